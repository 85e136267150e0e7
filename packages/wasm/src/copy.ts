/** Up to here a loop is faster than a view and its `set`. */
export const shortLength = 64;

export function copy(from: Float32Array, start: number, count: number, to: Float32Array, at: number): void {
  if (count > shortLength) to.set(count === from.length ? from : from.subarray(start, start + count), at);
  else copyFew(from, start, count, to, at);
}

export function copyFew(from: Float32Array, start: number, count: number, to: Float32Array, at: number): void {
  for (let i = 0; i < count; i++) to[at + i] = from[start + i] as number;
}

/** Where elements lie that are counted in two directions. */
export interface Grid {
  /** Of the first one. */
  readonly place: number;
  readonly step: number;
  readonly stride: number;
}

/** `steps` times `strides` elements. */
export function copyGrid(from: Float32Array, source: Grid, to: Float32Array, target: Grid, steps: number, strides: number): void {
  for (let i = 0; i < steps; i++)
    copyStrided(from, source.place + i * source.step, source.stride, to, target.place + i * target.step, target.stride, strides);
}

/** Elements that lie `step` apart to where they lie `stride` apart. */
export function copyStrided(
  from: Float32Array,
  start: number,
  step: number,
  into: Float32Array,
  at: number,
  stride: number,
  count: number,
): void {
  if (step === 1 && stride === 1) copy(from, start, count, into, at);
  else for (let i = 0; i < count; i++) into[at + i * stride] = from[start + i * step] as number;
}
