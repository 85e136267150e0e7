import { fileURLToPath } from 'node:url';
import { interpreter, type MachineNode } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lower } from '../../../tools/codegen/src/lower';
import { openDawn } from '../../conformance/src/devices/dawn';
import {
  type AnyReduction,
  elu,
  gelu,
  leakyRelu,
  logSumExp,
  logSumExp0,
  maxout,
  prelu,
  relu,
  selu,
  softmax,
  squareplus,
} from '../src/index.js';
import { createRuntime, type Device, type Runtime } from '../src/runtime/index.js';
import { activations } from './functions.js';

const program = lower(readSpecification(fileURLToPath(new URL('../../..', import.meta.url))));

let device: GPUDevice;
let rt: Runtime;

beforeAll(async () => {
  ({ device } = await openDawn());
  rt = await createRuntime(device);
});

afterAll(() => {
  rt.destroy();
  device.destroy();
});

/** Special values, kinks, and every exponent above those whose squares a device may flush to zero. */
function inputs(): Float32Array {
  const values = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1, -1, 3, -3, 6, 0.5, -0.75179154];
  let state = 1;
  for (let exponent = -40; exponent < 128; exponent += 1) {
    for (const sign of [1, -1]) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      values.push(sign * 2 ** exponent, sign * (1 + state * 2 ** -32) * 2 ** exponent);
    }
  }
  for (let x = -20; x < 20; x += 0.0371) values.push(x);
  return Float32Array.from(values);
}

/** The machine graph run exactly: what a device must do where it rounds correctly. */
function run(node: MachineNode, xs: Float32Array, parameters: Readonly<Record<string, number>>): Float32Array {
  const evaluate = interpreter([node], 'f32');
  return xs.map((x) => evaluate({ inputs: { x, dy: 1 }, parameters })[0] as number);
}

/** Distance in units in the last place of the expected value; NaN only from NaN. A device may flush subnormals. */
function distance(got: number, expected: number): number {
  if (Object.is(got, expected) || got === expected || Math.abs(got - expected) < 2 ** -126) return 0;
  if (Number.isNaN(got) || Number.isNaN(expected) || !Number.isFinite(got) || !Number.isFinite(expected)) return Number.POSITIVE_INFINITY;
  return Math.abs(got - expected) / 2 ** (Math.max(Math.floor(Math.log2(Math.abs(expected))), -126) - 23);
}

/** The largest distance; near the zero of a derivative an absolute difference of `slack` is none. */
function worst(got: Float32Array, expected: Float32Array, slack = 0): number {
  const far = (value: number, wanted: number): number => (Math.abs(value - wanted) <= slack ? 0 : distance(value, wanted));
  return got.reduce((most, value, index) => Math.max(most, far(value, expected[index] as number)), 0);
}

describe('every elementwise function computes what its graph says', () => {
  const xs = inputs();
  const ones = xs.map(() => 1);

  test.each(activations.map((f) => [f.name, f] as const))('%s', async (name, f) => {
    const lowered = program.activations.find(({ spec }) => spec.name === name);
    if (lowered === undefined) throw new Error(`expected ${name} in the spec`);
    const { fast } = lowered.plans;
    const parameters = Object.fromEntries(lowered.spec.parameters.map((parameter) => [parameter.name, parameter.default]));
    const { value, derivative } = await rt.valueAndDerivative(f, xs);
    expect(worst(value, run(fast.value, xs, parameters))).toBeLessThanOrEqual(2);
    expect(worst(derivative, run(fast.derivative, xs, parameters), 2 ** -23)).toBeLessThanOrEqual(4);
    expect(await rt.forward(f, xs)).toEqual(value);
    expect(await rt.derivative(f, xs)).toEqual(derivative);
    expect(await rt.backward(f, xs, ones)).toEqual(derivative);
  });
});

describe('arrays of any length', () => {
  test.each([0, 1, 3, 4, 5, 255, 256, 257, 1023, 1025, 4099])('%d elements', async (length) => {
    const xs = Float32Array.from({ length }, (_, i) => i - length / 2 + 0.25);
    expect(await rt.forward(relu, xs)).toEqual(xs.map((x) => Math.max(x, 0)));
    expect(await rt.backward(relu, xs, xs)).toEqual(xs.map((x) => x * Number(x > 0)));
    // The sum of x over x < 0.
    const { slope } = await rt.parameterGradients(
      leakyRelu,
      xs,
      xs.map(() => 1),
    );
    expect(slope).toBe(xs.reduce((sum, x) => sum + Math.min(x, 0), 0));
  });

  test('a whole buffer of the device is not enough', async () => {
    const small = await createRuntime(
      limited({ maxStorageBufferBindingSize: 4096, maxComputeWorkgroupsPerDimension: 2, maxBufferSize: 2 ** 20 }),
    );
    const xs = Float32Array.from({ length: 10_001 }, (_, i) => i - 5000);
    expect(await small.forward(relu, xs)).toEqual(await rt.forward(relu, xs));
    const ones = xs.map(() => 1);
    const gradients = await small.backwardAll(leakyRelu, xs, ones);
    expect(gradients).toEqual(await rt.backwardAll(leakyRelu, xs, ones));
    expect(gradients.slope).toBe(xs.reduce((sum, x) => sum + Math.min(x, 0), 0));
    const rows = softmax.with({}, { length: 73 });
    const block = xs.subarray(0, 73 * 100);
    expect(await small.forward(rows, block)).toEqual(await rt.forward(rows, block));
    await expect(small.forward(softmax.with({}, { length: 5000 }), xs.subarray(0, 10_000))).rejects.toThrow(
      new RangeError('softmax: length * inner must be at most 1024 on this device, got 5000'),
    );
    small.destroy();
  });

  test('more workgroups than a dispatch may have', async () => {
    const narrow = await createRuntime(limited({ maxComputeWorkgroupsPerDimension: 30 }));
    const xs = Float32Array.from({ length: 500 * 300 }, (_, i) => i % 301);
    for (const pieces of [300, 3]) {
      const f = maxout.with({ pieces });
      expect(await narrow.forward(f, xs)).toEqual(await rt.forward(f, xs));
    }
    expect(await narrow.forward(relu, xs)).toEqual(xs);
    // More rows than two dimensions hold.
    const one = await createRuntime(limited({ maxComputeWorkgroupsPerDimension: 3 }));
    const maxima = await one.forward(maxout.with({ pieces: 300 }), xs);
    expect(maxima).toEqual(await rt.forward(maxout.with({ pieces: 300 }), xs));
    narrow.destroy();
    one.destroy();
  });

  test('in place, and into an array that is part of another', async () => {
    const xs = Float32Array.of(-1, 2, -3, 4, 5);
    expect(await rt.forward(relu, xs, xs)).toBe(xs);
    expect([...xs]).toEqual([0, 2, 0, 4, 5]);
    const whole = new Float32Array(9).fill(7);
    await rt.forward(relu, Float32Array.of(-1, 1, 2), whole.subarray(3, 6));
    expect([...whole]).toEqual([7, 7, 7, 0, 1, 2, 7, 7, 7]);
  });

  test('calls at the same time do not disturb each other', async () => {
    const arrays = Array.from({ length: 20 }, (_, k) => Float32Array.from({ length: 100 + k }, (_, i) => i - k));
    const results = await Promise.all(arrays.map((xs) => rt.forward(relu, xs)));
    for (const [k, result] of results.entries()) expect(result).toEqual(arrays[k]?.map((x) => Math.max(x, 0)));
  });
});

describe('parameters', () => {
  test('each binding has its own', async () => {
    const xs = Float32Array.of(-2, 3);
    const slopes = [0.5, 0.25, 2, 0.5];
    const results = await Promise.all(slopes.map((slope) => rt.forward(leakyRelu.with({ slope }), xs)));
    expect(results.map((result) => [...result])).toEqual(slopes.map((slope) => [-2 * slope, 3]));
  });

  test('gradients of each, with backward in one pass', async () => {
    const xs = Float32Array.of(-1, 1, 2);
    const all = await rt.backwardAll(selu.with({ scale: 2, alpha: 1 }), xs, Float32Array.of(1, 10, 100));
    // d/dscale = elu, d/dalpha = scale (e^x - 1) for x < 0.
    const expm1 = Math.expm1(-1);
    expect(all.scale).toBeCloseTo(expm1 + 210, 4);
    expect(all.alpha).toBeCloseTo(2 * expm1, 6);
    expect(all.x[0]).toBeCloseTo(2 * Math.exp(-1), 6);
    expect([...all.x.subarray(1)]).toEqual([20, 200]);
    expect(await rt.parameterGradients(gelu, xs, xs)).toEqual({});
    expect(Object.keys(await rt.backwardAll(gelu, xs, xs))).toEqual(['x']);
  });

  test('a sum over many elements keeps its accuracy', async () => {
    const length = 1_000_003;
    const xs = new Float32Array(length).fill(-0.1);
    const { slope } = await rt.parameterGradients(
      prelu,
      xs,
      xs.map(() => 1),
    );
    const truth = length * Math.fround(-0.1);
    expect(Math.abs(slope - truth)).toBeLessThanOrEqual(8 * 2 ** -24 * Math.abs(truth));
  });

  test('an element without upstream gradient adds nothing to a sum, even at an infinity; NaN stays', async () => {
    const xs = Float32Array.of(Number.NEGATIVE_INFINITY, -2, Number.NEGATIVE_INFINITY, -3);
    expect(await rt.parameterGradients(leakyRelu, xs, Float32Array.of(0, 1, -0, 2))).toEqual({ slope: -8 });
    expect(await rt.backwardAll(leakyRelu, xs.slice(0, 2), Float32Array.of(0, 1))).toMatchObject({ slope: -2 });
    const perChannel = prelu.with({ slope: Float32Array.of(0.25, 0.5) }, { inner: 2 });
    expect(await rt.parameterGradients(perChannel, xs, Float32Array.of(0, 1, -0, 2))).toEqual({ slope: Float32Array.of(-2, -6) });
    for (const [x, dy] of [
      [Number.NaN, 0],
      [-1, Number.NaN],
      [1, Number.NaN],
    ] as const)
      expect(await rt.parameterGradients(leakyRelu, Float32Array.of(x, -1), Float32Array.of(dy, 1))).toEqual({ slope: Number.NaN });
  });

  test('the subgradient is a choice', async () => {
    const zero = Float32Array.of(0);
    expect((await rt.derivative(relu, zero))[0]).toBe(0);
    expect((await rt.derivative(relu.with({}, { subgradient: 'right' }), zero))[0]).toBe(1);
  });
});

describe('rows', () => {
  /** In doubles. */
  function softmaxOf(row: readonly number[]): number[] {
    const top = Math.max(...row);
    const powers = row.map((x) => Math.exp(x - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  }

  function rowsOf(xs: Float32Array, length: number, inner: number): number[][] {
    return Array.from({ length: xs.length / length }, (_, r) => {
      const base = Math.floor(r / inner) * length * inner + (r % inner);
      return Array.from({ length }, (_, j) => xs[base + j * inner] as number);
    });
  }

  test.each([
    [1, 1, 3],
    [2, 1, 5],
    [7, 3, 2],
    [32, 1, 4],
    [33, 1, 4],
    [300, 1, 2],
    [300, 5, 2],
    [64, 64, 70],
    [2000, 1, 1],
  ])('softmax of rows of %d, %d apart, %d blocks', async (length, inner, blocks) => {
    const xs = Float32Array.from({ length: length * inner * blocks }, (_, i) => Math.sin(i * 12.9898) * 8);
    const f = softmax.with({}, { length, inner });
    const ys = await rt.forward(f, xs);
    const expected = rowsOf(xs, length, inner).map(softmaxOf);
    const got = rowsOf(ys, length, inner);
    for (const [r, row] of got.entries())
      for (const [j, y] of row.entries()) expect(distance(y, expected[r]?.[j] as number)).toBeLessThanOrEqual(8);

    const dys = xs.map((_, i) => Math.cos(i));
    const dxs = rowsOf(await rt.backward(f, ys, dys), length, inner);
    const upstream = rowsOf(dys, length, inner);
    for (const [r, row] of dxs.entries()) {
      const y = got[r] as number[];
      const dy = upstream[r] as number[];
      const dot = y.reduce((sum, value, j) => sum + value * (dy[j] as number), 0);
      for (const [j, dx] of row.entries())
        expect(Math.abs(dx - (y[j] as number) * ((dy[j] as number) - dot))).toBeLessThan(1e-6 * (y[j] as number) + 1e-12);
    }
  });

  test('one number a row: logSumExp takes its inputs and one upstream gradient a row', async () => {
    const xs = Float32Array.of(0, 0, 1, 3, -2, 5);
    const f = logSumExp.with({}, { length: 3 });
    const ys = await rt.forward(f, xs);
    expect(ys).toHaveLength(2);
    expect(ys[0]).toBeCloseTo(Math.log(2 + Math.E), 6);
    const dxs = await rt.backward(f, xs, Float32Array.of(1, 10));
    for (const [i, y] of [...softmaxOf([0, 0, 1]), ...softmaxOf([3, -2, 5]).map((value) => 10 * value)].entries())
      expect(dxs[i]).toBeCloseTo(y, 5);
    expect([...(await rt.forward(logSumExp0, Float32Array.of(0)))][0]).toBeCloseTo(Math.LN2, 6);
  });

  test('maxout: the gradient goes to the first maximum', async () => {
    const xs = Float32Array.of(1, 3, 3, -1, -1, -2);
    const f = maxout.with({ pieces: 3 });
    expect([...(await rt.forward(f, xs))]).toEqual([3, -1]);
    expect([...(await rt.backward(f, xs, Float32Array.of(5, 7)))].map((x) => x + 0)).toEqual([0, 5, 0, 7, 0, 0]);
    const long = new Float32Array(1000).fill(2);
    long[400] = 9;
    long[700] = 9;
    const dxs = await rt.backward(maxout.with({ pieces: 1000 }), long, Float32Array.of(1));
    expect(dxs.findIndex((x) => x !== 0)).toBe(400);
    expect(dxs.reduce((a, b) => a + b, 0)).toBe(1);
    const withNaN = Float32Array.of(1, Number.NaN, 3, -1, -1, -2);
    expect([...(await rt.backward(f, withNaN, Float32Array.of(5, 7)))].map((x) => x + 0)).toEqual([
      ...new Array<number>(3).fill(Number.NaN),
      ...[7, 0, 0],
    ]);
  });

  test('unbound, the whole array is one row; none is empty', async () => {
    expect([...(await rt.forward(softmax, Float32Array.of(0, 0)))]).toEqual([0.5, 0.5]);
    expect(await rt.forward(softmax, new Float32Array(0))).toHaveLength(0);
    expect(await rt.forward(logSumExp, new Float32Array(0))).toHaveLength(0);
  });

  test.each([50, 5000])('NaN and infinities in rows of %d', async (length) => {
    const f = softmax.with({}, { length });
    const row = (fill: number, ...first: number[]): number[] => [...first, ...new Array<number>(length - first.length).fill(fill)];
    const lines = [
      row(0, Number.NaN),
      row(Number.NEGATIVE_INFINITY),
      row(0, Number.POSITIVE_INFINITY),
      row(0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
      row(Number.NEGATIVE_INFINITY, 1, 1),
    ];
    const ys = rowsOf(await rt.forward(f, Float32Array.from(lines.flat())), length, 1);
    expect(ys[0]?.every(Number.isNaN)).toBe(true);
    expect(ys[1]?.every(Number.isNaN)).toBe(true);
    expect(ys[2]).toEqual(row(0, 1));
    expect(ys[3]?.every(Number.isNaN)).toBe(true);
    expect(ys[4]).toEqual(row(0, 0.5, 0.5));
    expect([...(await rt.forward(logSumExp.with({}, { length }), Float32Array.from(lines[1] as number[])))]).toEqual([
      Number.NEGATIVE_INFINITY,
    ]);
  });

  test('a million elements lose nothing that matters', async () => {
    const xs = Float32Array.from({ length: 1_000_000 }, (_, i) => Math.sin(i) * 3);
    const top = xs.reduce((a, b) => Math.max(a, b));
    const sum = xs.reduce((total, x) => total + Math.exp(x - top), 0);
    const [total] = await rt.forward(logSumExp, xs);
    expect(distance(total as number, top + Math.log(sum))).toBeLessThanOrEqual(4);
    const ys = await rt.forward(softmax, xs);
    expect(ys.reduce((most, y, i) => Math.max(most, distance(y, Math.exp((xs[i] as number) - top) / sum)), 0)).toBeLessThanOrEqual(4);
  });
});

describe('bad arguments', () => {
  const xs = Float32Array.of(1, 2, 3);
  const f = squareplus;

  test.each<[string, () => Promise<unknown>, Error]>([
    ['array', () => rt.forward(f, [1, 2] as never), new TypeError('squareplus: xs must be a Float32Array, got Array')],
    ['double', () => rt.forward(f, new Float64Array(2) as never), new TypeError('squareplus: xs must be a Float32Array, got Float64Array')],
    ['out type', () => rt.forward(f, xs, [] as never), new TypeError('squareplus: out must be a Float32Array, got Array')],
    ['out length', () => rt.forward(f, xs, new Float32Array(2)), new RangeError('squareplus: out must have length 3, got 2')],
    ['lengths', () => rt.backward(f, xs, new Float32Array(2)), new RangeError('squareplus: dys must have length 3, got 2')],
    [
      'no dys',
      () => (rt.backward as (...all: unknown[]) => Promise<unknown>)(f, xs),
      new TypeError('squareplus: dys must be a Float32Array, got undefined'),
    ],
    [
      'rows',
      () => rt.forward(softmax.with({}, { length: 2 }), xs),
      new RangeError('softmax: xs must have a length that is a multiple of 2, got 3'),
    ],
    [
      'outputs of softmax',
      () => rt.backward(softmax.with({}, { length: 2 }), xs, xs),
      new RangeError('softmax: ys must have a length that is a multiple of 2, got 3'),
    ],
    ['one upstream gradient a row', () => rt.backward(logSumExp, xs, xs), new RangeError('logSumExp: dys must have length 1, got 3')],
    ['function', () => rt.forward({} as never, xs), new TypeError('forward: the function must be one of this package, got Object')],
    ['reduction', () => rt.derivative(softmax as never, xs), new TypeError('derivative: the function must be elementwise, got softmax')],
    [
      'prepare',
      () => rt.prepare([relu], { operations: ['sideways' as never] }),
      new RangeError(
        'relu: operation must be one of forward, derivative, backward, valueAndDerivative, parameterGradients, backwardAll, got sideways',
      ),
    ],
  ])('%s', async (_, call, error) => {
    await expect(call()).rejects.toThrow(error);
  });

  test('overlap with an input that is not in place', async () => {
    const memory = new Float32Array(5);
    await expect(rt.forward(f, memory.subarray(0, 4), memory.subarray(1, 5))).rejects.toThrow(RangeError);
    expect([...memory]).toEqual([0, 0, 0, 0, 0]);
  });

  test('a device whose limits are too small, or none', async () => {
    await expect(createRuntime(limited({ maxStorageBuffersPerShaderStage: 2 }))).rejects.toThrow(
      new RangeError('createRuntime: device.limits.maxStorageBuffersPerShaderStage must be >= 5, got 2'),
    );
    await expect(createRuntime({} as Device)).rejects.toThrow(new TypeError('createRuntime: device must be a GPUDevice, got Object'));
  });

  test('a destroyed runtime', async () => {
    const gone = await createRuntime(device);
    await gone.forward(relu, xs);
    gone.destroy();
    await expect(gone.forward(relu, xs)).rejects.toThrow(TypeError);
  });
});

test('prepare compiles ahead', async () => {
  let compiled = 0;
  const counting = await createRuntime(
    new Proxy(device, {
      get(target, key) {
        if (key === 'createComputePipelineAsync') compiled += 1;
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
  );
  const functions = [elu, softmax.with({}, { length: 4 }) as AnyReduction];
  await counting.prepare(functions);
  const before = compiled;
  expect(before).toBeGreaterThan(0);
  const xs = Float32Array.of(1, 2, 3, 4);
  for (const f of functions) {
    await counting.forward(f, xs);
    await counting.backward(f, xs, xs);
  }
  expect(compiled).toBe(before);
  counting.destroy();
});

/** The device, with smaller limits than it has. */
function limited(limits: Readonly<Record<string, number>>): Device {
  return new Proxy(device, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (key === 'limits')
        return new Proxy(target.limits, { get: (real, name) => limits[name as string] ?? (Reflect.get(real, name) as unknown) });
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as unknown as Device;
}
