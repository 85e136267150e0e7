import type { Backend } from '../adapter';
import { jsBackendOf } from './js';
import { wasmBackendOf } from './wasm';

/** @rampa/js. */
export async function jsBackend(): Promise<Backend> {
  return jsBackendOf(await import('@rampa/js'));
}

/** @rampa/wasm with one precision. */
export async function wasmBackend(precision: 'faithful' | 'fast'): Promise<Backend> {
  const { load } = await import('@rampa/wasm');
  return wasmBackendOf(precision, await load({ precision }));
}

/** Our packages' backends by id. Their packages are imported only when a backend is asked for: they have to be built first. */
export const backends: Readonly<Record<string, () => Promise<Backend>>> = {
  js: jsBackend,
  'wasm faithful': () => wasmBackend('faithful'),
  'wasm fast': () => wasmBackend('fast'),
  'wgsl dawn': async () => (await import('./wgsl/dawn')).dawnBackend(),
  'wgsl naga': async () => (await import('./wgsl/naga')).nagaBackend(),
};
