import { call, number, product, quotient, two } from '../algebra/construct';
import type { Expression } from '../expression';
import { absolute, minus, twice } from './shorthand';

/** A number and a power of a function, added or subtracted: 1 - tanh(a) * tanh(a). */
export interface Pattern {
  readonly rule: string;
  readonly unit: bigint;
  readonly isDifference: boolean;
  readonly callee: string;
  readonly power: number;
  readonly result: (a: Expression) => Expression;
  /** Whether the result is subtracted where the number is added. */
  readonly isNegative?: true;
}

const four = number('4');

export const patterns: readonly Pattern[] = [
  {
    rule: 'exp(a) - 1 = expm1(a)',
    unit: 1n,
    isDifference: true,
    callee: 'exp',
    power: 1,
    result: (a) => call('expm1', a),
    isNegative: true,
  },
  { rule: '1 + exp(a) = exp1p(a)', unit: 1n, isDifference: false, callee: 'exp', power: 1, result: (a) => call('exp1p', a) },
  { rule: '1 - erf(a) = erfc(a)', unit: 1n, isDifference: true, callee: 'erf', power: 1, result: (a) => call('erfc', a) },
  { rule: '1 + erf(a) = erfc(-a)', unit: 1n, isDifference: false, callee: 'erf', power: 1, result: (a) => call('erfc', minus(a)) },
  { rule: '1 - erfc(a) = erf(a)', unit: 1n, isDifference: true, callee: 'erfc', power: 1, result: (a) => call('erf', a) },
  { rule: '2 - erfc(a) = erfc(-a)', unit: 2n, isDifference: true, callee: 'erfc', power: 1, result: (a) => call('erfc', minus(a)) },
  {
    rule: '1 - sigmoid(a) = sigmoid(-a)',
    unit: 1n,
    isDifference: true,
    callee: 'sigmoid',
    power: 1,
    result: (a) => call('sigmoid', minus(a)),
  },
  {
    rule: '1 - tanh(a) = 2 * sigmoid(-2 * a)',
    unit: 1n,
    isDifference: true,
    callee: 'tanh',
    power: 1,
    result: (a) => product(two, call('sigmoid', minus(twice(a)))),
  },
  {
    rule: '1 + tanh(a) = 2 * sigmoid(2 * a)',
    unit: 1n,
    isDifference: false,
    callee: 'tanh',
    power: 1,
    result: (a) => product(two, call('sigmoid', twice(a))),
  },
  {
    rule: '1 - tanh(a) * tanh(a) = 4 * sigmoid(2 * a) * sigmoid(-2 * a)',
    unit: 1n,
    isDifference: true,
    callee: 'tanh',
    power: 2,
    result: (a) => product(product(four, call('sigmoid', twice(a))), call('sigmoid', minus(twice(a)))),
  },
  {
    rule: '1 - tanh(a) * tanh(a) = 2 / cosh1p(2 * abs(a))',
    unit: 1n,
    isDifference: true,
    callee: 'tanh',
    power: 2,
    result: (a) => quotient(two, call('cosh1p', twice(absolute(a)))),
  },
];
