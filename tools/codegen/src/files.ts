import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFile } from './program';

/** A difference between what the spec generates and what is checked in. */
export interface Drift {
  readonly path: string;
  readonly kind: 'missing' | 'different' | 'orphaned' | 'untracked';
}

/** Compares the generated files with those on disk; `folders` belong to the generator alone. */
export function findDrift(root: string, files: readonly GeneratedFile[], folders: readonly string[]): Drift[] {
  const expected = new Map(files.map(({ path, text }) => [path, text]));
  const drifts: Drift[] = [];
  for (const [path, text] of expected) {
    const place = join(root, path);
    if (!existsSync(place)) drifts.push({ path, kind: 'missing' });
    else if (readFileSync(place, 'utf8') !== text) drifts.push({ path, kind: 'different' });
  }
  for (const path of folders.flatMap((folder) => listFiles(root, folder))) if (!expected.has(path)) drifts.push({ path, kind: 'orphaned' });
  const untracked = new Set(listUntracked(root));
  for (const path of expected.keys()) if (untracked.has(path)) drifts.push({ path, kind: 'untracked' });
  return drifts;
}

/** Writes what changed, removes orphans, and says which paths it touched. */
export function writeFiles(root: string, files: readonly GeneratedFile[], folders: readonly string[]): Drift[] {
  const drifts = findDrift(root, files, folders).filter(({ kind }) => kind !== 'untracked');
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of drifts) {
    const text = texts.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return drifts;
}

function listFiles(root: string, folder: string): string[] {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(root, path).split(sep).join('/'));
}

/** Outside a git checkout (an unpacked archive) nothing counts as untracked. */
function listUntracked(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  return execFileSync('git', ['ls-files', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
}
