import { type Expression, interpret, type PlanName, type PrimitiveSpec, schedule } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lowering } from '../src/lower/expression';
import { literalParts } from '../src/lower/literal';
import { materialize, twoProduct, twoSum } from '../src/lower/value';

const x: Expression = { kind: 'variable', name: 'x' };
const y: Expression = { kind: 'variable', name: 'y' };
const k: Expression = { kind: 'variable', name: 'k' };
const number = (text: string): Expression => ({ kind: 'number', text });
const call = (callee: string, ...args: Expression[]): Expression => ({ kind: 'call', callee, arguments: args });
const arithmetic = (operator: 'add' | 'subtract' | 'multiply' | 'divide', left: Expression, right: Expression): Expression => ({
  kind: 'arithmetic',
  operator,
  left,
  right,
});

/** A primitive whose plan shows what it was given: its low alone, or m * 2^n with n = x and m = 1 or y + 2^-30 y. */
function probe(name: string, body: Expression, lows: readonly string[] = [], argument: readonly string[] = ['x']): [string, PrimitiveSpec] {
  const plan = { argument, lows, body };
  return [
    name,
    {
      kind: 'primitive',
      name,
      file: '',
      summary: '',
      domain: { min: -Infinity, max: Infinity },
      plans: { double: plan, faithful: plan, fast: plan },
    },
  ];
}
const sumOfTwo = arithmetic('add', y, arithmetic('multiply', y, number('9.31322574615478515625e-10')));
const primitives = new Map([
  probe('lowOf', { kind: 'variable', name: 'low' }, ['low']),
  probe('powerOf', call('scale', number('1'), x)),
  probe('sumOf', call('scale', sumOfTwo, x), [], ['x', 'y']),
]);

function run(plan: PlanName, e: Expression, values: Record<string, number>): number {
  const lowering = new Lowering(plan, primitives);
  const scope = lowering.scope(['x'], ['k']);
  return interpret([lowering.node(e, scope)], lowering.builder.format, { inputs: values, parameters: values })[0] as number;
}

/** f32 numbers as exact ratios of powers of two. */
function exact(value: number): { numerator: bigint; power: number } {
  let power = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1;
  }
  return { numerator: BigInt(scaled), power };
}

describe('literals', () => {
  test.each([
    ['0.1', 0.1, -5.551115123125783e-18],
    ['0.5', 0.5, 0],
    ['1e-3', 0.001, -2.0816681711721686e-20],
    ['pi', Math.PI, 1.2246467991473532e-16],
    ['ln2', Math.LN2, 2.3190468138462996e-17],
  ])('%s is its double plus what rounding left over', (text, hi, lo) => {
    const parts = literalParts(text);
    expect(parts.hi).toBe(hi);
    expect(parts.lo / lo || 0).toBeCloseTo(lo === 0 ? 0 : 1, 12);
  });
});

describe('exact sums and products', () => {
  const float = fc
    .float({ noNaN: true, noDefaultInfinity: true, min: Math.fround(-1e9), max: Math.fround(1e9) })
    .filter((v) => v === 0 || Math.abs(v) > 1e-9);

  test('hi + lo is the exact product in f32', () => {
    fc.assert(
      fc.property(float, float, (p, q) => {
        const b = new Lowering('fast', primitives).builder;
        const { hi, lo } = twoProduct(b, b.input('p'), b.input('q'));
        const [high, low] = interpret([hi, lo], 'f32', { inputs: { p, q } }) as [number, number];
        const [a, c] = [exact(p), exact(q)];
        const sum = exact(high + low); // at most 48 bits: exact in a double
        expect(sum.numerator << BigInt(a.power + c.power)).toBe((a.numerator * c.numerator) << BigInt(sum.power));
      }),
    );
  });

  test('hi + lo is the exact sum in f32', () => {
    fc.assert(
      fc.property(float, float, (p, q) => {
        const b = new Lowering('fast', primitives).builder;
        const { hi, lo } = twoSum(b, b.input('p'), b.input('q'));
        const [high, low] = interpret([hi, lo], 'f32', { inputs: { p, q } }) as [number, number];
        const [a, c] = [exact(p), exact(q)];
        const power = Math.max(a.power, c.power);
        const total = (a.numerator << BigInt(power - a.power)) + (c.numerator << BigInt(power - c.power));
        const [h, l] = [exact(high), exact(low)];
        const wide = Math.max(h.power, l.power);
        expect(((h.numerator << BigInt(wide - h.power)) + (l.numerator << BigInt(wide - l.power))) << BigInt(power)).toBe(
          total << BigInt(wide),
        );
      }),
    );
  });
});

describe('rounding errors carried into primitives', () => {
  const values = { x: 1.2345678806304932, k: 7.654321193695068 };

  test('a product arrives with its rounding error in double and fast, without in faithful', () => {
    const product = call('lowOf', arithmetic('multiply', k, x));
    expect(run('fast', product, values)).toBe(values.x * values.k - Math.fround(values.x * values.k));
    expect(run('double', product, { x: 1 + 2 ** -52, k: 1 + 2 ** -52 })).toBe(2 ** -104);
    expect(run('faithful', product, values)).toBe(0);
  });

  test('a quotient arrives with its rounding error', () => {
    const low = run('fast', call('lowOf', arithmetic('divide', x, k)), values);
    expect(low / (values.x / values.k - Math.fround(Math.fround(values.x) / Math.fround(values.k)))).toBeCloseTo(1, 4);
  });

  test('an exact argument leaves no trace in the code', () => {
    const lowering = new Lowering('fast', primitives);
    for (const e of [x, { kind: 'negate', operand: x } as const, call('abs', x), arithmetic('multiply', x, number('0.5'))]) {
      const node = lowering.node(call('lowOf', e), lowering.scope(['x'], []));
      expect(schedule([node]).map(({ op }) => op)).toEqual(['constant']);
    }
  });

  test('a sum uses the low part of what is carried', () => {
    const t = call('carry', arithmetic('multiply', k, x));
    const sum = arithmetic('add', arithmetic('subtract', t, number('9')), number('0.450000000000000011'));
    const truth = Math.fround(values.x) * Math.fround(values.k) - 9 + Math.fround(0.45);
    expect(Math.abs(run('fast', sum, values) / truth - 1)).toBeLessThan(2 ** -23);
  });

  test('carry(x) - x is the rounding error itself, and nothing at all where nothing is carried', () => {
    const product = arithmetic('multiply', k, x);
    const error = arithmetic('subtract', call('carry', product), product);
    const rounded = Math.fround(values.x) * Math.fround(values.k);
    expect(run('fast', error, values)).toBe(rounded - Math.fround(rounded));
    const lowering = new Lowering('faithful', primitives);
    const sum = lowering.node(arithmetic('add', x, error), lowering.scope(['x'], ['k']));
    expect(sum).toBe(lowering.builder.input('x'));
  });

  test('an exponential arrives with what the sum under its power of two left over', () => {
    // p + t with p = k and t = 2^-30 k, times 2^x.
    const e = call('sumOf', x, k);
    expect(run('fast', call('lowOf', e), { x: 3, k: 1 })).toBe(2 ** -27);
    expect(run('fast', arithmetic('multiply', call('lowOf', e), number('1e30')), { x: -150, k: 1 })).toBe(
      Math.fround(2 ** -180 * Math.fround(1e30)),
    );
    expect(run('faithful', call('lowOf', e), { x: 3, k: 1 + 2 ** -40 })).toBe(0);
  });
});

describe('powers of two kept apart', () => {
  test('a product with a power of two below the subnormals is still right', () => {
    const tail = arithmetic('divide', arithmetic('multiply', k, call('powerOf', x)), number('3'));
    expect(run('fast', tail, { x: -160, k: 2 ** 20 })).toBe(Math.fround(2 ** -140 / 3));
    expect(run('double', tail, { x: -1090, k: 2 ** 40 })).toBe(2 ** -1050 / 3);
  });

  test('a power of two beyond the range may divide', () => {
    const tail = arithmetic('divide', k, call('powerOf', x));
    expect(run('fast', arithmetic('multiply', tail, number('3')), { x: 140, k: 2 ** 20 })).toBe(2 ** -120 * 3);
    expect(run('fast', arithmetic('divide', call('powerOf', number('150')), call('powerOf', x)), { x: 160, k: 0 })).toBe(2 ** -10);
    expect(run('fast', tail, { x: 161, k: 3 * 2 ** 11 })).toBe(2 ** -148); // a subnormal, rounded once: 1.5 * 2^-149 to even
  });

  test('a conditional keeps them apart too', () => {
    const e: Expression = {
      kind: 'conditional',
      test: { kind: 'compare', operator: '<', left: x, right: number('0') },
      then: call('powerOf', x),
      otherwise: k,
    };
    expect(run('fast', arithmetic('multiply', e, k), { x: -160, k: 2 ** 20 })).toBe(2 ** -140);
    expect(run('fast', arithmetic('multiply', e, k), { x: 1, k: 8 })).toBe(64);
  });

  test('a sum of two with the same power of two keeps it apart', () => {
    const power = call('powerOf', x);
    const sum = arithmetic('subtract', power, arithmetic('multiply', power, k));
    expect(run('fast', arithmetic('divide', sum, number('1e-12')), { x: -160, k: 0.25 })).toBe(
      Math.fround((0.75 * 2 ** -160) / Math.fround(1e-12)),
    );
  });

  test('materialising rounds a subnormal once', () => {
    const b = new Lowering('fast', primitives).builder;
    const node = materialize(b, { kind: 'scaled', mantissa: b.input('m'), exponent: b.constant(-149) });
    expect(interpret([node], 'f32', { inputs: { m: 1.5 } })).toEqual([2 ** -148]); // tie to even
    expect(interpret([node], 'f32', { inputs: { m: 1.4999998807907104 } })).toEqual([2 ** -149]);
  });
});

test('the untaken branch sees a clamped factor, so its product does not overflow there', () => {
  const e: Expression = {
    kind: 'conditional',
    test: { kind: 'compare', operator: '>', left: x, right: number('0') },
    then: x,
    otherwise: arithmetic('multiply', k, x),
  };
  for (const [plan, untaken] of [
    ['fast', 0],
    ['faithful', 6e38],
  ] as const) {
    const lowering = new Lowering(plan, primitives);
    const root = lowering.node(e, lowering.scope(['x'], ['k']));
    const products = schedule([root]).filter(({ op }) => op === 'multiply');
    expect(interpret([root, ...products], lowering.builder.format, { inputs: { x: 3e38 }, parameters: { k: 2 } })[1]).toBe(untaken);
  }
});

test('the untaken branch sees a clamped argument, so nothing overflows there', () => {
  const e: Expression = {
    kind: 'conditional',
    test: { kind: 'compare', operator: '>', left: x, right: number('0') },
    then: x,
    otherwise: call('powerOf', x),
  };
  const lowering = new Lowering('fast', primitives);
  const nodes = schedule([lowering.node(e, lowering.scope(['x'], []))]);
  for (const value of interpret(nodes, 'f32', { inputs: { x: 3e38 } })) expect(Number.isFinite(value)).toBe(true);
});
