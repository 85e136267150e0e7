import type { LawSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineBackend } from '../../src/adapter';
import { type Column, columnsOf } from '../../src/runner/column';
import { type Point, parameterVariables } from '../../src/runner/lawPoints';
import { LawChecker } from '../../src/runner/laws';
import { holdsInDoubles } from '../../src/vectors/doubles';
import { columns, oracle, specification } from './subjects';

const checker = new LawChecker(specification, oracle);

/** Any number of 32 bits that a variable may be, most of them of ordinary size. Beyond 1e30 products overflow. */
function anyValue({ min = -1e30, max = 1e30, above = min - 1 }: LawSpec['variables'][number]): fc.Arbitrary<number> {
  const low = Math.max(min, above);
  const between = (from: number, to: number): fc.Arbitrary<number> =>
    fc.double({ min: Math.max(low, from), max: Math.min(max, to), noNaN: true });
  return fc
    .oneof({ weight: 3, arbitrary: between(-12, 12) }, { weight: 2, arbitrary: between(-1000, 1000) }, between(low, max))
    .map(Math.fround)
    .filter((value) => value >= min && value <= max && value > above);
}

/** Any point at which the law says something. */
function anyPoint(law: LawSpec): fc.Arbitrary<Point> {
  const { variables, where } = law;
  const parameters = parameterVariables(law);
  // Error bars hold for parameters that are 0 or at least this.
  const hasBars = (name: string, value: number): boolean => value === 0 || !parameters.has(name) || Math.abs(value) >= 2 ** -20;
  const fitting = (variable: LawSpec['variables'][number]): fc.Arbitrary<number> =>
    anyValue(variable).filter((value) => hasBars(variable.name, value));
  const point = fc.record(Object.fromEntries(variables.map((variable) => [variable.name, fitting(variable)])));
  return where === undefined ? point : point.filter((candidate) => holdsInDoubles(where, candidate));
}

/** Checks a law at random points, on all columns at the same ones. */
async function checkLaw(law: LawSpec, on: readonly Column[]): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPoint(law), { minLength: 1, maxLength: 20 }), async (points) => {
      for (const column of on) {
        const { verdict } = await checker.check(law, column, points);
        const [failure] = verdict.failures;
        if (failure !== undefined) throw new Error(`${law.name}, on ${column.id}: ${failure.message}`);
      }
    }),
    { numRuns: 25 },
  );
}

it.each(specification.laws.map((law) => [law.name, law] as const))('%s, at random points on every column', (_, law) =>
  checkLaw(law, columns),
);

describe('a fault is found:', () => {
  /** The column with results of one function changed. */
  async function faulty({ backend, id }: Column, name: string, bend: (y: number) => number): Promise<Column> {
    const changed = defineBackend({
      ...backend,
      evaluate: async (request) => {
        const results = await backend.evaluate(request);
        return request.name === name ? results?.map(bend) : results;
      },
    });
    const found = (await columnsOf([changed])).find((column) => column.id === id);
    if (found === undefined) throw new Error(`no column ${id}`);
    return found;
  }

  const applied = (law: LawSpec): string | undefined => {
    const [side] = law.sides;
    return side?.kind === 'apply' ? side.function : undefined;
  };
  const equalities = specification.laws.filter((law) => law.relation === 'equal' && applied(law) !== undefined);

  it.each(equalities.map((law) => [law.name, law] as const))('%s, with a function that is 1/1000 too large', async (_, law) => {
    for (const column of columns) {
      const bent = await faulty(column, applied(law) ?? '', (y) => y * 1.001 + 1e-3);
      await expect(checkLaw(law, [bent])).rejects.toThrow(/Property failed after/);
    }
  });
});
