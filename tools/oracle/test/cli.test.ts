import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The real language and primitives with one activation, changed. */
function check(change: (text: string) => string): { readonly status: number | null; readonly output: string; readonly text: string } {
  const root = mkdtempSync(join(tmpdir(), 'rampa-oracle-'));
  folders.push(root);
  for (const folder of ['language', 'primitives'])
    cpSync(join(repository, 'spec', folder), join(root, 'spec', folder), { recursive: true });
  mkdirSync(join(root, 'spec/activations'));
  const text = change(readFileSync(join(repository, 'spec/activations/elu.ts'), 'utf8'));
  writeFileSync(join(root, 'spec/activations/elu.ts'), text);
  const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(repository, 'tools/oracle/src/main.ts'), '--root', root], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, text };
}

/** Line and column, from 1, of a text in a file. */
function placeOf(part: string, text: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('says what it checked', () => {
    const { status, output } = check((text) => text);
    expect(output).toMatch(/check: 1 activation, 0 reductions, \d+ primitives, 0 laws: \d+ checks in [\d.]+ s\n/);
    expect(output).toMatch(/\d+ {2}derivatives\n/);
    expect(output).toContain('check: nothing wrong found');
    expect(status).toBe(0);
  });

  it('fails on a wrong derivative, with its place in the file', () => {
    const wrong = 'alpha * exp(x) * 2';
    const { status, output, text } = check((original) => original.replace('alpha * exp(x)', wrong));
    expect(text).toContain(wrong);
    const line = placeOf(wrong, text).split(':')[0];
    expect(output).toMatch(
      new RegExp(
        `^spec/activations/elu\\.ts:${line}:\\d+: elu: derivative is wrong at x = .*, alpha = 1: declared .*, automatic derivative of the value `,
        'm',
      ),
    );
    expect(output).toMatch(/check: \d+ findings?\n/);
    expect(status).toBe(1);
  });

  it('fails on a spec that cannot be read', () => {
    const { status, output } = check((text) => text.replace('exp(x)', 'Math.exp(x)'));
    expect(output).toMatch(/^spec\/activations\/elu\.ts:\d+:\d+: /m);
    expect(status).toBe(1);
  });
});
