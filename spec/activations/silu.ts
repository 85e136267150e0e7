import { abs, activation, carry, clamp, exp1p, gatedSlope, sigmoid, siluInSharpness, siluSlope } from '../language';

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
  // Beyond 3000 the exponential is far below any result, and x must not make up for it; nor may it be infinite there.
  // The value rounds in the denominator (at most 1.44 u) and in the quotient: 1.94 ULP at most.
  evaluate: {
    value: (x, { beta }) => {
      const near = clamp(x, reach(beta));
      const t = beta * near;
      return (t < -3000 ? near : x) / exp1p(-t);
    },
    // Around the zero only a formula with the zero as a factor keeps a small relative error. It has to be small near it where beta is small;
    // beta = 1 needs none: 0.25 from the zero nothing cancels any more.
    derivative: (x, { beta }) => {
      const t = beta * clamp(x, reach(beta));
      const a = carry(abs(t));
      const near = siluSlope(-a);
      return abs(a - 1.17) < (beta === 1 ? 0 : 0.37) ? (t > 0 ? 1 - near : near) : gatedSlope(t, t);
    },
    parameterDerivatives: {
      beta: (x, { beta }) => {
        const t = beta * clamp(x, reach(beta));
        return siluInSharpness(abs(t) > 3000 ? 0 : x, t);
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
