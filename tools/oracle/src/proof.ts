import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Remembers that a spec has been proven, so that generating from it and starting again need not prove it again.
 * The key is the text of all that the proof depends on: the spec and the tools that read and check it.
 */
function marker(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['spec', 'tools/ir/src', 'tools/reader/src', 'tools/oracle/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(root, folder, name);
      if (!name.endsWith('.ts') || name.includes('node_modules') || name.startsWith('test') || !statSync(path).isFile()) continue;
      hash.update(`${folder}/${name}\n`).update(readFileSync(path));
    }
  }
  return join(root, 'node_modules/.cache/rampa/proven', hash.digest('hex'));
}

/** Whether exactly this spec has been proven on this machine before; says how many checks that took. */
export function provenBefore(root: string): string | undefined {
  const path = existsSync(join(root, 'tools/oracle/src')) ? marker(root) : undefined;
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

export function rememberProof(root: string, summary: string): void {
  if (!existsSync(join(root, 'tools/oracle/src'))) return;
  const path = marker(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, summary);
}
