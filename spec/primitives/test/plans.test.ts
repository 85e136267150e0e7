import { fileURLToPath } from 'node:url';
import { type Expression, interpreter, type PlanName, planNames, type Truth, ulpError } from '@rampa/ir';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { describe, expect, it } from 'vitest';
import { Lowering } from '../../../tools/codegen/src/lower/expression';

const specification = readSpecification(fileURLToPath(new URL('../../..', import.meta.url)));
const primitives = new Map(specification.primitives.map((primitive) => [primitive.name, primitive]));
const oracle = await createOracle(specification);

const x: Expression = { kind: 'variable', name: 'x' };
const y: Expression = { kind: 'variable', name: 'y' };
const call = (callee: string, ...args: Expression[]): Expression => ({ kind: 'call', callee, arguments: args });
const square: Expression = { kind: 'arithmetic', operator: 'multiply', left: x, right: x };

/** Largest error: ULP of f64 (double) and of f32 (fast), binary logarithm of the relative error (faithful). */
interface Bars {
  readonly double: number;
  readonly faithful: number;
  readonly fast: number;
}

interface Case {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly bars: Bars;
  /** Left out: a zero, beside which only the absolute error can be small. */
  readonly except?: readonly [number, number];
}

const cases: readonly Case[] = [
  { name: 'exp', from: -110, to: 90, bars: { double: 0.8, faithful: -45.7, fast: 0.8 } },
  { name: 'exp1p', from: -110, to: 88, bars: { double: 0.8, faithful: -33.3, fast: 0.9 } },
  { name: 'exp2', from: -150, to: 128, bars: { double: 0.8, faithful: -40, fast: 0.8 } },
  { name: 'expm1', from: -110, to: 0, bars: { double: 0.8, faithful: -30.6, fast: 0.85 } },
  { name: 'expm1', from: 0, to: 90, bars: { double: 1.15, faithful: -30.6, fast: 1.45 } },
  { name: 'expm1mx', from: -110, to: 1, bars: { double: 1.4, faithful: -41.5, fast: 1.4 } },
  { name: 'foldedSigmoid', from: -110, to: 110, bars: { double: 1.5, faithful: -33.3, fast: 1.5 } },
  { name: 'log', from: 1, to: 3e38, bars: { double: 0.8, faithful: -40, fast: 0.85 } },
  { name: 'log1p', from: 0, to: 1, bars: { double: 1.5, faithful: -40, fast: 1.2 } },
  { name: 'normalTail', from: 0, to: 40, bars: { double: 1.9, faithful: -40, fast: 1.9 } },
  { name: 'normalTailSlope', from: 0, to: 40, bars: { double: 2, faithful: -40, fast: 2.2 }, except: [0.74979, 0.75379] },
];

/** Every binade of the range on both sides of 0, and evenly over it; machine numbers of f32, which both formats hold. */
function samples({ from, to, except }: Case): number[] {
  let state = 1;
  const random = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const points: number[] = [from, to];
  for (let i = 0; i < 600; i += 1) points.push(from + (to - from) * random());
  for (let exponent = -149; exponent < 128; exponent += 1) {
    for (const sign of [-1, 1]) points.push(sign * (1 + random()) * 2 ** exponent, sign * (1 + random()) * 2 ** exponent);
  }
  return points.map(Math.fround).filter((p) => p >= from && p <= to && p !== 0 && (except === undefined || p < except[0] || p > except[1]));
}

function compile(plan: PlanName, expression: Expression): (x: number, y?: number) => number {
  const lowering = new Lowering(plan, primitives);
  const run = interpreter([lowering.node(expression, lowering.scope(['x', 'y'], []))], lowering.builder.format);
  return (x, y = 0) => run({ inputs: { x, y } })[0] as number;
}

function error(plan: PlanName, got: number, truth: Truth): number {
  if (plan === 'double') return ulpError(got, truth, 'f64');
  if (plan === 'fast') return ulpError(got, truth, 'f32');
  return Math.log2(Math.abs((got - truth.hi - truth.lo) / truth.hi));
}

describe.each(cases)('$name from $from to $to', (which) => {
  const points = samples(which);
  const truths = points.map((point) => oracle.evaluate(call(which.name, x), { x: point }));

  it.each(planNames)('%s is within its bar', (plan) => {
    const run = compile(plan, call(which.name, x));
    let worst = { error: Number.NEGATIVE_INFINITY, at: Number.NaN };
    for (const [index, point] of points.entries()) {
      const truth = truths[index] as Truth;
      // A faithful result is rounded to f32 afterwards: what f32 cannot hold need not be right.
      if (plan === 'faithful' && (Math.abs(truth.hi) < 2 ** -150 || Math.abs(truth.hi) >= 2 ** 128)) continue;
      const found = error(plan, run(point), truth);
      if (!(found <= worst.error)) worst = { error: found, at: point };
    }
    expect(worst.error, `at ${worst.at}`).toBeLessThanOrEqual(which.bars[plan]);
  });
});

describe('the rounding error that an argument carries', () => {
  const large = [8.31, 9.07, 9.33].map(Math.fround);
  const small = [0.31, 0.707, 0.93].map(Math.fround);

  it.each([
    ['exp', large],
    ['exp2', large],
    ['expm1', large],
    ['expm1mx', small],
  ] as const)('counts in %s', (name, points) => {
    for (const [plan, bar] of [
      ['double', 1.5],
      ['fast', 1.5],
    ] as const) {
      const run = compile(plan, call(name, square));
      for (const point of points) {
        expect(error(plan, run(point), oracle.evaluate(call(name, square), { x: point })), `${plan} at ${point}`).toBeLessThanOrEqual(bar);
      }
    }
  });
});

describe('the ends of the range', () => {
  it.each(planNames)('%s: exp, exp2 and expm1 overflow and underflow only where the result does', (plan) => {
    const [exp, exp2, expm1] = [compile(plan, call('exp', x)), compile(plan, call('exp2', x)), compile(plan, call('expm1', x))];
    expect(Math.fround(exp(88.7))).toBeLessThan(Infinity);
    expect(Math.fround(exp(89))).toBe(Infinity);
    expect(Math.fround(exp(3e38))).toBe(Infinity);
    expect(Math.fround(exp(-200))).toBe(0);
    expect(Math.fround(exp(-3e38))).toBe(0);
    expect(Math.fround(exp2(-149))).toBe(2 ** -149);
    expect(Math.fround(exp2(128))).toBe(Infinity);
    expect(Math.fround(exp2(127))).toBe(2 ** 127);
    expect(Math.fround(expm1(88.7))).toBeLessThan(Infinity);
    expect(Math.fround(expm1(3e38))).toBe(Infinity);
    expect(expm1(-3e38)).toBe(-1);
  });

  it.each(planNames)('%s: NaN stays', (plan) => {
    for (const { name, formula } of specification.primitives) {
      if (formula?.arguments.length !== 2) expect(compile(plan, call(name, x))(NaN), name).toBeNaN();
    }
  });

  it.each([
    ['fast', [3e38, 1e38]],
    ['fast', [2e-45, 3e-45]],
    ['fast', [1e-12, 3e38]],
    ['fast', [4e18, 5e18]],
    ['double', [1e308, 1e308]],
    ['double', [5e-324, 1e-323]],
    ['double', [1e150, 1e-120]],
  ] as const)('%s: hypot of %s neither overflows nor underflows', (plan, [p, q]) => {
    const [a, b] = plan === 'fast' ? [Math.fround(p), Math.fround(q)] : [p, q];
    expect(
      error(plan, compile(plan, call('hypot', x, y))(a, -b), oracle.evaluate(call('hypot', x, y), { x: a, y: -b })),
    ).toBeLessThanOrEqual(1.1);
  });

  it.each(planNames)('%s: hypot of zeros is zero', (plan) => {
    expect(compile(plan, call('hypot', x, y))(0, -0)).toBe(0);
  });
});

describe('squareplusTail', () => {
  // Every binade of x, beside small, ordinary and large b: the sides of each change of scale.
  const bs = [1e-40, 9e-25, 2e-24, 0.7, 4, 15.9, 9e36, 2e37, 3e38].map(Math.fround);

  it.each(planNames)('%s is within its bar', (plan) => {
    const run = compile(plan, call('squareplusTail', x, y));
    for (const b of bs) {
      for (let exponent = -149; exponent < 128; exponent += 1) {
        const a = Math.fround(1.37 * 2 ** exponent);
        const truth = oracle.evaluate(call('squareplusTail', x, y), { x: a, y: b });
        if (plan !== 'double' && truth.hi < 2 ** -150) continue;
        expect(error(plan, run(a, b), truth), `at ${a}, ${b}`).toBeLessThanOrEqual({ double: 3, faithful: -40, fast: 3 }[plan]);
      }
    }
  });
});
