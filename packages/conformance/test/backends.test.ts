import { afterAll, expect, it } from 'vitest';
import type { Backend, EvaluateRequest } from '../src/adapter';
import { backends } from '../src/adapters/index';
import { columnsOf } from '../src/runner/column';
import { policy } from '../src/runner/report';

const opened: Backend[] = [];

afterAll(async () => {
  for (const backend of opened) await backend.close?.();
});

async function open(): Promise<Backend[]> {
  if (opened.length === 0) for (const make of Object.values(backends)) opened.push(await make());
  return opened;
}

it('every backend opens, says what it runs on, and is a column (js one more, in doubles)', async () => {
  const columns = await columnsOf(await open());
  expect(columns.map(({ id }) => id)).toEqual(['js', 'js f64', 'wasm faithful', 'wasm fast', 'wgsl dawn', 'wgsl naga']);
  expect(columns.map(({ plan }) => plan)).toEqual(['faithful', 'double', 'faithful', 'fast', 'fast', 'fast']);
  for (const column of columns.slice(4)) expect(policy(column)).toMatch(process.platform === 'linux' ? /SwiftShader/i : /wgpu|Dawn/);
});

it('every backend answers every kind of request', async () => {
  // elu of -1 with alpha 2 is 2 (1/e - 1), its derivative 2/e, that in alpha 1/e - 1.
  const inverse = 0.36787944117144233;
  const inputs = [Float32Array.of(-1, 3)];
  const dys = Float32Array.of(10, 100);
  const asked: readonly (readonly [EvaluateRequest['quantity'], readonly Float32Array[], readonly number[]])[] = [
    [{ kind: 'value' }, inputs, [2 * (inverse - 1), 3]],
    [{ kind: 'derivative' }, inputs, [2 * inverse, 1]],
    [{ kind: 'parameterDerivative', parameter: 'alpha' }, inputs, [inverse - 1, 0]],
    [{ kind: 'backward' }, [...inputs, dys], [20 * inverse, 100]],
    [{ kind: 'parameterGradient', parameter: 'alpha' }, [...inputs, dys], [10 * (inverse - 1)]],
  ];
  for (const backend of await open()) {
    for (const [quantity, arrays, expected] of asked) {
      for (const inPlace of quantity.kind === 'value' ? [false, true] : [false]) {
        const copies = arrays.map((array) => array.slice());
        const results = await backend.evaluate({ name: 'elu', quantity, parameters: { alpha: 2 }, inputs: copies, type: 'f32', inPlace });
        expect(results.length).toBe(expected.length);
        for (const [i, y] of expected.entries()) expect(results[i], `${backend.id} ${quantity.kind}`).toBeCloseTo(y, 5);
      }
    }
  }
});

it('rows go through with their shape, and a row length that is a parameter', async () => {
  const inputs = [Float32Array.of(0, 0, 5, 5)];
  const request = { quantity: { kind: 'value' }, inputs, shape: { length: 2, inner: 1 }, type: 'f32', inPlace: false } as const;
  for (const backend of await open()) {
    expect([...(await backend.evaluate({ ...request, name: 'softmax', parameters: {} }))]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect([...(await backend.evaluate({ ...request, name: 'maxout', parameters: { pieces: 2 } }))]).toEqual([0, 5]);
  }
});

it('errors of a backend come back as errors, and it goes on', async () => {
  const request: EvaluateRequest = {
    name: 'elu',
    quantity: { kind: 'value' },
    parameters: { alpha: -1 },
    inputs: [Float32Array.of(1)],
    type: 'f32',
    inPlace: false,
  };
  for (const backend of await open()) {
    await expect((async () => backend.evaluate(request))()).rejects.toThrow('elu: alpha must be >= 0, got -1');
    await expect((async () => backend.evaluate({ ...request, name: 'nonsense' }))()).rejects.toThrow(
      'nonsense: expected a function of the package, got none',
    );
    expect([...(await backend.evaluate({ ...request, parameters: {} }))]).toEqual([1]);
  }
});
