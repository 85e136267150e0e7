import { copy, copyGrid, copyStrided, type Grid } from './copy.js';
import type { Engine } from './engine.js';
import { layout } from './generated/tables.js';
import { callRows, isShort, keptFor, type RowAddresses, type RowArrays, type RowPass } from './rowCalls.js';

const { chunkElements, staging } = layout;

/** As many whole blocks of `inner` rows at a time as the staging areas hold: their elements lie side by side. */
export function stageBlocks(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, rows: number, length: number, inner: number): void {
  const batch = Math.floor(chunkElements / (length * inner)) * inner;
  const dySize = pass.dyPerRow ? 1 : length;
  const outSize = pass.outPerRow ? 1 : length;
  for (let row = 0; row < rows; row += batch) {
    const count = Math.min(batch, rows - row);
    copy(x, row * length, count * length, engine.floats, staging.x / 4);
    if (dy !== undefined) copy(dy, row * dySize, count * dySize, engine.floats, staging.dy / 4);
    callRows(engine, pass, stagedAt(dy), count, length, inner);
    copy(engine.floats, staging.out / 4, count * outSize, out, row * outSize);
  }
}

/** Rows that lie `inner` apart: as many of a block of so many at a time as the staging areas hold, there side by side if they are short, else in order. */
export function stageParts(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, rows: number, length: number, inner: number): void {
  const { dyPerRow, outPerRow } = pass;
  const { floats } = engine;
  const batch = Math.floor(chunkElements / length);
  for (let row = 0, count: number; row < rows; row += count) {
    count = Math.min(batch, inner - (row % inner));
    const own = { place: placeOf({ length, inner }, row), step: inner, stride: 1 };
    const apart = isShort(length) ? count : 1;
    const staged = (address: number): Grid => ({ place: address / 4, step: apart, stride: apart === 1 ? length : 1 });
    copyGrid(x, own, floats, staged(staging.x), length, count);
    if (dy !== undefined && dyPerRow) copy(dy, row, count, floats, staging.dy / 4);
    else if (dy !== undefined) copyGrid(dy, own, floats, staged(staging.dy), length, count);
    callRows(engine, pass, stagedAt(dy), count, length, apart);
    if (outPerRow) copy(floats, staging.out / 4, count, out, row);
    else copyGrid(floats, staged(staging.out), out, own, length, count);
  }
}

/** A row that is longer than the staging areas: every stage sees it chunk by chunk. */
export function streamRow(engine: Engine, pass: RowPass, { x, dy, out }: RowArrays, row: number, length: number, inner: number): void {
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

/** Place of a row's first element. */
function placeOf({ length, inner }: { readonly length: number; readonly inner: number }, row: number): number {
  return Math.floor(row / inner) * length * inner + (row % inner);
}

/** Where the arrays of a call lie in the staging areas. */
function stagedAt(dy: Float32Array | undefined): RowAddresses {
  return { x: staging.x, dy: dy === undefined ? 0 : staging.dy, out: staging.out };
}
