import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import { docComment } from '../shared/documentation';
import { formulaText } from '../shared/formula';

/** Doc comments of the plain functions of a module. */
export function activationDocs(spec: ActivationSpec): Readonly<Record<string, string>> {
  const value = `\`${formulaText(spec.formula.value)}\``;
  const derivative = `\`${formulaText(spec.formula.derivative)}\``;
  return {
    value: docComment([`${value}, in double precision.`]),
    derivative: docComment(['The derivative in x, in double precision.', derivative]),
    gradient: docComment(['All partial derivatives at a point: in x and in each parameter.']),
    forward: docComment([`${value} of every element, into \`out\` (which may be \`xs\`) or a new array.`, arrayErrors]),
    backward: docComment([
      'Vector-Jacobian product: upstream gradient times derivative of every element, into `out` (which may be an input) or a new array.',
      derivative,
      arrayErrors,
    ]),
    valueAndDerivative: docComment(['Value and derivative of every element in one pass, into `ys` and `ds` or new arrays.', arrayErrors]),
    parameterGradients: docComment([
      'For each parameter the sum over the elements of upstream gradient times derivative in the parameter.',
      arrayErrors,
    ]),
    backwardAll: docComment(['`backward` (as `x`) and `parameterGradients` in one pass.', arrayErrors]),
  };
}

export function reductionDocs(spec: ReductionSpec): Readonly<Record<string, string>> {
  return {
    forward: docComment([
      `Entry i of a row: \`${formulaText(spec.formula.value)}\`, into \`out\`${spec.output === 'row' ? ' (which may be `xs`)' : ''} or a new array.`,
      arrayErrors,
    ]),
    backward: docComment([
      `Vector-Jacobian product from the ${spec.backward.from} of \`forward\` and the upstream gradients, into \`out\` or a new array.`,
      arrayErrors,
    ]),
  };
}

const arrayErrors =
  'Throws before anything is written: TypeError when an array is not of the type of the first, RangeError when a length does not fit, arrays overlap otherwise than in place, or a parameter is outside its constraint.';
