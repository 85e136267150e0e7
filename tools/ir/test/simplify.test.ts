import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaText } from '../../codegen/src/shared/formula';
import { formula } from '../../oracle/test/formula';
import { type Expression, nodesOf, simplify } from '../src/index';
import { formulas } from './arbitrary';
import { compareValues, type Point, sizeOf } from './truth';

const points: readonly Point[] = [
  { x: 0.7310585, a: 1.30294, b: 2.5, t: 0.3 },
  { x: -1.2345678, a: 0.43, b: -0.75, t: -1.7 },
  { x: 2.71, a: -0.377, b: 0.1, t: 5.2 },
  { x: -0.113, a: -1.93, b: -3.3, t: 0.9 },
];

function simplified(text: string): string {
  return formulaText(simplify(formula(text)));
}

/** Before and after; the same function, which the property tests below say of all others. */
const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'numbers are multiplied out where that is exact and short': [
    ['2 * 3 * x / 4', '1.5 * x'],
    ['0.1 + 0.2', '0.3'],
    ['0.044715 * x * x + 2 * (0.044715 * x * x)', '0.134145 * x * x'],
    ['x / 2 + x / 2', 'x'],
    ['x / 2', 'x / 2'],
    ['0.5 * x', '0.5 * x'],
    ['1 / 3', '1 / 3'],
    ['x / 3 / 2', 'x / 6'],
    ['1 / (2 * x)', '0.5 / x'],
    ['1e300 * (1e300 * x)', '1e600 * x'],
    ['0.12345678901234567 * (0.12345678901234567 * x)', '0.12345678901234567 * 0.12345678901234567 * x'],
  ],
  'what does nothing goes': [
    ['1 * x + 0', 'x'],
    ['0 * x', '0'],
    ['x - x', '0'],
    ['x / 1', 'x'],
    ['--x', 'x'],
    ['exp(0) + log(1)', '1'],
    ['max(x, x)', 'x'],
    ['abs(exp(x))', 'exp(x)'],
    ['max(0, exp(x))', 'exp(x)'],
  ],
  'signs are collected': [
    ['-a + b', 'b - a'],
    ['a + -b', 'a - b'],
    ['a - -b', 'a + b'],
    ['-a - b', '-(a + b)'],
    ['-x * -a', 'x * a'],
    ['-(x * (1 - t))', 'x * (t - 1)'],
    ['a - x * (1 - t)', 'a - x * (1 - t)'],
    ['a - tanh(-x)', 'a + tanh(x)'],
    ['abs(-x)', 'abs(x)'],
    ['abs(exp(x) / x)', 'abs(exp(x) / x)'],
    ['-(b * (a - x) * (a - x))', 'b * (x - a) * (a - x)'],
    ['a * (b - x) + t * (x - b)', '(b - x) * (a - t)'],
  ],
  'like terms and common factors are taken together': [
    ['x + x', '2 * x'],
    ['a * x + b * x', 'x * (a + b)'],
    ['2 * a + 2 * b', '2 * (a + b)'],
    ['sigmoid(x) + x * (sigmoid(x) * sigmoid(-x))', 'sigmoid(x) * (1 + x * sigmoid(-x))'],
    ['a / b + x / b', '(a + x) / b'],
    ['x * x + a', 'x * x + a'],
    ['(1 + exp(x)) * a + (exp(x) + 1) * b', '(1 + exp(x)) * (a + b)'],
  ],
  'what stands above and below the line is cancelled': [
    ['x * x / x', 'x'],
    ['a / (b / x)', 'a * x / b'],
    ['x / sqrt(x)', 'sqrt(x)'],
    ['sqrt(x * x)', 'abs(x)'],
    ['sqrt(4)', '2'],
    ['2 * x / sqrt2', 'sqrt2 * x'],
    ['sqrt2 * sqrt2', '2'],
    ['sqrt(exp(x)) * sqrt(exp(x))', 'exp(x)'],
    ['(2 * x * (1 + x * x) - x * x * (2 * x)) / ((1 + x * x) * (1 + x * x))', '2 * x / ((1 + x * x) * (1 + x * x))'],
    ['(sqrt(1 + x * x) - x * x / sqrt(1 + x * x)) / (1 + x * x)', '1 / (sqrt(1 + x * x) * (1 + x * x))'],
  ],
  'exponentials are merged where that is shorter': [
    ['exp(x) * exp(x)', 'exp(2 * x)'],
    ['exp(x) * exp(-x)', '1'],
    ['a * exp(x) / exp(b)', 'a * exp(x - b)'],
    ['a * exp(x) / b', 'a * exp(x) / b'],
    ['log(exp(x))', 'x'],
    ['exp(log(exp(x) + 1))', 'exp(x) + 1'],
  ],
  'conditionals are merged': [
    ['x > 0 ? a : a', 'a'],
    ['x > 0 ? (x > 0 ? a : b) : t', 'x > 0 ? a : t'],
    ['x > 0 ? (x >= 0 ? a : b) : t', 'x > 0 ? a : t'],
    ['x > 1 ? (0 < x ? a : b) : t', 'x > 1 ? a : t'],
    ['(x > 0 ? a : b) * (x > 0 ? b : t)', 'x > 0 ? a * b : b * t'],
    ['(x > 0 ? 1 : 0) * a + (x > 0 ? 0 : 1) * b', 'x > 0 ? a : b'],
    ['x > 0 ? (x < 1 ? a : 0) : 0', 'x > 0 and x < 1 ? a : 0'],
    ['max(0, x) < 1 ? (x > 0 ? a : 0) : 0', 'x < 1 and x > 0 ? a : 0'],
    ['x > 0 ? x : -x', 'abs(x)'],
    ['x * (x > 0 ? 1 : -1)', 'abs(x)'],
    ['x < a ? a : x', 'max(x, a)'],
    ['x > 0 ? max(x, 0) : 0', 'max(x, 0)'],
    ['x / 6 + 0.5 > 1 ? a : b', 'x > 3 ? a : b'],
    ['exp(x) > 0 ? a : b', 'a'],
    ['x != 0 ? a : b', 'x == 0 ? b : a'],
    ['x > 0 && a > 0 ? b : x > 0 ? t : a', 'x > 0 and a > 0 ? b : x > 0 ? t : a'],
    ['x > 0 && a > 0 ? (a > 0 ? b : t) : a', 'x > 0 and a > 0 ? b : a'],
    ['x <= 0 || a <= 0 ? t : (x > 0 ? b : a)', 'x <= 0 or a <= 0 ? t : b'],
    ['sqrt(abs(x)) > 0 ? a : b', 'sqrt(abs(x)) > 0 ? a : b'],
  ],
};

for (const [what, pairs] of Object.entries(cases)) {
  describe(what, () => {
    test.each(pairs)('%s', (before, after) => {
      expect(simplified(before)).toBe(after);
      for (const point of points)
        expect(compareValues(formula(before), formula(after.replaceAll(' and ', ' && ').replaceAll(' or ', ' || ')), point)).not.toBe(
          'different',
        );
    });
  });
}

describe('nothing is defined anew, nor less than it was', () => {
  test.each([
    '0 * log(x)',
    'a + log(x) - log(x)',
    'min(0, sqrt(x))',
    '1 / log(x) / (1 / log(x))',
    'log(x) > 0 ? a : a',
    'x / 0',
    '0 / 0',
    'x * Infinity',
    '0 * (1 / (x > 0 ? 1 : 0))',
    'exp(log(x))',
    'sqrt(x) * sqrt(x)',
    'a / (b / (x > 0 ? 1 : 0))',
  ])('%s', (text) => {
    const after = simplify(formula(text));
    for (const point of points) expect(compareValues(formula(text), after, point)).toBe('same');
  });
});

test('shared subexpressions stay shared, and a formula that doubles with every step is no trouble', () => {
  let expression: Expression = formula('1 + exp(x)');
  for (let k = 0; k < 60; k++)
    expression = {
      kind: 'arithmetic',
      operator: k % 2 === 0 ? 'multiply' : 'subtract',
      left: expression,
      right: { kind: 'call', callee: 'tanh', arguments: [expression] },
    };
  expect(nodesOf(simplify(expression)).length).toBeLessThan(2000);
});

test('a truth value is no number', () => {
  expect(() => simplify(formula('x > 0'))).toThrow(new RangeError('simplify: expected a number, got a truth value (compare)'));
});

describe('of any formula', () => {
  test('the value is preserved, and where it is defined', () => {
    let decided = 0;
    assert(
      property(formulas, (expression) => {
        const after = simplify(expression);
        for (const point of points) {
          const verdict = compareValues(after, expression, point);
          if (verdict === 'different') throw new Error(`${formulaText(expression)} became ${formulaText(after)}`);
          if (verdict === 'same') decided++;
        }
      }),
      { numRuns: 1500 },
    );
    expect(decided).toBeGreaterThan(5500);
  });

  test('it gets no longer, and a second time changes nothing', () => {
    assert(
      property(formulas, (expression) => {
        const after = simplify(expression);
        expect(sizeOf(after)).toBeLessThanOrEqual(sizeOf(expression));
        expect(simplify(after)).toEqual(after);
        // The same whatever was simplified before.
        expect(simplify(structuredCloneOf(expression))).toEqual(after);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Equal, but none of its objects the same. */
function structuredCloneOf(expression: Expression): Expression {
  return JSON.parse(JSON.stringify(expression)) as Expression;
}
