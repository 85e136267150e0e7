import { abs, activation, clamp, max, min } from '../language';

// In the order of x: where the line enters [0, 1], and where it leaves. A slope of 0 has neither.
const divisor = (slope: number) => (slope === 0 ? 1 : slope);
const enter = (slope: number, offset: number) => (slope > 0 ? -offset : slope < 0 ? 1 - offset : 0) / divisor(slope);
const leave = (slope: number, offset: number) => (slope > 0 ? 1 - offset : slope < 0 ? -offset : 0) / divisor(slope);
const inside = (x: number, slope: number, offset: number) =>
  (slope === 0 && offset > 0 && offset < 1) || (x > enter(slope, offset) && x < leave(slope, offset)) ? 1 : 0;

/** Piecewise linear sigmoid: a line, clamped to [0, 1]. */
export default activation({
  name: 'hardSigmoid',
  source: 'Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244',
  parameters: {
    slope: { default: 1 / 6, meaning: 'slope of the line' },
    offset: { default: 0.5, meaning: 'value at 0, before clamping' },
  },
  value: (x, { slope, offset }) => min(max(0, slope * x + offset), 1),
  derivative: (x, { slope, offset }) => (slope * x + offset > 0 && slope * x + offset < 1 ? slope : 0),
  parameterDerivatives: {
    slope: (x, { slope, offset }) => (slope * x + offset > 0 && slope * x + offset < 1 ? x : 0),
    offset: (x, { slope, offset }) => (slope * x + offset > 0 && slope * x + offset < 1 ? 1 : 0),
  },
  // The value: x stops where the line is far outside [0, 1], so that it cannot overflow. The derivatives: x is compared with the ends of
  // the line rather than the line with 0 and 1, because next to an end the line's rounding error decides.
  evaluate: {
    value: (x, { slope, offset }) => min(max(0, slope * clamp(x, (2 + 2 * abs(offset)) / abs(divisor(slope))) + offset), 1),
    derivative: (x, { slope, offset }) => (x > enter(slope, offset) && x < leave(slope, offset) ? slope : 0),
    parameterDerivatives: {
      slope: (x, { slope, offset }) => (inside(x, slope, offset) > 0 ? x : 0),
      offset: (x, { slope, offset }) => inside(x, slope, offset),
    },
  },
  kinks: [
    { at: ({ slope, offset }) => enter(slope, offset), left: 0, right: ({ slope }) => slope, chosen: 'left' },
    { at: ({ slope, offset }) => leave(slope, offset), left: ({ slope }) => slope, right: 0, chosen: 'right' },
  ],
  limits: {
    minusInfinity: ({ slope, offset }) => (slope > 0 ? 0 : slope < 0 ? 1 : min(max(0, offset), 1)),
    plusInfinity: ({ slope, offset }) => (slope > 0 ? 1 : slope < 0 ? 0 : min(max(0, offset), 1)),
    parameterDerivatives: {
      slope: {
        minusInfinity: ({ slope, offset }) => (slope === 0 && offset > 0 && offset < 1 ? -Infinity : 0),
        plusInfinity: ({ slope, offset }) => (slope === 0 && offset > 0 && offset < 1 ? Infinity : 0),
      },
      offset: {
        minusInfinity: ({ slope, offset }) => (slope === 0 && offset > 0 && offset < 1 ? 1 : 0),
        plusInfinity: ({ slope, offset }) => (slope === 0 && offset > 0 && offset < 1 ? 1 : 0),
      },
    },
  },
  bounds: { min: 0, max: 1 },
});
