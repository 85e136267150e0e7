import { load as loadThreaded, type ThreadedRampa } from '@rampa/wasm/threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functions } from '../src/generated/tables.js';
import { load } from '../src/index.js';
import type { Rampa } from '../src/rampa.js';
import { withSharedMemory } from '../src/threads/sharedModule.js';

/** Above what is shared out, and no whole number of blocks. */
const length = 2 ** 16 + 7;
const xs = Float32Array.from({ length }, (_, i) => Math.fround(Math.sin(i) * 10));
const dys = Float32Array.from({ length }, (_, i) => Math.fround(Math.cos(i)));

interface AnyKernel {
  with(parameters: object, options?: object): AnyKernel;
  forward(xs: Float32Array, out?: Float32Array): Float32Array;
  backward(xs: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array;
  valueAndDerivative(xs: Float32Array, ys: Float32Array, ds: Float32Array): object;
  parameterGradients(xs: Float32Array, dys: Float32Array): object;
  backwardAll(xs: Float32Array, dys: Float32Array, out?: Float32Array): { x: Float32Array };
}

describe.each(['faithful', 'fast'] as const)('%s', (precision) => {
  let threaded: ThreadedRampa;
  let plain: Rampa;
  beforeAll(async () => {
    [threaded, plain] = await Promise.all([loadThreaded({ threads: 3, precision }), load({ precision })]);
  });
  afterAll(() => threaded.close());

  const kernel = (rampa: object, name: string): AnyKernel => (rampa as Readonly<Record<string, AnyKernel>>)[name] as AnyKernel;
  const shared = (values: Float32Array): Float32Array => {
    const array = threaded.alloc(values.length);
    array.set(values);
    return array;
  };
  const lent = <T>(arrays: readonly Float32Array[], use: () => T): T => {
    try {
      return use();
    } finally {
      for (const array of arrays) threaded.free(array);
    }
  };

  test.each(functions.filter(({ kind }) => kind === 'activation').map(({ name }) => name))('%s is the same as on one thread', (name) => {
    const [own, other] = [kernel(threaded, name), kernel(plain, name)];
    const [x, dy, out, out2] = [shared(xs), shared(dys), threaded.alloc(length), threaded.alloc(length)] as const;
    lent([x, dy, out, out2], () => {
      expect([...own.forward(x, out)]).toEqual([...other.forward(xs)]);
      expect([...own.backward(x, dy, out)]).toEqual([...other.backward(xs, dys)]);
      own.valueAndDerivative(x, out, out2);
      const [ys, ds] = [new Float32Array(length), new Float32Array(length)];
      other.valueAndDerivative(xs, ys, ds);
      expect([[...out], [...out2]]).toEqual([[...ys], [...ds]]);
      expect(own.parameterGradients(x, dy)).toEqual(other.parameterGradients(xs, dys));
      const { x: dx, ...gradients } = own.backwardAll(x, dy, out);
      const { x: expected, ...expectedGradients } = other.backwardAll(xs, dys);
      expect([[...dx], gradients]).toEqual([[...expected], expectedGradients]);
      expect([...own.forward(x, x)]).toEqual([...other.forward(xs)]);
    });
  });

  test('a parameter per channel, rows and ordinary arrays are as ever', () => {
    const slope = Float32Array.of(0.1, 0.2, 0.3);
    const [x, out] = [shared(xs), threaded.alloc(length)];
    lent([x, out], () => {
      expect([...threaded.prelu.with({ slope }).forward(x, out)]).toEqual([...plain.prelu.with({ slope }).forward(xs)]);
      expect([...threaded.softmax.forward(x, out)]).toEqual([...plain.softmax.forward(xs)]);
    });
    expect(threaded.gelu.forward(xs)).toEqual(plain.gelu.forward(xs));
  });
});

test('still works after close, and close may be called again', async () => {
  const rampa = await loadThreaded({ threads: 2, capacity: length });
  rampa.close();
  rampa.close();
  const x = rampa.alloc(length);
  x.fill(-1);
  expect(rampa.relu.forward(x, x).every((y) => y === 0)).toBe(true);
});

test.each([1, 65, 1.5, Number.NaN])('threads: %s is refused', async (threads) => {
  await expect(loadThreaded({ threads })).rejects.toThrow(`load: threads must be an integer from 2 to 64, got ${threads}`);
});

test('another module is refused', () => {
  expect(() => withSharedMemory(Uint8Array.of(0, 97, 115, 109))).toThrow('load: bytes must be the content of rampa.wasm');
});
