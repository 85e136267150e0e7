import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDerivations } from '../src/derivations';
import { type Choice, choose, compareAll, runScripts } from '../src/derive';
import { type FileReport, table } from '../src/report';
import { output, spec } from './fixture';
import { createRoot } from './root';

afterEach(() => {
  vi.unstubAllEnvs();
});

function derive(root: string, choice: Choice = {}): FileReport[] {
  vi.stubEnv('PATH', join(root, 'bin'));
  const derivations = choose(root, choice);
  const scripts = derivations.flatMap((derivation) => derivation.scripts);
  return compareAll(derivations, runScripts(root, scripts));
}

const sample = { 'spec/primitives/sample.ts': spec, 'spec/primitives/derivations/sample.sollya': output };

describe('deriving', () => {
  it('pairs a spec file with the script of its name, and leaves out files without long numbers', () => {
    const files = derive(createRoot({ ...sample, 'spec/primitives/plain.ts': 'export const c = 0.5;' }));
    expect(files.map(({ name }) => name)).toEqual(['primitives/sample']);
    expect(files.flatMap(({ comparisons }) => comparisons.flatMap(({ findings }) => findings))).toEqual([]);
  });

  it('reports a spec file whose script is gone', () => {
    const text = table(derive(createRoot({ 'spec/primitives/sample.ts': spec })));
    expect(text).toMatch(/│ primitives\/sample │ double table +│ +0 │ NO SCRIPT/);
    expect(text).toMatch(/│ exact numbers +│ +0 │ NO SCRIPT/);
    expect(text).not.toContain('matches');
  });

  it('can be told which files', () => {
    const root = createRoot({ ...sample, 'spec/activations/other.ts': 'export const c = 0.123456789;' });
    const names = (choice: Choice): string[] => derive(root, choice).map(({ name }) => name);
    expect(names({})).toEqual(['primitives/sample', 'activations/other']);
    expect(names({ primitive: ['sample'] })).toEqual(['primitives/sample']);
    expect(names({ activation: ['other'] })).toEqual(['activations/other']);
    expect(() => names({ primitive: ['other'] })).toThrow('there is no spec/primitives/other.ts');
  });

  it.each([
    ['warns', '#!/bin/sh\necho "Warning: syntax error." >&2\n', 'failed (exit status 0): Warning: syntax error.'],
    ['fails', '#!/bin/sh\ntest "$1" = --version || exit 4\n', 'failed (exit status 4)'],
    ['prints something else', '#!/bin/sh\necho "double:  error"\n', 'prints a line that is no table, number or error: double:  error'],
  ])('refuses a script that %s', (_, sollya, message) => {
    expect(() => derive(createRoot({ ...sample, 'bin/sollya': sollya }))).toThrow(`spec/primitives/derivations/sample.sollya ${message}`);
  });

  it('refuses a script that has no spec file', () => {
    expect(() => derive(createRoot({ ...sample, 'spec/primitives/derivations/renamed.py': '' }))).toThrow(
      'spec/primitives/derivations/renamed.py: there is no spec/primitives/renamed.ts',
    );
  });

  it('pairs every script of this repository', () => {
    const paired = findDerivations(fileURLToPath(new URL('../../..', import.meta.url))).filter(({ scripts }) => scripts.length > 0);
    expect(paired.map(({ name }) => name)).toContain('exp');
  });
});
