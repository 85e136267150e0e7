import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changed, output, placeOf, spec } from './fixture';
import { createRoot } from './root';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

function derive(specText: string, path?: string, ...options: string[]): { readonly status: number | null; readonly output: string } {
  const root = createRoot({ 'spec/primitives/sample.ts': specText, 'spec/primitives/derivations/sample.sollya': output });
  const program = [join(repository, 'node_modules/tsx/dist/cli.mjs'), join(repository, 'tools/derive/src/main.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, '--root', root, ...options], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path ?? join(root, 'bin') },
  });
  return { status, output: stdout + stderr };
}

describe('npm run derive', () => {
  it('says that the spec matches', () => {
    const { status, output: text } = derive(spec, undefined, '--primitive', 'sample');
    expect(text).toMatch(/│ primitives\/sample │ double numerator +│ +3 │ matches/);
    expect(text).toContain('derive: 1 script, 16 numbers: the spec matches');
    expect(status).toBe(0);
  });

  it('fails with the place of a number that differs', () => {
    const wrong = changed(spec, '0.166665778', '0.166665788');
    const { status, output: text } = derive(wrong);
    expect(text).toMatch(/│ fast +│ +2 │ DIFFERS/);
    expect(text).toContain(`spec/primitives/sample.ts:${placeOf('0.166665788', wrong)}: fast[1]: script 0.166665778, spec 0.166665788: `);
    expect(text).toContain('derive: 1 script, 16 numbers: 1 finding');
    expect(status).toBe(1);
  });

  it('shows what the scripts print', () => {
    expect(derive(spec, undefined, '--print')).toEqual({ status: 0, output: `spec/primitives/derivations/sample.sollya\n${output}\n` });
  });

  it('says what to install if a tool is missing', () => {
    expect(derive(spec, '/nowhere')).toEqual({
      status: 2,
      output: 'derive: sollya is not installed: apt-get install sollya (Debian, Ubuntu) or brew install sollya (macOS)\n',
    });
  });
});
