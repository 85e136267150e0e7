import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bytes } from '../src/generated/bytes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
writeFileSync(join(dist, 'rampa.wasm'), Buffer.from(bytes, 'base64'));

// Not minified, so that a person can step into it; a bundler minifies. @rampa/common is bundled.
await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts', 'src/external.ts', 'src/workerd.ts', 'src/threads/index.ts', 'src/threads/worker.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  external: ['./rampa.wasm'],
});

// Declarations of every source, of which only those are kept that the entry points lead to: the others speak of the bundled @rampa/common.
const declarations = join(dist, 'declarations');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', declarations], { cwd: root, stdio: 'inherit' });
const kept = new Set<string>();
const keep = (file: string): void => {
  if (kept.has(file)) return;
  kept.add(file);
  const from = join(declarations, 'packages/wasm/src', file);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  copyFileSync(from, join(dist, file));
  for (const [, path] of readFileSync(from, 'utf8').matchAll(/from '(\.[^']*)\.js'|from "(\.[^"]*)\.js"/g))
    keep(join(dirname(file), `${path}.d.ts`));
};
for (const entry of ['index.d.ts', 'external.d.ts', 'threads/index.d.ts']) keep(entry);
rmSync(declarations, { recursive: true });
