import type { Engine } from './engine.js';
import { layout } from './generated/tables.js';
import type { RowKernels } from './table.js';

/** What a pass over rows takes and gives. */
export interface RowPass {
  readonly kernels: RowKernels;
  /** One upstream gradient per row rather than per element. */
  readonly dyPerRow: boolean;
  readonly outPerRow: boolean;
}

export interface RowArrays {
  readonly x: Float32Array;
  readonly dy: Float32Array | undefined;
  readonly out: Float32Array;
}

export interface RowAddresses {
  readonly x: number;
  /** 0: there is none. */
  readonly dy: number;
  readonly out: number;
}

/**
 * Rows up to this length are computed side by side, which is faster, by measurement. The length alone decides: sums may round in another order there,
 * and the results of a row must not depend on where it lies, or beside how many others.
 */
const shortRow = 64;

export function isShort(length: number): boolean {
  return length <= shortRow;
}

/** Rows in this memory; where they lie `inner` apart, which only short ones may, whole blocks of so many rows. */
export function callRows(engine: Engine, pass: RowPass, { x, dy, out }: RowAddresses, rows: number, length: number, inner: number): void {
  const { kernels, dyPerRow, outPerRow } = pass;
  const dyStep = dy === 0 ? 0 : dyPerRow ? 1 : length;
  const outStep = outPerRow ? 1 : length;
  if (!isShort(length)) {
    const kept = keptFor(kernels, length);
    const { firstStage, value } = kept ?? kernels;
    engine.call.rows(firstStage, kernels.stages, value, x, dy, out, rows, length, dyStep, outStep, kept?.size ?? 0);
    return;
  }
  const [together, row, step] = inner === 1 ? [rows, length * 4, 4] : [inner, 4, inner * 4];
  for (let first = 0; first < rows; first += together) {
    const bytes = first * 4;
    engine.call.across(kernels.across, x + bytes * length, dy + bytes * dyStep, out + bytes * outStep, together, length, row, step);
  }
}

/** Terms of 4 bytes wait where the results go. */
export function keptFor({ kept }: RowKernels, length: number): RowKernels['kept'] {
  return length <= layout.chunkElements || kept?.size === 4 ? kept : undefined;
}
