import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoweredActivation } from '@rampa/codegen';
import { type Backend, jsBackendOf, wasmBackendOf } from '@rampa/conformance';
import type { Target } from '../project/configTypes';
import { interpretedBackend } from './interpreted';

/** Backends that run the modules as they were written into a folder; WGSL, which needs a device, by its graphs. */
export async function emittedBackends(folder: string, targets: readonly Target[], lowered: LoweredActivation): Promise<Backend[]> {
  const backends: Backend[] = [];
  const open = (target: Target): Promise<Readonly<Record<string, unknown>>> => import(pathToFileURL(join(folder, target, 'index.js')).href);
  if (targets.includes('js')) backends.push(jsBackendOf(await open('js')));
  if (targets.includes('wasm')) {
    const { load } = (await open('wasm')) as { readonly load: (options: { precision: 'faithful' | 'fast' }) => Promise<object> };
    for (const precision of ['faithful', 'fast'] as const) backends.push(wasmBackendOf(precision, await load({ precision })));
  }
  if (targets.includes('wgsl')) backends.push(interpretedBackend('wgsl', 'fast', lowered));
  return backends;
}
