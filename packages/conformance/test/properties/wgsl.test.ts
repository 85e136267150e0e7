import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import * as wgsl from '@rampa/wgsl';
import { createRuntime, type Runtime } from '@rampa/wgsl/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shape } from '../../src/adapter';
import { dawnBackend } from '../../src/adapters/wgsl/dawn';
import { openDawn } from '../../src/devices/dawn';
import type { NumberArray } from '../../src/numbers';
import { type Column, columnsOf } from '../../src/runner/column';
import { checkBounds } from './bounds';
import { arrayOf } from './floats';
import { mixedNumbers } from './mixedNumbers';
import { checkMonotone } from './monotone';
import { checkOdd } from './odd';
import { type ElementKernel, type Kernel, ordinaryPlaces } from './packages';
import { alone, checkPlacement, type Placement } from './placement';
import { checkRows } from './rows';
import { parametersOf, specification } from './subjects';
import { sweep } from './sweep';

let runtime: Runtime;
let device: GPUDevice;
const backend = dawnBackend();
let column: Column;

beforeAll(async () => {
  ({ device } = await openDawn());
  runtime = await createRuntime(device as unknown as Runtime['device']);
  [column] = (await columnsOf([backend])) as [Column];
});

afterAll(async () => {
  runtime.destroy();
  device.destroy();
  await backend.close?.();
});

type Bindable<F> = F & { with(parameters: object, options?: object): F };

function exported<F extends wgsl.AnyFunction>(name: string): Bindable<F> {
  return (wgsl as unknown as Readonly<Record<string, Bindable<F>>>)[name] as Bindable<F>;
}

const single = (array: NumberArray): Float32Array => array as Float32Array;

function elementKernel({ name }: ActivationSpec): ElementKernel {
  const f = exported<wgsl.AnyActivation>(name).with({});
  return {
    forward: (xs, out) => runtime.forward(f, single(xs), out as Float32Array),
    backward: (xs, dys, out) => runtime.backward(f, single(xs), single(dys), out as Float32Array),
    valueAndDerivative: (xs, ys, ds) => runtime.valueAndDerivative(f, single(xs), ys as Float32Array, ds as Float32Array),
    backwardAll: (xs, dys, out) => runtime.backwardAll(f, single(xs), single(dys), out as Float32Array),
  };
}

function rowKernel({ name, lengthParameter }: ReductionSpec, { length, inner }: Shape): Kernel {
  const f = exported<wgsl.AnyReduction>(name);
  const bound = lengthParameter === undefined ? f.with({}, { length, inner }) : f.with({ [lengthParameter]: length });
  return {
    forward: (xs, out) => runtime.forward(bound, single(xs), out as Float32Array),
    backward: (source, dys, out) => runtime.backward(bound, single(source), single(dys), out as Float32Array),
  };
}

/** Vectors of four, workgroups of 64 or 256 invocations, four elements in each. */
const lengths = [0, 1, 2, 3, 4, 5, 63, 65, 255, 256, 257, 1023, 1024, 1025, 4095, 4097];
const most = Math.max(...lengths) + 3;
const [aligned, unaligned] = ordinaryPlaces('f32');
if (aligned === undefined || unaligned === undefined) throw new Error('no places for arrays');
const placements: readonly Placement[] = [
  { input: aligned, output: unaligned },
  { input: unaligned, output: aligned },
];

/** One function of each kind of kernel: with several parameters, with a choice at kinks, with a removable point. */
const kinds: readonly ((spec: ActivationSpec) => boolean)[] = [
  ({ parameters }) => parameters.length > 1,
  ({ parameters, kinks }) => parameters.length === 0 && kinks.length > 0,
  ({ removable }) => removable.length > 0,
];
const chosen = kinds.map((isOfKind) => {
  const found = specification.activations.find(isOfKind);
  if (found === undefined) throw new Error('no function of this kind');
  return found;
});

/** One reduction to a row, and one to a number. */
const chosenRows = (['row', 'one'] as const).flatMap((output) =>
  specification.reductions.filter((spec) => spec.output === output).slice(0, 1),
);

/** Functions that are bounded on both sides: probabilities and the like, of which a result beyond a bound would do harm. */
const squashing = specification.activations.filter(({ bounds }) => bounds.min !== undefined && bounds.max !== undefined);

describe('on Dawn', () => {
  it.each(squashing.map((spec) => [spec.name, spec] as const))(
    '%s is as increasing, as bounded and as odd as it is declared',
    async (_, spec) => {
      const [parameters = {}] = parametersOf(spec);
      for (const xs of sweep(spec, parameters, column.plan, column.type)) {
        await checkBounds(column, spec, parameters, xs);
        if (spec.increasing) await checkMonotone(column, spec, parameters, xs);
        if (spec.odd) await checkOdd(column, spec, parameters, xs);
      }
    },
  );

  it.each(chosen.map((spec) => [spec.name, spec] as const))('%s does not depend on where elements lie', async (_, spec) => {
    const kernel = elementKernel(spec);
    const [xs, dys] = ['inputs', 'upstream gradients'].map((seed) => mixedNumbers(seed, 'f32')) as [NumberArray, NumberArray];
    // Single elements would be as many dispatches: the numbers in one piece say what each of them gives.
    const all = await alone(kernel, xs, dys, most, xs.length);
    for (const [turn, length] of lengths.entries())
      await checkPlacement(kernel, all, turn % 3, length, placements[turn % placements.length] as Placement);
  });

  it.each(chosenRows.map((spec) => [spec.name, spec] as const))('%s of a row does not depend on where the row lies', async (_, spec) => {
    const rows = arrayOf(
      'f32',
      Array.from({ length: 2 * 1025 }, (__, i) => 3 * Math.sin(i * i)),
    );
    for (const [turn, length] of [1, 3, 64, 255, 1025].entries()) {
      const inner = spec.lengthParameter === undefined ? 1 + (turn % 2) : 1;
      const kernels = (shape: Shape): Kernel => rowKernel(spec, shape);
      await checkRows(
        kernels,
        spec,
        rows.subarray(0, 2 * length),
        (i) => 1 + (i % 3),
        { length, inner },
        placements[turn % 2] as Placement,
      );
    }
  });

  it('a workgroup that leaves its last element out is found', async () => {
    const [spec] = chosen;
    const honest = elementKernel(spec as ActivationSpec);
    const faulty: ElementKernel = {
      ...honest,
      forward: async (xs, out) => {
        const ys = await honest.forward(xs, out);
        if (ys.length > 1024) ys[1023] = 0;
        return ys;
      },
    };
    const xs = mixedNumbers('inputs', 'f32');
    const all = await alone(honest, xs, xs, most, xs.length);
    await checkPlacement(faulty, all, 0, 1024, placements[0] as Placement);
    await expect(checkPlacement(faulty, all, 0, 1025, placements[0] as Placement)).rejects.toThrow(
      /^forward of 1025 elements: expected .* at place 1023, got 0$/,
    );
  });
});
