/** An f32 as a WGSL literal that reads back as the same bits; finite. */
export function literal(value: number): string {
  // A double's own shortest decimal names the f32 exactly and never lies above the largest one.
  const shortest = [6, 7, 8, 9].map((digits) => Number(value.toPrecision(digits))).find((candidate) => Math.fround(candidate) === value);
  const safe = shortest !== undefined && Math.abs(shortest) <= 3.4028234663852886e38 ? shortest : value;
  const text = String(safe).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}
