import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
/** The modules of the functions; what they share is not an entry. */
const modules = readdirSync(join(root, 'src/generated')).filter((file) => file !== 'index.ts' && file !== 'helpers.ts');
const entries = ['index.ts', 'runtime/index.ts', ...modules.map((file) => `generated/${file}`)];

rmSync(dist, { recursive: true, force: true });

// Not minified, so that a person can step into it; a bundler minifies. Shared code goes into chunks, @rampa/common among it.
await build({
  absWorkingDir: root,
  entryPoints: entries.map((entry) => `src/${entry}`),
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
});

// Declarations of every source, of which only those are kept that the entries lead to: the others speak of the bundled @rampa/common.
const declarations = join(dist, 'declarations');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', declarations], { cwd: root, stdio: 'inherit' });
const source = join(declarations, 'packages/wgsl/src');
const kept = new Set<string>();
const keep = (file: string): void => {
  if (kept.has(file)) return;
  kept.add(file);
  if (!existsSync(join(source, file))) throw new Error(`build: expected the declarations ${file}, got none`);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  copyFileSync(join(source, file), join(dist, file));
  for (const [, , path] of readFileSync(join(source, file), 'utf8').matchAll(/from (['"])(\.[^'"]*)\.js\1/g))
    keep(join(dirname(file), `${path}.d.ts`));
};
for (const entry of entries) keep(entry.replace(/\.ts$/, '.d.ts'));
rmSync(declarations, { recursive: true });
