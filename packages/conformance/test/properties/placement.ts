import type { NumberArray } from '../../src/numbers';
import type { ElementKernel, Package, Place } from './packages';
import { expectSame } from './same';

/** What an elementwise function gives for some inputs and upstream gradients, each alone. */
export interface Alone {
  readonly xs: NumberArray;
  readonly dys: NumberArray;
  readonly value: NumberArray;
  readonly derivative: NumberArray;
  readonly backward: NumberArray;
}

/** The results of every element by itself, or in pieces of another length where single elements are too slow; all of it repeated up to a length. */
export async function alone(kernel: ElementKernel, xs: NumberArray, dys: NumberArray, length: number, piece = 1): Promise<Alone> {
  const single = { xs, dys, value: xs.slice(), derivative: xs.slice(), backward: xs.slice() };
  for (let i = 0; i < xs.length; i += piece) {
    const [x, dy] = [xs.slice(i, i + piece), dys.slice(i, i + piece)];
    single.value.set(await kernel.forward(x), i);
    single.derivative.set(await kernel.backward(x, dy.slice().fill(1)), i);
    single.backward.set(await kernel.backward(x, dy), i);
  }
  return {
    xs: repeated(xs, length),
    dys: repeated(dys, length),
    value: repeated(single.value, length),
    derivative: repeated(single.derivative, length),
    backward: repeated(single.backward, length),
  };
}

function repeated<T extends NumberArray>(array: T, length: number): T {
  const result = new (array.constructor as new (length: number) => T)(length);
  for (let i = 0; i < length; i += array.length) result.set(array.subarray(0, Math.min(array.length, length - i)), i);
  return result;
}

/** Where the arrays of a call lie. */
export interface Placement {
  readonly input: Package['places'][number];
  readonly output: Package['places'][number];
}

/**
 * Checks every call of an elementwise function on `length` elements from `start` on: each result is what the element gives alone, whatever lies beside it, out of
 * place, in a fresh array and in place of either input; value and derivative in one pass are those of two passes; inputs stay as they are, and so does whatever
 * lies around the arrays.
 */
export async function checkPlacement(
  kernel: ElementKernel,
  all: Alone,
  start: number,
  length: number,
  { input, output }: Placement,
): Promise<void> {
  const cut = (array: NumberArray): NumberArray => array.subarray(start, start + length);
  const expected = {
    xs: cut(all.xs),
    dys: cut(all.dys),
    value: cut(all.value),
    derivative: cut(all.derivative),
    backward: cut(all.backward),
  };
  const places: Place[] = [];
  const put = (where: Placement['input'], values: NumberArray): NumberArray => {
    const place = where(values);
    places.push(place);
    return place.array;
  };
  const words = `${length} elements`;
  const check = (call: string, got: NumberArray, wanted: NumberArray): void => expectSame(got, wanted, `${call} of ${words}`);
  try {
    const [xs, dys] = [put(input, expected.xs), put(input, expected.dys)];
    const [ys, ds] = [put(output, expected.xs), put(output, expected.xs)];
    const untouched = (): void => {
      check('xs after a call', xs, expected.xs);
      check('dys after a call', dys, expected.dys);
      if (!places.every((place) => place.intact())) throw new Error(`something was written beside an array of ${words}`);
    };
    check('forward', await kernel.forward(xs, ys), expected.value);
    check('forward without an output', await kernel.forward(xs), expected.value);
    check('backward', await kernel.backward(xs, dys, ds), expected.backward);
    check('backward without an output', await kernel.backward(xs, dys), expected.backward);
    untouched();
    await kernel.valueAndDerivative(xs, ys, ds);
    check('the value of valueAndDerivative', ys, expected.value);
    check('the derivative of valueAndDerivative', ds, expected.derivative);
    check('backwardAll', (await kernel.backwardAll(xs, dys, ys)).x, expected.backward);
    untouched();

    await kernel.backward(xs, dys, dys);
    check('backward in place of dys', dys, expected.backward);
    dys.set(expected.dys);
    await kernel.backwardAll(xs, dys, xs);
    check('backwardAll in place of xs', xs, expected.backward);
    xs.set(expected.xs);
    await kernel.valueAndDerivative(xs, xs, ds);
    check('the value of valueAndDerivative in place', xs, expected.value);
    check('the derivative of valueAndDerivative beside a value in place', ds, expected.derivative);
    xs.set(expected.xs);
    await kernel.backward(xs, dys, xs);
    check('backward in place of xs', xs, expected.backward);
    xs.set(expected.xs);
    await kernel.forward(xs, xs);
    check('forward in place', xs, expected.value);
    check('dys after calls in place', dys, expected.dys);
    if (!places.every((place) => place.intact())) throw new Error(`something was written beside an array of ${words} in place`);
  } finally {
    for (const place of places) place.release();
  }
}
