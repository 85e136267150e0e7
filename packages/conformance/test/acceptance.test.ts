import { describe, expect, it } from 'vitest';
import { judgeActivation, judgeBackward, judgeGradient } from '../src/acceptance/activation';
import { activationBar, reductionBar } from '../src/acceptance/bars';
import { judgeReduction } from '../src/acceptance/reduction';
import { Tally } from '../src/acceptance/verdict';
import type { Capabilities } from '../src/adapter';
import type { ActivationGroup, ReductionVectors } from '../src/vectors/types';
import { further, honest } from './support';

const u = 2 ** -23;

function groupOf(inputs: number[], truths: Record<string, number[]>, rest: Partial<ActivationGroup> = {}): ActivationGroup {
  const pairs = Object.fromEntries(
    Object.entries(truths).map(([key, hi]) => [key, { hi: Float64Array.from(hi), lo: new Float64Array(hi.length) }]),
  );
  return {
    parameters: {},
    barsHold: true,
    inputType: 'f32',
    inputs: Float32Array.from(inputs),
    zeros: [],
    kinks: [],
    truths: pairs,
    ...rest,
  };
}

/** The messages for results of a function's value or derivative. */
function judge(
  group: ActivationGroup,
  results: number[],
  { name = 'f', plan = 'fast', kind = 'value', capabilities = honest as Capabilities } = {},
): string[] {
  const quantity = { kind: kind as 'value' | 'derivative' };
  return judgeActivation(name, quantity, group, Float32Array.from(results), plan as 'fast' | 'faithful', 'f32', capabilities).failures.map(
    ({ message }) => message,
  );
}

describe('bars', () => {
  it('are those of the plans, wider for fast division', () => {
    expect(activationBar('double', honest)).toEqual({ ulp: 4, strict: false });
    expect(activationBar('faithful', honest)).toEqual({ ulp: 1, strict: true });
    expect(activationBar('fast', honest)).toEqual({ ulp: 4, strict: false });
    expect(activationBar('fast', { ...honest, exactDivision: false })).toEqual({ ulp: 8, strict: false });
    expect(reductionBar('fast', 'one', honest).ulp).toBe(4);
    expect(reductionBar('fast', 'row', honest).ulp).toBe(8);
    expect(reductionBar('faithful', 'row', honest)).toEqual({ ulp: 1, strict: true });
  });

  it('are at most reached by the fast plan and not reached by the faithful one', () => {
    const group = groupOf([2], { value: [1] });
    expect(judge(group, [1 + 4 * u])).toEqual([]);
    expect(judge(group, [1 + 5 * u])).toEqual(['x = 2 gives 1.0000005960464478, expected 1 within 4 ULP, off by 5.000']);
    expect(judge(group, [1 + u], { plan: 'faithful' }).length).toBe(1);
    expect(judge(groupOf([2], { value: [1 + u / 2] }), [1 + u], { plan: 'faithful' })).toEqual([]);
  });

  it('are measured against the true value, in units of its own binade, subnormal or overflowing', () => {
    // Just below 1 a unit is half of that above.
    expect(judge(groupOf([2], { value: [1 - 2 ** -30] }), [1 + 2 * u]).length).toBe(1);
    expect(judge(groupOf([2], { value: [2 ** -149] }), [5 * 2 ** -149])).toEqual([]);
    expect(judge(groupOf([2], { value: [2 ** -149] }), [6 * 2 ** -149]).length).toBe(1);
    expect(judge(groupOf([2], { value: [1e-60] }), [0], { plan: 'faithful' })).toEqual([]);
    expect(judge(groupOf([2], { value: [1e39] }), [Number.POSITIVE_INFINITY], { plan: 'faithful' })).toEqual([]);
    expect(judge(groupOf([2], { value: [3.4e38] }), [Number.POSITIVE_INFINITY]).length).toBe(1);
    expect(judge(groupOf([2], { value: [1e39] }), [Number.NEGATIVE_INFINITY]).length).toBe(1);
  });
});

describe('alternatives', () => {
  const zeros = [{ of: 'derivative', at: -1.25, within: 0.25, scale: 0.5 }];

  it('near a declared zero an absolute error is accepted, and it is no worst error', () => {
    const group = groupOf([-1.25, -1.5, -1.625], { derivative: [1e-12, 1e-12, 1e-12] }, { zeros });
    expect(judge(group, [1e-12 + 0.49 * u, 1e-12, 1e-12], { kind: 'derivative' })).toEqual([]);
    expect(judge(group, [1e-12 + 0.51 * u, 1e-12, 1e-12], { kind: 'derivative' }).length).toBe(1);
    expect(judge(group, [1e-12, 1e-12 - 0.4 * u, 1e-12], { kind: 'derivative' })).toEqual([]);
    expect(judge(group, [1e-12, 1e-12, 1e-12 + 0.4 * u], { kind: 'derivative' })).toHaveLength(1);
    expect(judge(group, [1e-12 + 0.4 * u, 1e-12, 1e-12], { kind: 'derivative', plan: 'faithful' })).toHaveLength(1);
    expect(judge(group, [1e-12 + 2 ** -34, 1e-12, 1e-12], { kind: 'derivative', plan: 'faithful' })).toEqual([]);
    const verdict = judgeActivation(
      'f',
      { kind: 'derivative' },
      group,
      Float32Array.of(1e-12 + 0.4 * u, 1e-12, 1e-12),
      'fast',
      'f32',
      honest,
    );
    expect(verdict.worst?.ulp).toBeLessThan(1);
  });

  it('of another derivative do not count', () => {
    const group = groupOf([-1.25], { derivative: [1e-12] }, { zeros: [{ of: 'alpha', at: -1.25, within: 0.25, scale: 0.5 }] });
    expect(judge(group, [1e-12 + 0.4 * u], { kind: 'derivative' })).toHaveLength(1);
  });

  it('for the line of hardSigmoid: 2 units of its terms', () => {
    const rest = { parameters: { slope: 0.25, offset: 0.5 } };
    const group = groupOf([-2 + 2 ** -20], { value: [2 ** -22] }, rest);
    expect(judge(group, [2 ** -22 + 2 ** -24], { name: 'hardSigmoid' })).toEqual([]);
    expect(judge(group, [2 ** -22 + 2.2 * 2 ** -24], { name: 'hardSigmoid' })).toHaveLength(1);
    expect(judge(group, [2 ** -22 + 2 ** -24], { name: 'f' })).toHaveLength(1);
  });

  it('at a kink that is no number either side is right, at one that is a number only the declared one', () => {
    const at = -0.1;
    const inputs = [-2, -1, 0, 1, 2].map((places) => further(Math.fround(at), -places));
    const truths = { derivative: inputs.map((x) => (x > at ? 1 : 0)) };
    const between = groupOf(inputs, truths, { kinks: [{ hi: at, lo: 0 }] });
    const flipped = truths.derivative.map((slope) => 1 - slope);
    expect(judge(between, flipped, { kind: 'derivative' })).toEqual([]);
    expect(
      judge(
        between,
        flipped.map((slope) => slope / 2),
        { kind: 'derivative' },
      ).length,
    ).toBeGreaterThan(0);
    const exact = groupOf(inputs, truths, { kinks: [{ hi: Math.fround(at), lo: 0 }] });
    expect(judge(exact, flipped, { kind: 'derivative' }).length).toBe(5);
    // Further off the side is certain.
    const wide = [-40, -20, 0, 20, 40].map((places) => further(Math.fround(at), -places));
    expect(
      judge(
        groupOf(wide, { derivative: wide.map((x) => (x > at ? 1 : 0)) }, { kinks: [{ hi: at, lo: 0 }] }),
        wide.map((x) => (x > at ? 0 : 1)),
        { kind: 'derivative' },
      ).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('for flushing: four times the smallest normal number, where it is declared', () => {
    const flushing = { ...honest, flushesSubnormals: true };
    const group = groupOf([2 ** -140, 0, 1], { value: [2 ** -120, 0, 2 ** -124] });
    expect(judge(group, [0, 0, 0], { capabilities: flushing })).toEqual([]);
    expect(judge(group, [0, 0, 0])).toHaveLength(2);
    // The second input is no subnormal, so that its result may not be that at zero.
    expect(judge(groupOf([2 ** -140, 0, 1], { value: [0, 0, 2 ** -120] }), [0, 0, 0], { capabilities: flushing })).toHaveLength(1);
  });
});

describe('special values', () => {
  it('read as sentences', () => {
    const group = groupOf(
      [Number.NEGATIVE_INFINITY, Number.NaN, -0, 1],
      { value: [-0, Number.NaN, -0, Number.POSITIVE_INFINITY] },
      { parameters: { beta: 2 } },
    );
    expect(judge(group, [Number.NaN, 0, 0, 3e38])).toEqual([
      'x = -Infinity (beta = 2) gives NaN, expected -0',
      'x = NaN (beta = 2) gives 0, expected NaN',
      'x = -0 (beta = 2) gives 0, expected -0',
      'x = 1 (beta = 2) gives 3.0000000054977558e+38, expected Infinity',
    ]);
    expect(judge(group, [-0, Number.NaN, -0, Number.POSITIVE_INFINITY])).toEqual([]);
  });

  it('the sign of zero does not matter for derivatives, nor where the result is a limit inside the domain', () => {
    expect(judge(groupOf([-0, -200], { derivative: [0, -0] }), [-0, 0], { kind: 'derivative' })).toEqual([]);
    expect(judge(groupOf([-200], { value: [-0] }), [0])).toEqual([]);
  });

  it('beyond the range of the bars only NaN and overflow are wrong', () => {
    const group = groupOf([1, 2], { value: [1, 1e39] }, { barsHold: false });
    expect(judge(group, [1.5, 3e38])).toEqual([]);
    expect(judge(group, [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toHaveLength(2);
    expect(judge(group, [Number.NaN, Number.NaN])).toHaveLength(2);
    // A flushed input may reach the other side of a kink at zero.
    const kink = groupOf([2 ** -140, 0], { derivative: [1, 1e39] }, { barsHold: false });
    const infinite = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(judge(kink, infinite, { kind: 'derivative', capabilities: { ...honest, flushesSubnormals: true } })).toEqual([]);
    expect(judge(kink, infinite, { kind: 'derivative' })).toHaveLength(1);
  });
});

describe('backward passes and sums', () => {
  const group = groupOf([1, 2], { derivative: [0.375, 0.1] });
  const dys = Float32Array.of(3, -7);

  it('of the faithful plan round the product once', () => {
    const run = (results: number[], plan: 'faithful' | 'fast') =>
      judgeBackward('f', group, dys, Float32Array.from(results), plan, 'f32', honest).failures.length;
    expect(run([1.125, -0.7], 'faithful')).toBe(0);
    expect(run([1.125 + u, -0.7], 'faithful')).toBe(1);
    expect(run([1.125 + 8 * u, -0.7], 'fast')).toBe(0);
    expect(run([1.125 + 9 * u, -0.7], 'fast')).toBe(1);
    expect(run([1.125, 0.7], 'fast')).toBe(1);
  });

  it('allow a sum what the contract says', () => {
    const truths = { hi: Float64Array.of(1, 1) };
    const ones = Float32Array.of(1, -1);
    const run = (result: number, plan: 'faithful' | 'fast') => judgeGradient(truths, ones, result, plan, 'the sum').failures.length;
    expect(run(2 * 2 ** -28, 'faithful')).toBe(0);
    expect(run(2.1 * 2 ** -28, 'faithful')).toBe(1);
    expect(run(16 * 2 ** -24, 'fast')).toBe(0);
    expect(run(17 * 2 ** -24, 'fast')).toBe(1);
  });
});

describe('reductions', () => {
  const vectors: ReductionVectors = { kind: 'reduction', name: 'logSumExp', output: 'one', value: [], backward: [] };

  it('accept 4 units of the largest element and ln n for a logarithm of a sum near one', () => {
    const group = {
      parameters: {},
      inputType: 'f32',
      length: 2,
      inputs: [Float32Array.of(-1, -0.5)],
      positions: Uint32Array.of(0),
      truths: { hi: Float64Array.of(1e-9), lo: new Float64Array(1) },
    } as const;
    const run = (result: number, name: string) =>
      judgeReduction({ ...vectors, name }, 'value', group, Float32Array.of(result), 'fast', 'f32', honest).verdict.failures.length;
    const allowed = 4 * 2 ** -24 * (1 + Math.LN2);
    expect(run(1e-9 + 0.99 * allowed, 'logSumExp')).toBe(0);
    expect(run(1e-9 + 1.01 * allowed, 'logSumExp')).toBe(1);
    expect(run(1e-9 + 0.99 * allowed, 'maxout')).toBe(1);
  });

  it('judge only the positions listed, and name the row', () => {
    const group = {
      parameters: {},
      inputType: 'f32',
      length: 2,
      inputs: [Float32Array.of(1, 2, 3, 4)],
      positions: Uint32Array.of(3),
      truths: { hi: Float64Array.of(0.5), lo: new Float64Array(1) },
    } as const;
    const run = (...results: number[]) =>
      judgeReduction(
        { ...vectors, name: 'softmax', output: 'row' },
        'value',
        group,
        Float32Array.from(results),
        'fast',
        'f32',
        honest,
      ).verdict.failures.map(({ message }) => message);
    expect(run(9, 9, 9, 0.5)).toEqual([]);
    expect(run(0, 0, 0, 0.75)[0]).toContain('output 1 of the row [3, 4] gives 0.75, expected 0.5 within 8 ULP');
  });
});

it('a tally keeps the worst failure even after many others', () => {
  const tally = new Tally();
  for (let ulp = 1; ulp <= 50; ulp++) tally.fail({ where: `${ulp}`, message: '', ulp: ulp === 25 ? 1000 : ulp });
  const { cases, passed, failures } = tally.verdict();
  expect({ cases, passed }).toEqual({ cases: 50, passed: 0 });
  expect(Math.max(...failures.map(({ ulp }) => ulp))).toBe(1000);
});
