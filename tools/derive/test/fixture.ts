/** A primitive with every kind of number, and what the script beside it prints. */
export const spec = `import { polynomial } from '../language/machine';
import { primitive } from '../language/primitive';

/** Relative errors: 2^-55.86 (double), 2^-39.6 (faithful), far above 2^-60; 2^-25 (fast). */
export default primitive({
  name: 'sample',
  formula: (x) => 0.693147180559945309417 * x,
  plans: {
    double: (x, low) => {
      const n = 1400 * x * 1.4426950408889634;
      const q = polynomial(x, [0.50000000000000011, 0.16666666666666644, -0.041666666666623269]);
      return n + (q / polynomial(x, [1, 2.2670718692611889])) * -1.7239444525614835e-13;
    },
    faithful: (x) => polynomial(x * x, [0.9999999999997623, 1.54038517656471e-4]),
    fast: (x) => x * 1.44269502 + polynomial(x, [0.5, 0.166665778]),
  },
});
`;

export const output = `double numerator: [0.50000000000000011, 0.16666666666666644, -0.041666666666623269]
double denominator: [1, 2.2670718692611889]
double: error 2^-55.86
double log2(e): 1.4426950408889634
double ln2 low: -1.7239444525614835e-13
faithful: [0.9999999999997623, 1.54038517656471e-4]
faithful: error 2^-39.59
fast: [0.5, 0.166665778]
fast: error 2^-25
fast log2(e): 1.44269502
ln2: 0.69314718055994530941723212145818
`;

/** `text` with `part` replaced, which has to occur in it. */
export function changed(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`${part} is not there`);
  return text.replace(part, by);
}

/** Line and column, from 1, of a text in a file. */
export function placeOf(part: string, text: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
