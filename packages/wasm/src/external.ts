import { createLoad, type LoadOptions } from './load.js';
import type { Rampa } from './rampa.js';
import { compileFrom } from './source.js';

export * from './exports.js';

declare const URL: new (url: string, base: string) => { readonly href: string };

/** All functions, ready to be called. The module is the file rampa.wasm beside this one. The same options give the same object. */
export const load: (options?: LoadOptions) => Promise<Rampa> = /* @__PURE__ */ createLoad(() =>
  compileFrom({ url: new URL('./rampa.wasm', import.meta.url) }),
);
