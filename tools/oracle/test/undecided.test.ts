import type { Expression } from '@rampa/ir';
import { locations } from '@rampa/ir';
import { describe, expect, it } from 'vitest';
import { createOracle, OracleError } from '../src/index';
import { formula } from './formula';

const oracle = await createOracle();

describe('what is exact stays exact', () => {
  it.each([
    ['max(0, x)', { x: 5 }, 5],
    ['max(0, x)', { x: -5 }, 0],
    ['0 * exp(x)', { x: 3 }, 0],
    ['0 * exp(x)', { x: 1e20 }, 0],
    ['exp(x) * 0 == 0 ? 1 : 2', { x: 3 }, 1],
    ['exp(x) == 1 ? 1 : 2', { x: 0 }, 1],
    ['x / 6 + 1 / 2 >= 1 ? 1 : 2', { x: 3 }, 1],
    ['x * x - x * x', { x: 1e300 }, 0],
    ['sqrt(x) == 3 ? 1 : 2', { x: 9 }, 1],
    ['Infinity', {}, Infinity],
    ['slope * Infinity', { slope: -2 }, -Infinity],
    ['min(Infinity, x)', { x: 2 }, 2],
    ['1 / Infinity', {}, 0],
    ['exp(-Infinity)', {}, 0],
  ])('%s at %o is %s', (text, variables, expected) => {
    expect(oracle.evaluate(formula(text), variables as Record<string, number>)).toEqual({ hi: expected, lo: expect.closeTo(0, 300) });
  });
});

describe('where a formula is not defined', () => {
  it.each([
    ['log(x)'],
    ['sqrt(x)'],
    ['log1p(x - 1)'],
    ['0 / (x + 2)'],
    ['exp(0 / (x + 2))'],
    ['0 / (x + 2) > 0 ? 1 : 2'],
    ['Infinity - Infinity'],
    ['0 * Infinity'],
  ])('%s at -2 is NaN', (text) => {
    expect(oracle.evaluate(formula(text), { x: -2 }).hi).toBeNaN();
  });

  it('the branch that is not taken does not matter', () => {
    expect(oracle.evaluate(formula('x > 0 ? log(x) : x'), { x: -2 }).hi).toBe(-2);
    expect(oracle.evaluate(formula('x < 0 || log(x) > 0 ? 1 : 2'), { x: -2 }).hi).toBe(1);
  });

  it('there is no derivative at a tie', () => {
    expect(oracle.derivative(formula('max(0, x)'), 'x', { x: 0 }).hi).toBeNaN();
    expect(oracle.derivative(formula('abs(x)'), 'x', { x: 0 }).hi).toBeNaN();
    expect(oracle.derivative(formula('max(x, 2 * x - x)'), 'x', { x: 1 }).hi).toBe(1);
  });
});

describe('comparisons that no precision decides', () => {
  it('are an error that names place and point', () => {
    const expression: Expression = formula('sqrt2 * sqrt2 < x ? 1 : x');
    locations.set(expression, { file: 'spec/activations/odd.ts', line: 3, column: 7 });
    const evaluate = () => oracle.evaluate(expression, { x: 2 });
    expect(evaluate).toThrow(OracleError);
    expect(evaluate).toThrow('spec/activations/odd.ts:3:7: not decided with 16384 bits at x = 2');
    expect(() => oracle.evaluate(formula('sqrt2 * sqrt2 == x ? 1 : x'), { x: 2 })).toThrow(OracleError);
  });

  it('do not matter where both branches meet', () => {
    const clamp = formula('slope * x + 1 / 3 < 1 ? slope * x + 1 / 3 : 1');
    expect(
      oracle.evaluate(clamp, { slope: 1, x: { kind: 'arithmetic', operator: 'divide', left: formula('2'), right: formula('3') } }).hi,
    ).toBe(1);
    expect(oracle.evaluate(formula('min(sqrt2 * sqrt2, 2)'), {}).hi).toBe(2);
  });

  it('see what differs in the last of many bits', () => {
    expect(oracle.evaluate(formula('x + y > x ? 1 : 2'), { x: 1e300, y: 1e-300 }).hi).toBe(1);
    expect(oracle.evaluate(formula('exp(x) > 1 ? 1 : 2'), { x: 1e-300 }).hi).toBe(1);
  });
});

describe('agreement', () => {
  it('ignores what is below every double', () => {
    expect(oracle.agree(formula('exp(-x * x / 2)'), formula('exp(-min(x, 40) * min(x, 40) / 2)'), { x: 60 }).agree).toBe(true);
    expect(oracle.agree(formula('exp(-x * x / 2)'), formula('exp(-min(x, 30) * min(x, 30) / 2)'), { x: 60 }).agree).toBe(false);
  });

  it('sees a relative difference of 2^-50', () => {
    expect(oracle.agree(formula('x * (1 + 1e-15)'), formula('x'), { x: 3e-200 }).agree).toBe(false);
    expect(oracle.agree(formula('x * (1 + 1e-19)'), formula('x'), { x: 3e-200 }).agree).toBe(true);
  });

  it('knows NaN and infinities', () => {
    expect(oracle.agree(formula('log(-1)'), formula('1'), {}).agree).toBe(false);
    expect(oracle.agree(formula('Infinity'), formula('exp(1e9)'), {}).agree).toBe(true);
    expect(oracle.agree(formula('Infinity'), formula('-Infinity'), {}).agree).toBe(false);
  });
});

describe('signs', () => {
  it.each([
    ['exp(x) - 1', { x: 1e-200 }, 1],
    ['-exp(x)', { x: -1e20 }, -1],
    ['x - x', { x: 3 }, 0],
    ['sqrt2 * sqrt2 - x', { x: 2 }, undefined],
  ])('of %s at %o', (text, variables, expected) => {
    expect(oracle.sign(formula(text), variables as Record<string, number>)).toBe(expected);
  });
});
