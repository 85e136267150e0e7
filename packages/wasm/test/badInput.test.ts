import { describe, expect, test } from 'vitest';
import { instances, precisions } from './reference.js';

describe.each(precisions)('bad input, %s', (precision) => {
  const rampa = instances[precision];
  const xs = Float32Array.of(-1, 0, 1);

  test.each([
    [{ alpha: NaN }, new RangeError('elu: alpha must be >= 0, got NaN')],
    [{ alpha: Infinity }, new RangeError('elu: alpha must be >= 0, got Infinity')],
    [{ alpha: -1 }, new RangeError('elu: alpha must be >= 0, got -1')],
    [{ alpha: '1' }, new TypeError('elu: alpha must be >= 0, got 1')],
    [{ beta: 1 }, new TypeError('elu: unknown parameter beta, expected alpha')],
  ])('elu.with(%o)', (parameters, error) => {
    expect(() => rampa.elu.with(parameters as never)).toThrow(error);
  });

  test('a parameter that fast arithmetic rounds out of its range', () => {
    const attempt = (): unknown => rampa.softplus.with({ k: 1e-60 });
    if (precision === 'fast') expect(attempt).toThrow(new RangeError('softplus: k must be > 0, got 0'));
    else expect(attempt).not.toThrow();
  });

  test.each([
    [{ subgradient: 'middle' }, new RangeError("elu: subgradient must be 'left' or 'right', got middle")],
    [{ length: 3 }, new TypeError('elu: unknown option length, expected subgradient')],
    [null, new TypeError('elu: options must be an object, got null')],
  ])('elu.with({}, %o)', (options, error) => {
    expect(() => rampa.elu.with({}, options as never)).toThrow(error);
  });

  test.each([[undefined], [null], [3], [[1, 2]], [Float64Array.of(1, 2, 3)], [new Uint8Array(3)]])('%o is no Float32Array', (wrong) => {
    const calls = [
      () => rampa.gelu.forward(wrong as never),
      () => rampa.gelu.backward(xs, wrong as never),
      () => rampa.elu.parameterGradients(wrong as never, xs),
      () => rampa.elu.backwardAll(xs, wrong as never),
      () => rampa.softmax.forward(wrong as never),
      () => rampa.maxout.backward(wrong as never, xs),
      () => rampa.prelu.with({ slope: xs }).forward(wrong as never),
    ];
    for (const call of calls) expect(call).toThrow(/^\w+: \w+ must be a Float32Array, got /);
    for (const call of calls) expect(call).toThrow(TypeError);
  });

  test('outputs of another length, type, or place are left alone', () => {
    const before = (length: number): Float32Array => new Float32Array(length).fill(7);
    const attempts: [RegExp, Float32Array, (out: Float32Array) => unknown][] = [
      [/^gelu: out must have length 3, got 2$/, before(2), (out) => rampa.gelu.forward(xs, out)],
      [/^gelu: out must have length 3, got 4$/, before(4), (out) => rampa.gelu.backward(xs, xs, out)],
      [/^gelu: dys must have length 3, got 2$/, before(3), (out) => rampa.gelu.backward(xs, new Float32Array(2), out)],
      [/^gelu: ds must have length 3, got 2$/, before(3), (out) => rampa.gelu.valueAndDerivative(xs, out, new Float32Array(2))],
      [
        /^gelu: ds must be a Float32Array, got Float64Array$/,
        before(3),
        (out) => rampa.gelu.valueAndDerivative(xs, out, new Float64Array(3) as never),
      ],
      [/^gelu: ds must not overlap ys, got the same memory$/, before(3), (out) => rampa.gelu.valueAndDerivative(xs, out, out)],
      [/^elu: out must have length 3, got 1$/, before(1), (out) => rampa.elu.backwardAll(xs, xs, out)],
      [/^softmax: out must have length 3, got 1$/, before(1), (out) => rampa.softmax.forward(xs, out)],
    ];
    for (const [message, out, attempt] of attempts) {
      expect(() => attempt(out)).toThrow(message);
      expect(out).toEqual(before(out.length));
    }
  });

  test('a detached output', () => {
    const out = new Float32Array(3);
    structuredClone(out, { transfer: [out.buffer] });
    expect(() => rampa.gelu.forward(xs, out)).toThrow(new RangeError('gelu: out must have length 3, got 0'));
  });

  test('arrays that overlap without being the same', () => {
    for (const buffer of [new ArrayBuffer(400), rampa.alloc(100).buffer as ArrayBuffer]) {
      const start = buffer.byteLength === 400 ? 0 : rampa.alloc(100).byteOffset;
      const view = (from: number): Float32Array => new Float32Array(buffer, start + from * 4, 50);
      view(0).fill(7);
      for (const shift of [1, 49]) {
        expect(() => rampa.relu.forward(view(0), view(shift))).toThrow(
          new RangeError('relu: out must not overlap xs, got the same memory'),
        );
        expect(() => rampa.relu.backward(view(50), view(shift), view(0))).toThrow(RangeError);
      }
      expect(view(0)).toEqual(new Float32Array(50).fill(7));
      view(0).fill(-1);
      expect(rampa.relu.forward(view(0), view(50))).toEqual(new Float32Array(50));
    }
  });
});
