import { expectTypeOf } from 'vitest';
import * as plainPrelu from '../src/generated/prelu.js';
import {
  type Activation,
  elu,
  type FloatArray,
  gelu,
  type Kernel,
  logSumExp,
  maxout,
  prelu,
  type RowKernel,
  type RowOptions,
  relu,
  type SubgradientOptions,
  softmax,
} from '../src/index.js';

/** Nothing here runs: the type checker, which reads every file of this folder, is the test. */
export function checked(xs: Float32Array, doubles: Float64Array): void {
  expectTypeOf(gelu(0.5)).toEqualTypeOf<number>();
  expectTypeOf(elu.gradient(1).alpha).toEqualTypeOf<number>();
  expectTypeOf(elu.gradient(1).x).toEqualTypeOf<number>();

  // A new array is backed by an ArrayBuffer; one that is given keeps its own type.
  expectTypeOf(gelu.forward(xs)).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(gelu.forward(doubles)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(gelu.forward(xs, xs)).toEqualTypeOf<Float32Array>();
  expectTypeOf(gelu.forward(xs, new Float32Array(new SharedArrayBuffer(4)))).toEqualTypeOf<Float32Array<SharedArrayBuffer>>();
  expectTypeOf(gelu.backward(doubles, doubles)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  expectTypeOf(gelu.valueAndDerivative(xs).derivative).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(elu.backwardAll(xs, xs).x).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(elu.backwardAll(xs, xs).alpha).toEqualTypeOf<number>();
  expectTypeOf(elu.parameterGradients(xs, xs).alpha).toEqualTypeOf<number>();
  expectTypeOf(softmax.with({}, { length: 2, inner: 3 }).forward(xs)).toEqualTypeOf<Float32Array<ArrayBuffer>>();

  // Binding keeps what can be called.
  expectTypeOf(elu.with({ alpha: 1 })(1)).toEqualTypeOf<number>();
  expectTypeOf(prelu.with({ slope: 0.5 })(1)).toEqualTypeOf<number>();
  const channels = prelu.with({ slope: xs }, { inner: 4, subgradient: 'left' });
  expectTypeOf(channels.parameterGradients(xs, xs).slope).toEqualTypeOf<Float32Array<ArrayBuffer>>();
  expectTypeOf(plainPrelu.forward(doubles, undefined, { slope: xs })).toEqualTypeOf<Float64Array<ArrayBuffer>>();
  // @ts-expect-error a number is of no channel
  channels(1);

  // What takes kernels of single precision takes these as well.
  expectTypeOf(elu).toExtend<Kernel<{ readonly alpha?: number }, Float32Array, SubgradientOptions>>();
  expectTypeOf(relu).toExtend<Activation<object, FloatArray, SubgradientOptions>>();
  expectTypeOf(logSumExp).toExtend<RowKernel<object, Float32Array, RowOptions>>();

  // @ts-expect-error
  elu.with({ beta: 1 });
  // @ts-expect-error
  elu.with({ alpha: '1' });
  // @ts-expect-error
  gelu.with({ alpha: 1 });
  // @ts-expect-error
  gelu.with({}, { subgradient: 'left' });
  // @ts-expect-error
  relu.with({}, { subgradient: 'up' });
  // @ts-expect-error
  maxout.with({ pieces: 2 }, { length: 2 });
  // @ts-expect-error
  softmax(1);
  // @ts-expect-error
  gelu.backward(xs, doubles);
  // @ts-expect-error
  gelu.forward([1]);
}
