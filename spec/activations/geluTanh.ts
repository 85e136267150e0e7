import { activation, carry, exp1p, gatedSlope, max, min, pi, sqrt, tanh } from '../language';

// 2 sqrt(2/pi), 0.044715 times that, and three times the latter: x (linear + cubic x^2) is twice the argument of tanh.
const linear = 1.5957691216057307117597842397375274739034345;
const cubic = 0.0713548162726002487763387522798635409955921;
const cubicSlope = 0.2140644488178007463290162568395906229867762;

// Beyond 40 the exponential is far below any result, and the cube cannot overflow.
const near = (x: number) => max(min(x, 40), -40);

/** Approximation of gelu by a tanh. */
export default activation({
  name: 'geluTanh',
  source: 'Hendrycks and Gimpel 2016, arXiv:1606.08415',
  value: (x) => (x / 2) * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x))),
  derivative: (x) => {
    const c = sqrt(2 / pi);
    const t = tanh(c * (x + 0.044715 * x * x * x));
    return (1 + t) / 2 + ((x * (1 - t * t)) / 2) * c * (1 + 3 * 0.044715 * x * x);
  },
  // (1 + tanh u) / 2 is the sigmoid of 2u.
  // The value rounds in the denominator (at most 1.44 u) and in the quotient: 1.94 ULP at most.
  evaluate: {
    value: (x) => {
      const c = near(x);
      return max(x, -40) / exp1p(-c * (linear + cubic * c * c));
    },
    // Around its zero only a formula with the zero as a factor keeps a small relative error.
    derivative: (x) => {
      const c = near(x);
      return gatedSlope(c * (linear + cubic * c * c), carry(c * (linear + cubicSlope * c * c)));
    },
  },
  zeros: [{ of: 'derivative', at: -0.7524614220710163, within: 0.25, scale: 0.125 }],
  limits: {
    minusInfinity: -0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: -0, plusInfinity: 1 },
  },
  keepsNegativeZero: true,
  bounds: { min: -0.1701 },
});
