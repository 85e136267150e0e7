import { repositoryRoot } from '@rampa/conformance';
import type { ParameterSpec } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { expect, test } from 'vitest';
import { furtherValues, parameterSets, valuesOf } from '../src/parameters';

const plain: ParameterSpec = { name: 'p', default: 1, integer: false, perChannel: false, meaning: '' };

test('six further values, the ends of the range of the bars among them', () => {
  const values = valuesOf(plain);
  expect(values).toHaveLength(furtherValues);
  expect(values).toEqual(expect.arrayContaining([2 ** -20, 2 ** 20]));
  expect(values).not.toContain(plain.default);
});

test("the constraint's edge, or 2^-20 beside one that is excluded", () => {
  expect(valuesOf({ ...plain, min: 0 })[0]).toBe(0);
  expect(valuesOf({ ...plain, above: 0 })[0]).toBe(2 ** -20);
  expect(valuesOf({ ...plain, min: 0, max: 1, default: 0.5 }).slice(0, 2)).toEqual([0, 1]);
  expect(valuesOf({ ...plain, above: 0 }).every((value) => value > 0)).toBe(true);
});

test('every parameter of the spec has six, and f32 holds them', () => {
  for (const { name, parameters } of readSpecification(repositoryRoot).activations) {
    const { further } = parameterSets(parameters);
    expect(further, name).toHaveLength(parameters.length * furtherValues);
    for (const set of further) for (const value of Object.values(set)) expect(Math.fround(value), name).toBe(value);
  }
});
