import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaText } from '../../codegen/src/shared/formula';
import { formula } from '../../oracle/test/formula';
import { type Expression, rewritings, substitute } from '../src/index';
import { formulas } from './arbitrary';
import { compareValues, type Point } from './truth';

const points: readonly Point[] = [
  { x: 0.7310585, a: 1.30294, b: 2.5 },
  { x: -1.2345678, a: 0.43, b: 0.75 },
  { x: 2.71, a: -0.377, b: 0.1 },
  { x: -0.113, a: -1.93, b: 3.3 },
  { x: 38.5, a: 2, b: 0.001 },
  { x: -57.3, a: 3, b: 40 },
  { x: 0, a: 0, b: 0 },
];

/** A formula, a rule that applies to it, and what it becomes. */
const cases: readonly (readonly [string, string, string])[] = [
  ['exp(x) - 1', 'exp(a) - 1 = expm1(a)', 'expm1(x)'],
  ['1 - exp(x)', 'exp(a) - 1 = expm1(a)', '-expm1(x)'],
  ['a * exp(x) - a', 'exp(a) - 1 = expm1(a)', 'a * expm1(x)'],
  ['exp(x) * (1 + x) - 1 + exp(a)', 'exp(a) - 1 = expm1(a)', 'exp(x) * (1 + x) + expm1(a)'],
  ['1 + exp(x)', '1 + exp(a) = exp1p(a)', 'exp1p(x)'],
  ['1 - erf(x)', '1 - erf(a) = erfc(a)', 'erfc(x)'],
  ['x * (1 + erf(x / sqrt2)) / 2', '1 + erf(a) = erfc(-a)', 'x * erfc(-x / sqrt2) / 2'],
  ['1 - erfc(x)', '1 - erfc(a) = erf(a)', 'erf(x)'],
  ['2 - erfc(x)', '2 - erfc(a) = erfc(-a)', 'erfc(-x)'],
  ['1 - sigmoid(x)', '1 - sigmoid(a) = sigmoid(-a)', 'sigmoid(-x)'],
  ['1 - tanh(x)', '1 - tanh(a) = 2 * sigmoid(-2 * a)', '2 * sigmoid(-2 * x)'],
  ['x * (tanh(x) + 1)', '1 + tanh(a) = 2 * sigmoid(2 * a)', 'x * 2 * sigmoid(2 * x)'],
  ['1 - tanh(x) * tanh(x)', '1 - tanh(a) * tanh(a) = 4 * sigmoid(2 * a) * sigmoid(-2 * a)', '4 * sigmoid(2 * x) * sigmoid(-2 * x)'],
  ['1 - tanh(x) * tanh(x)', '1 - tanh(a) * tanh(a) = 2 / cosh1p(2 * abs(a))', '2 / cosh1p(2 * abs(x))'],
  ['exp(x) - exp(a)', 'exp(a) - exp(b) = exp(b) * expm1(a - b)', 'exp(a) * expm1(x - a)'],
  ['x * x - a * a', 'a * a - b * b = (a - b) * (a + b)', '(x - a) * (x + a)'],
  ['1 - x * x', 'a * a - b * b = (a - b) * (a + b)', '(1 - x) * (1 + x)'],
  ['sqrt(1 + x * x) - 1', 'sqrt(a) - b = (a - b * b) / (sqrt(a) + b)', 'x * x / (sqrt(1 + x * x) + 1)'],
  ['1 - sqrt(1 + x * x)', 'sqrt(a) - b = (a - b * b) / (sqrt(a) + b)', '-(x * x / (sqrt(1 + x * x) + 1))'],
  ['x + sqrt(x * x + b)', 'sqrt(a) - b = (a - b * b) / (sqrt(a) + b)', 'x < 0 ? b / (sqrt(x * x + b) - x) : sqrt(x * x + b) + x'],
  ['sqrt(x * x + 1) - sqrt(x * x)', 'sqrt(a) - sqrt(b) = (a - b) / (sqrt(a) + sqrt(b))', '1 / (sqrt(x * x + 1) + sqrt(x * x))'],
  ['sqrt(b) - sqrt(a)', 'sqrt(a) - sqrt(b) = (a - b) / (sqrt(a) + sqrt(b))', 'b > 0 ? (b - a) / (sqrt(b) + sqrt(a)) : sqrt(b) - sqrt(a)'],
  ['log(1 + b)', 'log(1 + a) = log1p(a)', 'log1p(b)'],
  ['log(b + 1 - x)', 'log(1 + a) = log1p(a)', 'log1p(b - x)'],
  ['log2(1 + b)', 'log2(1 + a) = log1p(a) / ln2', 'log1p(b) / ln2'],
  ['log(1 + exp(-x))', 'log(1 + exp(a)) = max(a, 0) + log1p(exp(-abs(a)))', 'max(-x, 0) + log1p(exp(-abs(x)))'],
  ['log1p(exp(x))', 'log1p(exp(a)) = max(a, 0) + log1p(exp(-abs(a)))', 'max(x, 0) + log1p(exp(-abs(x)))'],
  ['log(exp1p(x))', 'log(exp1p(a)) = max(a, 0) + log1p(exp(-abs(a)))', 'max(x, 0) + log1p(exp(-abs(x)))'],
  ['log2(1 + exp2(x))', 'log2(1 + exp2(a)) = max(a, 0) + log1p(exp2(-abs(a))) / ln2', 'max(x, 0) + log1p(exp2(-abs(x))) / ln2'],
  ['log(exp(x))', 'log(exp(a)) = a', 'x'],
  ['log2(exp2(x))', 'log2(exp2(a)) = a', 'x'],
  ['x * exp(x) / (1 + exp(x))', 'exp(a) / (1 + exp(a)) = sigmoid(a)', 'x * sigmoid(x)'],
  ['x / (1 + exp(-x))', '1 / (1 + exp(-a)) = sigmoid(a)', 'x * sigmoid(x)'],
  ['x / (exp(x) + 1)', '1 / (1 + exp(a)) = sigmoid(-a)', 'x * sigmoid(-x)'],
  ['x / exp(x)', '1 / exp(a) = exp(-a)', 'x * exp(-x)'],
  ['(exp(x) - exp(-x)) / (exp(x) + exp(-x))', '(exp(a) - exp(b)) / (exp(a) + exp(b)) = tanh((a - b) / 2)', 'tanh(x)'],
  ['a * (exp(2 * x) - 1) / (exp(2 * x) + 1)', '(exp(a) - exp(b)) / (exp(a) + exp(b)) = tanh((a - b) / 2)', 'a * tanh(x)'],
  ['(1 - exp(-2 * x)) / (1 + exp(-2 * x))', '(exp(a) - exp(b)) / (exp(a) + exp(b)) = tanh((a - b) / 2)', 'tanh(x)'],
  ['expm1(x) / (exp(x) + 1)', '(exp(a) - exp(b)) / (exp(a) + exp(b)) = tanh((a - b) / 2)', 'tanh(x / 2)'],
  ['exp(x) * exp(-a)', 'exp(a) * exp(b) = exp(a + b)', 'exp(x - a)'],
  ['a * exp(x) / exp(b)', 'exp(a) / exp(b) = exp(a - b)', 'a * exp(x - b)'],
  ['sigmoid(a * x) * sigmoid(-a * x)', 'sigmoid(a) * sigmoid(-a) = 1 / (2 * cosh1p(abs(a)))', '1 / (2 * cosh1p(abs(a * x)))'],
  ['1 / ((1 + exp(x)) * (1 + exp(-x)))', '(1 + exp(a)) * (1 + exp(-a)) = 2 * cosh1p(abs(a))', '1 / (2 * cosh1p(abs(x)))'],
  [
    'exp(-x) / ((1 + exp(-x)) * (1 + exp(-x)))',
    'exp(a) / ((1 + exp(a)) * (1 + exp(a))) = 1 / (2 * cosh1p(abs(a)))',
    '1 / (2 * cosh1p(abs(x)))',
  ],
  [
    '4 / ((exp(x) + exp(-x)) * (exp(x) + exp(-x)))',
    '(exp(a) + exp(-a)) * (exp(a) + exp(-a)) = 2 * cosh1p(2 * abs(a))',
    '4 / (2 * cosh1p(abs(2 * x)))',
  ],
  [
    'x * (exp(x) * (exp(x) + 2)) / (exp(x) * (exp(x) + 2) + 2)',
    'above and below times exp(-a), a being the largest exponent',
    'x * (exp(min(2 * x, 0)) + 2 * exp(x - max(2 * x, 0))) / (exp(min(2 * x, 0)) + 2 * (exp(x - max(2 * x, 0)) + exp(-max(2 * x, 0))))',
  ],
  [
    'a / (1 + exp(x))',
    'above and below times exp(-a), a being the largest exponent',
    'a * exp(-max(x, 0)) / (exp(-max(x, 0)) + exp(min(x, 0)))',
  ],
  ['sqrt(x * x)', 'sqrt(a * a) = abs(a)', 'abs(x)'],
  ['sqrt(x * x + a * a)', 'sqrt(a * a + b * b) = hypot(a, b)', 'hypot(x, a)'],
  ['sqrt(4 + x * x)', 'sqrt(a * a + b) = hypot(a, sqrt(b))', 'hypot(x, 2)'],
  [
    'x * tanh(log(1 + exp(x)))',
    'tanh(log(a)) = (a * a - 1) / (a * a + 1)',
    'x * ((1 + exp(x)) * (1 + exp(x)) - 1) / ((1 + exp(x)) * (1 + exp(x)) + 1)',
  ],
  ['tanh(log1p(exp(x)))', 'tanh(log1p(a)) = a * (a + 2) / (a * (a + 2) + 2)', 'exp(x) * (exp(x) + 2) / (exp(x) * (exp(x) + 2) + 2)'],
];

describe.each(cases)('%s', (text, rule, after) => {
  test(rule, () => {
    const found = rewritings(formula(text)).filter((rewriting) => rewriting.rule === rule);
    expect(found.map(({ expression }) => formulaText(expression))).toContain(after);
  });
});

const undefinedAnywhere = formula('0 / 0');

function isDefined(expression: Expression, point: Point): boolean {
  return compareValues(expression, undefinedAnywhere, point) === 'different';
}

test.each([...new Set(cases.map(([text]) => text))])('whatever becomes of %s is equal to it', (text) => {
  const before = formula(text);
  const defined = points.filter((point) => isDefined(before, point));
  expect(defined.length).toBeGreaterThanOrEqual(3);
  for (const { expression, rule } of rewritings(before))
    for (const point of defined) expect([rule, point, compareValues(expression, before, point)]).toEqual([rule, point, 'same']);
});

/** Formulas beside which a rule is near, and the rules that apply to them all the same. A sum of exponentials below a line can always be scaled. */
const nearMisses: readonly (readonly [string, ...string[]])[] = [
  ['exp(x) - 2'],
  ['exp(x) + x'],
  ['a * exp(x) - b'],
  ['2 - erf(x)'],
  ['tanh(x) - 3'],
  ['1 - tanh(x) * tanh(a)'],
  ['log(2 + x)'],
  ['log(-1 + x)'],
  ['exp(x) / (2 + x)'],
  ['exp(x) / (1 - exp(x))', 'exp(a) - 1 = expm1(a)'],
  ['(exp(x) - exp(-x)) / (exp(x) + exp(a))', 'exp(a) - exp(b) = exp(b) * expm1(a - b)'],
  ['sqrt(x * x + b)'],
  ['sqrt(x * x - b)'],
  ['x * x + a * a'],
  ['x * x - 2'],
  ['sqrt(exp(x)) + 1'],
  ['sqrt(exp(x)) + exp(a)'],
  ['sigmoid(x) * sigmoid(a)'],
  ['1 / ((1 + exp(x)) * (1 + exp(a)))', '1 / (1 + exp(a)) = sigmoid(-a)', '1 + exp(a) = exp1p(a)'],
  ['exp(x) + exp(a)'],
  [
    'exp(x) / ((1 + exp(x)) * (1 + exp(a)))',
    '1 / (1 + exp(a)) = sigmoid(-a)',
    'exp(a) / (1 + exp(a)) = sigmoid(a)',
    '1 + exp(a) = exp1p(a)',
  ],
  ['tanh(log(x) + 1)'],
];

test.each(nearMisses)('%s is left alone', (text, ...rules) => {
  const applied = new Set(rewritings(formula(text)).map(({ rule }) => rule));
  applied.delete('above and below times exp(-a), a being the largest exponent');
  expect([...applied]).toEqual(rules);
});

test('one step at a time, at every place', () => {
  const found = rewritings(formula('(exp(x) - 1) * (exp(a) - 1)')).map(({ expression }) => formulaText(expression));
  expect(found).toEqual(['expm1(x) * (exp(a) - 1)', '(exp(x) - 1) * expm1(a)']);
});

test('equal parts are rewritten together', () => {
  const [only, ...others] = rewritings(formula('tanh(exp(x) - 1) * (exp(x) - 1)'));
  expect(others).toEqual([]);
  expect(only && formulaText(only.expression)).toBe('tanh(expm1(x)) * expm1(x)');
});

test('whatever the variables of a rule stand for, each is equal to the formula wherever that is defined', () => {
  const texts = cases.map(([text]) => text);
  let compared = 0;
  assert(
    property(constantFrom(...texts), formulas, formulas, (text, x, a) => {
      const expression = substitute(
        formula(text),
        new Map([
          ['x', x],
          ['a', a],
        ]),
      );
      for (const rewriting of rewritings(expression))
        for (const point of points.slice(0, 3)) {
          if (!isDefined(expression, point)) continue;
          const verdict = compareValues(rewriting.expression, expression, point);
          if (verdict === 'different')
            throw new Error(`${rewriting.rule}: ${formulaText(expression)} became ${formulaText(rewriting.expression)}`);
          compared++;
        }
    }),
    { numRuns: 800 },
  );
  expect(compared).toBeGreaterThan(1500);
});
