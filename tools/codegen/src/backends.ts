import { jsBackend } from './js';
import type { Backend } from './program';
import { wasmBackend } from './wasm';
import { wgslBackend } from './wgsl';

/** Every backend of the generator. */
export const backends: readonly Backend[] = [jsBackend, wasmBackend, wgslBackend];
