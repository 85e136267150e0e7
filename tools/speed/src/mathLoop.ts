import { formulaText } from '@rampa/codegen';
import type { ActivationSpec, Expression, Specification } from '@rampa/ir';
import type { Contender } from './contender';
import { loopContender } from './loopContender';

/**
 * What the formulas call, as it is written by those who have no library: `Math` where it has it, erf after Abramowitz and Stegun 1964, 7.1.26,
 * and a conditional for the smaller and the larger of two.
 */
const prelude = `
const { abs, exp, expm1, hypot, log, log1p, sqrt, tanh } = Math;
const [pi, ln2, sqrt2] = [Math.PI, Math.LN2, Math.SQRT2];
const max = (a, b) => (a > b ? a : b);
const min = (a, b) => (a < b ? a : b);
const log2 = Math.log2;
const exp2 = (x) => 2 ** x;
const sigmoid = (x) => 1 / (1 + exp(-x));
const clamp = (x, bound) => max(min(x, bound), -bound);
const erfc = (x) => {
  const t = 1 / (1 + 0.3275911 * abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * exp(-x * x);
  return x < 0 ? 2 - tail : tail;
};
`;

const operators: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };

function inJavaScript(formula: Expression): string {
  return formulaText(formula).replaceAll(/\b(and|or|not)\b/g, (word) => operators[word] ?? word);
}

/** The textbook formula as the body of a function that makes a loop over a Float32Array: (xs, dys, ys, ...parameters). */
export function loopText({ formula, parameters }: ActivationSpec, call: 'forward' | 'backward'): string {
  const result = call === 'forward' ? inJavaScript(formula.value) : `dys[i] * (${inJavaScript(formula.derivative)})`;
  return `'use strict';${prelude}return (xs, dys, ys, ${parameters.map(({ name }) => name).join(', ')}) => {
    for (let i = 0; i < xs.length; i++) { const x = xs[i]; ys[i] = ${result}; }
  };`;
}

/** The textbook formulas of the spec as loops. */
export function mathLoop({ activations }: Specification): Contender {
  return loopContender((name, call) => {
    const spec = activations.find((candidate) => candidate.name === name);
    return spec === undefined ? undefined : loopText(spec, call);
  });
}
