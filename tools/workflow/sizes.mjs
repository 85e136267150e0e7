// @ts-check
/** Prints what a bundle of each example weighs: `npm run sizes`. The packages must have been built. */
import Table from 'cli-table3';
import { weigh } from './bundle.mjs';

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
  const { minified, gzip } = await weigh(contents);
  table.push([title, minified, gzip]);
}
console.log(table.toString());
