import { formulaText } from '@rampa/codegen';
import type { Expression, Specification } from '@rampa/ir';
import type { Contender } from './contender';

/**
 * What the formulas call, as it is written by those who have no library: `Math` where it has it, erf after Abramowitz and Stegun 1964, 7.1.26,
 * and a conditional for the smaller and the larger of two.
 */
const prelude = `
const { abs, exp, log, sqrt, tanh } = Math;
const [pi, ln2, sqrt2] = [Math.PI, Math.LN2, Math.SQRT2];
const max = (a, b) => (a > b ? a : b);
const min = (a, b) => (a < b ? a : b);
const log2 = Math.log2;
const exp2 = (x) => 2 ** x;
const sigmoid = (x) => 1 / (1 + exp(-x));
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

/** The textbook formulas of the spec as a loop over a Float32Array. */
export function mathLoop({ activations }: Specification): Contender {
  return {
    id: 'Math loop',
    version: `Node ${process.versions.node}`,
    prepare({ name, parameters, xs, dys }, call) {
      const spec = activations.find((candidate) => candidate.name === name);
      if (spec === undefined || (call !== 'forward' && call !== 'backward')) return undefined;
      const result = call === 'forward' ? inJavaScript(spec.formula.value) : `dys[i] * (${inJavaScript(spec.formula.derivative)})`;
      const text = `'use strict';${prelude}return (xs, dys, ys, ${Object.keys(parameters).join(', ')}) => {
        for (let i = 0; i < xs.length; i++) { const x = xs[i]; ys[i] = ${result}; }
      };`;
      const loop = new Function(text)() as (...given: unknown[]) => void;
      const ys = new Float32Array(xs.length);
      const values = Object.values(parameters);
      return { run: () => loop(xs, dys, ys, ...values), result: () => ys.slice() };
    },
  };
}
