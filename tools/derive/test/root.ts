import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A folder with these files, and in bin/ a stand-in for Sollya that prints the script it is given. */
export function createRoot(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rampa-derive-'));
  roots.push(root);
  const all = { 'bin/sollya': '#!/bin/sh\nfor script in "$@"; do :; done\ntest "$1" = --version || exec /bin/cat "$script"\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  chmodSync(join(root, 'bin/sollya'), 0o755);
  return root;
}
