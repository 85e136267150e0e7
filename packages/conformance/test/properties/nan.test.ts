import type { ActivationSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrayKernel } from '../../src/adapters/arrays';
import type { NumberArray } from '../../src/numbers';
import type { Parameters } from '../../src/vectors/types';
import { arrayOf } from './floats';
import { checkNaN, type NaNBits, putNaN } from './nan';
import { type Package, packages } from './packages';
import { anyParameters, specification } from './subjects';

const bits: fc.Arbitrary<NaNBits> = fc.record({
  negative: fc.boolean(),
  quiet: fc.boolean(),
  payload: fc.integer({ min: 1, max: 0x3ffff }),
});
const ordinary = fc.oneof(
  { weight: 3, arbitrary: fc.float({ min: -20, max: 20, noNaN: true }) },
  // Infinities and numbers whose results overflow are neighbours too.
  fc.float({ noNaN: true }),
  fc.constantFrom(3e38, -3e38, 0, -0).map(Math.fround),
);

/** What NaN in some places of arrays of any length does to a function. */
function checkFunction(subject: Package, spec: ActivationSpec, parameters: fc.Arbitrary<Parameters>): void {
  fc.assert(
    fc.property(
      parameters,
      fc.array(ordinary, { minLength: 1, maxLength: 40 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      fc.array(bits, { minLength: 1, maxLength: 3 }),
      (given, xs, at, payloads) => checkNaN(subject, spec, given, arrayOf(subject.type, xs), at, payloads),
    ),
  );
}

describe.each(packages.map((subject) => [subject.id, subject] as const))('%s', (_, subject) => {
  it.each(specification.activations.map((spec) => [spec.name, spec] as const))('%s keeps NaN, and keeps it to itself', (__, spec) =>
    checkFunction(subject, spec, anyParameters(spec)),
  );
});

it('NaN is written with its bits', () => {
  const single = new Float32Array(3);
  putNaN(single, 1, { negative: true, quiet: true, payload: 5 });
  putNaN(single, 2, { negative: false, quiet: false, payload: 1 });
  expect([...new Uint32Array(single.buffer)]).toEqual([0, 0xffc00005, 0x7f800001]);
  const double = new Float64Array(1);
  putNaN(double, 0, { negative: false, quiet: true, payload: 7 });
  expect(new BigUint64Array(double.buffer)[0]).toBe(0x7ff8000700000007n);
});

describe('a fault is found:', () => {
  const spec = specification.activations.find(({ parameters, kinks }) => parameters.length > 0 && kinks.length > 0);
  const [subject] = packages;
  if (spec === undefined || subject === undefined) throw new Error('no function with a parameter and a kink');

  /** What the checks say of the package with one call of the kernel replaced. */
  function failure(fault: (honest: ArrayKernel) => Partial<ArrayKernel>): string {
    const faulty = (honest: ArrayKernel): ArrayKernel => ({
      with: honest.with,
      forward: honest.forward,
      backward: honest.backward,
      valueAndDerivative: honest.valueAndDerivative,
      parameterGradients: honest.parameterGradients,
      backwardAll: honest.backwardAll,
      ...fault(honest),
    });
    const changed: Package = {
      ...(subject as Package),
      kernel: (name, parameters) => faulty((subject as Package).kernel(name, parameters)),
    };
    try {
      checkFunction(changed, spec as ActivationSpec, fc.constant({}));
      return 'nothing';
    } catch (error) {
      const { message, cause } = error as Error;
      return `${message} ${cause instanceof Error ? cause.message : ''}`;
    }
  }

  it('none in the package itself', () => {
    expect(failure(() => ({}))).toBe('nothing');
  });

  it('NaN that is swallowed', () => {
    expect(failure(({ forward }) => ({ forward: (xs, out) => clean(forward(xs, out)) }))).toMatch(
      /forward of numbers with NaN: expected NaN at place \d+, got 0/,
    );
    expect(
      failure(({ valueAndDerivative }) => ({
        valueAndDerivative: (xs, ys, ds) => {
          const { value, derivative } = valueAndDerivative(xs, ys, ds);
          return { value, derivative: clean(derivative) };
        },
      })),
    ).toMatch(/the derivative of valueAndDerivative of numbers with NaN: expected NaN/);
    const zero = Object.fromEntries(spec.parameters.map(({ name }) => [name, 0]));
    expect(failure(() => ({ parameterGradients: () => zero }))).toMatch(/the gradient in \w+ is 0, with NaN as an input/);
  });

  it('a NaN whose sign says that it is a number', () => {
    const isNegative = (xs: NumberArray, i: number): boolean => new DataView(xs.buffer, xs.byteOffset).getUint8(4 * i + 3) >= 0x80;
    expect(
      failure(({ forward }) => ({
        forward: (xs, out) => {
          const negative = Array.from(xs, (_x, i) => isNegative(xs, i));
          const ys = forward(xs, out);
          ys.set(ys.map((y, i) => (Number.isNaN(y) && negative[i] ? 0 : y)));
          return ys;
        },
      })),
    ).toMatch(/forward of numbers with NaN: expected NaN/);
  });

  it('NaN that spreads to the rest of a vector of four', () => {
    expect(
      failure(({ backward }) => ({
        backward: (xs, dys, out) => {
          const ds = backward(xs, dys, out);
          ds.set(ds.map((d, i) => (Number.isNaN(ds[i - (i % 4)]) ? Number.NaN : d)));
          return ds;
        },
      })),
    ).toMatch(/backward of numbers with NaN: expected .*, got NaN/);
  });

  function clean(array: NumberArray): NumberArray {
    array.set(array.map((y) => (Number.isNaN(y) ? 0 : y)));
    return array;
  }
});
