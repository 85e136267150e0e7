import { describe, expect, test } from 'vitest';
import { expectSame, instances, placeNames, places, precisions, sixteenths } from './reference.js';

/** Exact in floats for these inputs: x > 0 ? x : x / 2, and its derivatives. */
const slope = 0.5;
const value = (x: number): number => (x > 0 ? x : slope * x);
const derivative = (x: number): number => (x > 0 ? 1 : slope);
const bySlope = (x: number): number => (x > 0 ? 0 : x);

const lengths = [...Array(71).keys(), 4095, 4096, 4097, 8192, 9001];

describe.each(precisions)('%s', (precision) => {
  const rampa = instances[precision];
  const leaky = rampa.leakyRelu.with({ slope });

  describe.each(placeNames)('arrays in: %s', (from) => {
    test.each(placeNames)('to: %s, any length', (to) => {
      for (const length of lengths) {
        const [xs, dys] = [sixteenths(length), sixteenths(length, 2)];
        const x = places[from](rampa, xs);
        const dy = places[from](rampa, dys);
        const out = places[to](rampa, new Float32Array(length));
        const out2 = places[to](rampa, new Float32Array(length));
        const all = [x, dy, out, out2];
        const wanted = xs.map(value);
        const products = xs.map((v, i) => (dys[i] as number) * derivative(v));
        const sum = xs.reduce((total, v, i) => total + (dys[i] as number) * bySlope(v), 0);

        expect(leaky.forward(x.array, out.array)).toBe(out.array);
        expectSame(out.array, wanted);
        expect(leaky.backward(x.array, dy.array, out.array)).toBe(out.array);
        expectSame(out.array, products);
        const both = leaky.valueAndDerivative(x.array, out.array, out2.array);
        expectSame(both.value, wanted);
        expectSame(both.derivative, xs.map(derivative));
        expect(leaky.parameterGradients(x.array, dy.array).slope).toBeCloseTo(sum, 6);
        const everything = leaky.backwardAll(x.array, dy.array, out2.array);
        expect(everything.x).toBe(out2.array);
        expectSame(everything.x, products);
        expect(everything.slope).toBeCloseTo(sum, 6);
        expect(all.every((place) => place.intact())).toBe(true);

        leaky.backward(x.array, dy.array, dy.array);
        expectSame(dy.array, products);
        leaky.forward(x.array, x.array);
        expectSame(x.array, wanted);
        expect(all.every((place) => place.intact())).toBe(true);
        for (const { array } of all) freeIfOwn(array);
      }
      function freeIfOwn(array: Float32Array): void {
        const start = array.byteOffset % 16 === 0 ? 4 : 3;
        if (array.buffer === memory) rampa.free(new Float32Array(memory, array.byteOffset - start * 4, array.length + 8));
      }
    });
  });

  test('without outputs ordinary arrays come back', () => {
    const xs = rampa.alloc(5);
    xs.set([-2, -1, 0, 1, 2]);
    const ys = leaky.forward(xs);
    expect(ys).toEqual(Float32Array.of(-1, -0.5, 0, 1, 2));
    expect(ys.buffer).not.toBe(xs.buffer);
    expect(leaky.backward(xs, xs)).toEqual(Float32Array.of(-1, -0.5, 0, 1, 2));
    expect(leaky.valueAndDerivative(xs).derivative).toEqual(Float32Array.of(0.5, 0.5, 0.5, 1, 1));
    rampa.free(xs);
  });

  test('a long array', () => {
    const xs = sixteenths(1_000_003);
    expectSame(leaky.forward(xs), xs.map(value));
  });

  test('empty arrays give empty results', () => {
    const none = new Float32Array();
    expect(leaky.forward(none)).toEqual(none);
    expect(leaky.backwardAll(none, none)).toEqual({ x: none, slope: 0 });
    expect(rampa.softmax.forward(none)).toEqual(none);
    expect(rampa.logSumExp.forward(none)).toEqual(none);
    expect(rampa.maxout.backward(none, none)).toEqual(none);
  });

  test('memory that is shared', () => {
    const xs = new Float32Array(new SharedArrayBuffer(12));
    xs.set([-2, 1, 3]);
    expect(leaky.forward(xs, xs)).toEqual(Float32Array.of(-1, 1, 3));
  });

  test('gradient sums over many terms', () => {
    const count = 1 << 22;
    const xs = new Float32Array(count).fill(-0.1);
    const dys = new Float32Array(count).fill(1);
    // each term is the float nearest to -0.1
    expect(leaky.parameterGradients(xs, dys).slope / (count * Math.fround(-0.1))).toBeCloseTo(1, 7);
  });

  test('the choice at a kink', () => {
    const zero = Float32Array.of(0);
    const at0 = (kernel: Pick<typeof rampa.relu, 'valueAndDerivative'>): number | undefined =>
      kernel.valueAndDerivative(zero).derivative[0];
    expect(at0(rampa.relu)).toBe(0);
    expect(at0(rampa.relu.with({}, { subgradient: 'right' }))).toBe(1);
    expect(at0(rampa.relu.with({}, { subgradient: 'left' }))).toBe(0);
    expect(at0(rampa.elu.with({ alpha: 0.5 }, { subgradient: 'right' }))).toBe(1);
    expect(at0(rampa.elu.with({ alpha: 0.5 }))).toBe(0.5);
  });

  test('bound functions do not disturb each other, and methods stand alone', () => {
    const [a, b] = [rampa.leakyRelu.with({ slope: 0.25 }), rampa.leakyRelu.with({ slope: 2 })];
    const { forward } = a;
    expect([
      ...b.forward(Float32Array.of(-1)),
      ...forward(Float32Array.of(-1)),
      ...b.with({ slope: 3 }).forward(Float32Array.of(-1)),
    ]).toEqual([-2, -0.25, -3]);
  });
});

const memory = instances.faithful.alloc(0).buffer;
