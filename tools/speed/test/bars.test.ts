import { repositoryRoot } from '@rampa/conformance';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { contenders, type Judged, judge, onOrdinaryArrays, passes } from '../src/bars';
import type { CallName } from '../src/contender';
import type { Results } from '../src/results';

const elements = 262_144;
const { activations, reductions } = readSpecification(repositoryRoot);

/** A run of a function in which every round took so many nanoseconds. */
function judged(
  times: readonly (readonly [contender: string, nanoseconds: number, call?: CallName])[],
  name = 'sigmoid',
): readonly Judged[] {
  const results: Results = {
    machine: '',
    versions: {},
    errors: [],
    figures: [],
    timings: times.map(([contender, time, call = 'forward']) => ({
      function: name,
      elements,
      contender,
      call,
      times: [time, time, time],
    })),
  };
  const specs = [...activations, ...reductions].filter((spec) => spec.name === name);
  return judge(results, specs, elements);
}

const verdicts = (bars: readonly Judged[]): Record<string, boolean> =>
  Object.fromEntries(bars.map((bar) => [`${bar.bar}: ${bar.subject}`, passes(bar)]));

describe('the bars of a function', () => {
  test('speak of the fastest web peer', () => {
    const [slow, quick] = contenders.web;
    const bars = judged([
      [slow, 9],
      [quick, 2],
      [contenders.fast, 1.9],
      [contenders.faithful, 2.6],
    ]);
    expect(verdicts(bars)).toEqual({
      'fast against the fastest web peer: sigmoid, @rampa/wasm fast': true,
      'faithful against the fastest web peer: sigmoid, @rampa/wasm faithful': false,
    });
  });

  test('ask of a function without an exponential to be ahead', () => {
    const bars = judged(
      [
        [contenders.web[0], 2],
        [contenders.fast, 2.1],
      ],
      'maxout',
    );
    expect(verdicts(bars)).toEqual({ 'fast against the fastest web peer: maxout, @rampa/wasm fast': false });
  });

  test('judge ordinary arrays apart, and what staging adds', () => {
    const bars = judged([
      [contenders.web[0], 2],
      [contenders.fast, 1],
      [onOrdinaryArrays(contenders.fast), 2.5],
    ]);
    expect(verdicts(bars)).toEqual({
      'fast against the fastest web peer: sigmoid, @rampa/wasm fast': true,
      'fast against the fastest web peer: sigmoid, @rampa/wasm fast, ordinary arrays': false,
      'ordinary arrays: what staging adds: sigmoid, @rampa/wasm fast': false,
    });
  });

  test('hold backward to forward', () => {
    const bars = judged([
      [contenders.js, 2],
      [contenders.js, 3.3, 'backward'],
      [contenders.js, 2.5, 'valueAndDerivative'],
    ]);
    expect(verdicts(bars)).toEqual({
      'backward against forward: sigmoid, @rampa/js': false,
      'value and derivative against forward (target): sigmoid, @rampa/js': true,
    });
  });

  test('are left out where nothing was measured', () => expect(judged([[contenders.fast, 1]])).toEqual([]));
});
