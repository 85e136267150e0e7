import { createOracle } from '@rampa/oracle';
import { describe, expect, it, test } from 'vitest';
import { expressionOf, only, read } from './show';

describe('words of FPCore in words of Rampa', () => {
  const words: readonly (readonly [fpcore: string, typescript: string])[] = [
    ['(+ x y 1)', 'x + y + 1'],
    ['(+ x (+ y 1))', 'x + (y + 1)'],
    ['(* x y 2)', 'x * y * 2'],
    ['(- x)', '-x'],
    ['(- x y 1)', 'x - y - 1'],
    ['(- (- x))', '-(-x)'],
    ['(fabs (fmin x (fmax y 0)))', 'abs(min(x, max(y, 0)))'],
    ['(hypot (erf x) (erfc y))', 'hypot(erf(x), erfc(y))'],
    ['(if (< x y 3) 1 0)', 'x < y && y < 3 ? 1 : 0'],
    ['(if (!= x y 3) 1 0)', 'x !== y && x !== 3 && y !== 3 ? 1 : 0'],
    ['(if (not (or (== x 1) (and (<= x y) (>= y 2)))) 1 0)', '!(x === 1 || (x <= y && y >= 2)) ? 1 : 0'],
    ['(if TRUE x y)', '0 === 0 ? x : y'],
    ['(let ([x y] [y x]) (- x y))', 'y - x'],
    ['(let* ([x y] [y x]) (- x y))', 'y - y'],
    ['(let ([small (< x 1)]) (if small x y))', 'x < 1 ? x : y'],
    ['(fma x y 1)', 'x * y + 1'],
    ['(fdim x y)', 'max(x - y, 0)'],
    ['(pow x 3)', 'x * x * x'],
    ['(pow x 1)', 'x'],
    ['(pow x 0)', '1'],
    ['(pow x (- 2))', '1 / (x * x)'],
    ['(pow x -2)', '1 / (x * x)'],
    ['(pow x 2.0)', 'x * x'],
    ['(pow 2 x)', 'exp2(x)'],
    ['(pow E x)', 'exp(x)'],
    ['(pow 10 x)', 'exp(x * log(10))'],
    ['(* PI (* LN2 SQRT2))', 'pi * (ln2 * sqrt2)'],
    ['(- INFINITY)', '-Infinity'],
    ['(/ PI_2 M_2_SQRTPI)', 'pi / 2 / (2 / sqrt(pi))'],
  ];
  it.each(words)('%s', (fpcore, typescript) => {
    expect(read(fpcore)).toBe(typescript);
  });
});

describe('numerals are exact', () => {
  const numerals: readonly (readonly [fpcore: string, typescript: string])[] = [
    ['0.044715', '0.044715'],
    ['+.5', '0.5'],
    ['-007.50', '-7.50'],
    ['1e+300', '1e300'],
    ['2.5E-08', '2.5e-8'],
    ['-1/3', '-(1 / 3)'],
    ['0x1.8p1', '3'],
    ['0xff', '255'],
    ['0x.8', '0.5'],
    ['-0x1p-4', '-0.0625'],
    ['0x1p70', '1180591620717411303424'],
    ['0x1p-30', '931322574615478515625e-30'],
    ['(digits 3 2 10)', '3 * 100'],
    ['(digits -3 -1 2)', '-3 / 2'],
  ];
  it.each(numerals)('%s', (fpcore, typescript) => {
    expect(read(fpcore)).toBe(typescript);
  });
});

describe('what is rewritten is the same function', () => {
  /** Computed with 60 digits of mpmath, then rounded to doubles. */
  const values: readonly (readonly [fpcore: string, x: number, value: number])[] = [
    ['(log10 x)', 123.456, 2.0915122016277716],
    ['(sinh x)', -2.5, -6.0502044810397875],
    ['(cosh x)', 3.25, 12.914557062512392],
    ['(asinh x)', -0.75, -0.6931471805599453],
    ['(acosh x)', 1.5, 0.9624236501192069],
    ['(atanh x)', 0.625, 0.7331685343967135],
    ['(cbrt x)', -27.5, -3.018405368398843],
    ['(cbrt x)', 5.0, 1.709975946676697],
    ['(cbrt x)', 0.0, 0.0],
    ['(pow x -5)', 1.1, 0.6209213230591549],
    ['(pow 3 x)', -2.5, 0.06415002990995841],
    ['E', 0.0, 2.718281828459045],
    ['LOG2E', 0.0, 1.4426950408889634],
    ['LOG10E', 0.0, 0.4342944819032518],
    ['LN10', 0.0, 2.302585092994046],
    ['PI_2', 0.0, 1.5707963267948966],
    ['PI_4', 0.0, 0.7853981633974483],
    ['M_1_PI', 0.0, 0.3183098861837907],
    ['M_2_PI', 0.0, 0.6366197723675814],
    ['M_2_SQRTPI', 0.0, 1.1283791670955126],
    ['SQRT1_2', 0.0, 0.7071067811865476],
    ['(acosh x)', 0.5, Number.NaN],
    ['(acosh x)', -2, Number.NaN],
    ['(atanh x)', 1.5, Number.NaN],
  ];
  it.each(values)('%s at %d', async (fpcore, x, value) => {
    const oracle = await createOracle();
    expect(oracle.evaluate(expressionOf(fpcore), { x, y: 0 }).hi).toBe(value);
  });
});

test('a name that is used twice is one object', () => {
  const value = expressionOf('(let ([t (exp x)]) (/ t (+ 1 t)))');
  expect(value).toMatchObject({ kind: 'arithmetic', operator: 'divide', right: { operator: 'add' } });
  if (value.kind !== 'arithmetic' || value.right.kind !== 'arithmetic') throw new Error('no quotient');
  expect(value.left).toBe(value.right.right);
});

test('strings may hold quotes, semicolons and parentheses', () => {
  const text = '(FPCore f (x) :description "say \\"(;\\\\" :rampa-source "" :cite () x)';
  expect(only(text)).toEqual({
    name: 'f',
    summary: 'say "(;\\',
    inputs: ['x'],
    parameters: [],
    value: { kind: 'variable', name: 'x' },
    precision: 'binary64',
    notes: [],
  });
});

test('the bounds of parameters come from the precondition, however it is written', () => {
  const text =
    '(FPCore (x a b c d) :pre (and (< -1 a 4) (and (>= b 1/2) (>= b 0.25) (<= b 9) (> b 0)) (or (< c 1) (> c 2)) (< 0 x) (<= d INFINITY)) x)';
  expect(only(text).parameters).toEqual([
    { name: 'a', above: -1, integer: false, perChannel: false },
    { name: 'b', min: 0.5, max: 9, above: 0, integer: false, perChannel: false },
    { name: 'c', integer: false, perChannel: false },
    { name: 'd', integer: false, perChannel: false },
  ]);
});

test('arguments may say how they are rounded', () => {
  expect(only('(FPCore ((! :precision binary32 x) y) (+ x y))').inputs).toEqual(['x']);
});
