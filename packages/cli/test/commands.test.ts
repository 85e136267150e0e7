import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activation, packageFolder, project, rampa } from './command';

test('help of all commands, with examples; each has its own', async () => {
  const folder = project();
  const { status, out } = await rampa(folder, '--help');
  expect(status).toBe(0);
  expect(out).toContain('Exit status: 0 fine; 1 a function is wrong or misses a bar; 2 the command could not be run.');
  const names = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name as string).filter((name) => name !== 'help');
  expect(names.sort()).toEqual([
    'bench',
    'check',
    'conform',
    'export',
    'generate',
    'import',
    'improve',
    'list',
    'new',
    'plot',
    'show',
    'vectors',
    'watch',
  ]);
  const helps = await Promise.all(names.map((name) => rampa(folder, name, '--help')));
  for (const [k, help] of helps.entries()) {
    expect([help.status, help.error]).toEqual([0, '']);
    expect(help.out, names[k]).toContain('Examples:');
  }
});

test('new writes a file that can be checked as it is, and a configuration', async () => {
  const folder = project();
  const { status, out } = await rampa(folder, 'new', 'tanhexp', '--json');
  expect([status, JSON.parse(out)]).toEqual([0, { written: ['activations/tanhexp.ts', 'rampa.config.ts'] }]);
  const checked = await rampa(folder, 'check', '--json');
  expect(JSON.parse(checked.out)).toMatchObject({ ok: true, functions: ['tanhexp'], problems: [] });
  // A second one leaves the configuration as it is.
  writeFileSync(join(folder, 'rampa.config.ts'), "export default { activations: 'mine' };\n");
  expect(JSON.parse((await rampa(folder, 'new', 'other', '--json')).out)).toEqual({ written: ['mine/other.ts'] });
});

test('list and show know Rampa and the project', async () => {
  const folder = project({ 'activations/f.ts': activation() });
  const list = JSON.parse((await rampa(folder, 'list', '--json')).out);
  expect(list).toHaveLength(31);
  expect(list.find((one: { name: string }) => one.name === 'f')).toMatchObject({ own: true, formula: 'x * sigmoid(x)', parameters: [] });
  expect((await rampa(folder, 'list')).out).toMatch(/gelu +│ x \* erfc\(-x \/ sqrt2\) \/ 2/);

  const elu = JSON.parse((await rampa(folder, 'show', 'elu', '--json')).out);
  expect(elu.formulas.value).toEqual({
    text: 'x > 0 ? x : alpha * (exp(x) - 1)',
    latex: String.raw`\begin{cases} x & x > 0 \\ \alpha \, \left(e^{x} - 1\right) & \text{otherwise} \end{cases}`,
    mathml: expect.stringMatching(/^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML".*<\/math>$/),
  });
  expect(elu.kinks).toEqual([{ at: '0', left: 'alpha', right: '1', chosen: 'left' }]);
  for (const { plan, worst } of elu.accuracy) expect(worst.ulp).toBeLessThan(plan === 'faithful' ? 1 : 4);
  expect((await rampa(folder, 'show', 'softmax')).out).toContain('value: exp(row[i]) / sum(exp(x) for x in row)');
});

test.each([
  ['js', /export function forward32|export .*forward/],
  ['wgsl', /fn rampa_f\(x: f32\) -> f32/],
  ['wat', /^\(module\n/],
])('show --target %s prints the code', async (target, text) => {
  const { status, out } = await rampa(project({ 'activations/f.ts': activation() }), 'show', 'f', '--target', target);
  expect(status).toBe(0);
  expect(out).toMatch(text);
});

test('plot draws curves, or gives their points', async () => {
  const folder = project();
  const { status, out } = await rampa(folder, 'plot', 'gelu', 'elu', '--alpha', '0.5', '--derivative', '-o', 'figure.svg');
  expect([status, out]).toEqual([0, 'wrote figure.svg\n']);
  const svg = readFileSync(join(folder, 'figure.svg'), 'utf8');
  expect(svg).toMatch(/^<svg /);
  for (const label of ['gelu', "gelu'", 'elu (alpha = 0.5)', "elu' (alpha = 0.5)"]) expect(svg).toContain(label);
  const curves = JSON.parse((await rampa(folder, 'plot', 'elu', '--alpha', '0.5', '--from', '-1', '--to', '1', '--json')).out);
  // (e^-1 - 1) / 2 (MPFR)
  expect(curves[0].points[0]).toEqual({ x: -1, y: expect.closeTo(-0.31606027941427883, 15) });
});

test('bench times the generated code beside a loop', async () => {
  const { status, out } = await rampa(project(), 'bench', 'relu', '--elements', '64', '--json');
  expect(status).toBe(0);
  const { timings } = JSON.parse(out);
  expect(timings.map((one: { contender: string; call: string }) => `${one.call} ${one.contender}`)).toEqual([
    ...['copy', 'js', 'wasm faithful', 'wasm fast', 'loop with Math'].map((id) => `forward ${id}`),
    ...['js', 'wasm faithful', 'wasm fast', 'loop with Math'].map((id) => `backward ${id}`),
  ]);
  for (const { best, median } of timings) expect(best > 0 && best <= median).toBe(true);
});

test('FPCore: what is exported is imported again as the same function', async () => {
  const folder = project();
  expect((await rampa(folder, 'export', 'softsign', '-o', 'softsign.fpcore')).status).toBe(0);
  const text = readFileSync(join(folder, 'softsign.fpcore'), 'utf8');
  expect(text).toContain('(FPCore softsign (x)');
  writeFileSync(join(folder, 'mine.fpcore'), text.replace('(FPCore softsign', '(FPCore mine'));
  const imported = await rampa(folder, 'import', 'mine.fpcore', '--json');
  expect(JSON.parse(imported.out)).toEqual({ written: ['activations/mine.ts'], notes: [] });
  expect(readFileSync(join(folder, 'activations/mine.ts'), 'utf8')).toContain('value: (x) => x / (1 + abs(x)),');
  const twice = await rampa(folder, 'import', 'mine.fpcore');
  expect([twice.status, twice.error]).toEqual([2, expect.stringContaining('activations/mine.ts exists already')]);
  writeFileSync(join(folder, 'bad.fpcore'), '(FPCore f (x)\n  (while (< x 1) ((x 0 x)) x))');
  const bad = await rampa(folder, 'import', 'bad.fpcore');
  expect([bad.status, bad.error]).toEqual([2, expect.stringMatching(/bad\.fpcore: 2:\d+: .*while/)]);
});

describe('watch', () => {
  test('generates again when a file is saved, also after a mistake', async () => {
    const folder = project({ 'activations/f.ts': activation() });
    const child = spawn(process.execPath, [join(packageFolder, 'dist/rampa.js'), 'watch'], { cwd: folder });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk;
      });
    const said = async (times: number): Promise<void> => {
      const end = Date.now() + 50_000;
      while ([...text.matchAll(/watching activations/g)].length < times && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect([...text.matchAll(/watching activations/g)].length, text).toBeGreaterThanOrEqual(times);
    };
    try {
      await said(1);
      expect(existsSync(join(folder, 'generated/js/index.js'))).toBe(true);
      writeFileSync(join(folder, 'activations/f.ts'), activation({ value: '(x) => x *' }));
      await said(2);
      expect(text).toContain('syntax error');
      const before = statSync(join(folder, 'generated/accuracy.json')).mtimeMs;
      writeFileSync(join(folder, 'activations/f.ts'), activation({ value: '(x) => sigmoid(x) * x' }));
      await said(3);
      expect(statSync(join(folder, 'generated/accuracy.json')).mtimeMs).toBeGreaterThan(before);
    } finally {
      child.kill();
    }
  }, 120_000);
});
