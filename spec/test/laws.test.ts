import { expect, it } from 'vitest';
import { laws } from './functions';

/** Points of a range, dense around 0 and far out: low-discrepancy, so that several variables do not move together. */
function sample(index: number, variable: number, { min = -1e30, max = 1e30, above = -Infinity }): number {
  const u = (index * (0.754877666246693 + 0.1415926535897932 * variable)) % 1;
  const size = 10 ** (60 * Math.abs(u - 0.5) - 12);
  const x = u < 0.5 ? -size : size;
  return Math.max(min, Math.min(max, x), above === -Infinity ? min : above + 1e-9);
}

it.each(laws.map((law) => [law.name, law] as const))('%s', (_name, law) => {
  const { equal, ordered, increasing } = law;
  const sides = equal ?? ordered ?? increasing ?? [];
  let tried = 0;
  for (let index = 1; index <= 400; index += 1) {
    const variables = Object.fromEntries(Object.entries(law.over).map(([name, range], k) => [name, sample(index, k, range)]));
    if (law.where !== undefined && !law.where(variables)) continue;
    const results = sides.map((side) => side(variables));
    const slack =
      1e-12 *
      Math.max(
        ...results.map(Math.abs),
        ...Object.values(variables)
          .map(Math.abs)
          .filter((x) => x < 1e12),
        1e-300,
      );
    tried += 1;
    for (const [k, result] of results.entries()) {
      const before = results[k - 1];
      if (before === undefined) continue;
      const where = `${JSON.stringify(variables)}: ${results.join(', ')}`;
      expect(Number.isFinite(result), where).toBe(true);
      if (equal !== undefined) expect(Math.abs(result - before), where).toBeLessThanOrEqual(slack);
      else expect(result, where).toBeGreaterThanOrEqual(before - slack);
    }
  }
  expect(tried).toBeGreaterThan(100);
});
