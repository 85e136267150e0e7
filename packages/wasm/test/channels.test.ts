import { describe, expect, test } from 'vitest';
import { expectSame, instances, precisions, sixteenths } from './reference.js';

describe.each(precisions)('prelu with a slope per channel, %s', (precision) => {
  const rampa = instances[precision];
  const slope = Float32Array.of(0.5, -2, 0, 4, 0.125);

  test.each([
    [1, 1],
    [1, 37],
    [3, 64],
    [7, 9001],
    [4096, 30_000],
    [5000, 30_000],
    [100_000, 20_000],
  ])('inner %i, %i elements', (inner, length) => {
    const kernel = rampa.prelu.with({ slope }, { inner });
    const [xs, dys] = [sixteenths(length), sixteenths(length, 2)];
    const channel = (i: number): number => Math.floor(i / inner) % slope.length;
    const slopeAt = (i: number): number => slope[channel(i)] as number;
    const wanted = xs.map((x, i) => (x > 0 ? x : slopeAt(i) * x));
    const derivatives = xs.map((x, i) => (x > 0 ? 1 : slopeAt(i)));
    const products = derivatives.map((d, i) => d * (dys[i] as number));
    const sums = new Float64Array(slope.length);
    xs.forEach((x, i) => {
      sums[channel(i)] = (sums[channel(i)] as number) + (x > 0 ? 0 : x * (dys[i] as number));
    });
    expectSame(kernel.forward(xs), wanted);
    expectSame(kernel.backward(xs, dys), products);
    const both = kernel.valueAndDerivative(xs);
    expectSame(both.value, wanted);
    expectSame(both.derivative, derivatives);
    expect(kernel.parameterGradients(xs, dys)).toEqual({ slope: Float32Array.from(sums) });
    const all = kernel.backwardAll(xs, dys);
    expectSame(all.x, products);
    expect(all.slope).toEqual(Float32Array.from(sums));

    const own = rampa.alloc(length + 1).subarray(1);
    own.set(xs);
    expect(kernel.backwardAll(own, dys, own).slope).toEqual(Float32Array.from(sums));
    expectSame(own, products);
    own.set(xs);
    expectSame(kernel.forward(own, own), wanted);
    rampa.free(new Float32Array(own.buffer as ArrayBuffer, own.byteOffset - 4, length + 1));
  });

  test('the slopes are read at each call', () => {
    const slopes = Float32Array.of(1, 2);
    const kernel = rampa.prelu.with({ slope: slopes });
    slopes[1] = 3;
    expect(kernel.forward(Float32Array.of(-1, -1, -1))).toEqual(Float32Array.of(-1, -3, -1));
    structuredClone(slopes, { transfer: [slopes.buffer] });
    expect(() => kernel.forward(Float32Array.of(-1))).toThrow(new RangeError('prelu: slope must have at least one element, got 0'));
  });

  test('the choice at the kink', () => {
    const zeros = new Float32Array(2);
    expect(rampa.prelu.with({ slope: slope }, { subgradient: 'right' }).backward(zeros, Float32Array.of(1, 1))).toEqual(
      Float32Array.of(1, 1),
    );
    expect(rampa.prelu.with({ slope: slope }).backward(zeros, Float32Array.of(1, 1))).toEqual(Float32Array.of(0.5, -2));
  });

  test('what is no array of slopes', () => {
    expect(() => rampa.prelu.with({ slope: new Float32Array() })).toThrow(
      new RangeError('prelu: slope must have at least one element, got 0'),
    );
    expect(() => rampa.prelu.with({ slope: Float32Array.of(1, NaN) })).toThrow(new RangeError('prelu: slope must be finite, got NaN'));
    expect(() => rampa.prelu.with({ slope: Float64Array.of(1) as never })).toThrow(TypeError);
    expect(() => rampa.prelu.with({ slope: 1 }, { inner: 2 } as never)).toThrow(
      new TypeError('prelu: unknown option inner, expected subgradient'),
    );
    expect(() => rampa.prelu.with({ slope }, { inner: 0 })).toThrow(new RangeError('prelu: inner must be an integer >= 1, got 0'));
    expect(() => rampa.leakyRelu.with({ slope: slope as never })).toThrow(TypeError);
  });
});
