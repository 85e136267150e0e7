import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { paths } from '../src/paths';
import { textbookPeer } from '../src/textbook';

const peer = textbookPeer(readSpecification(paths.root));

function valuesOf(name: string, xs: readonly number[], parameters: Readonly<Record<string, number>> = {}): number[] | undefined {
  const operation = peer.operation(name, { kind: 'value' }, parameters);
  return operation && [...(operation.run({ inputs: [Float32Array.from(xs)], parameters }) as Float32Array)];
}

describe('a textbook formula in Math', () => {
  const xs = [-3, -1e-3, 0.5, 2, 100];
  const inF32 = (f: (x: number) => number): number[] => xs.map((x) => Math.fround(f(Math.fround(x))));

  test('is what one writes', () => {
    expect(valuesOf('elu', xs, { alpha: 1 })).toEqual(inF32((x) => (x > 0 ? x : Math.exp(x) - 1)));
    expect(valuesOf('mish', xs)).toEqual(inF32((x) => x * Math.tanh(Math.log(1 + Math.exp(x)))));
    expect(valuesOf('silu', xs, { beta: 1 })).toEqual(inF32((x) => x * (1 / (1 + Math.exp(-x)))));
    expect(valuesOf('relu', [Number.NaN, -1, 2])).toEqual([Number.NaN, 0, 2]);
  });

  test('has its weaknesses', () => {
    expect(valuesOf('softplus', [1000], { k: 1 })).toEqual([Number.POSITIVE_INFINITY]);
    expect(valuesOf('elu', [-1e-20], { alpha: 1 })).toEqual([0]);
  });

  test('is absent where Math lacks a function, and for rows', () => {
    expect(valuesOf('gelu', [1])).toBeUndefined();
    expect(valuesOf('softmax', [1])).toBeUndefined();
  });
});
