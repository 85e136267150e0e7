import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findDrift, writeFiles } from '../src/files';

const files = [
  { path: 'out/a.ts', text: 'a' },
  { path: 'out/deep/b.ts', text: 'b' },
];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rampa-files-'));
});

test('writing makes the folder what the spec says, and a second run changes nothing', () => {
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/old.ts'), 'left over');
  expect(writeFiles(root, files, ['out']).map(({ kind }) => kind)).toEqual(['missing', 'missing', 'orphaned']);
  expect(existsSync(join(root, 'out/old.ts'))).toBe(false);
  expect(readFileSync(join(root, 'out/deep/b.ts'), 'utf8')).toBe('b');
  expect(writeFiles(root, files, ['out'])).toEqual([]);
});

test('drift names edited, missing and orphaned files', () => {
  writeFiles(root, files, ['out']);
  writeFileSync(join(root, 'out/a.ts'), 'edited by hand');
  writeFileSync(join(root, 'out/deep/c.ts'), 'orphan');
  expect(findDrift(root, [...files, { path: 'out/new.ts', text: '' }], ['out'])).toEqual([
    { path: 'out/a.ts', kind: 'different' },
    { path: 'out/new.ts', kind: 'missing' },
    { path: 'out/deep/c.ts', kind: 'orphaned' },
  ]);
});

test('a generated file that git does not track is drift', () => {
  writeFiles(root, files, ['out']);
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', 'out/a.ts');
  expect(findDrift(root, files, ['out'])).toEqual([{ path: 'out/deep/b.ts', kind: 'untracked' }]);
  git('add', 'out/deep/b.ts');
  expect(findDrift(root, files, ['out'])).toEqual([]);
});
