import { describe, expect, test } from 'vitest';
import { elu, gelu, hardSigmoid, heaviside, leakyRelu, logSumExp, maxout, prelu, relu, softmax, softplus } from '../src/index.js';

describe('parameters', () => {
  test.each<[() => unknown, Error]>([
    [() => elu.with({ alpha: -1 }), new RangeError('elu: alpha must be >= 0, got -1')],
    [() => elu.with({ alpha: NaN }), new RangeError('elu: alpha must be >= 0, got NaN')],
    [() => elu.with({ alpha: Infinity }), new RangeError('elu: alpha must be >= 0, got Infinity')],
    [() => leakyRelu.with({ slope: -Infinity }), new RangeError('leakyRelu: slope must be finite, got -Infinity')],
    [() => hardSigmoid.with({ slope: 1, offset: NaN }), new RangeError('hardSigmoid: offset must be finite, got NaN')],
    [() => softplus.with({ k: 0 }), new RangeError('softplus: k must be > 0, got 0')],
    [() => heaviside.with({ atZero: 1.5 }), new RangeError('heaviside: atZero must be >= 0 and <= 1, got 1.5')],
    [() => maxout.with({ pieces: 0 }), new RangeError('maxout: pieces must be an integer >= 1, got 0')],
    [() => maxout.with({ pieces: 1.5 }), new RangeError('maxout: pieces must be an integer >= 1, got 1.5')],
    [() => elu.with({ alpha: '1' } as never), new TypeError('elu: alpha must be >= 0, got 1')],
    [() => elu.with({ alpha: null } as never), new TypeError('elu: alpha must be >= 0, got null')],
    [() => elu.with({ alpha: Float32Array.of(1) } as never), new TypeError('elu: alpha must be >= 0, got Float32Array')],
    [() => elu.with({ beta: 1 } as never), new TypeError('elu: unknown parameter beta, expected alpha')],
    [() => elu.with({ toString: 1 } as never), new TypeError('elu: unknown parameter toString, expected alpha')],
    [() => hardSigmoid.with({ k: 1 } as never), new TypeError('hardSigmoid: unknown parameter k, expected slope, offset')],
    [() => relu.with({ alpha: 1 } as never), new TypeError('relu: unknown parameter alpha, expected none')],
    [() => elu.with(0.5 as never), new TypeError('elu: parameters must be an object, got 0.5')],
    [() => prelu.with({ slope: Float32Array.of(1, NaN) }), new RangeError('prelu: slope must be finite, got NaN')],
    [() => prelu.with({ slope: new Float32Array(0) }), new RangeError('prelu: slope must have at least one element, got 0')],
    [() => prelu.with({ slope: [1, 2] } as never), new TypeError('prelu: slope must be finite, got Array')],
  ])('%s', (call, error) => expect(call).toThrow(error));
});

describe('options', () => {
  test.each<[() => unknown, Error]>([
    [() => relu.with({}, { subgradient: 'up' } as never), new RangeError("relu: subgradient must be 'left' or 'right', got up")],
    [() => relu.with({}, { sub: 'left' } as never), new TypeError('relu: unknown option sub, expected subgradient')],
    [() => gelu.with({}, { subgradient: 'left' } as never), new TypeError('gelu: unknown option subgradient, expected none')],
    [() => gelu.with({}, null as never), new TypeError('gelu: options must be an object, got null')],
    [() => softmax.with({}, { length: 0 }), new RangeError('softmax: length must be an integer >= 1, got 0')],
    [() => softmax.with({}, { length: 2.5 }), new RangeError('softmax: length must be an integer >= 1, got 2.5')],
    [() => softmax.with({}, { length: '3' } as never), new RangeError('softmax: length must be an integer >= 1, got 3')],
    [() => softmax.with({}, { inner: -1 }), new RangeError('softmax: inner must be an integer >= 1, got -1')],
    [() => prelu.with({ slope: Float32Array.of(1) }, { inner: 0 }), new RangeError('prelu: inner must be an integer >= 1, got 0')],
    [() => maxout.with({}, { length: 3 } as never), new TypeError('maxout: unknown option length, expected none')],
  ])('%s', (call, error) => expect(call).toThrow(error));
});

describe('arrays', () => {
  const xs = Float32Array.of(-1, 0, 1);
  const doubles = Float64Array.of(-1, 0, 1);
  const rows = softmax.with({}, { length: 2 });

  test.each<[() => unknown, Error]>([
    [() => relu.forward([1, 2] as never), new TypeError('relu: xs must be a Float32Array or Float64Array, got Array')],
    [() => relu.forward(undefined as never), new TypeError('relu: xs must be a Float32Array or Float64Array, got undefined')],
    [() => relu.forward(3 as never), new TypeError('relu: xs must be a Float32Array or Float64Array, got 3')],
    [() => relu.forward(new Int32Array(3) as never), new TypeError('relu: xs must be a Float32Array or Float64Array, got Int32Array')],
    [() => relu.backward(xs, doubles as never), new TypeError('relu: dys must be a Float32Array, got Float64Array')],
    [() => relu.backward(xs, undefined as never), new TypeError('relu: dys must be a Float32Array, got undefined')],
    [() => relu.backward(doubles, xs as never), new TypeError('relu: dys must be a Float64Array, got Float32Array')],
    [() => relu.backward(xs, Float32Array.of(1)), new RangeError('relu: dys must have length 3, got 1')],
    [() => elu.parameterGradients(xs, Float32Array.of(1)), new RangeError('elu: dys must have length 3, got 1')],
    [() => relu.parameterGradients(xs, Float32Array.of(1)), new RangeError('relu: dys must have length 3, got 1')],
    [() => softmax.forward([1] as never), new TypeError('softmax: xs must be a Float32Array or Float64Array, got Array')],
    [() => rows.forward(xs), new RangeError('softmax: xs must have a length that is a multiple of 2, got 3')],
    [() => rows.backward(xs, xs), new RangeError('softmax: ys must have a length that is a multiple of 2, got 3')],
    [
      () => softmax.with({}, { length: 1, inner: 2 }).forward(xs),
      new RangeError('softmax: xs must have a length that is a multiple of 2, got 3'),
    ],
    [() => softmax.with({}, { inner: 2 }).forward(xs), new RangeError('softmax: xs must have a length that is a multiple of 4, got 3')],
    [() => maxout.forward(xs), new RangeError('maxout: xs must have a length that is a multiple of 2, got 3')],
    [() => logSumExp.backward(xs, xs), new RangeError('logSumExp: dys must have length 1, got 3')],
    [() => logSumExp.forward(xs, new Float32Array(3)), new RangeError('logSumExp: out must have length 1, got 3')],
  ])('%s', (call, error) => expect(call).toThrow(error));

  /** Every kernel that writes, as a call into given outputs of the length of xs. */
  const writers: [string, (x: Float32Array, dy: Float32Array, out: Float32Array) => unknown][] = [
    ['elu.forward', (x, _, out) => elu.forward(x, out)],
    ['elu.backward', (x, dy, out) => elu.backward(x, dy, out)],
    ['elu.valueAndDerivative', (x, _, out) => elu.valueAndDerivative(x, out, new Float32Array(x.length))],
    ['elu.valueAndDerivative, ds', (x, _, out) => elu.valueAndDerivative(x, new Float32Array(x.length), out)],
    ['elu.backwardAll', (x, dy, out) => elu.backwardAll(x, dy, out)],
    ['softmax.forward', (x, _, out) => softmax.forward(x, out)],
    ['softmax.backward', (x, dy, out) => softmax.backward(x, dy, out)],
  ];

  describe.each(writers)('%s', (_, write) => {
    test.each([0, 2, 4])('an output of %i elements for 3 is left alone', (length) => {
      const out = new Float32Array(length).fill(7);
      expect(() => write(xs, xs, out)).toThrow(new RegExp(`^\\w+: (out|ys|ds) must have length 3, got ${length}$`));
      expect([...out]).toEqual(Array(length).fill(7));
    });

    test('an output of another type', () => {
      expect(() => write(xs, xs, new Float64Array(3) as never)).toThrow(/^\w+: (out|ys|ds) must be a Float32Array, got Float64Array$/);
    });

    test('a detached output', () => {
      const out = new Float32Array(3);
      structuredClone(out.buffer, { transfer: [out.buffer] });
      expect(() => write(xs, xs, out)).toThrow(/must have length 3, got 0$/);
    });

    test('an output that runs over an input', () => {
      const arena = Float32Array.of(1, 2, 3, 4, 5);
      for (const [from, to] of [
        [0, 1],
        [1, 0],
        [0, 2],
        [2, 0],
      ] as const) {
        expect(() => write(arena.subarray(from, from + 3), xs, arena.subarray(to, to + 3))).toThrow(
          /^\w+: (out|ys|ds) must not overlap \w+, got the same memory$/,
        );
      }
      expect([...arena]).toEqual([1, 2, 3, 4, 5]);
    });
  });

  test('two outputs in one place', () => {
    const out = Float32Array.of(7, 7, 7);
    expect(() => gelu.valueAndDerivative(xs, out, out)).toThrow(new RangeError('gelu: ds must not overlap ys, got the same memory'));
    expect([...out]).toEqual([7, 7, 7]);
  });

  test('a good first output stays untouched when the second is bad', () => {
    const out = Float32Array.of(7, 7, 7);
    expect(() => gelu.valueAndDerivative(xs, out, new Float32Array(2))).toThrow(RangeError);
    expect([...out]).toEqual([7, 7, 7]);
  });
});
