// The runtime compiles it ahead of time and hands over a WebAssembly.Module: workers may not compile code themselves.

import { createLoad, type LoadOptions } from './load.js';
import type { Rampa } from './rampa.js';
import module from './rampa.wasm';

export * from './exports.js';

/** All functions, ready to be called. The same options give the same object. */
export const load: (options?: LoadOptions) => Promise<Rampa> = /* @__PURE__ */ createLoad(async () => module);
