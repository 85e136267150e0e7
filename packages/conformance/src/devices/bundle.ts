import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { cacheRoot, repositoryRoot } from './repository';

/**
 * Bundles a script with the built packages into one module that a runtime without our module resolution can run (deno, a page).
 * The name holds a hash of the content, so that processes that bundle at once do not disturb each other.
 */
export async function bundle(entry: string): Promise<{ path: string; text: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    absWorkingDir: repositoryRoot,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  const folder = join(cacheRoot, 'bundles');
  const path = join(folder, `${basename(entry, '.ts')}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.mjs`);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, path);
  return { path, text };
}
