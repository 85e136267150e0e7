import { expectTypeOf, test } from 'vitest';
import { type ComposedCall, compose, elu, gelu, relu } from '../src/index.js';
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
  };
  void use;
});
