import type { Backend } from '../adapter';

/** Our packages' backends by id. Their packages are imported only when a backend is asked for: they have to be built first. */
export const backends: Readonly<Record<string, () => Promise<Backend>>> = {
  js: async () => (await import('./js')).jsBackend(),
  'wasm faithful': async () => (await import('./wasm')).wasmBackend('faithful'),
  'wasm fast': async () => (await import('./wasm')).wasmBackend('fast'),
  'wgsl dawn': async () => (await import('./wgsl/dawn')).dawnBackend(),
  'wgsl naga': async () => (await import('./wgsl/naga')).nagaBackend(),
};
