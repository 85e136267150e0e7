/** Up to here a loop is faster than a view and its `set`. */
export const shortLength = 64;

export function copy(from: Float32Array, start: number, count: number, to: Float32Array, at: number): void {
  if (count > shortLength) to.set(count === from.length ? from : from.subarray(start, start + count), at);
  else copyFew(from, start, count, to, at);
}

export function copyFew(from: Float32Array, start: number, count: number, to: Float32Array, at: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i] as number;
}
