import { interpreter } from '@rampa/ir';
import { describe, expect, test } from 'vitest';
import type { LoweredActivation, LoweredReduction } from '../../src/program';
import { type ActivationKernels, plans, type ReductionKernels } from '../../src/wasm/kernels';
import { chunkElements, slots } from '../../src/wasm/layout';
import { copiesToTry } from '../../src/wasm/schedule';
import { instantiate } from './instance';
import { expectSame, numbers, special } from './numbers';
import { activation, elu, maximum0, maximum0ByNumber, operations, prelu, relu, softmax, softmax0 } from './program';

const single = Object.entries(operations).map(([name, write]) =>
  activation(name, (b) => ({
    value: write(b, b.input('x'), b.parameter('p')),
    derivative: b.input('x'),
    parameterDerivatives: { p: b.input('x') },
  })),
);

/** One module for all tests of a plan; as many vectors side by side as there can be. */
function instanceOf(plan: (typeof plans)[number]) {
  return instantiate(Math.max(...copiesToTry[plan === 'fast' ? 'f32' : 'f64']), (table) => {
    const activations = new Map([...single, relu, elu, prelu].map((lowered) => [lowered, table.activation(lowered, plan)]));
    const reductions = new Map([softmax, softmax0, maximum0, maximum0ByNumber].map((lowered) => [lowered, table.reduction(lowered, plan)]));
    return {
      activation: (lowered: LoweredActivation) => activations.get(lowered) as ActivationKernels,
      reduction: (lowered: LoweredReduction) => reductions.get(lowered) as ReductionKernels,
      channels: table.channels(prelu, plan, 'slope'),
    };
  });
}
const instances = { faithful: instanceOf('faithful'), fast: instanceOf('fast') };

describe.each(plans)('elementwise kernels, %s', (plan) => {
  test.each(single)('$spec.name does what the interpreter does', async (lowered) => {
    const { kernels: all, floats, elementwise, setSlots, heap } = await instances[plan];
    const kernels = all.activation(lowered);
    const xs = numbers(500, 1);
    const graphs = lowered.plans[plan];
    const run = interpreter([graphs.value], graphs.format);
    for (const p of [1, -2.75, 0.1]) {
      setSlots([p, 0]);
      floats.set(xs, heap / 4);
      elementwise(kernels.value, heap, 0, 0, heap + 4096, 0, xs.length, 0);
      const got = floats.slice(heap / 4 + 1024, heap / 4 + 1024 + xs.length);
      const wanted = xs.map((x) => (run({ inputs: { x }, parameters: { p } }) as [number])[0]);
      expectSame(got, wanted);
    }
  });

  test.each([relu, elu, prelu])('all kernels of $spec.name, and nothing beyond the arrays is touched', async (lowered) => {
    const { kernels: all, floats, doubles, elementwise, setSlots, heap } = await instances[plan];
    const kernels = all.activation(lowered);
    const graphs = lowered.plans[plan];
    const run = interpreter(
      [graphs.value, graphs.derivative, graphs.backward, ...graphs.gradientTerms.map(({ node }) => node)],
      graphs.format,
    );
    const canary = Math.fround(-12345.678);
    const parameterCount = lowered.spec.parameters.length;
    const at = (offset: number): number => heap + offset;
    for (const length of [...Array(71).keys(), 4096, 4097, 9001]) {
      const shift = (length % 4) * 4;
      const [x, dy, out, out2] = [at(64 + shift), at(40_064 + 2 * shift), at(80_064 + 3 * shift), at(120_064 + shift)];
      floats.fill(canary, heap / 4, heap / 4 + 50_000);
      const [xs, dys] = [numbers(length, 2), numbers(length, 3).map((v) => (Number.isFinite(v) ? v : 1))];
      floats.set(xs, x / 4);
      floats.set(dys, dy / 4);
      const parameters = { alpha: 0.3, slope: 0.3, subgradient: 1 };
      setSlots(parameterCount === 0 ? [1] : [0.3, 1, 0.25]);
      const wanted = [...xs].map((value, i) => run({ inputs: { x: value, dy: dys[i] as number }, parameters }));
      const column = (k: number): Float32Array => Float32Array.from(wanted, (row) => row[k] as number);
      const read = (address: number): Float32Array => floats.slice(address / 4, address / 4 + length);
      const intact = (): void => {
        for (const address of [x, dy, out, out2]) {
          expect(floats[address / 4 - 1]).toBe(canary);
          expect(floats[address / 4 + length]).toBe(canary);
        }
      };
      elementwise(kernels.valueAndDerivative, x, 0, 0, out, out2, length, 0);
      expectSame(read(out), column(0));
      expectSame(read(out2), column(1));
      elementwise(kernels.backward, x, dy, 0, out, 0, length, 0);
      expectSame(read(out), column(2));
      if (kernels.parameterGradients !== undefined && kernels.backwardAll !== undefined) {
        floats.fill(7, out / 4, out / 4 + length);
        const before = doubles[slots.address(parameterCount + 1) / 8] as number;
        elementwise(kernels.backwardAll, x, dy, 0, out, 0, length, 0);
        expectSame(read(out), column(2));
        const sum = (doubles[slots.address(parameterCount + 1) / 8] as number) - before;
        const terms = wanted.map((row) => row[3] as number);
        const size = terms.reduce((total, term) => total + Math.abs(term), 0);
        const exact = terms.reduce((total, term) => total + term, 0);
        if (Number.isFinite(exact)) expect(Math.abs(sum - exact)).toBeLessThanOrEqual(size * 2 ** -45);
        else expect(sum).toBeNaN();
        setSlots([0.3, 1, 0]);
        elementwise(kernels.parameterGradients, x, dy, 0, 0, 0, length, 0);
        const alone = doubles[slots.address(parameterCount + 1) / 8] as number;
        if (Number.isFinite(exact)) expect(Math.abs(alone - exact)).toBeLessThanOrEqual(size * 2 ** -45);
        else expect(alone).toBeNaN();
      }
      intact();
      elementwise(kernels.value, x, 0, 0, x, 0, length, 0);
      expectSame(read(x), column(0));
      intact();
    }
  });

  test('a parameter per channel', async () => {
    const { kernels: all, floats, doubles, elementwise, setSlots, heap } = await instances[plan];
    const kernels = all.channels;
    const graphs = prelu.plans[plan];
    const run = interpreter([graphs.value, graphs.backward, graphs.gradientTerms[0]?.node ?? graphs.value], graphs.format);
    const count = 96;
    const [xs, dys, slopes] = [numbers(count, 4), numbers(count, 5), numbers(count, 6)];
    const [x, dy, stream, out, terms] = [heap, heap + 1024, heap + 2048, heap + 3072, heap + 4096];
    for (const [address, array] of [
      [x, xs],
      [dy, dys],
      [stream, slopes],
    ] as const)
      floats.set(array, address / 4);
    setSlots([123, 0]);
    const wanted = [...xs].map((value, i) =>
      run({ inputs: { x: value, dy: dys[i] as number }, parameters: { slope: slopes[i] as number } }),
    );
    elementwise(kernels.value, x, 0, stream, out, 0, count, 0);
    expect(floats.slice(out / 4, out / 4 + count)).toEqual(Float32Array.from(wanted, (row) => row[0] as number));
    elementwise(kernels.backwardTerms, x, dy, stream, out, terms, count, 0);
    expect(floats.slice(out / 4, out / 4 + count)).toEqual(Float32Array.from(wanted, (row) => row[1] as number));
    expect(doubles.slice(terms / 8, terms / 8 + count)).toEqual(Float64Array.from(wanted, (row) => row[2] as number));
  });
});

describe.each(plans)('row kernels, %s', (plan) => {
  const lengths = [1, 2, 3, 4, 5, 15, 16, 17, 47, 48, 49, 63, 64, 65, 4079, 4080, 4096, 9001];

  test.each(lengths)('softmax of rows of %i', async (length) => {
    const { kernels: all, floats, rows, setSlots, heap } = await instances[plan];
    const { forward, backward } = all.reduction(softmax);
    const count = 3;
    const [x, out, dx] = [heap + 4, heap + 200_008, heap + 400_012];
    const xs = numbers(count * length, length).map((v, i) => (i < special.length ? i / 7 : v % 20));
    // what lies behind the last row must not matter
    floats.fill(NaN, heap / 4, heap / 4 + 150_000);
    floats.set(xs, x / 4);
    setSlots([0]);
    rows(forward.firstStage, forward.stages, forward.value, x, 0, out, count, length, 0, length, 0);
    rows(backward.firstStage, backward.stages, backward.value, out, x, dx, count, length, length, length, 0);
    const { kept } = forward;
    if (kept === undefined) throw new TypeError('expected kernels that keep terms, got none');
    // Terms in f32 are summed up in pairs first.
    const expectAlike = (got: Float32Array, wanted: Float32Array): void => {
      if (plan === 'faithful') expect(got).toEqual(wanted);
      else for (const [i, value] of got.entries()) expect(Math.abs(value / (wanted[i] as number) - 1)).toBeLessThanOrEqual(2 ** -22);
    };
    if (length <= chunkElements || kept.size === 4) {
      const behind = out / 4 + count * length;
      const [computedTwice, before] = [floats.slice(out / 4, behind), floats[behind]];
      rows(kept.firstStage, 2, kept.value, x, 0, out, count, length, 0, length, kept.size);
      expectAlike(floats.slice(out / 4, behind), computedTwice);
      expect(floats[behind]).toBe(before);
      rows(kept.firstStage, 2, kept.value, x, 0, x, count, length, 0, length, kept.size);
      expectAlike(floats.slice(x / 4, x / 4 + count * length), computedTwice);
      expect(floats[x / 4 + count * length]).toBeNaN();
    }
    for (let row = 0; row < count; row++) {
      const inputs = xs.slice(row * length, (row + 1) * length);
      const largest = inputs.reduce((a, b) => Math.max(a, b));
      const powers = Float64Array.from(inputs, (value) => Math.exp(value - largest));
      const total = powers.reduce((a, b) => a + b);
      const y = powers.map((power) => power / total);
      const weighted = y.reduce((sum, value, i) => sum + value * (inputs[i] as number), 0);
      const tolerance = 1e-5; // of the crude exponential
      const got = floats.slice(out / 4 + row * length, out / 4 + (row + 1) * length);
      const gotDx = floats.slice(dx / 4 + row * length, dx / 4 + (row + 1) * length);
      const gotWeighted = got.reduce((sum, value, i) => sum + value * (inputs[i] as number), 0);
      for (let i = 0; i < length; i++) {
        expect(Math.abs((got[i] as number) - (y[i] as number))).toBeLessThanOrEqual(tolerance * (y[i] as number) + 1e-36);
        const wanted = (got[i] as number) * ((inputs[i] as number) - gotWeighted);
        expect(Math.abs((gotDx[i] as number) - wanted)).toBeLessThanOrEqual(
          1e-5 * (got[i] as number) * (Math.abs(inputs[i] as number) + Math.abs(weighted)) + 1e-36,
        );
      }
    }
  });

  test.each(lengths.flatMap((length) => [maximum0, maximum0ByNumber].map((lowered) => [length, lowered.spec.name, lowered] as const)))(
    'largest of rows of %i and 0, gradient to the first: %s',
    async (length, _, lowered) => {
      const { kernels: all, floats, rows, setSlots, heap } = await instances[plan];
      const { forward, backward } = all.reduction(lowered);
      setSlots([0]);
      const count = 4;
      const [x, out, dy, dx] = [heap + 4, heap + 200_008, heap + 210_000, heap + 400_012];
      const xs = numbers(count * length, 9).map((v, i) => (Math.floor(i / length) === 3 ? -1 : Math.round(v % 8)));
      floats.fill(1e30, heap / 4, heap / 4 + 150_000);
      floats.set(xs, x / 4);
      floats.set([10, 20, 30, 40], dy / 4);
      rows(forward.firstStage, forward.stages, forward.value, x, 0, out, count, length, 0, 1, 0);
      rows(backward.firstStage, backward.stages, backward.value, x, dy, dx, count, length, 1, length, 0);
      expect(floats[out / 4 + count]).toBe(Math.fround(1e30));
      for (let row = 0; row < count; row++) {
        const inputs = xs.slice(row * length, (row + 1) * length);
        const hasNaN = inputs.some(Number.isNaN);
        const largest = hasNaN ? NaN : inputs.reduce((a, b) => Math.max(a, b), 0);
        expect(floats[out / 4 + row]).toEqual(largest);
        const first = inputs.indexOf(largest);
        const wanted = inputs.map((_, i) => (i === first ? (row + 1) * 10 : 0));
        expect(floats.slice(dx / 4 + row * length, dx / 4 + (row + 1) * length)).toEqual(wanted);
      }
    },
  );

  const layouts = [1, 2, 3, 4, 5, 11].flatMap((count) => [
    { count, layout: 'one after the other', place: (length: number) => (row: number, i: number) => row * length + i },
    { count, layout: 'interleaved', place: () => (row: number, i: number) => i * count + row },
  ]);

  test.each(layouts)('$count rows $layout, side by side', async ({ count, place }) => {
    const { kernels: all, floats, rows, across, setSlots, heap } = await instances[plan];
    setSlots([0]);
    const [x, dy, out, dx, wanted] = [heap + 4, heap + 200_008, heap + 400_012, heap + 600_016, heap + 800_020];
    const at = (address: number, length: number): Float32Array => floats.subarray(address / 4, address / 4 + length);
    for (const length of [1, 2, 7, 64]) {
      const size = count * length;
      const of = place(length);
      const [row, step] = [of(1, 0) * 4, of(0, 1) * 4];
      const xs = numbers(size, length).map((v, i) => (i % 13 === 5 ? NaN : Math.round(v % 8)));
      const placed = (values: Float32Array): Float32Array => {
        const result = new Float32Array(values.length);
        for (let r = 0; r < count; r++) for (let i = 0; i < length; i++) result[of(r, i)] = values[r * length + i] as number;
        return result;
      };
      const gradients = xs.map((v) => v + 0.5);
      for (const lowered of [softmax, softmax0, maximum0, maximum0ByNumber]) {
        const isOne = lowered.spec.output === 'one';
        const [results, dyStep] = isOne ? [count, 1] : [size, length];
        const { forward, backward } = all.reduction(lowered);
        const inOrder = (kernels: typeof forward, from: Float32Array, upstream: number, to: number): Float32Array => {
          at(x, size).set(from);
          at(dy, size).set(gradients);
          rows(
            kernels.firstStage,
            kernels.stages,
            kernels.value,
            x,
            upstream,
            wanted,
            count,
            length,
            upstream === 0 ? 0 : dyStep,
            to / count,
            0,
          );
          return at(wanted, to).slice();
        };
        const abreast = (kernels: typeof forward, from: Float32Array, upstream: number, to: number, target: number): Float32Array => {
          at(x, size + 1).fill(99);
          at(x, size).set(placed(from));
          at(dy, size).set(isOne ? gradients.subarray(0, size) : placed(gradients));
          if (target !== x) at(target, to + 1).fill(99);
          across(kernels.across, x, upstream, target, count, length, row, step);
          expect(floats[target / 4 + (target === x ? size : to)]).toBe(99);
          return at(target, to).slice();
        };
        const close = (got: Float32Array, expected: Float32Array): void => {
          if (plan === 'faithful' || isOne) expect(got).toEqual(expected);
          else
            expect(got.map((value, i) => (Math.abs(value - (expected[i] as number)) < 1e-6 ? (expected[i] as number) : value))).toEqual(
              expected,
            );
        };
        const values = inOrder(forward, xs, 0, results);
        close(abreast(forward, xs, 0, results, out), isOne ? values : placed(values));
        if (!isOne) close(abreast(forward, xs, 0, results, x), placed(values));
        const from = isOne ? xs : values;
        const dxs = placed(inOrder(backward, from, dy, size));
        close(abreast(backward, from, dy, size, dx), dxs);
        close(abreast(backward, from, dy, size, x), dxs);
      }
    }
  });

  test('a row in parts is the row', async () => {
    const { kernels: all, floats, doubles, stage, setSlots, heap } = await instances[plan];
    const { backward } = all.reduction(maximum0);
    setSlots([0]);
    floats.set([1, 5, 2, 5, 7, 0, 7], heap / 4);
    stage(backward.firstStage, heap, 0, 3, 0, 0);
    stage(backward.firstStage, heap + 12, 0, 4, 3, 0);
    stage(backward.firstStage + 1, heap, 0, 3, 0, 0);
    stage(backward.firstStage + 1, heap + 12, 0, 4, 3, 0);
    expect(doubles[slots.address(1) / 8]).toBe(7);
    expect(doubles[slots.address(2) / 8]).toBe(4);
  });
});
