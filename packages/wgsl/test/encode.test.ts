import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nullDawn, openDawn } from '../../conformance/src/devices/dawn';
import { type AnyFunction, elu, leakyRelu, logSumExp, relu, selu, softmax } from '../src/index.js';
import { createRuntime, type EncodeArrays, type Runtime } from '../src/runtime/index.js';

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

function bufferOf(data: Float32Array<ArrayBuffer>, usage = storage): GPUBuffer {
  const buffer = device.createBuffer({ size: Math.max(data.byteLength, 4), usage });
  device.queue.writeBuffer(buffer, 0, data);
  return buffer;
}

function empty(length: number): GPUBuffer {
  return device.createBuffer({ size: 4 * length, usage: storage });
}

async function read(buffer: GPUBuffer): Promise<number[]> {
  const staging = device.createBuffer({ size: buffer.size, usage: 0x1 | 0x8 });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(buffer, 0, staging, 0, buffer.size);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(1);
  return [...new Float32Array(staging.getMappedRange())];
}

/** Runs the operations in one pass; errors of the device reject. */
async function submit(runtime: Runtime, on: GPUDevice, ...operations: (readonly [AnyFunction, EncodeArrays])[]): Promise<void> {
  on.pushErrorScope('validation');
  const encoder = on.createCommandEncoder();
  const pass = encoder.beginComputePass();
  for (const [f, arrays] of operations) runtime.encode(pass, f, arrays);
  pass.end();
  on.queue.submit([encoder.finish()]);
  const error = await on.popErrorScope();
  if (error !== null) throw new Error(error.message);
}

const run = (...operations: (readonly [AnyFunction, EncodeArrays])[]): Promise<void> => submit(rt, device, ...operations);

describe('resident buffers', () => {
  test.each([1, 3, 4, 5, 1000, 1003])('%d elements, and nothing beyond them', async (length) => {
    const xs = Float32Array.from({ length }, (_, i) => i - length / 2);
    const output = bufferOf(new Float32Array(length + 8).fill(7));
    await run([relu, { input: bufferOf(xs), output, length }]);
    expect(await read(output)).toEqual([...xs.map((x) => Math.max(x, 0)), ...new Array(8).fill(7)]);
  });

  test('a chain of operations in one pass, each with its own parameters', async () => {
    const [a, b, c] = [bufferOf(Float32Array.of(-8, 1, 2)), empty(3), empty(3)];
    await run(
      [leakyRelu.with({ slope: 0.5 }), { input: a, output: b, length: 3 }],
      [leakyRelu.with({ slope: 0.25 }), { input: b, output: c, length: 3 }],
      [leakyRelu.with({ slope: 2 }), { input: c, output: b, length: 3 }],
    );
    expect(await read(b)).toEqual([-2, 1, 2]);
    expect(await read(c)).toEqual([-1, 1, 2]);
  });

  test('in place', async () => {
    const buffer = bufferOf(Float32Array.of(-1, 2, -3, 4, 5));
    await run([relu, { input: buffer, output: buffer, length: 5 }]);
    expect(await read(buffer)).toEqual([0, 2, 0, 4, 5]);
    const x = bufferOf(Float32Array.of(-1, 2, 3));
    const dy = bufferOf(Float32Array.of(10, 20, 30));
    await run([relu, { operation: 'backward', input: x, upstream: dy, output: dy, length: 3 }]);
    expect((await read(dy)).map((v) => v + 0)).toEqual([0, 20, 30]);
    await run([relu, { operation: 'backward', input: x, upstream: dy, output: x, length: 3 }]);
    expect((await read(x)).map((v) => v + 0)).toEqual([0, 20, 30]);
    await run([softmax, { input: x, output: x, length: 3 }]);
    expect((await read(x))[2]).toBeCloseTo(1 / (1 + Math.exp(-10) + Math.exp(-30)), 6);
  });

  test('parts of one buffer', async () => {
    const data = new Float32Array(64 * 4).fill(7);
    data.set([-1, 2, -3], 64);
    data.set([1, 10, 100], 128);
    const buffer = bufferOf(data);
    const part = (index: number): { buffer: GPUBuffer; offset: number; size: number } => ({ buffer, offset: 256 * index, size: 12 });
    await run([leakyRelu, { operation: 'backward', input: part(1), upstream: part(2), output: part(3), length: 3 }]);
    const result = await read(buffer);
    expect(result.slice(192, 196)).toEqual([Math.fround(0.01), 10, 1, 7]);
    expect(result.slice(0, 192)).toEqual([...data.subarray(0, 192)]);
    await run([relu, { input: part(1), output: part(0), length: 3 }]);
    expect((await read(buffer)).slice(0, 4)).toEqual([0, 2, 0, 7]);
  });

  test('value and derivative, derivative, gradients', async () => {
    const input = bufferOf(Float32Array.of(-1, 2));
    const upstream = bufferOf(Float32Array.of(3, 5));
    const [output, derivative, gradients, alone] = [empty(2), empty(2), empty(2), empty(2)];
    const f = selu.with({ scale: 1, alpha: 1 });
    await run(
      [f, { operation: 'valueAndDerivative', input, output, derivative, length: 2 }],
      [f, { operation: 'parameterGradients', input, upstream, gradients, length: 2 }],
    );
    const expm1 = Math.fround(Math.expm1(-1));
    expect((await read(output))[0]).toBeCloseTo(expm1, 6);
    expect((await read(output))[1]).toBe(2);
    expect((await read(derivative))[0]).toBeCloseTo(Math.exp(-1), 6);
    const [scale, alpha] = (await read(gradients)) as [number, number];
    expect(scale).toBeCloseTo(3 * expm1 + 10, 5);
    expect(alpha).toBeCloseTo(3 * expm1, 6);
    await run([f, { operation: 'backwardAll', input, upstream, output: alone, gradients: output, length: 2 }]);
    expect((await read(alone))[0]).toBeCloseTo(3 * Math.exp(-1), 5);
    expect((await read(output))[0]).toBe(scale);
  });

  test('the gradient of many elements agrees with that of the array call', async () => {
    const xs = Float32Array.from({ length: 300_001 }, (_, i) => Math.sin(i));
    const ones = xs.map(() => 1);
    const gradients = empty(1);
    await run([
      leakyRelu,
      { operation: 'parameterGradients', input: bufferOf(xs), upstream: bufferOf(ones), gradients, length: xs.length },
    ]);
    const { slope } = await rt.parameterGradients(leakyRelu, xs, ones);
    expect((await read(gradients))[0]).toBeCloseTo(slope, 1);
    expect(Math.abs(((await read(gradients))[0] as number) / slope - 1)).toBeLessThan(2 ** -22);
  });

  test('rows', async () => {
    const input = bufferOf(Float32Array.of(0, 0, 1, 1));
    const [output, sums] = [empty(4), empty(2)];
    const length = 4;
    await run(
      [softmax.with({}, { length: 2 }), { input, output, length }],
      [logSumExp.with({}, { length: 2 }), { input, output: sums, length }],
    );
    expect(await read(output)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect((await read(sums))[1]).toBeCloseTo(1 + Math.LN2, 6);
  });

  test('nothing is fine', async () => {
    const [input, output] = [empty(1), bufferOf(Float32Array.of(7))];
    await run([relu, { input, output, length: 0 }], [softmax, { input, output, length: 0 }]);
    expect(await read(output)).toEqual([7]);
    await run([elu, { operation: 'parameterGradients', input, upstream: input, gradients: output, length: 0 }]);
    expect(await read(output)).toEqual([0]);
  });
});

test.each([1, 2, 3, 4, 5, 8, 1001])('f16 storage of %d elements is valid on a device that has it', async (length) => {
  const { device: half } = await nullDawn();
  const runtime = await createRuntime(half);
  const buffer = (bytes: number): GPUBuffer => half.createBuffer({ size: Math.ceil(bytes / 4) * 4, usage: storage });
  const [input, upstream, output] = [buffer(2 * length), buffer(2 * length), buffer(2 * length)];
  const common = { input, length, type: 'f16' } as const;
  await submit(
    runtime,
    half,
    [elu, { ...common, output }],
    [elu, { ...common, output: input }],
    [elu, { ...common, operation: 'backward', upstream, output }],
    [elu, { ...common, operation: 'backwardAll', upstream, output, gradients: buffer(4) }],
    [softmax, { ...common, output }],
    [softmax, { ...common, operation: 'backward', upstream, output }],
    [logSumExp, { ...common, output: buffer(2) }],
  );
  half.destroy();
});

describe('bad arguments', () => {
  const length = 100;
  const cases: [string, (input: GPUBuffer, output: GPUBuffer) => [AnyFunction, object], Error][] = [
    [
      'offset',
      (input, output) => [relu, { input: { buffer: input, offset: 4 }, output, length: 1 }],
      new RangeError('relu: input must have an offset that is a multiple of 256, got 4'),
    ],
    ['too small', (input, output) => [relu, { input, output, length: 101 }], new RangeError('relu: input must hold 404 bytes, got 400')],
    [
      'binding too small',
      (input, output) => [relu, { input, output: { buffer: output, size: 396 }, length }],
      new RangeError('relu: output must hold 400 bytes, got 396'),
    ],
    [
      'no buffer',
      (_, output) => [relu, { input: [1], output, length }],
      new TypeError('relu: input must be a GPUBuffer or a GPUBufferBinding, got Array'),
    ],
    [
      'left out',
      (input) => [relu, { input, length }],
      new TypeError('relu: output must be a GPUBuffer or a GPUBufferBinding, got undefined'),
    ],
    [
      'not asked for',
      (input, output) => [relu, { input, output, upstream: input, length }],
      new TypeError('relu: upstream must be left out for forward, got GPUBuffer'),
    ],
    ['length', (input, output) => [relu, { input, output, length: 1.5 }], new RangeError('relu: length must be an integer >= 0, got 1.5')],
    [
      'rows',
      (input, output) => [softmax.with({}, { length: 3 }), { input, output, length }],
      new RangeError('softmax: input must have a length that is a multiple of 3, got 100'),
    ],
    [
      'operation',
      (input, output) => [softmax, { input, output, operation: 'derivative', length }],
      new RangeError('softmax: operation must be one of forward, backward, got derivative'),
    ],
    [
      'no parameters',
      (input) => [relu, { input, upstream: input, gradients: input, operation: 'parameterGradients', length }],
      new RangeError('relu: operation must be another one for a function without parameters, got parameterGradients'),
    ],
    [
      'type',
      (input, output) => [relu, { input, output, length, type: 'f64' }],
      new RangeError("relu: type must be 'f32' or 'f16', got f64"),
    ],
    [
      'f16',
      (input, output) => [relu, { input, output, length, type: 'f16' }],
      new RangeError("relu: type must be 'f32' on a device without the feature shader-f16, got f16"),
    ],
    [
      'option',
      (input, output) => [relu, { input, ouput: output, length }],
      new TypeError(
        'relu: unknown option ouput, expected operation, input, upstream, output, derivative, gradients, parameters, length, type',
      ),
    ],
  ];

  test.each(cases)('%s', (_, make, error) => {
    const [f, arrays] = make(empty(length), empty(length));
    const pass = device.createCommandEncoder().beginComputePass();
    expect(() => rt.encode(pass, f, arrays as EncodeArrays)).toThrow(error);
  });

  test('overlap that is not in place', () => {
    const buffer = empty(200);
    const pass = device.createCommandEncoder().beginComputePass();
    expect(() => rt.encode(pass, relu, { input: buffer, output: { buffer, offset: 256 }, length: 100 })).toThrow(
      new RangeError('relu: output must not overlap input, got the same memory'),
    );
  });

  test('a buffer that is not for storage', () => {
    const pass = device.createCommandEncoder().beginComputePass();
    const input = device.createBuffer({ size: 16, usage: 0x8 });
    expect(() => rt.encode(pass, relu, { input, output: empty(4), length: 4 })).toThrow(/^relu: input must have the usage STORAGE/);
  });
});
