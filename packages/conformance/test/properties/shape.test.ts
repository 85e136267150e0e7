import type { ActivationSpec } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/adapter';
import type { NumberArray } from '../../src/numbers';
import { type Column, columnsOf } from '../../src/runner/column';
import type { Parameters } from '../../src/vectors/types';
import { change, withFault } from '../support';
import { checkBounds } from './bounds';
import { moved, neighbours } from './floats';
import { checkMonotone } from './monotone';
import { checkOdd } from './odd';
import { anyParameters, columns, parametersOf, specification } from './subjects';
import { sweep } from './sweep';

/** A property of the values at inputs in their order. */
type Property = (column: Column, spec: ActivationSpec, parameters: Parameters, xs: NumberArray) => Promise<unknown>;

/** What a spec says of the shape of its function, as properties. */
function propertiesOf(spec: ActivationSpec): Property[] {
  return [
    ...(spec.increasing ? [checkMonotone] : []),
    ...(Object.keys(spec.bounds).length > 0 ? [checkBounds] : []),
    ...(spec.odd ? [checkOdd] : []),
  ];
}

const shaped = specification.activations.filter((spec) => propertiesOf(spec).length > 0);
/** Sets of parameters that are swept; random ones come on top. */
const sets = 3;

describe.each(columns.map((column) => [column.id, column] as const))('%s', (_, column) => {
  it.each(shaped.map((spec) => [spec.name, spec] as const))(
    '%s is as increasing, as bounded and as odd as it is declared',
    async (__, spec) => {
      const properties = propertiesOf(spec);
      for (const parameters of parametersOf(spec).slice(0, sets))
        for (const xs of sweep(spec, parameters, column.plan, column.type))
          for (const property of properties) await property(column, spec, parameters, xs);
      const centres = fc.array(column.type === 'f32' ? fc.float({ noNaN: true }) : fc.double({ noNaN: true }), { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(anyParameters(spec), centres, async (parameters, around) => {
          const xs = neighbours(column.type, around, 32);
          for (const property of properties) await property(column, spec, parameters, xs);
        }),
      );
    },
  );
});

describe('a fault is found:', () => {
  const spec = (property: (candidate: ActivationSpec) => boolean): ActivationSpec => {
    const found = specification.activations.find((candidate) => property(candidate) && candidate.parameters.length === 0);
    if (found === undefined) throw new Error('no such function');
    return found;
  };
  const odd = spec((candidate) => candidate.odd && candidate.increasing);
  const probability = spec(({ bounds }) => 'min' in bounds && 'max' in bounds);

  /** The column with results changed where the callback gives a number. */
  async function faulty({ backend, id }: Column, at: (x: number, y: number) => number | undefined): Promise<Column> {
    const changed: Backend = withFault(backend as Backend, change('value', at));
    const found = (await columnsOf([changed])).find((column) => column.id === id);
    if (found === undefined) throw new Error(`no column ${id}`);
    return found;
  }

  /** The first property that fails over a whole sweep. */
  async function failure(property: Property, column: Column, subject: ActivationSpec): Promise<string | undefined> {
    try {
      for (const xs of sweep(subject, {}, column.plan, column.type)) await property(column, subject, {}, xs);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  it.each(columns.map((column) => [column.id, column] as const))('a step back, %s', async (_, column) => {
    const places = column.plan === 'faithful' ? 3 : 10;
    const at = (more: number) => (x: number, y: number) => (x >= 0.5 && x < 0.51 ? moved(y, -more, column.type) : undefined);
    expect(await failure(checkMonotone, await faulty(column, at(places)), odd)).toMatch(
      new RegExp(`^${odd.name} on ${column.id} increases, but it goes from 0\\.\\d+ at 0\\.\\d+ back to .* ULP, allowed are`),
    );
    expect(await failure(checkMonotone, await faulty(column, at(1)), odd)).toBeUndefined();
  });

  it('NaN among the values of an increasing function, and of a bounded one', async () => {
    for (const column of columns) {
      const broken = await faulty(column, (x) => (x > 3 && x < 3.5 ? Number.NaN : undefined));
      expect(await failure(checkMonotone, broken, odd)).toContain('back to NaN');
      expect(await failure(checkBounds, broken, odd)).toContain('but it is NaN');
    }
  });

  it.each(columns.map((column) => [column.id, column] as const))('one number beyond a bound, %s', async (_, column) => {
    const above = await faulty(column, (_x, y) => (y === 1 ? moved(y, 1, column.type) : undefined));
    expect(await failure(checkBounds, above, odd)).toMatch(/lies between -1 and 1, but it is 1\.0+\d+ at /);
    const below = await faulty(column, (x, y) => (x < -1e4 ? moved(y, -1, column.type) : undefined));
    expect(await failure(checkBounds, below, probability)).toMatch(/but it is -\d/);
  });

  it.each(columns.map((column) => [column.id, column] as const))('an odd function that is not quite symmetric, %s', async (_, column) => {
    const bent = await faulty(column, (x, y) => (x < -0.3 && x > -0.31 ? moved(y, -1, column.type) : undefined));
    expect(await failure(checkOdd, bent, odd)).toMatch(/is odd, but its value is .* on the other side of 0$/);
    const signless = await faulty(column, (_x, y) => (Object.is(y, -0) ? 0 : undefined));
    expect(await failure(checkOdd, signless, odd)).toMatch(/its value is .* at -?0 and/);
  });
});
