import { abs, activation, carry, clamp, exp, exp1p, expm1, sigmoid } from '../language';

// The zero of the derivative is at -zero / beta, where 1 - zero + e^-zero = 0: here in two parts, the first with 24 bits, and e^-zero.
const zeroHigh = 1.2784645557403564453125;
const zeroLow = -0.0000000129792826502031412609770198445605225113802542;
const expAtZero = 0.278464542761073795109358739022980155439477489;

// How far x counts: |beta x| is 12000 there.
const reach = (beta: number) => 12000 / (beta === 0 ? 1 : abs(beta));

/** Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input. */
export default activation({
  name: 'silu',
  source: 'Elfwing, Uchibe and Doya 2017, arXiv:1702.03118; with beta: Ramachandran, Zoph and Le 2017, arXiv:1710.05941',
  parameters: { beta: { default: 1, meaning: 'sharpness of the gate' } },
  value: (x, { beta }) => x * sigmoid(beta * x),
  derivative: (x, { beta }) => {
    const t = beta * x;
    return sigmoid(t) * (1 + t * sigmoid(-t));
  },
  parameterDerivatives: { beta: (x, { beta }) => x * x * sigmoid(beta * x) * sigmoid(-beta * x) },
  // Beyond 3000 the exponential is far below any result, and x must not make up for it.
  // The value rounds in the denominator (at most 1.44 u) and in the quotient: 1.94 ULP at most.
  evaluate: {
    value: (x, { beta }) => {
      const t = beta * clamp(x, reach(beta));
      return (t < -3000 ? 0 * x : x) / exp1p(-t);
    },
    // The slope for t < 0 is e (1 - a + e) / (1 + e)^2 with a = |t|; for t > 0 it is 1 minus that. Its zero is taken out as a factor
    // because a relative bound has to hold near it when beta is small: 1 - a + e^-a = d + e^-zero (e^d - 1) with d = zero - a.
    // Far from it d would round more often than 1 - a does.
    derivative: (x, { beta }) => {
      const t = beta * clamp(x, reach(beta));
      const a = carry(abs(t));
      const e = exp(-a);
      const d = zeroHigh - a + zeroLow;
      const factor = a > 2.5 ? 1 - a + e : d + expAtZero * expm1(d);
      const slope = (e * factor) / (1 + e * (2 + e));
      return t >= 0 ? 1 - slope : slope;
    },
    parameterDerivatives: {
      beta: (x, { beta }) => {
        const a = abs(beta * clamp(x, reach(beta)));
        const e = exp(-a);
        const half = a > 3000 ? 0 : x / 2;
        return (e * (half * half)) / (0.25 + 0.25 * e * (2 + e));
      },
    },
  },
  zeros: [{ of: 'derivative', at: ({ beta }) => -1.2784645427610738 / beta, within: 0.25, scale: 0.0625 }],
  limits: {
    minusInfinity: ({ beta }) => (beta > 0 ? -0 : -Infinity),
    plusInfinity: ({ beta }) => (beta < 0 ? 0 : Infinity),
    derivative: {
      minusInfinity: ({ beta }) => (beta > 0 ? -0 : beta < 0 ? 1 : 0.5),
      plusInfinity: ({ beta }) => (beta > 0 ? 1 : beta < 0 ? -0 : 0.5),
    },
    parameterDerivatives: {
      beta: {
        minusInfinity: ({ beta }) => (beta === 0 ? Infinity : 0),
        plusInfinity: ({ beta }) => (beta === 0 ? Infinity : 0),
      },
    },
  },
  keepsNegativeZero: true,
  bounds: {
    min: ({ beta }) => (beta > 0 ? -0.2785 / beta : -Infinity),
    max: ({ beta }) => (beta < 0 ? -0.2785 / beta : Infinity),
  },
});
