import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { activation, type Outcome, project, rampa } from './command';

const typescriptCompiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** A function with a kink, a parameter with a constraint, and every derivative left out. */
const bent = activation(
  {
    parameters: "{ slope: { default: 0.5, min: 0, max: 1024, meaning: 'slope at 0 from the left' } }",
    value: '(x, { slope }) => (x > 0 ? x : slope * tanh(x))',
    kinks: "[{ at: 0, left: ({ slope }) => slope, right: 1, chosen: 'left' }]",
    limits: `{
    minusInfinity: ({ slope }) => -slope,
    plusInfinity: Infinity,
    derivative: { minusInfinity: 0, plusInfinity: 1 },
    parameterDerivatives: { slope: { minusInfinity: -1, plusInfinity: 0 } },
  }`,
    keepsNegativeZero: 'true',
  },
  '',
  'bent',
);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
}

describe('generate', () => {
  let folder: string;
  let outcome: Outcome;
  const text = (path: string): string => readFileSync(join(folder, 'generated', path), 'utf8');
  beforeAll(async () => {
    folder = project({ 'package.json': '{ "type": "commonjs" }', 'activations/bent.ts': bent });
    // tanh of the largest numbers, as the formula has it, is more than f32 can be trusted with.
    const improved = await rampa(folder, 'improve', '--write');
    expect(improved).toMatchObject({ status: 0, error: '' });
    outcome = await rampa(folder, 'generate', '--json');
  });

  test('says what it measured, and every bar is met', () => {
    expect([outcome.status, outcome.error]).toEqual([0, '']);
    const result = JSON.parse(outcome.out);
    expect(result).toMatchObject({ ok: true, targets: ['js', 'wgsl', 'wasm'], warnings: [] });
    const [{ name, measured }] = result.functions;
    expect(name).toBe('bent');
    const columns = ['js', 'js f64', 'wasm faithful', 'wasm fast', 'wgsl'];
    expect(measured.map((one: { backend: string; quantity: string }) => `${one.backend} ${one.quantity}`)).toEqual(
      columns.flatMap((backend) => ['value', 'derivative', 'slope'].map((quantity) => `${backend} ${quantity}`)),
    );
    for (const one of measured) {
      expect(one.passed).toBe(one.inputs);
      expect(one.worst.ulp).toBeLessThan(one.plan === 'faithful' ? 1 : 4);
    }
    expect(JSON.parse(text('accuracy.json')).functions).toEqual(result.functions);
  });

  test('JavaScript and WebAssembly compute it, with the constraint checked', async () => {
    const { bent: js } = await import(pathToFileURL(join(folder, 'generated/js/index.js')).href);
    const { load } = await import(pathToFileURL(join(folder, 'generated/wasm/index.js')).href);
    const { bent: wasm } = await load();
    // tanh(1) = 0.76159415595576488811945828260479 (OEIS A073744)
    expect(js(-1)).toBeCloseTo(-0.7615941559557649 / 2, 16);
    for (const one of [js, wasm]) {
      const bound = one.with({ slope: 2 });
      expect([...bound.forward(Float32Array.of(-1, -0, 3, NaN))]).toEqual([Math.fround(-1.5231883119115297), -0, 3, NaN]);
      expect([...bound.backward(Float32Array.of(0, 1), Float32Array.of(1, 5))]).toEqual([2, 5]);
      expect(bound.parameterGradients(Float32Array.of(-1, 1), Float32Array.of(1, 1)).slope).toBeCloseTo(-0.7615941559557649, 7);
      expect(() => one.with({ slope: -1 })).toThrow(new RangeError('bent: slope must be >= 0 and <= 1024, got -1'));
    }
  });

  test('WGSL can be composed', async () => {
    const { compose, bent: descriptor } = await import(pathToFileURL(join(folder, 'generated/wgsl/index.js')).href);
    const { code, functions } = compose([descriptor.with({ slope: 2 })]);
    expect(code).toContain('fn rampa_bent(');
    expect(functions.bent.derivative.call('x')).toBe('rampa_bent_derivative(x)');
  });

  test('needs nothing else: every import is of a file that was written', () => {
    const modules = filesBelow(join(folder, 'generated')).filter((path) => /\.(js|d\.ts)$/.test(path));
    expect(modules.length).toBeGreaterThan(50);
    for (const path of modules) {
      for (const [, from = ''] of text(path).matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)) {
        if (from === './rampa.wasm' || from.startsWith('node:')) continue;
        expect(from, path).toMatch(/^\.\.?\//);
        const target = join(folder, 'generated', dirname(path), from.replace(/\.js$/, '')) + (path.endsWith('.d.ts') ? '.d.ts' : '.js');
        expect(statSync(target).isFile(), `${path}: ${from}`).toBe(true);
      }
    }
  });

  test('the files that a user writes are typed, whichever way modules resolve', async () => {
    const folder = project({
      'adapter.ts': `import { type Backend, defineBackend } from 'rampa';
import softplus from 'rampa/activations/softplus';
export const y: number = softplus(1, { k: 2 }) + softplus.derivative(0);
const backend = defineBackend({
  id: 'mine',
  capabilities: () => ({ plans: { f32: 'faithful' }, parameterType: 'f64', exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true }),
  evaluate: ({ name, inputs: [xs] }) => (name === 'relu' ? xs?.map((x) => (x > 0 ? x : 0)) : undefined),
});
export const typed: Backend<Float32Array | Float64Array | undefined> = backend;
export default backend;
`,
    });
    await rampa(folder, 'new', 'tanhexp');
    const compile = (...resolution: readonly string[]): string => {
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--skipLibCheck', 'false', '--types', '', ...resolution];
      const files = ['adapter.ts', 'activations/tanhexp.ts', 'rampa.config.ts'];
      return spawnSync(process.execPath, [typescriptCompiler, ...options, ...files], { cwd: folder, encoding: 'utf8' }).stdout;
    };
    for (const resolution of [
      ['--module', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ])
      expect(compile(...resolution), resolution.join(' ')).toBe('');
    const path = join(folder, 'activations/tanhexp.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replace('limits:', 'limit:'));
    expect(compile('--module', 'nodenext')).toContain("'limit' does not exist in type");
  });

  test('has types that know the parameters', () => {
    const compile = (code: string): string => {
      writeFileSync(join(folder, 'use.mts'), code);
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false', '--types', ''];
      try {
        execFileSync(process.execPath, [typescriptCompiler, ...options, 'use.mts'], { cwd: folder, encoding: 'utf8' });
        return '';
      } catch (error) {
        return (error as { readonly stdout: string }).stdout;
      }
    };
    const right = `import { bent } from './generated/js/index.js';
import { load } from './generated/wasm/index.js';
import { bent as descriptor, compose } from './generated/wgsl/index.js';
const ys: Float32Array<ArrayBuffer> = bent.with({ slope: 1 }).forward(new Float32Array(3));
const sum: number = (await load()).bent.parameterGradients(ys, ys).slope;
const text: string = compose([descriptor]).functions.bent.value.call('x', 'slope');
export { sum, text };
`;
    expect(compile(right)).toBe('');
    expect(compile(right.replace('slope: 1', 'slop: 1'))).toContain("'slop' does not exist");
  });

  test('has a test that passes, and fails when a result is wrong', () => {
    const run = (): string => {
      try {
        return execFileSync(process.execPath, ['--test', 'generated/test/bent.test.mjs'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      } catch (error) {
        return (error as { readonly stdout: string }).stdout;
      }
    };
    expect(run()).toMatch(/# pass 4\n# fail 0/);
    const path = join(folder, 'generated/js/runtime/run.js');
    const original = readFileSync(path, 'utf8');
    // 5 ULP at 1: what comes out of the loops is too large.
    writeFileSync(
      path,
      original.replace(/export function run\(/, 'function right(').concat(`
export function run(...given) { const arrays = right(...given); for (const i in arrays[1]) arrays[1][i] *= 1 + 5 * 2 ** -23; return arrays; }
`),
    );
    expect(run()).toMatch(/# fail 1/);
    writeFileSync(path, original);
  });

  test('generates the same bytes again, and only the targets that are asked for', async () => {
    const before = new Map(filesBelow(join(folder, 'generated')).map((path) => [path, text(path)]));
    await rampa(folder, 'generate');
    expect(new Map(filesBelow(join(folder, 'generated')).map((path) => [path, text(path)]))).toEqual(before);
    await rampa(folder, 'generate', '--targets', 'wgsl', '--out', 'shaders');
    expect(readdirSync(join(folder, 'shaders')).sort()).toEqual(['README.md', 'accuracy.json', 'test', 'wgsl']);
  });

  test("its file, and another of Rampa's, can be imported and run", () => {
    const folder = project({ 'package.json': '{ "type": "module" }', 'activations/bent.ts': bent });
    const code = `import bent from './activations/bent.ts'; import softplus from 'rampa/activations/softplus'; console.log(bent(3), softplus(0));`;
    writeFileSync(join(folder, 'spec.mts'), code);
    const tsx = createRequire(import.meta.url).resolve('tsx');
    expect(execFileSync(process.execPath, ['--import', pathToFileURL(tsx).href, 'spec.mts'], { cwd: folder, encoding: 'utf8' })).toBe(
      '3 0.6931471805599453\n',
    );
  });
});

const doubled = '{ minusInfinity: -0, plusInfinity: Infinity, derivative: { minusInfinity: -0, plusInfinity: 2 } }';

test('a function may call another of the project, a helper of its own, and one of Rampa', async () => {
  const folder = project({
    'activations/f.ts': activation({ value: '(x) => half(g(x))' }, "import g from './g';\nimport { half } from '../helpers';"),
    'activations/g.ts': activation({ value: '(x) => 2 * silu(x)', limits: doubled }, "import silu from 'rampa/activations/silu';", 'g'),
    'helpers.ts': 'export const half = (x: number) => x / 2;\n',
  });
  const { status, out, error } = await rampa(folder, 'check', '--json');
  expect([status, error]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ ok: true, functions: ['f', 'g'], problems: [] });
});

test('check --write writes derivatives that are then proven, and nothing else', async () => {
  const folder = project({ 'activations/bent.ts': bent });
  const first = await rampa(folder, 'check', '--write');
  expect(first.status).toBe(0);
  const written = readFileSync(join(folder, 'activations/bent.ts'), 'utf8');
  expect(written).toMatch(/derivative: \(x, \{ slope \}\) =>/);
  expect(written).toMatch(/parameterDerivatives: \{\s+slope: \(x\) =>/);
  const again = await rampa(folder, 'check', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ ok: true, derived: [] });
  const plain = (text: string): string => text.replace(/import \{[^}]*\}/, '').replaceAll(/\s+/g, '');
  const added = /derivative:\(x,\{slope\}\)=>.*?,parameterDerivatives:\{slope:\(x\)=>.*?,\},(?=limits)/;
  expect(plain(written)).toMatch(added);
  expect(plain(written).replace(added, '')).toBe(plain(bent));
});

test('files in any order: what is written goes into the right one', async () => {
  const folder = project({
    'activations/a.ts': activation({ value: '(x) => x * sigmoid(x)' }, '', 'a'),
    'activations/b.ts': activation({ value: '(x) => 2 * x * sigmoid(x)', limits: doubled }, '', 'b'),
  });
  const { status } = await rampa(folder, 'check', 'activations/b.ts', 'activations/a.ts', '--write');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'activations/a.ts'), 'utf8')).toContain('derivative: (x) => sigmoid(x) * (1 + x * sigmoid(-x)),');
  expect(readFileSync(join(folder, 'activations/b.ts'), 'utf8')).toMatch(
    /derivative: \(x\) => 2 \* sigmoid\(x\) \* \(1 \+ x \* sigmoid\(-x\)\),/,
  );
});

test('laws about functions of the project are proven, and a wrong one is found', async () => {
  const law = (equal: string): string => `import { law } from 'rampa/language';
import f from '../f';
export default [law({ name: 'about f', over: { x: { min: -50, max: 50 } }, equal: [${equal}] })];
`;
  const folder = project({ 'activations/f.ts': activation(), 'activations/laws/f.ts': law('({ x }) => f(x) - f(-x), ({ x }) => x') });
  expect((await rampa(folder, 'check')).status).toBe(0);
  writeFileSync(join(folder, 'activations/laws/f.ts'), law('({ x }) => f(x) + f(-x), ({ x }) => x'));
  const { status, error } = await rampa(folder, 'generate');
  expect(status).toBe(1);
  expect(error).toContain('activations/laws/f.ts:3:');
  expect(error).toContain('about f: does not hold at x = ');
  expect(existsSync(join(folder, 'generated'))).toBe(false);
});
