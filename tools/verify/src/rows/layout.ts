/** Rows of one length in an array: `inner` neighbouring rows are interleaved. */
export interface Layout {
  readonly length: number;
  readonly inner: number;
}

/** Place of element k of a row. */
export function placeOf({ length, inner }: Layout, row: number, k: number): number {
  return Math.floor(row / inner) * length * inner + (row % inner) + k * inner;
}

/** Rows as one array. Their number is a multiple of `inner`. */
export function packed(layout: Layout, rows: readonly Float32Array[]): Float32Array {
  const array = new Float32Array(rows.length * layout.length);
  for (const [r, row] of rows.entries()) for (let k = 0; k < row.length; k++) array[placeOf(layout, r, k)] = row[k] as number;
  return array;
}
