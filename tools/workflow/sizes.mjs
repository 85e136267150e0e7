// @ts-check
/** Prints what a bundle of each example weighs: `npm run sizes`. The packages must have been built. */
import { gzipSync } from 'node:zlib';
import Table from 'cli-table3';
import { build } from 'esbuild';
import { root } from './steps.mjs';

const examples = [
  ["import * as relu from '@rampa/js/relu'; export const f = (xs) => relu.forward(xs)", 'only `forward` of relu'],
  ["export { relu } from '@rampa/js'", 'relu, all of it'],
  ["export { gelu } from '@rampa/js'", 'gelu, all of it'],
  ["export * from '@rampa/js'", 'every function of @rampa/js'],
  ["export { load } from '@rampa/wasm'", '@rampa/wasm, module inlined'],
  ["import { compose, gelu } from '@rampa/wgsl'; export const code = () => compose([gelu])", 'compose of gelu'],
  ["export { createRuntime } from '@rampa/wgsl/runtime'", 'the WebGPU runtime'],
];

const table = new Table({
  head: ['bundle', 'minified, bytes', 'gzip, bytes'],
  colAligns: ['left', 'right', 'right'],
  style: { head: [], border: [] },
});
for (const [contents = '', title = ''] of examples) {
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
  table.push([title, bytes.length, gzipSync(bytes, { level: 9 }).length]);
}
console.log(table.toString());
