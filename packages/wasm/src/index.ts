import { bytes } from './generated/bytes.js';
import { createLoad, type LoadOptions } from './load.js';
import type { Rampa } from './rampa.js';
import { decodeBase64 } from './source.js';
import { wasm } from './webassembly.js';

export * from './exports.js';

/** All functions, ready to be called. The module is part of this file. The same options give the same object. */
export const load: (options?: LoadOptions) => Promise<Rampa> = /* @__PURE__ */ createLoad(() => wasm.compile(decodeBase64(bytes)));
