import { readSpecification } from '@rampa/reader';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Backend, EvaluateRequest } from '../src/adapter';
import { type OpenBrowser, openBrowser } from '../src/adapters/browser/browser';
import { jsBackend, wasmBackend } from '../src/adapters/index';
import { repositoryRoot } from '../src/devices/repository';
import { makeInputs } from '../src/vectors/inputs';
import { Random } from '../src/vectors/random';
import { makeBench, messages, runBench } from './support';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const named = (id: string): Backend => {
  const found = browser.backends.find((backend) => backend.id === `browser ${id}`);
  if (found === undefined) throw new Error(id);
  return found;
};

it('all three packages, WebGPU included, meet the bars in a page', async () => {
  const bench = await makeBench(['relu', 'elu', 'leakyRelu', 'sigmoid', 'tanh', 'softsign', 'hardSwish', 'softmax', 'logSumExp']);
  const report = await runBench(bench, browser.backends);
  // Parameters of 3e38 are a matter of the numerics, not of the browser.
  expect(messages(report).filter((message) => !message.includes('e+38'))).toEqual([]);
  expect(report.columns.map(({ id }) => id)).toEqual(['browser js', 'browser wasm faithful', 'browser wasm fast', 'browser wgsl']);
  expect(report.outcomes.length).toBeGreaterThanOrEqual(4 * 9 * 2);
  const gpu = report.columns.at(-1)?.capabilities;
  expect(gpu?.device).toMatch(/WebGPU on /);
  if (process.platform === 'linux') expect(gpu).toMatchObject({ keepsNaN: true, keepsInfinity: true });
});

it('js and wasm give the bits that they give in Node, for every function', async () => {
  const { activations } = readSpecification(repositoryRoot);
  const inputs = makeInputs(new Random('browser'), { type: 'f32', size: 1500, points: [0], scales: [1] });
  const bits = (results: ArrayLike<number>): number[] => [
    ...new Uint32Array(Float32Array.from(results, (y) => (Number.isNaN(y) ? Number.NaN : y)).buffer),
  ];
  for (const [here, there] of [
    [await jsBackend(), named('js')],
    [await wasmBackend('faithful'), named('wasm faithful')],
    [await wasmBackend('fast'), named('wasm fast')],
  ] as const) {
    for (const { name } of activations) {
      for (const kind of ['value', 'derivative'] as const) {
        const request: EvaluateRequest = { name, quantity: { kind }, parameters: {}, inputs: [inputs], type: 'f32', inPlace: false };
        expect(bits(await there.evaluate(request)), `${there.id} ${name} ${kind}`).toEqual(bits(await here.evaluate(request)));
      }
    }
  }
});

it('an error in the page is an error here', async () => {
  const request: EvaluateRequest = {
    name: 'elu',
    quantity: { kind: 'value' },
    parameters: { alpha: -1 },
    inputs: [Float32Array.of(1)],
    type: 'f32',
    inPlace: false,
  };
  for (const id of ['js', 'wasm faithful', 'wgsl'])
    await expect(named(id).evaluate(request)).rejects.toThrow('elu: alpha must be >= 0, got -1');
});
