import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDawn } from '../../conformance/src/devices/dawn';
import * as rampa from '../src/index.js';
import * as runtime from '../src/runtime/index.js';

const blocks = [...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(/```js\n(.*?)```/gs)].map(
  ([, text]) => text as string,
);

let device: GPUDevice;

beforeAll(async () => {
  ({ device } = await openDawn());
});

afterAll(() => device.destroy());

/** Runs a block as pasted, imports taken from here; gives what it logged beside what its comments promise, and its variables. */
async function paste(
  block: string,
  results: readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): Promise<{ logged: string[]; promised: string[]; values: unknown[] }> {
  const logged: string[] = [];
  const body = block.replace(
    /import \{(.*?)\} from '(.*?)';/g,
    (_, names: string, from: string) => `const {${names}} = ${from.endsWith('runtime') ? 'runtime' : 'rampa'};`,
  );
  const scope = { rampa, runtime, console: { log: (value: unknown) => logged.push(String(value)) }, ...given };
  const AsyncFunction = Object.getPrototypeOf(paste).constructor as new (...text: string[]) => (...values: unknown[]) => Promise<unknown[]>;
  const values = await new AsyncFunction(...Object.keys(scope), `${body}\nreturn [${results.join()}];`)(...Object.values(scope));
  const promised = [...block.matchAll(/console\.log\(.*\);\s+\/\/ (.*)/g)].map(([, text]) => text as string);
  return { logged, promised, values };
}

test('the first example says what its comments say', async () => {
  const { logged, promised } = await paste(blocks[0] as string, []);
  expect(promised).toHaveLength(4);
  expect(logged).toEqual(promised);
});

test('the fused shader says what its comment says, and compiles', async () => {
  const { logged, promised, values } = await paste(blocks[1] as string, ['shader']);
  expect(logged).toEqual(promised);
  device.pushErrorScope('validation');
  device.createShaderModule({ code: values[0] as string });
  expect(await device.popErrorScope()).toBeNull();
});

test('the kernels run', async () => {
  const navigator = { gpu: { requestAdapter: async () => ({ requestDevice: async () => device }) } };
  const { values } = await paste(blocks[2] as string, ['ys', 'dxs', 'slope', 'rows', 'rt'], { navigator });
  const [ys, dxs, slope, rows, rt] = values as [Float32Array, Float32Array, number, Float32Array, runtime.Runtime];
  expect(ys[1]).toBe(0);
  expect(ys[2]).toBeCloseTo(1.9544997, 6);
  expect(dxs[1]).toBe(0.5);
  expect(slope).toBe(-1);
  expect(rows.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);

  const { logged, promised } = await paste(blocks[3] as string, [], { rt });
  expect(promised).toHaveLength(2);
  expect(logged).toEqual(promised);

  const usage = 0x80;
  const [input, upstream, output, gradient] = [1, 2, 3, 4].map(() => device.createBuffer({ size: 16, usage }));
  device.pushErrorScope('validation');
  await paste(blocks[4] as string, [], { device, rt, gelu: rampa.gelu, input, upstream, output, gradient, length: 4 });
  expect(await device.popErrorScope()).toBeNull();
  rt.destroy();
});
