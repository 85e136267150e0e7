/** How many inputs: 'all', '2^26' or a power of two written out. */
export function parseInputs(text: string): number {
  const count = text === 'all' ? 2 ** 32 : text.startsWith('2^') ? 2 ** Number(text.slice(2)) : Number(text);
  const bits = Math.log2(count);
  if (!Number.isInteger(bits) || bits < 14 || bits > 32) {
    throw new RangeError(`verify: inputs: expected all or a power of two from 2^14 to 2^32, got ${text}`);
  }
  return count;
}

/**
 * Inputs number `first`, `first + 1`, ... of `count` as bit patterns: one in each stretch of as many neighbouring patterns, so that every binade
 * of both signs has an equal share. With 2^32 all.
 */
export function fillInputs(patterns: Uint32Array, first: number, count: number): void {
  const free = 32 - Math.log2(count);
  if (free === 0) {
    for (let i = 0; i < patterns.length; i++) patterns[i] = first + i;
    return;
  }
  const mask = 2 ** free - 1;
  for (let i = 0; i < patterns.length; i++) patterns[i] = ((first + i) << free) | (scramble(first + i) & mask);
}

/** 32 well-mixed bits of a number (the finalizer of MurmurHash3): the place within a stretch is arbitrary, but the same in every run. */
function scramble(n: number): number {
  let h = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
