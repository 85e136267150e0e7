import { copy } from './copy.js';
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

/** Rows up to this length are faster side by side than one by one, by measurement. */
const shortRow = 64;

/** Runs a pass over rows of `length` elements that lie `inner` apart; rows are numbered in the order of their first elements. */
export function runRows(engine: Engine, pass: RowPass, arrays: RowArrays, length: number, inner: number): void {
  const rows = arrays.x.length / length;
  if (rows === 0) return;
  const places = [arrays.x, arrays.dy, arrays.out].map((array) => (array === undefined ? 0 : engine.address(array)));
  const [x, dy, out] = places;
  const isInMemory = x !== undefined && dy !== undefined && out !== undefined;
  if (inner !== 1 && length > chunkElements) for (let row = 0; row < rows; row++) streamRow(engine, pass, arrays, row, length, inner);
  else if (isInMemory) callRows(engine, pass, { x, dy, out }, rows, length, inner);
  else if (length * inner <= chunkElements) stageBlocks(engine, pass, arrays, rows, length, inner);
  else if (inner !== 1) stageColumns(engine, pass, arrays, rows, length, inner);
  else for (let row = 0; row < rows; row++) streamRow(engine, pass, arrays, row, length, 1);
}

interface Addresses {
  readonly x: number;
  /** 0: there is none. */
  readonly dy: number;
  readonly out: number;
}

/** Rows in this memory; where they lie `inner` apart, whole blocks of so many rows. */
function callRows(engine: Engine, pass: RowPass, { x, dy, out }: Addresses, rows: number, length: number, inner: number): void {
  const { kernels, dyPerRow, outPerRow } = pass;
  const dyStep = dy === 0 ? 0 : dyPerRow ? 1 : length;
  const outStep = outPerRow ? 1 : length;
  if (inner === 1 && length > shortRow) {
    const { firstStage, value, size } = keptFor(kernels, length) ?? { ...kernels, size: 0 };
    engine.call.rows(firstStage, kernels.stages, value, x, dy, out, rows, length, dyStep, outStep, size);
    return;
  }
  const [side, row, step] = inner === 1 ? [rows, length * 4, 4] : [inner, 4, inner * 4];
  for (let first = 0; first < rows; first += side) {
    const bytes = first * 4;
    engine.call.across(kernels.across, x + bytes * length, dy + bytes * dyStep, out + bytes * outStep, side, length, row, step);
  }
}

/** Terms of 4 bytes wait where the results go. */
function keptFor({ kept }: RowKernels, length: number): RowKernels['kept'] {
  return length <= chunkElements || kept?.size === 4 ? kept : undefined;
}

/** As many whole blocks of `inner` rows at a time as the staging areas hold: their elements lie side by side. */
function stageBlocks(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, rows: number, length: number, inner: number): void {
  const batch = Math.floor(chunkElements / (length * inner)) * inner;
  const dySize = pass.dyPerRow ? 1 : length;
  const outSize = pass.outPerRow ? 1 : length;
  const addresses = { x: staging.x, dy: dy === undefined ? 0 : staging.dy, out: staging.out };
  for (let row = 0; row < rows; row += batch) {
    const count = Math.min(batch, rows - row);
    copy(x, row * length, count * length, engine.floats, staging.x / 4);
    if (dy !== undefined) copy(dy, row * dySize, count * dySize, engine.floats, staging.dy / 4);
    callRows(engine, pass, addresses, count, length, inner);
    copy(engine.floats, staging.out / 4, count * outSize, out, row * outSize);
  }
}

/** A part of a block of `inner` rows that is larger than the staging areas: as many of its rows, side by side, as they hold. */
function stageColumns(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, rows: number, length: number, inner: number): void {
  const { kernels, dyPerRow, outPerRow } = pass;
  const { floats } = engine;
  const batch = Math.floor(chunkElements / length);
  for (let row = 0, count: number; row < rows; row += count) {
    count = Math.min(batch, inner - (row % inner));
    const first = placeOf({ length, inner }, row);
    copyRuns(x, first, inner, floats, staging.x / 4, count, count, length);
    if (dy !== undefined) {
      if (dyPerRow) copy(dy, row, count, floats, staging.dy / 4);
      else copyRuns(dy, first, inner, floats, staging.dy / 4, count, count, length);
    }
    engine.call.across(kernels.across, staging.x, dy === undefined ? 0 : staging.dy, staging.out, count, length, 4, count * 4);
    if (outPerRow) copy(floats, staging.out / 4, count, out, row);
    else copyRuns(floats, staging.out / 4, count, out, first, inner, count, length);
  }
}

/** `runs` times `count` elements that lie side by side, each run so many steps after the one before. */
function copyRuns(
  from: Float32Array,
  start: number,
  step: number,
  to: Float32Array,
  at: number,
  stride: number,
  count: number,
  runs: number,
): void {
  for (let run = 0; run < runs; run++) copy(from, start + run * step, count, to, at + run * stride);
}

/** Place of a row's first element. */
function placeOf({ length, inner }: { readonly length: number; readonly inner: number }, row: number): number {
  return Math.floor(row / inner) * length * inner + (row % inner);
}

function copyStrided(from: Float32Array, start: number, step: number, into: Float32Array, at: number, stride: number, count: number): void {
  if (step === 1 && stride === 1) copy(from, start, count, into, at);
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
