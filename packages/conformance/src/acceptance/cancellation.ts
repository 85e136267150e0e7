/**
 * Two functions have values that cancel by their nature: a straight line through zero, and a logarithm of a sum near one.
 * A relative error bound cannot hold there, so an absolute one, in units that depend on the plan, is accepted instead.
 */

/** hardSigmoid's value: 2 units of |slope x| + |offset|. Undefined for any other activation. */
export function lineAllowance(name: string, x: number, parameters: Readonly<Record<string, number>>): number | undefined {
  if (name !== 'hardSigmoid') return undefined;
  const { slope = 0, offset = 0 } = parameters;
  return 2 * (Math.abs(slope * x) + Math.abs(offset));
}

/** logSumExp's value: 4 units of the largest |xi| + ln n. Undefined for any other reduction. */
export function logSumAllowance(name: string, row: ArrayLike<number>): number | undefined {
  if (name !== 'logSumExp' && name !== 'logSumExp0') return undefined;
  let largest = 0;
  for (let i = 0; i < row.length; i++) largest = Math.max(largest, Math.abs(row[i] ?? 0));
  return 4 * (largest + Math.log(row.length));
}
