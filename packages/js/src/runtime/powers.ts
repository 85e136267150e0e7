let powers: Float64Array | undefined;

/** 2^n at index n + 1022, for every n for which it is normal. Made when first needed. */
export function powersOfTwo(): Float64Array {
  powers ??= makePowers();
  return powers;
}

/** By doubling, which is exact; the accuracy of the ** operator is up to the engine. */
function makePowers(): Float64Array {
  const table = new Float64Array(2046);
  for (let i = 0, power = 2.2250738585072014e-308; i < table.length; i++, power *= 2) table[i] = power;
  return table;
}
