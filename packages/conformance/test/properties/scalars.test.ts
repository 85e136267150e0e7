import type { ActivationSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrayKernel } from '../../src/adapters/arrays';
import { inWords } from '../../src/numbers';
import type { Parameters } from '../../src/vectors/types';
import { packages } from './packages';
import { anyParameters, specification } from './subjects';

/** A function of numbers and of arrays. */
interface NumberKernel extends ArrayKernel {
  (x: number): number;
  derivative(x: number): number;
  gradient(x: number): Readonly<Record<string, number>>;
}

type Bind = (parameters: Parameters) => NumberKernel;

/** Checks that numbers give, bit for bit, what arrays of doubles with one element give. */
function checkNumbers(bind: Bind, spec: ActivationSpec): void {
  const any = fc.oneof(fc.double(), fc.double({ min: -20, max: 20, noNaN: true }));
  fc.assert(
    fc.property(anyParameters(spec), any, (parameters, x) => {
      const f = bind(parameters);
      const xs = Float64Array.of(x);
      const { value, derivative } = f.valueAndDerivative(xs);
      const sums = f.parameterGradients(xs, Float64Array.of(1));
      const gradient = f.gradient(x);
      const compared: [what: string, got: number | undefined, expected: number | undefined][] = [
        ['value', f(x), value[0]],
        ['derivative', f.derivative(x), derivative[0]],
        ['gradient in x', gradient.x, derivative[0]],
        // A sum begins with 0, to which -0 is added.
        ...spec.parameters.map(({ name }): (typeof compared)[number] => [
          `gradient in ${name}`,
          (gradient[name] ?? Number.NaN) + 0,
          sums[name],
        ]),
      ];
      for (const [what, got = Number.NaN, expected = Number.NaN] of compared)
        if (!Object.is(got, expected)) throw new Error(`the ${what} at ${inWords(x)} is ${inWords(got)}, in an array ${inWords(expected)}`);
    }),
    { numRuns: 300 },
  );
}

const subjects = packages.flatMap((subject) =>
  subject.type === 'f64'
    ? [
        (name: string): Bind =>
          (parameters) =>
            subject.kernel(name, parameters) as unknown as NumberKernel,
      ]
    : [],
);

describe.each(subjects.map((subject) => [subject] as const))('a number gives what an array of it gives:', (subject) => {
  it.each(specification.activations.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => checkNumbers(subject(name), spec));

  it.each(['value', 'derivative', 'gradient'] as const)('another %s is found', (what) => {
    const spec = specification.activations.find(({ parameters }) => parameters.length > 0);
    if (spec === undefined) throw new Error('no function with a parameter');
    const honest = subject(spec.name);
    const next = (y: number): number => (Math.abs(y) > 1 && y < 2 ** 1000 ? y * (1 + 2 ** -52) : y);
    const faulty: Bind = (parameters) => {
      const f = honest(parameters);
      return Object.assign((x: number) => (what === 'value' ? next(f(x)) : f(x)), {
        with: f.with,
        forward: f.forward,
        backward: f.backward,
        valueAndDerivative: f.valueAndDerivative,
        parameterGradients: f.parameterGradients,
        backwardAll: f.backwardAll,
        derivative: (x: number) => (what === 'derivative' ? -f.derivative(x) : f.derivative(x)),
        gradient: (x: number) => (what === 'gradient' ? { ...f.gradient(x), [spec.parameters[0]?.name ?? '']: 0.5 } : f.gradient(x)),
      });
    };
    expect(() => checkNumbers(faulty, spec)).toThrow(/Property failed after/);
  });
});
