/** A spec file to start from: TanhExp, which needs no kinks and whose derivative is left to be derived. */
export function specText(name: string): string {
  return `import { activation, exp, tanh } from 'rampa/language';

/** Say here in a sentence what the function is good for: it becomes the documentation of every backend. */
export default activation({
  name: '${name}',
  // Where it comes from: authors, year, identifier.
  source: 'Liu and Di 2020, arXiv:2003.09855',
  // Hyperparameters, if any: { beta: { default: 1, above: 0, meaning: 'how steep it is' } }, and then (x, { beta }) => ...
  // The textbook formula, over the real numbers. Nobody has to think of rounding or overflow here: rampa improve does that.
  value: (x) => x * tanh(exp(x)),
  // The derivative may be left out: it is derived from the value, and \`rampa check --write\` writes it here.
  // At a point where the derivative jumps: kinks: [{ at: 0, left: 0, right: 1, chosen: 'left' }],
  // Limits of the value and of the derivative; a zero that is approached from below is -0.
  limits: {
    minusInfinity: -0,
    plusInfinity: Infinity,
    derivative: { minusInfinity: -0, plusInfinity: 1 },
  },
  // f(-0) = -0, f(0) = 0.
  keepsNegativeZero: true,
});
`;
}

export function configText(): string {
  return `import type { Config } from 'rampa';

export default {
  activations: 'activations',
  out: 'generated',
  targets: ['js', 'wgsl', 'wasm'],
} satisfies Config;
`;
}
