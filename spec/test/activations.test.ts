import { describe, expect, it } from 'vitest';
import celu from '../activations/celu';
import elu from '../activations/elu';
import gelu from '../activations/gelu';
import geluTanh from '../activations/geluTanh';
import hardSigmoid from '../activations/hardSigmoid';
import hardSwish from '../activations/hardSwish';
import heaviside from '../activations/heaviside';
import logSigmoid from '../activations/logSigmoid';
import mish from '../activations/mish';
import selu from '../activations/selu';
import sigmoid from '../activations/sigmoid';
import silu from '../activations/silu';
import softplus from '../activations/softplus';
import softplus2 from '../activations/softplus2';
import softplus2Approximation from '../activations/softplus2Approximation';
import softplusApproximation from '../activations/softplusApproximation';
import softsign from '../activations/softsign';
import squareplus from '../activations/squareplus';
import tanh from '../activations/tanh';
import { type Limits, ln2, type ParameterDefinitions, type Quantity } from '../language';
import { activations } from './functions';

type Values = Readonly<Record<string, number>>;

function defaults(parameters: ParameterDefinitions): Values {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
}

/** The defaults, and each parameter in turn at the edges of its constraint, at 0 and on both sides of it. */
function parameterSets(parameters: ParameterDefinitions): readonly Values[] {
  const base = defaults(parameters);
  const others = Object.entries(parameters).flatMap(([name, { min = -2, max = 2, above = -Infinity }]) =>
    [min, max, 0, 0.5, -0.5].filter((value) => value >= min && value <= max && value > above).map((value) => ({ ...base, [name]: value })),
  );
  return [base, ...others];
}

describe.each(activations)('%s', (file, activation) => {
  const { definition } = activation;
  const parameters = definition.parameters ?? {};
  const names = Object.keys(parameters);

  it('is named as its file and says where it comes from', () => {
    expect(definition.name).toBe(file);
    expect(definition.source).toMatch(/\b(18|19|20)\d\d\b|Wikipedia/);
  });

  it('runs, value and derivative, where it is finite', () => {
    for (const set of parameterSets(parameters)) {
      for (const x of [-1e4, -37, -3, -1.5, -1, -1e-3, -1e-300, 0, 1e-300, 1e-3, 1, 1.5, 3, 6, 37, 1e4]) {
        expect(Number.isFinite(activation(x, set)), `value at ${x}, ${JSON.stringify(set)}`).toBe(true);
        expect(Number.isFinite(activation.derivative(x, set)), `derivative at ${x}, ${JSON.stringify(set)}`).toBe(true);
      }
    }
  });

  it('takes its defaults for the parameters left out', () => {
    for (const x of [-1.5, 0.5]) expect(activation(x)).toBe(activation(x, defaults(parameters)));
  });

  it('computes what its textbook formulas say', () => {
    const pairs = [
      [definition.value, definition.evaluate?.value],
      [definition.derivative, definition.evaluate?.derivative],
      ...names.map((name) => [definition.parameterDerivatives?.[name], definition.evaluate?.parameterDerivatives?.[name]] as const),
    ] as const;
    for (const set of parameterSets(parameters)) {
      for (const x of [-4.5, -2.25, -0.75, 0.375, 1.25, 5.5]) {
        for (const [textbook, computed] of pairs) {
          if (textbook === undefined || computed === undefined) continue;
          expect(computed(x, set), `at ${x}, ${JSON.stringify(set)}`).toBeCloseTo(textbook(x, set), 11);
        }
      }
    }
  });

  it('tends to its limits', () => {
    const at = (quantity: Quantity<Values>, set: Values) => (typeof quantity === 'number' ? quantity : quantity(set));
    const approaches = (formula: (x: number) => number, limits: Limits<Values> | undefined, set: Values) => {
      const { minusInfinity, plusInfinity } = limits ?? { minusInfinity: 0, plusInfinity: 0 };
      for (const [x, limit] of [
        [-1e9, at(minusInfinity, set)],
        [1e9, at(plusInfinity, set)],
      ] as const) {
        const got = formula(x);
        const where = `${got} at ${x}, ${JSON.stringify(set)}, limit ${limit}`;
        if (Number.isFinite(limit)) expect(Math.abs(got - limit), where).toBeLessThan(1e-8);
        else expect(got * Math.sign(limit), where).toBeGreaterThan(1e6);
      }
    };
    for (const set of parameterSets(parameters)) {
      approaches((x) => activation(x, set), definition.limits, set);
      approaches((x) => activation.derivative(x, set), definition.limits.derivative, set);
      for (const name of names) {
        const formula = definition.evaluate?.parameterDerivatives?.[name] ?? definition.parameterDerivatives?.[name];
        approaches((x) => formula?.(x, set) ?? Number.NaN, definition.limits.parameterDerivatives?.[name], set);
      }
    }
  });
});

/** Correctly rounded from 40 digits (mpmath 1.3). */
const known: readonly (readonly [what: string, got: () => number, expected: number])[] = [
  ['gelu(1), the standard normal distribution function there', () => gelu(1), 0.84134474606854295],
  ['gelu(-1)', () => gelu(-1), -0.15865525393145705],
  ['gelu(-6.9), where 1 + erf cancels', () => gelu(-6.9), -1.7940876062903349e-11],
  ['gelu at the minimum', () => gelu.derivative(-0.7517915246935645) + 1, 1],
  ['geluTanh(1)', () => geluTanh(1), 0.8411919906082767],
  ['geluTanh(-1)', () => geluTanh(-1), -0.1588080093917233],
  ['sigmoid(1)', () => sigmoid(1), 0.73105857863000488],
  ['sigmoid(-800) underflows', () => sigmoid(-800), 0],
  ['tanh(1)', () => tanh(1), 0.76159415595576489],
  ['tanh(0.5)', () => tanh(0.5), 0.46211715726000976],
  ['tanh(1e308)', () => tanh(1e308), 1],
  ['softplus(0)', () => softplus(0), ln2],
  ['softplus(1)', () => softplus(1), 1.3132616875182228],
  ['softplus(-700)', () => softplus(-700), 9.8596765437597709e-305],
  ['softplus2(0)', () => softplus2(0), 1],
  ['softplus2(1), log2 of 3', () => softplus2(1), 1.5849625007211562],
  ['softplusApproximation(0), removable', () => softplusApproximation(0), ln2],
  ['softplusApproximation(1)', () => softplusApproximation(1), 1.3093976976576379],
  ['softplus2Approximation(1), e/(e - 1)', () => softplus2Approximation(1), 1.5819767068693264],
  ['logSigmoid(0)', () => logSigmoid(0), -ln2],
  ['the minimum of mish', () => mish(-1.1924312145154952), -0.30884341301725041],
  ['mish(1)', () => mish(1), 0.86509838826731035],
  ['the minimum of silu, -W(1/e)', () => silu(-1.2784645427610738), -0.2784645427610738],
  ['elu(-1)', () => elu(-1), -0.63212055882855768],
  ['celu(-1, alpha = 2)', () => celu(-1, { alpha: 2 }), -0.78693868057473315],
  ['squareplus(0), sqrt(b)/2', () => squareplus(0), 1],
  ['squareplus(-1e6), without cancellation', () => squareplus(-1e6), 9.99999999999e-7],
  ['squareplus(1e300), without overflow', () => squareplus(1e300), 1e300],
  ['softsign(1)', () => softsign(1), 0.5],
  ['hardSwish(1)', () => hardSwish(1), 2 / 3],
  ['hardSigmoid(-3)', () => hardSigmoid(-3), 0],
  ['heaviside(0)', () => heaviside(0, { atZero: 0.5 }), 0.5],
];

it.each(known)('%s', (_what, got, expected) => {
  // Running in doubles carries no rounding error into an exponential, so gelu(-6.9) has half an ULP of 23.8 as relative error.
  expect(Math.abs(got() - expected)).toBeLessThanOrEqual(Math.abs(expected) * 2 ** -48);
});

it('selu keeps mean 0 and variance 1 of a standard normal input, as its constants were chosen for', () => {
  const moment = (power: 1 | 2): number => {
    const step = 1 / 512;
    let total = 0;
    // the midpoint rule, whose nodes leave out the kink at 0
    for (let k = -12 * 512; k < 12 * 512; k += 1) {
      const z = (k + 0.5) * step;
      total += selu(z) ** power * Math.exp((-z * z) / 2) * step;
    }
    return total / Math.sqrt(2 * Math.PI);
  };
  expect(moment(1)).toBeCloseTo(0, 6);
  expect(moment(2)).toBeCloseTo(1, 6);
});

it('celu and softplus have parameter derivatives without cancellation and overflow', () => {
  const ofAlpha = celu.definition.evaluate?.parameterDerivatives?.alpha;
  expect(Math.abs((ofAlpha?.(-1e-8, { alpha: 1 }) ?? 0) / -4.999999966666667e-17 - 1)).toBeLessThan(1e-15);
  const ofK = softplus.definition.evaluate?.parameterDerivatives?.k;
  expect(ofK?.(0, { k: 1 })).toBeCloseTo(-ln2, 15);
});
