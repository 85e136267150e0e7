import { assemble } from '@rampa/codegen';
import { ulpError } from '@rampa/ir';
import { array, assert, constantFrom, double, float, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compareText, createCompare } from '../src/compare';
import { wasm } from '../src/webassembly';

const memory = new wasm.Memory({ initial: 1 });
const compare = createCompare(await assemble(compareText), memory);
const count = 16;
const [got, reference] = [new Float32Array(memory.buffer, 4096, count), new Float64Array(memory.buffer, 8192, count)];

/** What the WebAssembly function has to find, said plainly. */
function plainly(limit: number): { worst: number; beyond: number } {
  let [worst, beyond] = [0, 0];
  got.forEach((y, i) => {
    const r = reference[i] ?? 0;
    const error =
      Number.isNaN(y) || !Number.isFinite(r) || !Number.isFinite(y) ? Number.POSITIVE_INFINITY : ulpError(y, { hi: r, lo: 0 }, 'f32');
    if (error <= limit) worst = Math.max(worst, error);
    else beyond++;
  });
  return { worst, beyond };
}

const special = [0, -0, 2 ** -149, 2 ** -126, 2 ** 127, Infinity, -Infinity, NaN, 1, -1, 2 ** -160, 1e300];

test('it finds what the error measure of the project finds', () => {
  const result = oneof(float(), constantFrom(...special.map(Math.fround)));
  const near = oneof(double(), constantFrom(...special));
  assert(
    property(
      array(result, { minLength: count, maxLength: count }),
      array(near, { minLength: count, maxLength: count }),
      double({ min: -4, max: 4, noNaN: true }),
      (ys, rs, units) => {
        got.set(ys);
        // Half of the references lie a few units from the result.
        reference.set(rs.map((r, i) => (i % 2 === 0 ? r : (ys[i] ?? 0) * (1 + units * 2 ** -23))));
        for (const limit of [0.5, 1 - 1e-6, 4 - 1e-6]) {
          const { worst, beyond } = compare(4096, 8192, count, limit);
          const expected = plainly(limit);
          expect(beyond).toBe(expected.beyond);
          expect(worst).toBe(expected.worst);
        }
      },
    ),
  );
});

test('inexact results are those that are not the rounded reference, bit for bit', () => {
  got.fill(1);
  reference.fill(1 + 2 ** -30);
  expect(compare(4096, 8192, count, 1).inexact).toBe(0);
  got[3] = 1 + 2 ** -23;
  got[8] = -0;
  reference[8] = 0;
  expect(compare(4096, 8192, count, 1).inexact).toBe(2);
});
