import { describe, expect, test } from 'vitest';
import { instances, precisions, sixteenths } from './reference.js';

/** The rows of an array: element j of row r. */
function rowsOf(xs: Float32Array, length: number, inner: number): number[][] {
  return Array.from({ length: xs.length / length }, (_, row) =>
    Array.from({ length }, (_, j) => xs[Math.floor(row / inner) * length * inner + (row % inner) + j * inner] as number),
  );
}

function unrows(rows: readonly (readonly number[])[], inner: number): Float32Array {
  const length = (rows[0] as number[]).length;
  const xs = new Float32Array(rows.length * length);
  for (const [row, values] of rows.entries()) {
    for (const [j, value] of values.entries()) xs[Math.floor(row / inner) * length * inner + (row % inner) + j * inner] = value;
  }
  return xs;
}

/** In doubles, which is much more than floats need. */
const largest = (row: readonly number[]): number => row.reduce((a, b) => Math.max(a, b));
const total = (row: readonly number[]): number => row.reduce((a, b) => a + b);
const powers = (row: readonly number[]): number[] => {
  const m = largest(row);
  return row.map((x) => Math.exp(x - m));
};
const softmax = (row: readonly number[]): number[] => {
  const p = powers(row);
  const sum = total(p);
  return p.map((power) => power / sum);
};
const logSumExp = (row: readonly number[]): number => largest(row) + Math.log(total(powers(row)));
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

function expectClose(got: Float32Array, wanted: Float32Array, tolerance = 1e-6): void {
  expect(got.length).toBe(wanted.length);
  let worst = 0;
  wanted.forEach((value, i) => {
    worst = Math.max(worst, Math.abs((got[i] as number) - value) / Math.max(Math.abs(value), 1e-30));
  });
  expect(worst).toBeLessThan(tolerance);
}

const shapes: [rows: number, length: number, inner: number][] = [
  [1, 1, 1],
  [3, 2, 1],
  [7, 3, 1],
  [100, 5, 1],
  [5, 16, 1],
  [6, 17, 1],
  [9, 1000, 1],
  [3, 4096, 1],
  [2, 4097, 1],
  [2, 10_000, 1],
  [6, 3, 2],
  [15, 17, 5],
  [6, 2000, 3],
  [4, 5000, 2],
  // side by side, and in parts of a block
  [9, 64, 1],
  [9, 65, 1],
  [20, 1000, 10],
  [130, 64, 65],
];

describe.each(precisions)('rows, %s', (precision) => {
  const rampa = instances[precision];

  test.each(shapes)('%i rows of %i, %i apart', (count, length, inner) => {
    const xs = sixteenths(count * length).map((x) => x / 4);
    const dys = sixteenths(count * length, 2);
    const rowDys = sixteenths(count, 3);
    const [rows, dyRows] = [rowsOf(xs, length, inner), rowsOf(dys, length, inner)];
    for (const wasm of [false, true]) {
      const place = (values: Float32Array): Float32Array => {
        if (!wasm) return values.slice();
        const array = rampa.alloc(values.length);
        array.set(values);
        return array;
      };
      const [x, dy, rowDy, out, rowOut] = [place(xs), place(dys), place(rowDys), place(xs), place(rowDys)] as const;
      const softmaxRows = rampa.softmax.with({}, { length, inner });
      expectClose(softmaxRows.forward(x, out), unrows(rows.map(softmax), inner));
      const outRows = rowsOf(out, length, inner);
      const gradients = outRows.map((y, r) => {
        const weighted = dot(y, dyRows[r] as number[]);
        return y.map((v, j) => v * ((dyRows[r] as number[])[j] as number) - v * weighted);
      });
      const got = rowsOf(softmaxRows.backward(out, dy, out), length, inner);
      got.forEach((row, r) => {
        const size = Math.max(...(dyRows[r] as number[]).map(Math.abs));
        row.forEach((v, j) => {
          const y = (outRows[r] as number[])[j] as number;
          if (Math.abs(v - ((gradients[r] as number[])[j] as number)) > 4e-6 * y * size)
            throw new Error(`softmax backward: row ${r}, element ${j}: ${v}`);
        });
      });

      const lse = rampa.logSumExp.with({}, { length, inner });
      const wantedLse = rows.map(logSumExp);
      const gotLse = lse.forward(x, rowOut);
      for (const [i, value] of wantedLse.entries())
        expect(Math.abs((gotLse[i] as number) - value)).toBeLessThan(2e-6 * (1 + Math.abs(value)));
      const wantedDx = unrows(
        rows.map((row, r) => softmax(row).map((v) => v * (rowDys[r] as number))),
        inner,
      );
      expectClose(lse.backward(x, rowDy, out), wantedDx, 2e-6);

      softmaxRows.forward(x, x);
      expectClose(x, unrows(rows.map(softmax), inner));
      x.set(xs);
      expectClose(lse.backward(x, rowDy, x), wantedDx, 2e-6);
      if (wasm) for (const array of [x, dy, rowDy, out, rowOut]) rampa.free(array);
    }
  });

  test('a row of a million', () => {
    const xs = new Float32Array(1_000_000).fill(1);
    expectClose(rampa.softmax.forward(xs), new Float32Array(1_000_000).fill(1e-6), 2e-7);
    expectClose(rampa.logSumExp.forward(xs), Float32Array.of(1 + Math.log(1e6)), 2e-7);
  });

  test.each([1, 2, 3, 16, 5000])('maxout of %i pieces', (pieces) => {
    const maxout = rampa.maxout.with({ pieces });
    const units = 7;
    const xs = sixteenths(units * pieces).map((x) => Math.round(x / 8) + 0);
    xs[0] = NaN;
    const rows = rowsOf(xs, pieces, 1);
    const wanted = rows.map((row) => (row.some(Number.isNaN) ? NaN : largest(row)));
    expect(maxout.forward(xs)).toEqual(Float32Array.from(wanted));
    const dys = Float32Array.from({ length: units }, (_, i) => i + 1);
    const first = rows.map((row, r) => row.findIndex((x) => Object.is(x + 0, (wanted[r] as number) + 0)));
    const dx = maxout.backward(xs, dys);
    expect(dx.subarray(0, pieces).every(Number.isNaN)).toBe(true);
    for (let r = 1; r < units; r++) {
      expect([...dx.subarray(r * pieces, (r + 1) * pieces)]).toEqual(
        Array.from({ length: pieces }, (_, j) => (j === first[r] ? r + 1 : 0)),
      );
    }
  });

  test('infinities and NaN', () => {
    const rows = rampa.softmax.with({}, { length: 3 });
    const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
    const xs = Float32Array.of(-inf, 0, 0, inf, 1, -inf, -inf, -inf, -inf, inf, inf, 0, 1, nan, 2);
    expect(rows.forward(xs)).toEqual(Float32Array.of(0, 0.5, 0.5, 1, 0, 0, nan, nan, nan, nan, nan, nan, nan, nan, nan));
    expect(rampa.logSumExp.with({}, { length: 3 }).forward(xs)[2]).toBe(-inf);
    expect(rampa.logSumExp0.forward(Float32Array.of(-inf, -inf))).toEqual(Float32Array.of(0));
    expect(rampa.softmax0.forward(Float32Array.of(0, -inf, 0))).toEqual(Float32Array.of(1 / 3, 0, 1 / 3));
  });

  test('infinities and NaN in rows that interleave', () => {
    const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
    const rows = [
      [-inf, 0, 0],
      [inf, 1, -inf],
      [-inf, -inf, -inf],
      [inf, inf, 0],
      [1, nan, 2],
      [3, 3, 3],
    ];
    const wanted = [[0, 0.5, 0.5], [1, 0, 0], [nan, nan, nan], [nan, nan, nan], [nan, nan, nan], Array(3).fill(Math.fround(1 / 3))];
    for (const inner of [2, 3, 6]) {
      const got = rampa.softmax.with({}, { length: 3, inner }).forward(unrows(rows, inner));
      expect(rowsOf(got, 3, inner)).toEqual(wanted);
    }
  });

  test('rows that do not fit', () => {
    const xs = new Float32Array(7);
    expect(() => rampa.softmax.with({}, { length: 3 }).forward(xs)).toThrow(
      new RangeError('softmax: xs must have a length that is a multiple of 3, got 7'),
    );
    expect(() => rampa.softmax.with({}, { inner: 2 }).forward(xs)).toThrow(RangeError);
    expect(() => rampa.softmax.with({}, { length: 3 }).backward(xs, xs)).toThrow(
      new RangeError('softmax: ys must have a length that is a multiple of 3, got 7'),
    );
    expect(() => rampa.maxout.forward(xs)).toThrow(new RangeError('maxout: xs must have a length that is a multiple of 2, got 7'));
    expect(() => rampa.maxout.with({ pieces: 7 }).forward(xs, new Float32Array(2))).toThrow(
      new RangeError('maxout: out must have length 1, got 2'),
    );
    expect(() => rampa.maxout.with({ pieces: 1.5 })).toThrow(new RangeError('maxout: pieces must be an integer >= 1, got 1.5'));
    expect(() => rampa.maxout.with({ pieces: 1 }, { length: 2 } as never)).toThrow(TypeError);
    for (const length of [0, -1, 2.5, NaN, '3']) {
      expect(() => rampa.softmax.with({}, { length: length as number })).toThrow(
        new RangeError(`softmax: length must be an integer >= 1, got ${length}`),
      );
    }
    expect(() => rampa.logSumExp.with({}, { length: 2 }).backward(new Float32Array(4), new Float32Array(4))).toThrow(
      new RangeError('logSumExp: dys must have length 2, got 4'),
    );
  });
});
