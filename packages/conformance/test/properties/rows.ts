import { type ReductionSpec, ulp } from '@rampa/ir';
import { cancellationUnit, reductionBar } from '../../src/acceptance/bars';
import { logSumAllowance } from '../../src/acceptance/cancellation';
import type { Capabilities, Shape } from '../../src/adapter';
import { inWords, type NumberArray } from '../../src/numbers';
import { arrayOf } from './floats';
import type { Kernel, Package, Place } from './packages';
import type { Placement } from './placement';
import { expectSame } from './same';

/** A package's kernel of a reduction for rows of some shape. */
export type RowKernels = (shape: Shape) => Kernel;

export function rowKernels(subject: Package, { name, lengthParameter }: ReductionSpec): RowKernels {
  return (shape) => subject.kernel(name, lengthParameter === undefined ? {} : { [lengthParameter]: shape.length }, shape);
}

/** Rows one after the other as rows whose neighbours lie `inner` apart. */
function interleaved(rows: NumberArray, { length, inner }: Shape): NumberArray {
  return rows.map((_, i) => {
    const block = Math.floor(i / (length * inner));
    const [element, row] = [Math.floor((i % (length * inner)) / inner), i % inner];
    return rows[(block * inner + row) * length + element] ?? Number.NaN;
  });
}

/**
 * Checks a reduction over rows that lie one after the other: every row gives what it gives alone, wherever the arrays lie and however far apart its elements are,
 * out of place, in a fresh array and in place; inputs stay as they are, and so does whatever lies around the arrays.
 */
export async function checkRows(
  kernels: RowKernels,
  spec: ReductionSpec,
  rows: NumberArray,
  dyOf: (i: number) => number,
  shape: Shape,
  { input, output }: Placement,
): Promise<void> {
  const { length } = shape;
  const single = kernels({ length, inner: 1 });
  const perRow = spec.output === 'one' ? 1 : length;
  const count = rows.length / length;
  const [ys, dys, dxs] = [rows.slice(0, count * perRow), rows.slice(0, count * perRow).map((_, i) => dyOf(i)), rows.slice()];
  for (let row = 0; row < count; row++) {
    const x = rows.slice(row * length, (row + 1) * length);
    const y = await single.forward(x);
    const from = spec.backward.from === 'outputs' ? y : x;
    ys.set(y, row * perRow);
    dxs.set(await single.backward(from, dys.slice(row * perRow, (row + 1) * perRow)), row * length);
  }
  const asRows = (array: NumberArray): NumberArray => interleaved(array, shape);
  const asOutputs = (array: NumberArray): NumberArray => (spec.output === 'one' ? array : asRows(array));
  const wanted = { xs: asRows(rows), ys: asOutputs(ys), dys: asOutputs(dys), dxs: asRows(dxs) };
  const from = spec.backward.from === 'outputs' ? wanted.ys : wanted.xs;

  const words = `${count} rows of ${length}, elements ${shape.inner} apart`;
  const check = (call: string, got: NumberArray, expected: NumberArray): void => expectSame(got, expected, `${call} of ${words}`);
  const kernel = kernels(shape);
  const places: Place[] = [];
  const put = (where: Placement['input'], values: NumberArray): NumberArray => {
    const place = where(values);
    places.push(place);
    return place.array;
  };
  const untouched = (): void => {
    if (!places.every((place) => place.intact())) throw new Error(`something was written beside an array of ${words}`);
  };
  try {
    const [x, source, dy] = [put(input, wanted.xs), put(input, from), put(input, wanted.dys)];
    const [y, dx] = [put(output, wanted.ys), put(output, wanted.xs)];
    check('forward', await kernel.forward(x, y), wanted.ys);
    check('forward without an output', await kernel.forward(x), wanted.ys);
    check('backward', await kernel.backward(source, dy, dx), wanted.dxs);
    check('backward without an output', await kernel.backward(source, dy), wanted.dxs);
    check('xs after a call', x, wanted.xs);
    check('what backward takes, after a call', source, from);
    check('dys after a call', dy, wanted.dys);
    untouched();
    if (y.length === x.length) check('forward in place', await kernel.forward(x, x), wanted.ys);
    if (dy.length === dx.length) {
      check('backward in place of dys', await kernel.backward(source, dy, dy), wanted.dxs);
      dy.set(wanted.dys);
    }
    check('backward in place', await kernel.backward(source, dy, source), wanted.dxs);
    untouched();
  } finally {
    for (const place of places) place.release();
  }
}

/**
 * Checks that another order of a row's elements gives the same results in that order (or the same result, where it is one): each is within its bar of the true one,
 * so both are within two bars of each other.
 */
export async function checkPermutation(
  kernels: RowKernels,
  spec: ReductionSpec,
  { plan, type }: Pick<Package, 'plan' | 'type'>,
  capabilities: Capabilities,
  row: NumberArray,
  order: readonly number[],
): Promise<void> {
  const kernel = kernels({ length: row.length, inner: 1 });
  const plain = await kernel.forward(row);
  const permuted = await kernel.forward(
    arrayOf(
      type,
      order.map((place) => row[place] ?? Number.NaN),
    ),
  );
  const bar = reductionBar(plan, spec.output, capabilities).ulp;
  const absolute = (logSumAllowance(spec.name, row) ?? 0) * cancellationUnit[plan];
  for (let i = 0; i < permuted.length; i++) {
    const got = permuted[i] ?? Number.NaN;
    const expected = plain[spec.output === 'one' ? 0 : (order[i] ?? 0)] ?? Number.NaN;
    const allowed = 2 * Math.max(bar * ulp(Math.max(Math.abs(got), Math.abs(expected)) * (1 + 2 ** -19), type), absolute);
    if (!(Math.abs(got - expected) <= allowed))
      throw new Error(
        `${spec.name}: another order of ${row.length} elements gives ${inWords(got)}, expected ${inWords(expected)} within ${allowed}`,
      );
  }
}
