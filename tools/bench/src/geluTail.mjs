// @ts-check
/** Prints gelu(-6.9) as the peers and Rampa compute it. The true value is printed by `npm run check`'s oracle: see docs/numerics.md. */
import { peers } from './peers/index.mjs';

const xs = Float32Array.of(-6.9);
const { gelu } = await import('../../../packages/js/dist/index.js');
const { load } = await import('../../../packages/wasm/dist/index.js');
const rampa = await load();

/** @type {Record<string, ArrayLike<number>>} */
const rows = {};
for (const { id, version, operation } of peers) {
  const found = operation('gelu', { kind: 'value' }, {});
  if (found !== undefined) rows[`${id} ${version}`] = await found.run({ inputs: [xs], parameters: {} });
}
rows['@rampa/js'] = gelu.forward(xs);
rows['@rampa/wasm'] = rampa.gelu.forward(xs);
for (const [name, ys] of Object.entries(rows)) console.log(`${name.padEnd(32)} ${ys[0]}`);
// The runtimes' threads keep the process alive.
process.exit();
