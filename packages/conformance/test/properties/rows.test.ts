import type { ReductionSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/adapter';
import type { NumberArray } from '../../src/numbers';
import { Random } from '../../src/vectors/random';
import { arrayOf } from './floats';
import { chunk, type Package, packages } from './packages';
import type { Placement } from './placement';
import { checkPermutation, checkRows, type RowKernels, rowKernels } from './rows';
import { columns, specification } from './subjects';

const random = new Random('rows');
const numbers = Float64Array.from({ length: 3 * (chunk + 3) }, () => 3 * random.normal());
const dys = Float64Array.from({ length: numbers.length }, () => 1 + random.uniform());

function placement({ places }: Package, turn: number): Placement {
  const at = (k: number): Placement['input'] => places[k % places.length] as Placement['input'];
  return { input: at(turn), output: at(Math.floor(turn / places.length)) };
}

/** Checks every row length up to 70 and around a chunk, in rows that lie one after the other and in rows that are interleaved. */
async function checkShapes(subject: Package, kernels: RowKernels, spec: ReductionSpec): Promise<void> {
  const lengths = [...Array.from({ length: 70 }, (_, k) => k + 1), chunk - 1, chunk, chunk + 1];
  // A package takes no distance where a parameter gives the row length.
  const inners = spec.lengthParameter === undefined ? [1, 2, 3] : [1];
  let turn = 0;
  for (const length of lengths) {
    for (const inner of inners) {
      // In long rows, one block suffices.
      const count = inner * (length > 70 ? 1 : 1 + (turn % 3));
      const rows = arrayOf(subject.type, numbers.subarray(0, count * length));
      await checkRows(kernels, spec, rows, (i) => Math.fround(dys[i] ?? 1), { length, inner }, placement(subject, turn));
      turn++;
    }
  }
}

describe.each(packages.map((subject) => [subject.id, subject] as const))('%s', (id, subject) => {
  const capabilities = columns.find((column) => column.id === id)?.capabilities;
  if (capabilities === undefined) throw new Error(`no column ${id}`);

  it.each(specification.reductions.map((spec) => [spec.name, spec] as const))(
    '%s of a row does not depend on where the row lies',
    (_, spec) => checkShapes(subject, rowKernels(subject, spec), spec),
  );

  it.each(specification.reductions.map((spec) => [spec.name, spec] as const))(
    '%s does not depend on the order of a row',
    async (_, spec) => {
      const kernels = rowKernels(subject, spec);
      const rows = fc
        .array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 100 })
        .chain((row) => fc.tuple(fc.constant(row), fc.shuffledSubarray([...row.keys()], { minLength: row.length })));
      await fc.assert(
        fc.asyncProperty(rows, ([row, order]) => checkPermutation(kernels, spec, subject, capabilities, arrayOf(subject.type, row), order)),
      );
    },
  );
});

describe('a fault is found:', () => {
  const spec = specification.reductions.find(({ output, backward }) => output === 'row' && backward.from === 'outputs');
  const [subject] = packages;
  const capabilities = columns.find((column) => column.id === subject?.id)?.capabilities;
  if (spec === undefined || subject === undefined || capabilities === undefined) throw new Error('no reduction from a row to a row');
  const honest = rowKernels(subject, spec);

  /** The kernels with results of forward changed. */
  function changed(change: (ys: NumberArray, shape: Shape, inPlace: boolean) => void): RowKernels {
    return (shape) => {
      const kernel = honest(shape);
      return {
        forward: (xs, out) => {
          const ys = kernel.forward(xs, out) as NumberArray;
          change(ys, shape, out === xs);
          return ys;
        },
        backward: (source, upstream, out) => kernel.backward(source, upstream, out),
      };
    };
  }

  it('none in the package itself', () =>
    checkShapes(
      subject,
      changed(() => {}),
      spec,
    ));

  it('a tail that is not written in place', async () => {
    const kernels = changed((ys, _shape, inPlace) => {
      if (inPlace && ys.length % 4 > 0) ys[ys.length - 1] = 0.75;
    });
    await expect(checkShapes(subject, kernels, spec)).rejects.toThrow(
      /^forward in place of \d+ rows of \d+, elements 1 apart: expected .*, got 0\.75$/,
    );
  });

  it('a chunk that ends one element early, of rows that are interleaved', async () => {
    const kernels = changed((ys, { inner, length }) => {
      if (inner > 1 && length > chunk) ys[(chunk - 1) * inner] = 0;
    });
    await expect(checkShapes(subject, kernels, spec)).rejects.toThrow(
      /^forward of 2 rows of 4097, elements 2 apart: expected .* at place 8190, got 0$/,
    );
  });

  it('a row that another row changes', async () => {
    const kernels = changed((ys, { length }) => {
      if (ys.length > length) ys[length] = ys[0] ?? 0;
    });
    await expect(checkShapes(subject, kernels, spec)).rejects.toThrow(
      /^forward of \d rows of \d, elements \d apart: expected .* at place \d, got/,
    );
  });

  it('a result that depends on the order of the row', async () => {
    const kernels = changed((ys) => {
      ys[0] = (ys[0] ?? 0) * (1 + 2 ** -20);
    });
    const row = arrayOf(subject.type, [1, 2, 3, 4, 5]);
    await expect(checkPermutation(kernels, spec, subject, capabilities, row, [4, 3, 2, 1, 0])).rejects.toThrow(
      /another order of 5 elements gives .*, expected .* within/,
    );
    await checkPermutation(honest, spec, subject, capabilities, row, [4, 3, 2, 1, 0]);
  });
});
