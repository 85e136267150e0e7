import type { CompareOperator, ConstantName } from '@rampa/ir';

/**
 * Functions that Rampa and FPCore both have, by their names in Rampa, with the number of arguments.
 * Over the reals `min` is `fmin`. In floating point they part at a NaN, which fmin swallows and Rampa never does; no formula is judged there.
 */
export const functions: Readonly<Record<string, { readonly fpcore: string; readonly arity: number }>> = {
  exp: { fpcore: 'exp', arity: 1 },
  exp2: { fpcore: 'exp2', arity: 1 },
  expm1: { fpcore: 'expm1', arity: 1 },
  log: { fpcore: 'log', arity: 1 },
  log2: { fpcore: 'log2', arity: 1 },
  log1p: { fpcore: 'log1p', arity: 1 },
  sqrt: { fpcore: 'sqrt', arity: 1 },
  erf: { fpcore: 'erf', arity: 1 },
  erfc: { fpcore: 'erfc', arity: 1 },
  tanh: { fpcore: 'tanh', arity: 1 },
  abs: { fpcore: 'fabs', arity: 1 },
  min: { fpcore: 'fmin', arity: 2 },
  max: { fpcore: 'fmax', arity: 2 },
  hypot: { fpcore: 'hypot', arity: 2 },
};

export const constants: Readonly<Record<ConstantName, string>> = {
  pi: 'PI',
  ln2: 'LN2',
  sqrt2: 'SQRT2',
  Infinity: 'INFINITY',
  NaN: 'NAN',
};

export const comparisons: readonly CompareOperator[] = ['<', '<=', '>', '>=', '==', '!='];
