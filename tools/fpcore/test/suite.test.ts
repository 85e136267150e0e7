import { readFileSync } from 'node:fs';
import { createOracle } from '@rampa/oracle';
import { describe, expect, it, test } from 'vitest';
import { importFPCore } from '../src/index';

/** Textbook examples in the manner of the FPBench suite. */
const imports = importFPCore(readFileSync(new URL('./textbook.fpcore', import.meta.url), 'utf8'));
const oracle = await createOracle();

/** The nearest doubles of values that were computed with 60 digits of mpmath at exactly these doubles. */
const values: readonly (readonly [name: string, variables: Readonly<Record<string, number>>, value: number])[] = [
  ['NMSE example 3.1', { x: 1e16 }, 5e-9],
  ['NMSE example 3.1', { x: 3.0 }, 0.2679491924311227],
  ['NMSE problem 3.4.4', { x: 1e-9 }, 1.4142135627266483],
  ['expq2', { x: 1e-12 }, 1000000000000.5],
  ['expq2', { x: 0.7 }, 1.9864338636344634],
  ['logistic', { x: 0.3, k: 2.5, mid: -1.0 }, 0.9626731126558705],
  ['logs', { x: 1e17 }, 1e-17],
  ['quadratic', { x: 1.0, b: 100000000.0, c: 1.0 }, -1e-8],
  ['hypotenuse', { x: -3e200, y: 4e200 }, 4.9999999999999995e200],
  ['sech', { x: -20.5 }, 2.500305732773485e-9],
  ['smoothstep', { x: 0.1, lo: -1.0, hi: 2.0 }, 0.30474074074074076],
  ['smoothstep', { x: -1.5, lo: -1.0, hi: 2.0 }, 0],
  ['smoothstep', { x: 2.5, lo: -1.0, hi: 2.0 }, 1],
  ['exact', { x: 5.0 }, 1.5583333333333333],
];

test('all of them are read', () => {
  expect(imports.map(({ name }) => name)).toEqual([
    'NMSE example 3.1',
    'NMSE problem 3.4.4',
    'expq2',
    'logistic',
    'logs',
    'quadratic',
    'hypotenuse',
    'sech',
    'smoothstep',
    'exact',
  ]);
});

it.each(values)('%s at %o', (name, variables, value) => {
  const found = imports.find((candidate) => candidate.name === name);
  expect(found === undefined ? undefined : oracle.evaluate(found.value, variables).hi).toBe(value);
});

describe('what they say of themselves', () => {
  const of = (name: string) => imports.find((candidate) => candidate.name === name);
  test('arguments beyond the first are parameters, with the bounds of the precondition', () => {
    expect(of('logistic')).toMatchObject({
      inputs: ['x'],
      parameters: [
        { name: 'k', above: 0, max: 100, integer: false, perChannel: false },
        { name: 'mid', integer: false, perChannel: false },
      ],
      precision: 'binary32',
      summary: 'Growth that saturates',
      source: 'verhulst-1838',
    });
  });
  test('a precondition that only says TRUE is none', () => {
    expect(of('sech')?.pre).toBeUndefined();
  });
  test('annotations are noted', () => {
    expect(of('exact')?.notes).toEqual([
      '61:4: :precision, :round is left out: nothing is rounded over the reals',
      '62:4: cast is left out: nothing is rounded over the reals',
    ]);
  });
  test('a precision with parameters', () => {
    expect(of('exact')?.precision).toBe('(float 11 64)');
  });
});
