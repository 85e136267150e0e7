import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nullDawn, openDawn } from '../../conformance/src/devices/dawn';
import { compose, leakyRelu, prelu } from '../src/index.js';
import { createRuntime, type Device, type EncodeArrays, type Operation, type Runtime } from '../src/runtime/index.js';

const storage = 0x80 | 0x4 | 0x8; // STORAGE | COPY_SRC | COPY_DST

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

/** Sixteenths from -2 to 2: products and sums of them are exact, in whatever order. */
function sixteenths(length: number, seed: number): Float32Array<ArrayBuffer> {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) % 65) / 16 - 2;
  });
}

interface Expected {
  readonly value: Float32Array;
  readonly derivative: Float32Array;
  readonly backward: Float32Array;
  readonly sums: Float32Array;
}

/** prelu by its definition. */
function expected(xs: Float32Array, dys: Float32Array, slopes: Float32Array, inner: number): Expected {
  const channel = (i: number): number => Math.floor(i / inner) % slopes.length;
  const derivative = xs.map((x, i) => (x > 0 ? 1 : (slopes[channel(i)] as number)));
  const sums = new Float64Array(slopes.length);
  for (const [i, x] of xs.entries()) sums[channel(i)] = (sums[channel(i)] as number) + Math.min(x, 0) * (dys[i] as number);
  return {
    value: xs.map((x, i) => (x > 0 ? x : x * (derivative[i] as number))),
    derivative,
    backward: derivative.map((d, i) => d * (dys[i] as number)),
    sums: Float32Array.from(sums),
  };
}

/** Equal but for the sign of zero. */
function expectSame(got: ArrayLike<number>, wanted: Float32Array): void {
  const difference = wanted.findIndex((value, i) => got[i] !== value);
  if (difference >= 0) expect(`element ${difference}: ${got[difference]}`).toBe(`element ${difference}: ${wanted[difference]}`);
  expect(got.length).toBe(wanted.length);
}

async function expectAll(runtime: Runtime, length: number, slopes: Float32Array, inner: number): Promise<void> {
  const [xs, dys] = [sixteenths(length, 1), sixteenths(length, 2)];
  const f = prelu.with({ slope: slopes }, { inner });
  const wanted = expected(xs, dys, slopes, inner);
  expectSame(await runtime.forward(f, xs), wanted.value);
  expectSame(await runtime.derivative(f, xs), wanted.derivative);
  expectSame(await runtime.backward(f, xs, dys), wanted.backward);
  const both = await runtime.valueAndDerivative(f, xs);
  expectSame(both.value, wanted.value);
  expectSame(both.derivative, wanted.derivative);
  const { slope } = await runtime.parameterGradients(f, xs, dys);
  expect(slope).toBeInstanceOf(Float32Array);
  expectSame(slope, wanted.sums);
  const all = await runtime.backwardAll(f, xs, dys, xs);
  expect(all.x).toBe(xs);
  expectSame(xs, wanted.backward);
  expectSame(all.slope, wanted.sums);
}

/** [channels, inner, elements] */
const shapes: readonly (readonly [number, number, number])[] = [
  [3, 1, 0],
  [1, 1, 1],
  [1, 1, 5000],
  [2, 1, 3],
  [5, 1, 4099],
  [3, 4, 24],
  [3, 7, 1001],
  [4, 16, 4096],
  [4, 17, 3000],
  [3, 31, 3001],
  [3, 32, 3001],
  [3, 33, 3001],
  [2, 1000, 5555],
  [1, 100_000, 70_000],
  [2, 30_000, 70_001],
  [1000, 1, 70_001],
  [1000, 3, 70_001],
  [5000, 1, 77],
  [5000, 40, 4001],
  [7, 2 ** 40, 1025],
];

describe('slopes by channel', () => {
  test.each(shapes)('%d channels, %d apart, %d elements', async (channels, inner, length) => {
    await expectAll(rt, length, sixteenths(channels, 3), inner);
  });

  describe('over several dispatches', () => {
    let small: Runtime;
    beforeAll(async () => {
      small = await createRuntime(limited({ maxStorageBufferBindingSize: 4096, maxComputeWorkgroupsPerDimension: 2 }));
    });
    afterAll(() => small.destroy());

    test.each(shapes.filter(([channels, , length]) => channels <= 1024 && length < 10_000))(
      '%d channels, %d apart, %d elements',
      async (channels, inner, length) => {
        await expectAll(small, length, sixteenths(channels, 3), inner);
      },
    );
  });

  test('over several buffers', async () => {
    const small = await createRuntime(limited({ maxBufferSize: 2048, maxStorageBufferBindingSize: 2048 }));
    for (const inner of [1, 3, 100, 700, 2 ** 33]) await expectAll(small, 3001, sixteenths(5, 3), inner);
    small.destroy();
  });

  test('a long sum keeps its accuracy', async () => {
    const length = 1_000_003;
    const xs = new Float32Array(length).fill(-0.1);
    const { slope } = await rt.parameterGradients(
      prelu.with({ slope: Float32Array.of(1, 2) }),
      xs,
      xs.map(() => 1),
    );
    for (const [channel, count] of [500_002, 500_001].entries()) {
      const truth = count * Math.fround(-0.1);
      expect(Math.abs((slope[channel] as number) - truth)).toBeLessThanOrEqual(8 * 2 ** -24 * Math.abs(truth));
    }
  });

  test('the array is held by reference, and read when a call begins', async () => {
    const slopes = Float32Array.of(1, 2);
    const f = prelu.with({ slope: slopes });
    slopes[1] = 3;
    const xs = Float32Array.of(-1, -1, -1);
    const result = rt.forward(f, xs);
    slopes[0] = 100;
    expect([...(await result)]).toEqual([-1, -3, -1]);
    expect([...(await rt.forward(f, xs))]).toEqual([-100, -3, -100]);
  });

  test('a channel of its own gives an array, a number a number', async () => {
    const xs = Float32Array.of(-1, -2);
    expect(await rt.parameterGradients(prelu.with({ slope: Float32Array.of(0.5) }), xs, xs)).toEqual({ slope: Float32Array.of(5) });
    expect(await rt.parameterGradients(prelu.with({ slope: 0.5 }), xs, xs)).toEqual({ slope: 5 });
  });

  test('the derivative at the kink is a choice here too', async () => {
    const zeros = new Float32Array(2);
    const slope = Float32Array.of(0.5, -2);
    expect([...(await rt.derivative(prelu.with({ slope }), zeros))]).toEqual([0.5, -2]);
    expect([...(await rt.derivative(prelu.with({ slope }, { subgradient: 'right' }), zeros))]).toEqual([1, 1]);
  });

  test('prepare compiles ahead', async () => {
    const compiled: string[] = [];
    const counting = await createRuntime(
      new Proxy(device, {
        get(target, key) {
          const value = Reflect.get(target, key) as unknown;
          if (typeof value !== 'function') return value;
          return (...given: readonly unknown[]) => {
            if (String(key).startsWith('createComputePipeline')) compiled.push((given[0] as { label: string }).label);
            return value.apply(target, given) as unknown;
          };
        },
      }) as unknown as Device,
    );
    const f = prelu.with({ slope: Float32Array.of(1, 2) });
    await counting.prepare([f], { operations: ['forward', 'backward', 'parameterGradients', 'backwardAll'] });
    const before = [...compiled];
    expect(before).toHaveLength(6);
    const xs = sixteenths(100, 1);
    await counting.forward(f, xs);
    await counting.backward(f, xs, xs);
    await counting.parameterGradients(f, xs, xs);
    await counting.backwardAll(f, xs, xs);
    expect(compiled).toEqual(before);
    counting.destroy();
  });
});

describe('resident buffers', () => {
  function bufferOf(data: Float32Array<ArrayBuffer>): GPUBuffer {
    const buffer = device.createBuffer({ size: Math.max(data.byteLength, 4), usage: storage });
    device.queue.writeBuffer(buffer, 0, data);
    return buffer;
  }

  async function read(buffer: GPUBuffer): Promise<Float32Array> {
    const staging = device.createBuffer({ size: buffer.size, usage: 0x1 | 0x8 });
    const encoder = device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, staging, 0, buffer.size);
    device.queue.submit([encoder.finish()]);
    await staging.mapAsync(1);
    return new Float32Array(staging.getMappedRange());
  }

  async function run(runtime: Runtime, f: typeof bound, ...operations: EncodeArrays[]): Promise<void> {
    await submit(device, runtime, f, ...operations);
  }
  const bound = prelu.with({ slope: Float32Array.of(1) });

  test.each([
    [3, 1, 1001],
    [3, 7, 1001],
    [5, 300, 4001],
    [2000, 1, 700],
    [2, 1, 0],
  ])('%d channels, %d apart, %d elements', async (channels, inner, length) => {
    const [xs, dys, slopes] = [sixteenths(length, 1), sixteenths(length, 2), sixteenths(channels, 3)];
    const wanted = expected(xs, dys, slopes, inner);
    const small = await createRuntime(limited({ maxStorageBufferBindingSize: 8192 }));
    for (const runtime of [rt, small]) {
      const f = prelu.with({ slope: slopes }, { inner });
      const [input, upstream, output, derivative] = [bufferOf(xs), bufferOf(dys), bufferOf(xs), bufferOf(xs)];
      const gradients = bufferOf(new Float32Array(channels).fill(7));
      await run(runtime, f, { operation: 'valueAndDerivative', input, output, derivative, length });
      if (length > 0) expectSame(await read(output), wanted.value);
      if (length > 0) expectSame(await read(derivative), wanted.derivative);
      await run(runtime, f, { operation: 'parameterGradients', input, upstream, gradients, length });
      expectSame(await read(gradients), wanted.sums);
      device.queue.writeBuffer(gradients, 0, new Float32Array(channels).fill(7));
      await run(runtime, f, { operation: 'backwardAll', input, upstream, output: input, gradients, length });
      if (length > 0) expectSame(await read(input), wanted.backward);
      expectSame(await read(gradients), wanted.sums);
    }
    small.destroy();
  });

  test('the slopes may stay on the device, where a trainer changes them between runs', async () => {
    const f = prelu.with({ slope: new Float32Array(2) }, { inner: 2 });
    const [input, output] = [bufferOf(Float32Array.of(-1, 1, -1, -2, -4)), bufferOf(new Float32Array(5))];
    const slope = bufferOf(Float32Array.of(0.5, 2));
    const arrays = { input, output, length: 5, parameters: { slope } };
    await run(rt, f, arrays);
    expectSame(await read(output), Float32Array.of(-0.5, 1, -2, -4, -2));
    // By a kernel of the trainer, or here: the slopes are what another run gives.
    await run(rt, f, { input, output: slope, length: 2 });
    expectSame(await read(slope), Float32Array.of(0, 1));
    await run(rt, f, { ...arrays, parameters: { slope } });
    expectSame(await read(output), Float32Array.of(0, 1, -1, -2, 0));
    const parts = bufferOf(new Float32Array(128));
    device.queue.writeBuffer(parts, 256, Float32Array.of(3, 4));
    await run(rt, f, { input, output: { buffer: parts, size: 20 }, length: 5, parameters: { slope: { buffer: parts, offset: 256 } } });
    expectSame((await read(parts)).subarray(0, 5), Float32Array.of(-3, 1, -4, -8, -12));
  });

  test('without a buffer the array counts as it was when it was encoded', async () => {
    const slopes = Float32Array.of(1);
    const f = prelu.with({ slope: slopes });
    const [input, output] = [bufferOf(Float32Array.of(-1)), bufferOf(new Float32Array(1))];
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    slopes[0] = 2;
    rt.encode(pass, f, { input, output, length: 1 });
    slopes[0] = 3;
    pass.end();
    device.queue.submit([encoder.finish()]);
    expect([...(await read(output))]).toEqual([-2]);
  });

  test('the gradients may take the place of an input', async () => {
    const [xs, dys] = [sixteenths(600, 1), sixteenths(600, 2)];
    const small = await createRuntime(limited({ maxStorageBufferBindingSize: 2400, maxComputeWorkgroupsPerDimension: 1 }));
    const [input, upstream] = [bufferOf(xs), bufferOf(dys)];
    const slope = sixteenths(600, 3);
    await run(small, prelu.with({ slope }, { inner: 5 }), {
      operation: 'parameterGradients',
      input,
      upstream,
      gradients: upstream,
      length: 600,
    });
    expectSame(await read(upstream), expected(xs, dys, slope, 5).sums);
    small.destroy();
  });

  test.each<[string, (input: GPUBuffer, output: GPUBuffer) => object, Error]>([
    [
      'too small',
      (input, output) => ({ input, output, length: 4, parameters: { slope: { buffer: input, size: 4 } } }),
      new RangeError('prelu: parameters.slope must hold 8 bytes, got 4'),
    ],
    [
      'no buffer',
      (input, output) => ({ input, output, length: 4, parameters: { slope: [1, 2] } }),
      new TypeError('prelu: parameters.slope must be a GPUBuffer or a GPUBufferBinding, got Array'),
    ],
    [
      'unknown',
      (input, output) => ({ input, output, length: 4, parameters: { alpha: input } }),
      new TypeError('prelu: unknown parameter alpha, expected slope'),
    ],
    [
      'in the place of the output',
      (input, output) => ({ input, output, length: 2, parameters: { slope: output } }),
      new RangeError('prelu: parameters.slope must not overlap output, got the same memory'),
    ],
    [
      'too few gradients',
      (input, output) => ({
        input,
        upstream: input,
        gradients: { buffer: output, size: 4 },
        operation: 'parameterGradients',
        length: 4,
      }),
      new RangeError('prelu: gradients must hold 8 bytes, got 4'),
    ],
  ])('%s', (_, make, error) => {
    const pass = device.createCommandEncoder().beginComputePass();
    const arrays = make(bufferOf(new Float32Array(4)), bufferOf(new Float32Array(4))) as EncodeArrays;
    expect(() => rt.encode(pass, prelu.with({ slope: Float32Array.of(1, 2) }), arrays)).toThrow(error);
  });

  test('a function without channels takes no buffers of parameters', () => {
    const pass = device.createCommandEncoder().beginComputePass();
    const [input, output] = [bufferOf(new Float32Array(4)), bufferOf(new Float32Array(4))];
    expect(() => rt.encode(pass, prelu, { input, output, length: 4, parameters: { slope: input } })).toThrow(
      new TypeError('prelu: unknown parameter slope, expected none'),
    );
  });
});

test.each([1, 2, 3, 4, 5, 8, 1001])('f16 storage of %d elements is valid on a device that has it', async (length) => {
  const { device: half } = await nullDawn();
  const runtime = await createRuntime(half);
  const buffer = (bytes: number): GPUBuffer => half.createBuffer({ size: Math.ceil(bytes / 4) * 4, usage: storage });
  const [input, upstream, output] = [buffer(2 * length), buffer(2 * length), buffer(2 * length)];
  const [gradients, slope] = [buffer(12), buffer(12)];
  const common = { input, length, type: 'f16' } as const;
  const run = (operation: Operation, more: object): EncodeArrays => ({ ...common, operation, ...more });
  await submit(
    half,
    runtime,
    prelu.with({ slope: Float32Array.of(1, 2, 3) }, { inner: 2 }),
    run('forward', { output }),
    run('forward', { output: input, parameters: { slope } }),
    run('derivative', { output }),
    run('backward', { upstream, output, parameters: { slope } }),
    run('parameterGradients', { upstream, gradients }),
    run('backwardAll', { upstream, output, gradients, parameters: { slope } }),
    run('backwardAll', { upstream, output: upstream, gradients }),
  );
  half.destroy();
});

describe('bad arguments', () => {
  test.each<[string, () => unknown, Error]>([
    ['none', () => prelu.with({ slope: new Float32Array() }), new RangeError('prelu: slope must have at least one element, got 0')],
    ['not finite', () => prelu.with({ slope: Float32Array.of(1, Number.NaN) }), new RangeError('prelu: slope must be finite, got NaN')],
    [
      'doubles',
      () => prelu.with({ slope: Float64Array.of(1) as never }),
      new TypeError('prelu: slope must be a Float32Array, got Float64Array'),
    ],
    ['inner', () => prelu.with({ slope: Float32Array.of(1) }, { inner: 0 }), new RangeError('prelu: inner must be an integer >= 1, got 0')],
    [
      'inner of a number',
      () => prelu.with({ slope: 1 }, { inner: 2 } as never),
      new TypeError('prelu: unknown option inner, expected subgradient'),
    ],
    [
      'a parameter that is one number',
      () => leakyRelu.with({ slope: Float32Array.of(1) as never }),
      new TypeError('leakyRelu: slope must be finite, got Float32Array'),
    ],
  ])('%s', (_, make, error) => {
    expect(make).toThrow(error);
  });

  test('an array that was transferred since', async () => {
    const slope = Float32Array.of(1, 2);
    const f = prelu.with({ slope });
    structuredClone(slope, { transfer: [slope.buffer] });
    const xs = Float32Array.of(-1);
    await expect(rt.forward(f, xs, xs)).rejects.toThrow(new RangeError('prelu: slope must have at least one element, got 0'));
    expect([...xs]).toEqual([-1]);
  });

  test('more channels than a binding holds', async () => {
    const small = await createRuntime(limited({ maxStorageBufferBindingSize: 4096 }));
    await expect(small.forward(prelu.with({ slope: new Float32Array(1025) }), Float32Array.of(1))).rejects.toThrow(
      new RangeError('prelu: slope must have at most 1024 elements on this device, got 1025'),
    );
    small.destroy();
  });
});

test('a composed function takes the slope of a channel as an argument', () => {
  const composed = compose([prelu.with({ slope: Float32Array.of(1, 2) }, { inner: 4 }), prelu]);
  expect(Object.keys(composed.functions)).toEqual(['prelu']);
  expect(composed.functions.prelu.value.call('x', 'slopes[channel]')).toBe('rampa_prelu(x, slopes[channel])');
  expect(composed).toMatchObject({ code: compose([prelu]).code });
});

/** Runs the operations in one pass; errors of the device reject. */
async function submit(on: GPUDevice, runtime: Runtime, f: Parameters<Runtime['encode']>[1], ...operations: EncodeArrays[]): Promise<void> {
  on.pushErrorScope('validation');
  const encoder = on.createCommandEncoder();
  const pass = encoder.beginComputePass();
  for (const arrays of operations) runtime.encode(pass, f, arrays);
  pass.end();
  on.queue.submit([encoder.finish()]);
  const error = await on.popErrorScope();
  if (error !== null) throw new Error(error.message);
}

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
