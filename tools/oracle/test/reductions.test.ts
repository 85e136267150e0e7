import type { Expression } from '@rampa/ir';
import { describe, expect, it } from 'vitest';
import { createOracle } from '../src/index';
import { declareReduction, file, findings, lines } from './declare';
import { relativeError } from './digits';
import { formula } from './formula';

const element = (index: string): Expression => ({ kind: 'element', index });
const fold = (operator: 'sum' | 'maximum' | 'firstMaximum', body: string): Expression => ({
  kind: 'fold',
  operator,
  element: 'each',
  body: formula(body),
});
const call = (callee: string, ...operands: Expression[]): Expression => ({ kind: 'call', callee, arguments: operands });
const divide = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'divide', left, right });
const multiply = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'multiply', left, right });
const subtract = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'subtract', left, right });
const add = (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator: 'add', left, right });

/** 1 where the test holds, else 0. */
const choice = (test: Expression): Expression => Object.assign(formula('0 == 0 ? 1 : 0'), { test });

const total = fold('sum', 'exp(each)');
const share = (index: string): Expression => divide(call('exp', element(index)), total);

type Given = Parameters<typeof declareReduction>[0];

const softmax: Given = {
  value: share('i'),
  derivative: multiply(share('i'), subtract(formula('i == j ? 1 : 0'), share('j'))),
  output: 'row',
  stages: [
    ['peak', 'max', 'x'],
    ['weights', 'sum', 'exp(x - peak)'],
  ],
  evaluate: 'exp(x - peak) / weights',
  from: 'outputs',
  backwardStages: [['dot', 'sum', 'x * dy']],
  backward: 'x * (dy - dot)',
};

const logSumExp0: Given = {
  value: call('log', add(formula('1'), total)),
  derivative: divide(call('exp', element('j')), add(formula('1'), total)),
  output: 'one',
  withZero: true,
  stages: [
    ['peak', 'max', 'x'],
    ['weights', 'sum', 'exp(x - peak)'],
  ],
  evaluate: 'peak + log(weights)',
  from: 'inputs',
  backwardStages: [
    ['peak', 'max', 'x'],
    ['weights', 'sum', 'exp(x - peak)'],
  ],
  backward: 'dy * exp(x - peak) / weights',
};

const largest: Given = {
  value: fold('maximum', 'each'),
  derivative: choice({ kind: 'compare', operator: '==', left: formula('j'), right: fold('firstMaximum', 'each') }),
  output: 'one',
  stages: [['peak', 'max', 'x']],
  evaluate: 'peak',
  from: 'inputs',
  backwardStages: [
    ['peak', 'max', 'x'],
    ['first', 'firstIndex', 'x == peak ? 1 : 0'],
  ],
  backward: 'index == first ? dy : 0',
};

const check = (given: Given) => findings({ reductions: [declareReduction(given)] });

describe('what is right passes', () => {
  it.each(Object.entries({ softmax, logSumExp0, largest }))('%s', async (_, given) => {
    expect(await check(given)).toEqual([]);
  });
});

describe('rows', () => {
  it('softmax of 1, 2, 3', async () => {
    const oracle = await createOracle();
    // Computed with mpmath (its own arithmetic, 600 digits).
    expect(
      relativeError(oracle.evaluateRow(softmax.value, { row: [1, 2, 3], i: 0 }, {}), '0.0900305731703804579980221014844917978679308649'),
    ).toBeLessThan(-105);
  });

  it('a fold in a fold, one of them over what the other gives', async () => {
    const oracle = await createOracle();
    const distance: Expression = {
      kind: 'fold',
      operator: 'sum',
      element: 'each',
      body: subtract(formula('each'), fold('maximum', 'each * each')),
    };
    expect(oracle.evaluateRow(distance, { row: [1, 2, 3] }, {}).hi).toBe(-21);
    expect(oracle.derivativeRow(distance, 2, { row: [1, 2, 3] }, {}).hi).toBe(1 - 3 * 6);
  });
});

describe('faults are found', () => {
  it.each<readonly [string, Given, number, RegExp]>([
    [
      'stages without the implicit zero',
      { ...logSumExp0, withZero: undefined as never },
      lines['evaluate.value'],
      /evaluate is wrong for output 0 of the row \[1\]/,
    ],
    [
      'a wrong evaluate',
      { ...softmax, evaluate: 'exp(x - peak)' },
      lines['evaluate.value'],
      /evaluate is wrong for output 0 of the row \[1, 2, 3\]/,
    ],
    [
      'a wrong derivative',
      { ...softmax, derivative: share('i') },
      lines.derivative,
      /derivative of output 0 in input 0 is wrong for the row \[1\]: declared 1, automatic derivative of the value 0/,
    ],
    [
      'a wrong backward',
      { ...softmax, backward: 'x * dy' },
      lines['evaluate.derivative'],
      /backward is wrong for input 0 of the row \[1\]/,
    ],
    [
      'the last maximum for the first',
      {
        ...largest,
        backwardStages: [
          ['peak', 'max', 'x'],
          ['first', 'firstIndex', '1'],
        ],
      },
      lines['evaluate.derivative'],
      /backward is wrong for input 0 of the row \[1, 2, 3\]/,
    ],
  ])('%s', async (_, given, line, message) => {
    const found = await check(given);
    expect(found.filter((finding) => finding.startsWith(`${file}:${line}:5: row: `)).join('\n'), found.join('\n')).toMatch(message);
  });
});
