import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/devices/repository';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rampa-kit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = join(repositoryRoot, 'packages/conformance/src/kit/main.ts');

/** Runs the command, as a user would. */
function conform(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, 'conform', ...args], { cwd: repositoryRoot }, (failure, out, error) =>
      resolve({ status: typeof failure?.code === 'number' ? failure.code : failure === null ? 0 : -1, out, error }),
    );
  });
}

/** relu, which needs no library, by this body of `evaluate`. */
function adapter(name: string, evaluate: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `const right = ({ inputs: [x] }) => x.map((v) => (v > 0 ? v : v !== v ? v : 0));
    export default {
      id: 'theirs',
      capabilities: () => ({
        plans: { f32: 'faithful' }, parameterType: 'f64', exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true,
      }),
      evaluate(request) { if (request.quantity.kind !== 'value') return undefined; ${evaluate} },
    };`,
  );
  return path;
}

const values = ['--function', 'relu', '--order', 'value'];

test('a right backend passes; what it does not offer is listed', async () => {
  const { status, out } = await conform('--backend', adapter('right', 'return right(request);'), '--function', 'relu');
  expect(out).toContain('theirs does not offer: relu derivative');
  expect(out).toContain('conform: passed');
  expect(status).toBe(0);
});

describe.each([
  ['5 ULP too much', 'return right(request).map((v) => v * (1 + 5 * 2 ** -23));', /expected \S+ within 1 ULP, off by/],
  ['the wrong sign', 'return right(request).map((v) => -v);', /expected/],
  ['a swallowed NaN', 'return right(request).map((v) => (v !== v ? 0 : v));', /NaN gives 0, expected NaN/],
  ['an exception', "throw new Error('no such device');", /no such device/],
  ['too few results', 'return right(request).slice(1);', /expected \d+ results, got \d+/],
  ['another type', 'return [...right(request)];', /expected a Float32Array, got Array/],
  ['an endless loop', 'for (;;);', /did not answer within 2 s/],
  ['a promise that is never kept', 'return new Promise(() => undefined);', /did not answer within 2 s/],
])('%s', (name, body, message) => {
  test('fails, in words', async () => {
    const { status, out } = await conform('--backend', adapter(name.replaceAll(' ', '-'), body), ...values, '--timeout', '2');
    expect(out).toMatch(message);
    expect(out).toContain('conform: FAILED');
    expect(status).toBe(1);
  });
});

test('a bar of its own, and the three files', async () => {
  const files = ['json', 'junit', 'markdown'].map((name) => join(folder, `report.${name}`));
  const [json = '', xml = '', table = ''] = files;
  const wrong = adapter('wrong', 'return right(request).map((v) => v * (1 + 5 * 2 ** -23));');
  const args = ['--backend', wrong, ...values, '--json', json, '--junit', xml, '--markdown', table];
  expect((await conform(...args)).status).toBe(1);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ ok: false });
  expect(readFileSync(xml, 'utf8')).toMatch(/<testsuite name="relu" tests="\d+" failures="1">/);
  expect(readFileSync(table, 'utf8')).toMatch(/\| relu value \| \*\*fails\*\*: /);
  expect((await conform(...args, '--bar', '11')).status).toBe(0);
  expect(readFileSync(xml, 'utf8')).toMatch(/<testsuite name="relu" tests="\d+" failures="0">/);
});

test('expected failures pass, stale ones fail', async () => {
  const list = join(folder, 'known.json');
  writeFileSync(list, JSON.stringify([{ function: 'relu', backend: 'theirs', quantity: 'value', ulp: null, reason: 'a planted fault' }]));
  const swallowed = adapter('known', 'return right(request).map((v) => (v !== v ? 0 : v));');
  const known = await conform('--backend', swallowed, ...values, '--expected', list);
  expect(known.out).toContain('a planted fault');
  expect(known.status).toBe(0);
  const stale = await conform('--backend', adapter('good', 'return right(request);'), ...values, '--expected', list);
  expect(stale.out).toContain('it passes now: remove the entry');
  expect(stale.status).toBe(1);
});

describe('what cannot be run ends with status 2 and a message, and writes nothing', () => {
  test.each([
    ['an unknown function', ['--backend', 'x.mjs', '--function', 'geluu'], /conform: --function must be one of .*, got geluu/],
    ['a missing module', ['--backend', 'missing.mjs'], /missing\.mjs: .*Cannot find module/],
    ['no backend', [], /required option '--backend/],
    ['a bar that is none', ['--backend', 'x.mjs', '--bar', '-1'], /expected a number > 0/],
  ])('%s', async (_, args, message) => {
    const report = join(folder, 'nothing.json');
    const { status, error } = await conform(...args, '--json', report);
    expect(error).toMatch(message);
    expect(status).not.toBe(0);
    expect(existsSync(report)).toBe(false);
  });

  test('a module without a backend, and one with wrong capabilities', async () => {
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, 'export default { id: "theirs" };');
    expect((await conform('--backend', empty)).error).toContain(
      'expected a default export with capabilities of type function, got undefined',
    );
    const vague = join(folder, 'vague.mjs');
    writeFileSync(vague, 'export default { id: "theirs", capabilities: () => ({ plans: {} }), evaluate: () => undefined };');
    expect((await conform('--backend', vague)).error).toContain('capabilities() must give plans:');
  });
});

test('the example runs', async () => {
  const { out, status } = await conform('--backend', 'packages/conformance/examples/mathLoops.mjs', '--function', 'relu', 'tanh');
  expect(out).toMatch(/tanh derivative on Math loops: \d+ of \d+ cases/);
  expect(status).toBe(1);
});

test.each(['rampaJs', 'rampaWasm', 'rampaWasmFast', 'rampaWgsl'])(
  'our own packages, as the example %s asks them, pass',
  async (example) => {
    const path = join(repositoryRoot, 'packages/conformance/examples', `${example}.mjs`);
    const { status, out } = await conform('--backend', path, '--function', 'relu', 'softmax');
    expect(out).toMatch(/(\d+) of \1 cases passed\. [1-9]\d* laws/);
    expect(status).toBe(0);
  },
);
