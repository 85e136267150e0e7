import { expectTypeOf, test } from 'vitest';
import { type ComposedCall, compose, elu, gelu, prelu, relu } from '../src/index.js';
import type { BufferBinding, ComputePass, Device, FreshArray, Runtime } from '../src/runtime/index.js';

test('declarations of WebGPU fit', () => {
  expectTypeOf<GPUDevice>().toExtend<Device>();
  expectTypeOf<GPUComputePassEncoder>().toExtend<ComputePass>();
  expectTypeOf<GPUBufferBinding>().toExtend<BufferBinding>();
});

test('a composition knows its functions', () => {
  const all = compose([gelu, elu]);
  expectTypeOf(all.functions.elu.derivative).toEqualTypeOf<ComposedCall>();
  const values = compose([gelu], { derivatives: false });
  expectTypeOf(values.functions.gelu.derivative).toEqualTypeOf<undefined>();
  expectTypeOf(all.functions.elu_2).toExtend<object | undefined>();
});

test('parameters and options are those of the function', () => {
  // @ts-expect-error unknown parameter
  void (() => elu.with({ beta: 1 }));
  // @ts-expect-error it has no parameters
  void (() => gelu.with({ alpha: 1 }));
  // @ts-expect-error it has no options
  void (() => gelu.with({}, { subgradient: 'left' }));
  // @ts-expect-error one number, not one a channel
  void (() => elu.with({ alpha: Float32Array.of(1) }));
  // @ts-expect-error a number is of no channel
  void (() => prelu.with({ slope: 1 }, { inner: 2 }));
  // @ts-expect-error no such side
  void (() => relu.with({}, { subgradient: 'up' }));
  expectTypeOf(relu.with({}, { subgradient: 'left' })).toEqualTypeOf(relu);
});

test('the runtime gives what the function has', () => {
  const use = async (rt: Runtime, xs: Float32Array): Promise<void> => {
    expectTypeOf(await rt.forward(gelu, xs)).toEqualTypeOf<FreshArray>();
    expectTypeOf(await rt.forward(gelu, xs, xs)).toEqualTypeOf(xs);
    expectTypeOf((await rt.parameterGradients(elu, xs, xs)).alpha).toEqualTypeOf<number>();
    expectTypeOf((await rt.backwardAll(elu, xs, xs)).x).toEqualTypeOf<FreshArray>();
    expectTypeOf(await rt.parameterGradients(gelu, xs, xs)).toEqualTypeOf<Record<never, never>>();
    expectTypeOf((await rt.parameterGradients(prelu, xs, xs)).slope).toEqualTypeOf<number>();
    expectTypeOf((await rt.parameterGradients(prelu.with({ slope: 1 }), xs, xs)).slope).toEqualTypeOf<number>();
    const channels = prelu.with({ slope: xs }, { inner: 4, subgradient: 'left' });
    expectTypeOf(await rt.forward(channels, xs)).toEqualTypeOf<FreshArray>();
    expectTypeOf((await rt.parameterGradients(channels, xs, xs)).slope).toEqualTypeOf<FreshArray>();
    expectTypeOf((await rt.backwardAll(channels, xs, xs, xs)).slope).toEqualTypeOf<FreshArray>();
  };
  void use;
});
