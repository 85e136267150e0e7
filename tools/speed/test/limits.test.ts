import { lower } from '@rampa/codegen';
import { repositoryRoot } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { expect, test } from 'vitest';
import { contenders, judge, onOrdinaryArrays } from '../src/bars';
import type { CallName } from '../src/contender';
import { floors } from '../src/floors';
import { limits } from '../src/limits';
import type { Results } from '../src/results';

const elements = 262_144;
const program = lower(readSpecification(repositoryRoot));
const rates = { arithmetic: { f32: 0.2, f64: 0.2 }, division: { f32: 1, f64: 2 } };

function limited(name: string, times: readonly (readonly [contender: string, nanoseconds: number, call?: CallName])[]): readonly string[] {
  const results: Results = {
    machine: '',
    versions: {},
    errors: [],
    figures: [{ what: 'gelu of @rampa/js, gzip', value: 4000, unit: 'bytes', bound: 2000 }],
    timings: times.map(([contender, time, call = 'forward']) => ({ function: name, elements, contender, call, times: [time, time, time] })),
  };
  const specs = program.activations.map(({ spec }) => spec).filter((spec) => spec.name === name);
  return limits(judge(results, specs, elements), results, elements, { rates, activations: program.activations });
}

test('a bar that passes has no limit', () => {
  const lines = limited('relu', [
    [contenders.fast, 1],
    [contenders.fast, 1.5, 'backward'],
  ]);
  expect(lines.length).toBe(1);
  expect(lines[0]).toMatch(/^size and start: gelu .*coefficients$/);
});

test('says what was asked, the operations, and what arrays alone take', () => {
  // relu's derivative: two loads, a comparison, a choice between 1 and 0, NaN's test and choice, a product.
  const [first] = limited('relu', [
    [contenders.fast, 1],
    [contenders.fast, 2, 'backward'],
    [floors.product, 1.75, 'backward'],
  ]);
  expect(first).toBe(
    'backward against forward: relu, @rampa/wasm fast: 2.00 ns an element, asked 1.60; 7 operations in f32 take 0.35 at the best rate of this machine; reading two arrays and writing one takes 1.75',
  );
});

test('ordinary arrays have their copies beside them', () => {
  const lines = limited('sigmoid', [
    [contenders.web[0], 1],
    [onOrdinaryArrays(contenders.fast), 2],
    [floors.staging, 0.25],
  ]);
  expect(lines[0]).toMatch(
    /2\.00 ns an element, asked 1\.00; \d+ operations \(divisions: 1\) in f32 take .*; copying in and out takes 0\.25$/,
  );
});
