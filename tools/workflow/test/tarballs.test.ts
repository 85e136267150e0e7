import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '@rampa/conformance/devices';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a user gets: the packed tarballs, installed into a project of their own outside the repository. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'rampa-user-'));
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const packages = ['js', 'wasm', 'wgsl'];

const script = `
import { gelu, elu, softmax } from '@rampa/js';
import * as relu from '@rampa/js/relu';
import { elu as eluSpec } from '@rampa/js/spec';
import { load } from '@rampa/wasm';
import { load as loadExternal } from '@rampa/wasm/external';
import { compose, elu as eluWgsl } from '@rampa/wgsl';
import { createRuntime } from '@rampa/wgsl/runtime';
const rampa = await load();
const fast = await load({ precision: 'fast' });
const external = await loadExternal();
console.log(JSON.stringify({
  scalar: gelu(-6.9),
  array: [...elu.with({ alpha: 0.5 }).forward(Float32Array.of(-1, 2))],
  rows: [...softmax.with({}, { length: 2 }).forward(Float32Array.of(1, 1, 3, 3))],
  plain: [...relu.forward(Float32Array.of(-1, 2))],
  parameters: Object.keys(eluSpec.parameters ?? {}),
  wasm: [rampa, fast, external].map((one) => [...one.relu.forward(Float32Array.of(-1, 2, 3))]),
  wgsl: compose([eluWgsl.with({ alpha: 0.5 })]).functions.elu.value.call('x'),
  runtime: typeof createRuntime,
}));
`;
const expected = {
  // -6.9 Phi(-6.9) = -1.794087606290335...e-11 (MPFR, `npm run check`'s oracle)
  scalar: expect.closeTo(-1.794087606290335e-11, 25),
  // (e^-1 - 1) / 2 rounded to f32
  array: [Math.fround(-0.3160602794142788), 2],
  rows: [0.5, 0.5, 0.5, 0.5],
  plain: [0, 2],
  parameters: ['alpha'],
  wasm: [
    [0, 2, 3],
    [0, 2, 3],
    [0, 2, 3],
  ],
  wgsl: expect.stringContaining('(x)'),
  runtime: 'function',
};

beforeAll(() => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  for (const name of packages)
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { cwd: join(root, 'packages', name) });
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  expect(tarballs).toHaveLength(packages.length);
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', ...tarballs.map((name) => `./${name}`));
  writeFileSync(join(project, 'main.js'), script);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('nothing but the three packages gets installed', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@rampa']);
  expect(readdirSync(join(project, 'node_modules/@rampa')).sort()).toEqual(packages);
});

test('runs under Node', () => expect(JSON.parse(run(process.execPath, 'main.js'))).toEqual(expected));

test('runs as an esbuild bundle', async () => {
  const outfile = join(project, 'bundle/main.mjs');
  await build({ entryPoints: [join(project, 'main.js')], bundle: true, minify: true, format: 'esm', platform: 'node', outfile });
  // The external entry fetches the module that lies beside it, as a bundler's user would have to copy it.
  execFileSync('cp', [join(project, 'node_modules/@rampa/wasm/dist/rampa.wasm'), join(project, 'bundle/')]);
  expect(JSON.parse(run(process.execPath, 'bundle/main.mjs'))).toEqual(expected);
});

test('runs in headless Chromium, on the GPU too', async () => {
  const contents = `${script.replace('console.log(JSON.stringify(', 'globalThis.result = JSON.stringify(').replace(/\}\)\);\s*$/, '});')}
    const adapter = await navigator.gpu.requestAdapter();
    const runtime = await createRuntime(await adapter.requestDevice());
    globalThis.gpu = [...await runtime.forward(eluWgsl.with({ alpha: 0.5 }), Float32Array.of(-1, 2))];
    runtime.destroy();
    globalThis.done = true;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    write: false,
  });
  const opened = await openPage({
    '/': { type: 'text/html', content: '<!doctype html><script type="module" src="/main.js"></script>' },
    '/main.js': { type: 'text/javascript', content: outputFiles[0]?.text ?? '' },
    '/rampa.wasm': { type: 'application/wasm', content: readFileSync(join(project, 'node_modules/@rampa/wasm/dist/rampa.wasm')) },
  });
  try {
    await opened.page.waitForFunction('globalThis.done === true', undefined, { timeout: 60_000 }).catch((error: unknown) => {
      throw new Error(`the page did not finish: ${error}\n${opened.console.join('\n')}`);
    });
    expect(JSON.parse(await opened.page.evaluate('globalThis.result'))).toEqual(expected);
    const [low, high] = (await opened.page.evaluate('globalThis.gpu')) as [number, number];
    // within the 4 ULP of f32 that the fast plan promises
    expect(Math.abs(low - -0.3160602794142788)).toBeLessThan(4 * 2 ** -25);
    expect(high).toBe(2);
  } finally {
    await opened.close();
  }
});

const threaded = `
import { load } from '@rampa/wasm/threads';
import { load as loadPlain } from '@rampa/wasm';
const [rampa, plain] = await Promise.all([load({ threads: 2 }), loadPlain()]);
const xs = rampa.alloc(100_001).map((_, i) => i / 10_000 - 5);
const shared = rampa.alloc(xs.length);
shared.set(xs);
rampa.gelu.forward(shared, shared);
const expected = plain.gelu.forward(xs);
rampa.close();
`;

test('threads run under Node', () => {
  writeFileSync(join(project, 'threads.js'), `${threaded}console.log(shared.every((y, i) => y === expected[i]));`);
  expect(run(process.execPath, 'threads.js').trim()).toBe('true');
});

test('threads run in headless Chromium', async () => {
  const bundled = async (options: { stdin?: { contents: string; resolveDir: string }; entryPoints?: string[] }): Promise<string> => {
    const { outputFiles } = await build({ ...options, bundle: true, format: 'esm', platform: 'browser', write: false });
    return outputFiles[0]?.text ?? '';
  };
  const contents = `${threaded}globalThis.same = shared.every((y, i) => y === expected[i]); globalThis.done = true;`;
  const opened = await openPage({
    '/': { type: 'text/html', content: '<!doctype html><script type="module" src="/main.js"></script>' },
    '/main.js': { type: 'text/javascript', content: await bundled({ stdin: { contents, resolveDir: project } }) },
    '/worker.js': {
      type: 'text/javascript',
      content: await bundled({ entryPoints: [join(project, 'node_modules/@rampa/wasm/dist/threads/worker.js')] }),
    },
  });
  try {
    await opened.page.waitForFunction('globalThis.done === true', undefined, { timeout: 60_000 }).catch((error: unknown) => {
      throw new Error(`the page did not finish: ${error}\n${opened.console.join('\n')}`);
    });
    expect(await opened.page.evaluate('globalThis.same')).toBe(true);
  } finally {
    await opened.close();
  }
});

const typed = `
import { elu, gelu, softmax, type Kernel } from '@rampa/js';
import * as relu from '@rampa/js/relu';
import { load } from '@rampa/wasm';
import { compose, gelu as geluWgsl } from '@rampa/wgsl';
export const scalar: number = gelu(1);
export const single: Float32Array = elu.with({ alpha: 0.5 }).forward(new Float32Array(2));
export const double: Float64Array = softmax.forward(new Float64Array(2));
export const plain: Float32Array = relu.forward(new Float32Array(1));
export const wasm: Promise<Float32Array> = load().then((rampa) => rampa.gelu.forward(new Float32Array(4)));
export const code: string = compose([geluWgsl]).code;
// @ts-expect-error alpha is a number
elu.with({ alpha: 'one' });
// @ts-expect-error gelu has no parameters
gelu.with({ alpha: 1 });
`;

test.each([
  ['TypeScript 5.6', 'typescript-oldest', 'nodenext'],
  ['TypeScript 5.6', 'typescript-oldest', 'bundler'],
  ['the newest TypeScript', 'typescript', 'nodenext'],
  ['the newest TypeScript', 'typescript', 'bundler'],
])('types hold with %s (%s, %s)', (_, compiler, resolution) => {
  mkdirSync(join(project, 'types'), { recursive: true });
  writeFileSync(join(project, 'types/main.ts'), typed.replace(', type Kernel', ''));
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution: resolution,
  };
  writeFileSync(join(project, 'types/tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['main.ts'] }));
  run(process.execPath, join(root, 'node_modules', compiler, 'bin/tsc'), '-p', 'types');
});
