import { describe, expect, test } from 'vitest';
import * as plainElu from '../src/generated/elu.js';
import * as plainMaxout from '../src/generated/maxout.js';
import * as plainPrelu from '../src/generated/prelu.js';
import * as plainRelu from '../src/generated/relu.js';
import * as plainSoftmax from '../src/generated/softmax.js';
import * as info from '../src/generated/spec.js';
import { elu, gelu, heaviside, leakyRelu, logSumExp, maxout, prelu, relu, softmax, squareplus } from '../src/index.js';

const kinds = [Float32Array, Float64Array] as const;

describe('numbers', () => {
  test('value, derivative and gradient, exact where the arithmetic is', () => {
    expect(relu(3)).toBe(3);
    expect(relu(-3)).toBe(0);
    expect(leakyRelu.with({ slope: 0.25 })(-8)).toBe(-2);
    expect(leakyRelu.with({ slope: 0.25 }).derivative(-8)).toBe(0.25);
    expect(leakyRelu.with({ slope: 0.25 }).gradient(-8)).toEqual({ x: 0.25, slope: -8 });
    expect(squareplus.with({ b: 9 })(4)).toBe(4.5);
    expect(relu.gradient(1)).toEqual({ x: 1 });
  });

  test('with binds anew from the defaults, and leaves the function alone', () => {
    const half = elu.with({ alpha: 0.5 });
    expect(half.derivative(0)).toBe(0.5);
    expect(half.with({}).derivative(0)).toBe(1);
    expect(half.with({ alpha: undefined } as never).derivative(0)).toBe(1);
    expect(elu.derivative(0)).toBe(1);
  });

  test('the derivative at a kink is as declared or as chosen', () => {
    expect([relu, relu.with({}, { subgradient: 'left' }), relu.with({}, { subgradient: 'right' })].map((f) => f.derivative(0))).toEqual([
      0, 0, 1,
    ]);
    const half = elu.with({ alpha: 0.5 }, { subgradient: 'right' });
    expect([half.derivative(0), half.derivative(-0), half.derivative(1)]).toEqual([1, 1, 1]);
    expect([...relu.with({}, { subgradient: 'right' }).backward(Float32Array.of(-1, 0, -0, 1), Float32Array.of(2, 2, 2, 2))]).toEqual([
      0, 2, 2, 2,
    ]);
  });

  test('NaN stays, infinities have their limits, zeros their sign', () => {
    for (const f of [relu, gelu, elu, squareplus]) expect([f(NaN), f.derivative(NaN)]).toEqual([NaN, NaN]);
    expect([gelu(-Infinity), gelu(Infinity), gelu(-0), relu(-0)]).toEqual([-0, Infinity, -0, 0]);
    expect(heaviside.with({ atZero: 0.5 })(0)).toBe(0.5);
  });
});

describe.each(kinds)('%o', (Type) => {
  const xs = Type.of(-2, -1, -0.5, 0, 0.5, 1, 2);
  const dys = Type.of(1, 2, 3, 4, 5, 6, 7);
  const quarter = leakyRelu.with({ slope: 0.25 });

  test('gives the type of its input', () => {
    expect(relu.forward(xs)).toEqual(Type.of(0, 0, 0, 0, 0.5, 1, 2));
    expect(quarter.backward(xs, dys)).toEqual(Type.of(0.25, 0.5, 0.75, 1, 5, 6, 7));
    expect(quarter.valueAndDerivative(xs)).toEqual({ value: quarter.forward(xs), derivative: Type.of(0.25, 0.25, 0.25, 0.25, 1, 1, 1) });
    expect(quarter.parameterGradients(xs, dys)).toEqual({ slope: -2 - 2 - 1.5 });
    expect(quarter.backwardAll(xs, dys)).toEqual({ x: quarter.backward(xs, dys), slope: -5.5 });
    expect(relu.parameterGradients(xs, dys)).toEqual({});
    expect(relu.backwardAll(xs, dys)).toEqual({ x: relu.backward(xs, dys) });
  });

  test('outputs that are given are filled and returned', () => {
    const [out, ds] = [new Type(7), new Type(7)];
    expect(relu.forward(xs, out)).toBe(out);
    expect(out).toEqual(relu.forward(xs));
    expect(relu.backward(xs, dys, out)).toBe(out);
    const both = relu.valueAndDerivative(xs, out, ds);
    expect([both.value, both.derivative]).toEqual([relu.forward(xs), relu.valueAndDerivative(xs).derivative]);
    expect(both.value).toBe(out);
    expect(both.derivative).toBe(ds);
    expect(elu.backwardAll(xs, dys, out).x).toBe(out);
  });

  test('an output may be an input, also as another view of the same elements', () => {
    const same = (array: InstanceType<typeof Type>): InstanceType<typeof Type> =>
      new Type(array.buffer, array.byteOffset, array.length) as never;
    for (const view of [(array: typeof xs) => array, same]) {
      const x1 = xs.slice();
      expect(elu.forward(x1, view(x1))).toEqual(elu.forward(xs));
      const x2 = xs.slice();
      expect(elu.backward(x2, dys, view(x2))).toEqual(elu.backward(xs, dys));
      const d3 = dys.slice();
      expect(elu.backwardAll(xs, d3, view(d3))).toEqual(elu.backwardAll(xs, dys));
      const x4 = xs.slice();
      expect(elu.valueAndDerivative(x4, view(x4), new Type(7))).toEqual(elu.valueAndDerivative(xs));
      const x5 = xs.slice();
      expect(elu.valueAndDerivative(x5, new Type(7), view(x5))).toEqual(elu.valueAndDerivative(xs));
      const x6 = xs.slice();
      expect(softmax.forward(x6, view(x6))).toEqual(softmax.forward(xs));
      const d7 = dys.slice();
      expect(softmax.backward(xs, d7, view(d7))).toEqual(softmax.backward(xs, dys));
    }
  });

  test('neighbours in one buffer are not the same memory', () => {
    const arena = new Type(14);
    arena.set(xs, 7);
    expect(elu.forward(arena.subarray(7), arena.subarray(0, 7))).toEqual(elu.forward(xs));
    expect(arena.slice(7)).toEqual(xs);
  });

  test.each([0, 1, 2, 3, 5, 8, 9, 1000])('%i elements', (n) => {
    const some = Type.from(Array.from({ length: n }, (_, i) => ((i * 7) % 13) - 6));
    expect([...quarter.forward(some)]).toEqual([...some].map((x) => quarter(x)));
  });

  test('empty arrays give empty arrays', () => {
    const none = new Type(0);
    expect([gelu.forward(none), gelu.backward(none, none), softmax.forward(none), logSumExp.forward(none), maxout.forward(none)]).toEqual(
      Array(5).fill(none),
    );
    expect(softmax.with({}, { length: 5, inner: 3 }).forward(none)).toEqual(none);
    expect(logSumExp.with({}, { length: 5 }).backward(none, none)).toEqual(none);
    expect(elu.backwardAll(none, none)).toEqual({ x: none, alpha: 0 });
    expect(prelu.with({ slope: Type.of(1, 2) }).parameterGradients(none, none)).toEqual({ slope: Type.of(0, 0) });
  });
});

describe('parameters per channel', () => {
  const xs = Float32Array.from({ length: 12 }, (_, i) => -(i + 1));
  const dys = new Float32Array(12).fill(1);
  const slopes = Float32Array.of(0.5, 2, 4);
  const channelOf = (i: number, inner: number): number => Math.floor(i / inner) % slopes.length;

  test.each([1, 2, 4, 5, 100])('inner %i', (inner) => {
    const bound = prelu.with({ slope: slopes }, { inner });
    const slopeAt = (i: number): number => slopes[channelOf(i, inner)] as number;
    const sums = [0, 0, 0];
    xs.forEach((x, i) => {
      sums[channelOf(i, inner)] = (sums[channelOf(i, inner)] as number) + x;
    });
    expect(bound.forward(xs)).toEqual(xs.map((x, i) => x * slopeAt(i)));
    expect(bound.backward(xs, dys)).toEqual(xs.map((_, i) => slopeAt(i)));
    expect(bound.parameterGradients(xs, dys)).toEqual({ slope: Float32Array.from(sums) });
    expect(bound.backwardAll(xs, dys)).toEqual({ x: bound.backward(xs, dys), slope: Float32Array.from(sums) });
    expect(bound.forward(Float64Array.from(xs))).toEqual(Float64Array.from(bound.forward(xs)));
  });

  test('inner is 1 when left out', () => expect([...prelu.with({ slope: slopes }).forward(xs)].slice(0, 4)).toEqual([-0.5, -4, -12, -2]));

  test('the array is held by reference', () => {
    const learned = Float32Array.of(1, 1);
    const bound = prelu.with({ slope: learned });
    learned[1] = 3;
    expect(bound.forward(Float32Array.of(-1, -1))).toEqual(Float32Array.of(-1, -3));
  });

  test('one slope gives a number as its gradient, an array of one an array', () => {
    expect(prelu.with({ slope: 0.5 }).parameterGradients(xs, dys)).toEqual({ slope: -78 });
    expect(prelu.with({ slope: Float64Array.of(0.5) }).parameterGradients(xs, dys)).toEqual({ slope: Float32Array.of(-78) });
  });

  test('a number belongs to no channel', () => {
    const bound = prelu.with({ slope: slopes }) as unknown as typeof prelu;
    expect(() => bound(1)).toThrow(new TypeError('prelu: slope must be a number where x is one, got Float32Array'));
  });

  test('the subgradient can be chosen too', () => {
    const bound = prelu.with({ slope: slopes }, { subgradient: 'right', inner: 1 });
    expect(bound.backward(Float32Array.of(0, -1), Float32Array.of(1, 1))).toEqual(Float32Array.of(1, 2));
  });
});

describe('rows', () => {
  test('lie one after the other, or interleaved', () => {
    const pairs = logSumExp.with({}, { length: 2 });
    expect(pairs.forward(Float32Array.of(1, -Infinity, -Infinity, 2))).toEqual(Float32Array.of(1, 2));
    const apart = logSumExp.with({}, { length: 2, inner: 2 });
    expect(apart.forward(Float32Array.of(1, 2, -Infinity, -Infinity))).toEqual(Float32Array.of(1, 2));
    expect(apart.forward(Float64Array.of(1, -Infinity, -Infinity, 2, 3, 4, -Infinity, -Infinity))).toEqual(Float64Array.of(1, 2, 3, 4));
    expect(logSumExp.with({}, { inner: 2 }).forward(Float32Array.of(1, 2, -Infinity, -Infinity))).toEqual(Float32Array.of(1, 2));
  });

  test('interleaved rows are the rows', () => {
    const [length, inner, outer] = [5, 3, 2];
    const at = (o: number, j: number, k: number): number => (o * length + j) * inner + k;
    const xs = Float64Array.from({ length: length * inner * outer }, (_, i) => ((i * 37) % 23) / 4 - 3);
    const dys = Float64Array.from(xs, (x) => 1 - x);
    const bound = softmax.with({}, { length, inner });
    const [ys, dxs] = [bound.forward(xs), bound.backward(xs, dys)];
    for (let o = 0; o < outer; o++) {
      for (let k = 0; k < inner; k++) {
        const row = (array: Float64Array): Float64Array => Float64Array.from({ length }, (_, j) => array[at(o, j, k)] as number);
        expect(row(ys)).toEqual(softmax.forward(row(xs)));
        expect(row(dxs)).toEqual(softmax.backward(row(xs), row(dys)));
      }
    }
  });

  test('special rows', () => {
    const rows = softmax.with({}, { length: 3 });
    const xs = Float32Array.of(-Infinity, 0, -Infinity, Infinity, 0, 1, -Infinity, -Infinity, -Infinity, Infinity, Infinity, 0, NaN, 0, 0);
    expect([...rows.forward(xs)]).toEqual([0, 1, 0, 1, 0, 0, ...Array(9).fill(NaN)]);
    expect(logSumExp.forward(Float32Array.of(-Infinity, -Infinity))).toEqual(Float32Array.of(-Infinity));
  });

  test('maxout takes consecutive pieces; a tie goes to the first, NaN wins', () => {
    const three = maxout.with({ pieces: 3 });
    const xs = Float32Array.of(1, 3, 3, -1, -5, -1, 0, NaN, 9);
    expect(three.forward(xs)).toEqual(Float32Array.of(3, -1, NaN));
    expect([...three.backward(xs, Float32Array.of(10, 20, 30))]).toEqual([0, 10, 0, 20, 0, 0, NaN, NaN, NaN]);
  });

  test('a row of one in place', () => {
    const xs = Float32Array.of(1, 2, 3);
    const bound = logSumExp.with({}, { length: 1 });
    expect(bound.forward(xs, xs)).toBe(xs);
    expect([...xs]).toEqual([1, 2, 3]);
    const dys = Float32Array.of(5, 6, 7);
    expect([...bound.backward(xs, dys, dys)]).toEqual([5, 6, 7]);
  });
});

describe('plain functions', () => {
  const xs = Float32Array.of(-2, 0, 2);
  const dys = Float32Array.of(1, 2, 3);
  const parameters = { alpha: 0.5 };
  const options = { subgradient: 'right' } as const;

  test('are the object taken apart', () => {
    const bound = elu.with(parameters, options);
    expect(plainElu.value(-2, parameters)).toBe(bound(-2));
    expect(plainElu.derivative(0, parameters, options)).toBe(bound.derivative(0));
    expect(plainElu.gradient(0, parameters, options)).toEqual(bound.gradient(0));
    expect(plainElu.forward(xs, undefined, parameters)).toEqual(bound.forward(xs));
    expect(plainElu.backward(xs, dys, undefined, parameters, options)).toEqual(bound.backward(xs, dys));
    expect(plainElu.valueAndDerivative(xs, undefined, undefined, parameters, options)).toEqual(bound.valueAndDerivative(xs));
    expect(plainElu.parameterGradients(xs, dys, parameters, options)).toEqual(bound.parameterGradients(xs, dys));
    expect(plainElu.backwardAll(xs, dys, undefined, parameters, options)).toEqual(bound.backwardAll(xs, dys));
  });

  test('have the defaults', () => {
    expect(plainElu.value(-2)).toBe(elu(-2));
    expect(plainRelu.forward(xs)).toEqual(relu.forward(xs));
    expect(plainRelu.backward(xs, dys, undefined, {}, options)).toEqual(Float32Array.of(0, 2, 3));
    expect(plainSoftmax.forward(xs)).toEqual(softmax.forward(xs));
    expect(plainSoftmax.forward(Float32Array.of(1, 2), undefined, {}, { length: 1 })).toEqual(Float32Array.of(1, 1));
    expect(plainMaxout.forward(xs, undefined, { pieces: 3 })).toEqual(Float32Array.of(2));
    expect(plainPrelu.forward(xs, undefined, { slope: Float32Array.of(1, 2) }, { inner: 1 })).toEqual(Float32Array.of(-2, 0, 2));
  });

  test('check what they are given', () => {
    expect(() => plainElu.value(1, { alpha: -1 })).toThrow(new RangeError('elu: alpha must be >= 0, got -1'));
    expect(() => plainElu.forward(xs, undefined, { beta: 1 } as never)).toThrow(
      new TypeError('elu: unknown parameter beta, expected alpha'),
    );
    expect(() => plainSoftmax.forward(xs, undefined, {}, { length: 2 })).toThrow(RangeError);
  });
});

test('metadata', () => {
  expect(info.elu).toMatchObject({
    kind: 'activation',
    name: 'elu',
    value: {
      text: 'x > 0 ? x : alpha * (exp(x) - 1)',
      latex: '\\begin{cases} x & x > 0 \\\\ \\alpha \\, \\left(e^{x} - 1\\right) & \\text{otherwise} \\end{cases}',
    },
    parameters: { alpha: { default: 1, min: 0, constraint: '>= 0' } },
    kinks: [{ at: '0', left: 'alpha', right: '1', chosen: 'left' }],
    increasing: true,
    odd: false,
    bounds: { min: '-alpha' },
  });
  expect([info.tanh.odd, info.tanh.bounds, info.mish.increasing]).toEqual([true, { min: '-1', max: '1' }, false]);
  expect(info.maxout.parameters).toMatchObject({ pieces: { default: 2, min: 1, integer: true, constraint: 'an integer >= 1' } });
  expect(info.softmax).toMatchObject({ kind: 'reduction', output: 'row', backwardFrom: 'outputs' });
});
