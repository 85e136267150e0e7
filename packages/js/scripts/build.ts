import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The modules of the functions, and `spec`. */
const modules = readdirSync(join(root, 'src/generated')).filter(
  (file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'types.ts',
);

rmSync(join(root, 'dist'), { recursive: true, force: true });

// Not minified, so that a person can step into it; a bundler minifies. Shared code goes into chunks, @rampa/common among it.
await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts', ...modules.map((file) => `src/generated/${file}`)],
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

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

// Types of the internals, which no exported declaration mentions.
const internals = join(root, 'dist/runtime');
for (const file of readdirSync(internals)) rmSync(join(internals, file));
