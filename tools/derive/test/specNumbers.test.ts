import { describe, expect, it } from 'vitest';
import { readSpecNumbers } from '../src/specNumbers';
import { changed, placeOf, spec } from './fixture';

describe('the numbers of a spec file', () => {
  const read = readSpecNumbers('a.ts', spec);

  it('are the tables in the order of the file, with the plan and the sign', () => {
    expect(read.tables.map(({ place, coefficients }) => [place, coefficients.map(({ text }) => text)])).toEqual([
      ['double', ['0.50000000000000011', '0.16666666666666644', '-0.041666666666623269']],
      ['double', ['1', '2.2670718692611889']],
      ['faithful', ['0.9999999999997623', '1.54038517656471e-4']],
      ['fast', ['0.5', '0.166665778']],
    ]);
  });

  it('are the literals outside tables', () => {
    expect(read.literals.map(({ place, text }) => [place, text])).toEqual([
      ['exact', '0.693147180559945309417'],
      ['double', '1400'],
      ['double', '1.4426950408889634'],
      ['double', '-1.7239444525614835e-13'],
      ['fast', '1.44269502'],
    ]);
  });

  it('are the powers of 2 in the doc comment', () => {
    expect(read.claims).toEqual(['55.86', '39.6', '60', '25']);
  });

  it('have to be literals in a table', () => {
    expect(() => readSpecNumbers('a.ts', changed(spec, '[0.5, ', '[1 / 2, '))).toThrow(
      `a.ts:${placeOf('0.5, ', spec)}: 1 / 2 is not a number: a table holds literals only`,
    );
  });

  it('may be constants of the file, and count in the plans that use them, in the order of use', () => {
    const { tables, literals } = readSpecNumbers(
      'a.ts',
      `import { polynomial } from '../language/machine';
      import far from './far';
      const second = [3, 4];
      export const first = [1, -2];
      const step = 1.25;
      const same = step;
      const steps = 2 * same;
      const unused = 7;
      const near = (x: number) => polynomial(x, [5, 6]);
      export default primitive({
        formula: (x) => step * x,
        plans: {
          double: (x) => polynomial(x, first) + polynomial(x, second) + polynomial(-x, first),
          faithful: (x) => polynomial(x, second) * steps + near(x),
          fast: (step) => polynomial(step, far) + 8,
        },
      });`,
    );
    expect(tables.map(({ place, coefficients }) => [place, ...coefficients.map(({ text }) => text)])).toEqual([
      ['faithful', '5', '6'],
      ['double', '1', '-2'],
      ['double', '3', '4'],
      ['faithful', '3', '4'],
    ]);
    expect(literals.map(({ place, text }) => [place, text])).toEqual([
      ['faithful', '1.25'],
      ['exact', '1.25'],
      ['faithful', '2'],
      ['exact', '7'],
      ['fast', '8'],
    ]);
  });
});
