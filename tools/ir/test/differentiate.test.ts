import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaText } from '../../codegen/src/shared/formula';
import { formula } from '../../oracle/test/formula';
import { differentiate, type Expression, locations, nodesOf, simplify } from '../src/index';
import { formulas } from './arbitrary';
import { compareDerivative, compareValues, type Point, primitives, specification } from './truth';

function derivativeText(text: string, variable = 'x'): string {
  return formulaText(simplify(differentiate(formula(text), variable, primitives)));
}

/** Away from the kinks of the activations, which lie at 0 and at round numbers. */
const inputs = [
  -743.125, -87.3, -20.7, -6.31, -2.9, -1.2784, -0.73, -0.031, -1.7e-9, 2.3e-12, 0.011, 0.37, 1.9, 2.71, 4.6, 7.7, 33.1, 91.4, 701.9,
];
const parameterValues = [0.0371, 0.77, 1.0507, 3.3];

describe.each(specification.activations.map((activation) => [activation.name, activation] as const))('%s', (_, activation) => {
  const parameters: readonly Point[] =
    activation.parameters.length === 0
      ? [{}]
      : parameterValues.map((value, k) =>
          Object.fromEntries(activation.parameters.map(({ name }, n) => [name, value + n * 0.3 * (k + 1)])),
        );
  test.each(['x', ...activation.parameters.map(({ name }) => name)])(
    'its derivative in %s is that of dual numbers, to 60 digits',
    (variable) => {
      for (const value of [activation.formula.value, activation.evaluate.value]) {
        const derivative = differentiate(value, variable, primitives);
        const written = simplify(derivative);
        for (const point of parameters.flatMap((given) => inputs.map((x) => ({ ...given, x })))) {
          expect([compareDerivative(derivative, value, variable, point), point]).toEqual(['same', point]);
          expect([compareDerivative(written, value, variable, point), point]).toEqual(['same', point]);
        }
      }
    },
  );
});

/** Every function that a formula may call, at an argument that varies. */
const calls = [...primitives.keys(), ...['abs', 'sqrt', 'min', 'max', 'carry']].map((callee) => {
  const two = ['min', 'max', 'hypot'].includes(callee) || primitives.get(callee)?.formula?.arguments.length === 2;
  return two ? `a * ${callee}(0.3 + x * x, 1.1 + x)` : `a * ${callee}(0.3 + x * x)`;
});

test.each(calls)('%s', (text) => {
  const derivative = simplify(differentiate(formula(text), 'x', primitives));
  for (const x of [-0.91, -0.33, 0.27, 0.64, 1.7]) expect(compareDerivative(derivative, formula(text), 'x', { x, a: 1.7 })).toBe('same');
});

describe('what a person would write', () => {
  test.each([
    ['x * tanh(exp(x))', 'tanh(exp(x)) + 4 * x * exp(x) * sigmoid(2 * exp(x)) * sigmoid(-2 * exp(x))'],
    ['x * sigmoid(1.702 * x)', 'sigmoid(1.702 * x) * (1 + 1.702 * x * sigmoid(-1.702 * x))'],
    ['x / (1 + exp(-x))', '(1 + exp(-x) * (1 + x)) / ((1 + exp(-x)) * (1 + exp(-x)))'],
    ['log(1 + exp(x))', 'exp(x) / (1 + exp(x))'],
    ['x / (1 + abs(x))', '1 / ((1 + abs(x)) * (1 + abs(x)))'],
    ['x * x * x', '3 * x * x'],
    ['exp(-x * x / 2)', '-x * exp(-x * x / 2)'],
    ['x / sqrt(1 + x * x)', '1 / (sqrt(1 + x * x) * (1 + x * x))'],
    ['max(0, x) * max(0, x)', '2 * max(x, 0)'],
    ['hypot(x, 3)', 'x / hypot(x, 3)'],
    ['exp2(x)', 'ln2 * exp2(x)'],
    ['x > 0 ? x : a * (exp(x) - 1)', 'x > 0 ? 1 : a * exp(x)'],
    ['min(max(0, a * x + b), 1)', 'a * x + b < 1 and a * x + b > 0 ? a : 0'],
    ['log(a)', '0'],
  ])('%s', (value, derivative) => expect(derivativeText(value)).toBe(derivative));
});

describe('at a kink the left value', () => {
  test.each([
    ['max(0, x)', 0, 0],
    ['max(x, 0)', 0, 0],
    ['max(x, 0.01 * x)', 0, 0.01],
    ['min(x, 2)', 2, 1],
    ['max(-x, 1)', -1, -1],
    ['abs(x)', 0, -1],
    ['abs(1 - x)', 1, -1],
    // Here signs do not tell: the constant side.
    ['max(0, a * x)', 0, 0],
    ['min(1, a * x)', 1, 0],
  ])('%s', (text, x, slope) => {
    const derivative = differentiate(formula(text), 'x', primitives);
    for (const expression of [derivative, simplify(derivative)])
      expect(compareValues(expression, { kind: 'negate', operand: { kind: 'number', text: String(-slope) } }, { x, a: 1 })).toBe('same');
  });
});

test('a branch in which nothing depends on the variable has the derivative 0, whatever it is multiplied with', () => {
  expect(compareValues(differentiate(formula('sqrt(max(x, 0))'), 'x', primitives), formula('0'), { x: -1.5 })).toBe('same');
});

test('what a formula shares, its derivative shares', () => {
  let expression: Expression = { kind: 'variable', name: 'x' };
  for (let k = 0; k < 40; k++)
    expression = {
      kind: 'arithmetic',
      operator: 'multiply',
      left: { kind: 'call', callee: 'tanh', arguments: [expression] },
      right: expression,
    };
  expect(nodesOf(differentiate(expression, 'x', primitives)).length).toBeLessThan(1000);
});

describe('what cannot be differentiated is a RangeError', () => {
  const row: Expression = { kind: 'fold', operator: 'sum', element: 'e', body: { kind: 'variable', name: 'e' } };
  const applied: Expression = { kind: 'apply', function: 'gelu', quantity: 'value', arguments: [], parameters: {}, indices: [] };
  test.each([
    ['round(x)', formula('round(x)'), 'differentiate: round has neither a rule nor a formula'],
    ['gelu applied', applied, 'differentiate: gelu is applied as a whole, write its formula'],
    ['a fold', row, 'differentiate: a formula over a row is not differentiated'],
    ['an element', { kind: 'element', index: 'i' } as Expression, 'differentiate: a formula over a row is not differentiated'],
    ['a condition', formula('x > 0'), 'differentiate: a truth value has no derivative'],
  ])('%s', (_, expression, message) => expect(() => differentiate(expression, 'x', primitives)).toThrow(new RangeError(message)));

  test('with the place where it stands', () => {
    const expression = formula('scale(x, 2)');
    locations.set(expression, { file: 'spec/activations/mine.ts', line: 7, column: 12 });
    expect(() => differentiate(expression, 'x', primitives)).toThrow('spec/activations/mine.ts:7:12: differentiate: scale has');
  });
});

test('of any formula the derivative is that of dual numbers', () => {
  const points = [
    { x: 0.7310585, a: 1.30294 },
    { x: -1.2345678, a: 0.43 },
    { x: 2.71, a: -0.377 },
  ];
  let decided = 0;
  assert(
    property(formulas, (expression) => {
      const derivative = differentiate(expression, 'x', primitives);
      for (const point of points)
        for (const written of [derivative, simplify(derivative)]) {
          const verdict = compareDerivative(written, expression, 'x', point);
          if (verdict === 'different') throw new Error(`${formulaText(expression)} has not the derivative ${formulaText(written)}`);
          if (verdict === 'same') decided++;
        }
    }),
    { numRuns: 1000 },
  );
  expect(decided).toBeGreaterThan(4000);
});
