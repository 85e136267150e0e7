// @ts-check
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './steps.mjs';

/**
 * What a module weighs, bundled and minified with all that it imports.
 * @param {string} contents
 * @returns {Promise<{ minified: number, gzip: number }>} Bytes.
 */
export async function weigh(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    platform: 'neutral',
    external: ['node:*'],
    // A chunk that an entry imports for nothing is left out: that is what is wanted.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
