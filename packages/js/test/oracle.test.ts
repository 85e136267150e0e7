import { fileURLToPath } from 'node:url';
import { type ActivationSpec, type Truth, ulpError } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import * as rampa from '../src/index.js';

const specification = readSpecification(fileURLToPath(new URL('../../..', import.meta.url)));
let oracle: Oracle;
beforeAll(async () => {
  oracle = await createOracle(specification);
});

const points = [-700, -88.5, -20.25, -6.875, -3.5, -1, -0.125, -1e-5, 1e-30, 0.375, 1.25, 2.875, 9, 47.5, 710];
/** DESIGN's bars, and the absolute error that is accepted near a sign-changing zero, in units of the zero's scale. */
const bars = { f32: { ulps: 1, absolute: 2 ** -32 }, f64: { ulps: 4, absolute: 2 ** -51 } };

describe.each(specification.activations.map((spec) => [spec.name, spec] as const))('%s', (name, spec: ActivationSpec) => {
  const kernel = (rampa as unknown as Record<string, rampa.Activation<object, rampa.FloatArray>>)[name] as rampa.Activation<
    object,
    rampa.FloatArray
  >;
  const parameters = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));

  const expectClose = (got: number, truth: Truth, format: 'f32' | 'f64', of: string, x: number): void => {
    const zero = spec.zeros.find(
      (candidate) => candidate.of === of && Math.abs(x - oracle.evaluate(candidate.at, parameters).hi) <= candidate.within,
    );
    const error = ulpError(got, truth, format);
    if (zero !== undefined && Math.abs(got - truth.hi - truth.lo) <= bars[format].absolute * oracle.evaluate(zero.scale, parameters).hi)
      return;
    expect(error, `${of} at ${x}: ${got} for ${truth.hi}`).toBeLessThanOrEqual(bars[format].ulps);
  };

  test('in Float32Array', () => {
    const xs = Float32Array.from(points);
    const { value, derivative } = kernel.valueAndDerivative(xs);
    for (const [i, x] of xs.entries()) {
      expectClose(value[i] as number, oracle.evaluate(spec.formula.value, { ...parameters, x }), 'f32', 'value', x);
      expectClose(derivative[i] as number, oracle.evaluate(spec.formula.derivative, { ...parameters, x }), 'f32', 'derivative', x);
    }
  });

  test('in doubles', () => {
    for (const x of points) {
      expectClose(kernel(x), oracle.evaluate(spec.formula.value, { ...parameters, x }), 'f64', 'value', x);
      const gradient = kernel.gradient(x) as Record<string, number>;
      expectClose(gradient.x as number, oracle.evaluate(spec.formula.derivative, { ...parameters, x }), 'f64', 'derivative', x);
      for (const [parameter, formula] of Object.entries(spec.formula.parameterDerivatives)) {
        expectClose(gradient[parameter] as number, oracle.evaluate(formula, { ...parameters, x }), 'f64', parameter, x);
      }
    }
  });
});
