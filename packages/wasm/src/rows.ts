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

const { chunkElements, staging } = layout;

/** Runs a pass over rows of `length` elements that lie `inner` apart; rows are numbered in the order of their first elements. */
export function runRows(engine: Engine, pass: RowPass, arrays: RowArrays, length: number, inner: number): void {
  const rows = arrays.x.length / length;
  if (rows === 0) return;
  const addresses = [arrays.x, arrays.dy, arrays.out].map((array) => (array === undefined ? 0 : engine.address(array)));
  const [x, dy, out] = addresses;
  if (inner === 1 && x !== undefined && dy !== undefined && out !== undefined) callRows(engine, pass, x, dy, out, rows, length);
  else if (length <= chunkElements) stageRows(engine, pass, arrays, rows, length, inner);
  else for (let row = 0; row < rows; row++) streamRow(engine, pass, arrays, row, length, inner);
}

function callRows(engine: Engine, pass: RowPass, x: number, dy: number, out: number, rows: number, length: number): void {
  const { kernels, dyPerRow, outPerRow } = pass;
  const { firstStage, value, size } = keptFor(kernels, length) ?? { ...kernels, size: 0 };
  engine.call.rows(
    firstStage,
    kernels.stages,
    value,
    x,
    dy,
    out,
    rows,
    length,
    dy === 0 ? 0 : dyPerRow ? 1 : length,
    outPerRow ? 1 : length,
    size,
  );
}

/** Terms of 4 bytes wait where the results go. */
function keptFor({ kept }: RowKernels, length: number): RowKernels['kept'] {
  return length <= chunkElements || kept?.size === 4 ? kept : undefined;
}

/** As many whole rows at a time as the staging areas hold. */
function stageRows(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, rows: number, length: number, inner: number): void {
  const batch = Math.floor(chunkElements / length);
  const elements = { length, inner, perRow: false };
  const gradients = { length, inner, perRow: pass.dyPerRow };
  const results = { length, inner, perRow: pass.outPerRow };
  for (let row = 0; row < rows; row += batch) {
    const count = Math.min(batch, rows - row);
    gather(engine, x, elements, row, count, staging.x);
    if (dy !== undefined) gather(engine, dy, gradients, row, count, staging.dy);
    callRows(engine, pass, staging.x, dy === undefined ? 0 : staging.dy, staging.out, count, length);
    scatter(engine, out, results, row, count, staging.out);
  }
}

/** Where a row's elements, or its one element, lie in an array. */
interface Rows {
  readonly length: number;
  readonly inner: number;
  readonly perRow: boolean;
}

function gather(engine: Engine, from: Float32Array, rows: Rows, first: number, count: number, address: number): void {
  const size = rows.perRow ? 1 : rows.length;
  const to = address / 4;
  if (rows.perRow || rows.inner === 1) engine.floats.set(from.subarray(first * size, (first + count) * size), to);
  else
    for (let row = 0; row < count; row++)
      copyStrided(from, placeOf(rows, first + row), rows.inner, engine.floats, to + row * size, 1, size);
}

function scatter(engine: Engine, into: Float32Array, rows: Rows, first: number, count: number, address: number): void {
  const size = rows.perRow ? 1 : rows.length;
  const from = address / 4;
  if (rows.perRow || rows.inner === 1) into.set(engine.floats.subarray(from, from + count * size), first * size);
  else
    for (let row = 0; row < count; row++)
      copyStrided(engine.floats, from + row * size, 1, into, placeOf(rows, first + row), rows.inner, size);
}

/** Place of a row's first element. */
function placeOf({ length, inner }: Pick<Rows, 'length' | 'inner'>, row: number): number {
  return Math.floor(row / inner) * length * inner + (row % inner);
}

function copyStrided(from: Float32Array, start: number, step: number, into: Float32Array, at: number, stride: number, count: number): void {
  if (step === 1 && stride === 1) into.set(from.subarray(start, start + count), at);
  else for (let i = 0; i < count; i++) into[at + i * stride] = from[start + i * step] as number;
}

/** A row that is longer than the staging areas: every stage sees it chunk by chunk. */
function streamRow(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, row: number, length: number, inner: number): void {
  const first = placeOf({ length, inner }, row);
  const dyPerElement = pass.dyPerRow ? undefined : dy;
  const load = (start: number, count: number): void => {
    copyStrided(x, first + start * inner, inner, engine.floats, staging.x / 4, 1, count);
    if (dyPerElement !== undefined) copyStrided(dyPerElement, first + start * inner, inner, engine.floats, staging.dy / 4, 1, count);
  };
  const save = (address: number, start: number, count: number): void =>
    copyStrided(engine.floats, address / 4, 1, out, first + start * inner, inner, count);
  const { stages } = pass.kernels;
  const kept = keptFor(pass.kernels, length);
  const { firstStage, value } = kept ?? pass.kernels;
  if (pass.dyPerRow && dy !== undefined) engine.setUpstream(dy[row] as number);
  for (let stage = 0; stage < stages; stage++) {
    eachChunk(length, (start, count) => {
      load(start, count);
      engine.call.stage(firstStage + stage, staging.x, staging.dy, count, start, 0);
      if (kept !== undefined && stage === stages - 1) save(staging.terms, start, count);
    });
  }
  if (kept !== undefined) {
    eachChunk(length, (start, count) => {
      copyStrided(out, first + start * inner, inner, engine.floats, staging.stream / 4, 1, count);
      engine.call.elementwise(value, 0, 0, staging.stream, staging.out, 0, count, start);
      save(staging.out, start, count);
    });
    return;
  }
  if (pass.outPerRow) {
    engine.call.elementwise(value, staging.x, 0, 0, staging.out, 0, 1, 0);
    out[row] = engine.floats[staging.out / 4] as number;
    return;
  }
  eachChunk(length, (start, count) => {
    load(start, count);
    engine.call.elementwise(value, staging.x, staging.dy, 0, staging.out, 0, count, start);
    save(staging.out, start, count);
  });
}

function eachChunk(length: number, visit: (start: number, count: number) => void): void {
  for (let start = 0; start < length; start += chunkElements) visit(start, Math.min(chunkElements, length - start));
}
