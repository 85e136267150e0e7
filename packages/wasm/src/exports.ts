/** What every entry point exports beside its own `load`. */
export type * from './generated/types.js';
export { type InstanceOptions, type LoadOptions, type LoadSyncOptions, loadSync } from './load.js';
export type { Precision } from './precision.js';
export type { Rampa } from './rampa.js';
export type { WasmModule } from './webassembly.js';
