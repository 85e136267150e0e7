/** The little of the WebAssembly interface that is used here: its types come with the DOM's, which clash with those of WebGPU. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyNamespace {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
}

export const wasm = (globalThis as unknown as { readonly WebAssembly: WebAssemblyNamespace }).WebAssembly;

/** The exports of a module that imports one memory. */
export function instantiate(bytes: Uint8Array, memory: WasmMemory): Readonly<Record<string, unknown>> {
  return new wasm.Instance(new wasm.Module(bytes), { rampa: { memory } }).exports;
}
