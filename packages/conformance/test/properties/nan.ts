import type { ActivationSpec } from '@rampa/ir';
import type { NumberArray } from '../../src/numbers';
import type { Parameters } from '../../src/vectors/types';
import type { Package } from './packages';
import { expectSame } from './same';

/** The bits of a NaN of 64 bits (of 32 its upper half): its sign, whether it is quiet, and a payload that is not 0. */
export interface NaNBits {
  readonly negative: boolean;
  readonly quiet: boolean;
  readonly payload: number;
}

/** Writes a NaN with these very bits. */
export function putNaN(array: NumberArray, at: number, { negative, quiet, payload }: NaNBits): void {
  const view = new DataView(array.buffer, array.byteOffset + at * array.BYTES_PER_ELEMENT, array.BYTES_PER_ELEMENT);
  const single = array instanceof Float32Array;
  const quietBit = single ? 0x400000 : 0x80000;
  const head = (negative ? 0x80000000 : 0) + (single ? 0x7f800000 : 0x7ff00000) + (quiet ? quietBit : 0) + (payload % quietBit);
  view.setUint32(single ? 0 : 4, head, true);
  if (!single) view.setUint32(0, payload, true);
}

/**
 * Checks that NaN comes out of every call where NaN goes in, as input or as upstream gradient, and nowhere else: every other result is what it is with an ordinary
 * number in that place, whatever overflows beside it.
 */
export function checkNaN(
  subject: Package,
  spec: ActivationSpec,
  parameters: Parameters,
  xs: NumberArray,
  at: readonly number[],
  bits: readonly NaNBits[],
): void {
  const kernel = subject.kernel(spec.name, parameters);
  const places = new Set(at.map((place) => place % xs.length));
  const dys = xs.map((_, i) => 1 + (i % 7) / 8);
  const spoilt = (array: NumberArray): NumberArray => {
    const copy = array.slice();
    for (const [k, place] of [...places].entries()) putNaN(copy, place, bits[k % bits.length] as NaNBits);
    return copy;
  };
  const check = (call: string, got: NumberArray, ordinary: NumberArray): void =>
    expectSame(
      got,
      ordinary.map((y, i) => (places.has(i) ? Number.NaN : y)),
      `${call} of numbers with NaN`,
    );
  const [badXs, badDys] = [spoilt(xs), spoilt(dys)];
  const ordinary = kernel.valueAndDerivative(xs);
  const both = kernel.valueAndDerivative(badXs);
  check('forward', kernel.forward(badXs), ordinary.value);
  check(
    'forward in place',
    inPlace(badXs, (copy) => kernel.forward(copy, copy)),
    ordinary.value,
  );
  check('the value of valueAndDerivative', both.value, ordinary.value);
  check('the derivative of valueAndDerivative', both.derivative, ordinary.derivative);
  const products = kernel.backward(xs, dys);
  check('backward', kernel.backward(badXs, dys), products);
  check('backward, with NaN as upstream gradient,', kernel.backward(xs, badDys), products);
  check(
    'backward in place',
    inPlace(badXs, (copy) => kernel.backward(copy, dys, copy)),
    products,
  );
  check('backwardAll', kernel.backwardAll(badXs, dys).x, products);
  const sums = [
    ['an input', kernel.parameterGradients(badXs, dys)],
    ['an upstream gradient', kernel.parameterGradients(xs, badDys)],
    // Not even an upstream gradient of 0 takes it away.
    [
      'an input without upstream gradient',
      kernel.parameterGradients(
        badXs,
        dys.map(() => 0),
      ),
    ],
  ] as const;
  for (const [where, gradients] of sums)
    for (const { name } of spec.parameters)
      if (!Number.isNaN(gradients[name])) throw new Error(`the gradient in ${name} is ${gradients[name]}, with NaN as ${where}`);
  checkNumbers(kernel, spec, Number(badXs[at[0] ?? 0]));
}

function inPlace(array: NumberArray, run: (copy: NumberArray) => unknown): NumberArray {
  const copy = array.slice();
  run(copy);
  return copy;
}

/** A function of numbers, if the package has them. */
interface NumberFunction {
  (x: number): number;
  derivative(x: number): number;
  gradient(x: number): Readonly<Record<string, number>>;
}

function checkNumbers(kernel: object, spec: ActivationSpec, x: number): void {
  if (typeof kernel !== 'function') return;
  const f = kernel as unknown as NumberFunction;
  const gradient = f.gradient(x);
  const answers = {
    value: f(x),
    derivative: f.derivative(x),
    ...Object.fromEntries(['x', ...spec.parameters.map(({ name }) => name)].map((name) => [`gradient in ${name}`, gradient[name]])),
  };
  for (const [what, got] of Object.entries(answers)) if (!Number.isNaN(got)) throw new Error(`the ${what} at NaN is ${got}`);
}
