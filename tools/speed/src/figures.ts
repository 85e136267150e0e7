import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { repositoryRoot } from '@rampa/conformance';
import { load } from '@rampa/wasm';
import { weigh } from '../../workflow/bundle.mjs';
import type { Figure } from './results';
import { quantile } from './statistics';

const shortLength = 16;
const starts = 9;

/** What is measured once: the shortest call, the start, and sizes. */
export async function measureFigures(): Promise<Figure[]> {
  const gzip = async (contents: string): Promise<number> => (await weigh(contents)).gzip;
  const module = await readFile(`${repositoryRoot}/packages/wasm/dist/rampa.wasm`);
  const { compose, gelu } = await import('@rampa/wgsl');
  return [
    { what: `a call on ${shortLength} ordinary elements`, value: await shortCall(), unit: 'ns', bound: 150 },
    { what: 'load() in a new process', value: loadTime(), unit: 'ms', bound: 15 },
    { what: 'rampa.wasm, gzip', value: gzipSync(module, { level: 9 }).length, unit: 'bytes', bound: 60_000 },
    { what: 'relu of @rampa/js, gzip', value: await gzip("export { relu } from '@rampa/js'"), unit: 'bytes', bound: 1200 },
    { what: 'gelu of @rampa/js, gzip', value: await gzip("export { gelu } from '@rampa/js'"), unit: 'bytes', bound: 2000 },
    { what: 'compose([gelu]).code', value: compose([gelu]).code.length, unit: 'bytes', bound: 2500 },
  ];
}

async function shortCall(): Promise<number> {
  const rampa = await load({ precision: 'fast' });
  const [xs, out] = [new Float32Array(shortLength).fill(0.5), new Float32Array(shortLength)];
  const calls = 20_000;
  const times = Array.from({ length: 25 }, () => {
    const started = performance.now();
    for (let n = 0; n < calls; n++) rampa.sigmoid.forward(xs, out);
    return ((performance.now() - started) * 1e6) / calls;
  });
  return quantile(times.slice(5), 0.5);
}

function loadTime(): number {
  const script = "import { load } from '@rampa/wasm'; const t = performance.now(); await load(); console.log(performance.now() - t);";
  const times = Array.from({ length: starts }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: repositoryRoot, encoding: 'utf8' });
    return Number(stdout);
  });
  return quantile(times, 0.5);
}
