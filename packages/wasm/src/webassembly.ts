/**
 * The little of the WebAssembly interface that is used here, so that neither this package nor its users need the DOM's type library.
 * It is found as the global `WebAssembly`.
 */
interface WebAssemblyNamespace {
  compile(bytes: BufferSource): Promise<WasmModule>;
  instantiate(module: WasmModule, imports: object): Promise<WasmInstance>;
  readonly Module: new (bytes: BufferSource) => WasmModule;
  readonly Instance: new (module: WasmModule, imports: object) => WasmInstance;
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: boolean;
  }) => { readonly buffer: ArrayBuffer };
}

type BufferSource = ArrayBufferView | ArrayBuffer;

/** A compiled `WebAssembly.Module`. */
export type WasmModule = object;

export interface WasmInstance {
  readonly exports: object;
}

export const wasm = (globalThis as unknown as { readonly WebAssembly: WebAssemblyNamespace }).WebAssembly;
