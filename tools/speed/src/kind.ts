import { type ActivationSpec, type Expression, parts, type ReductionSpec } from '@rampa/ir';

const algebraic = new Set(['abs', 'min', 'max', 'carry', 'maximum']);

function some(e: Expression, test: (e: Expression) => boolean): boolean {
  return test(e) || parts(e).some((child) => some(child, test));
}

/** Whether the textbook formula calls an exponential, in whatever guise (tanh, erfc, a logarithm of a sum of them). */
export function needsExponential({ formula }: ActivationSpec | ReductionSpec): boolean {
  return some(formula.value, (e) => e.kind === 'call' && !algebraic.has(e.callee) && e.callee !== 'sqrt');
}

/** Whether the function is made of straight pieces, or of a product of two: no more work than reading and writing. */
export function isPiecewise(spec: ActivationSpec | ReductionSpec): boolean {
  const hasX = (e: Expression): boolean => some(e, (part) => part.kind === 'variable' && part.name === 'x');
  const isMore = (e: Expression): boolean =>
    (e.kind === 'call' && !algebraic.has(e.callee)) || (e.kind === 'arithmetic' && e.operator === 'divide' && hasX(e.right));
  return spec.kind === 'activation' && !some(spec.formula.value, isMore);
}
