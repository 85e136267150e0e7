import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return outputFiles[0]?.contents as Uint8Array;
}

function compressed(text: Uint8Array): number {
  return gzipSync(text, { level: 9 }).length;
}

test('one plain function is less than 0.7 kB compressed', async () => {
  const text = await bundle("import * as relu from './src/generated/relu.js'; export const f = (xs) => relu.forward(xs);");
  expect(compressed(text)).toBeLessThan(700);
});

test('one object is less than 1.2 kB compressed', async () => {
  const text = await bundle("export { relu } from './src/index.js';");
  expect(compressed(text)).toBeLessThan(1200);
});

test('nothing stays of what is not used', async () => {
  const text = await bundle(
    "import * as all from './src/index.js'; import * as relu from './src/generated/relu.js'; import * as info from './src/generated/spec.js';",
  );
  expect(Buffer.from(text).toString().trim()).toBe('');
});
