import type { Engine } from './engine.js';
import { layout } from './generated/tables.js';
import { callRows, isShort, type RowArrays, type RowPass } from './rowCalls.js';
import { stageBlocks, stageParts, streamRow } from './stagedRows.js';

const { chunkElements } = layout;

/** Runs a pass over rows of `length` elements that lie `inner` apart; rows are numbered in the order of their first elements. */
export function runRows(engine: Engine, pass: RowPass, arrays: RowArrays, length: number, inner: number): void {
  const rows = arrays.x.length / length;
  if (rows === 0) return;
  const x = engine.address(arrays.x);
  const dy = arrays.dy === undefined ? 0 : engine.address(arrays.dy);
  const out = engine.address(arrays.out);
  const isInMemory = x !== undefined && dy !== undefined && out !== undefined;
  const areApart = inner !== 1 && !isShort(length);
  if (isInMemory && !areApart) callRows(engine, pass, { x, dy, out }, rows, length, inner);
  else if (length * inner <= chunkElements && !areApart) stageBlocks(engine, pass, arrays, rows, length, inner);
  else if (length <= chunkElements) stageParts(engine, pass, arrays, rows, length, inner);
  else for (let row = 0; row < rows; row++) streamRow(engine, pass, arrays, row, length, inner);
}
