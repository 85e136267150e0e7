import { type WasmModule, wasm } from './webassembly.js';

interface Response {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface Host {
  fetch(url: string): Promise<Response>;
  readonly process?: {
    getBuiltinModule?(name: 'node:fs'): { readonly promises: { readFile(url: object): Promise<ArrayBufferView> } } | undefined;
  };
  readonly URL: new (url: string) => { readonly protocol: string };
  atob(text: string): string;
}

const host = globalThis as unknown as Host;

export async function compileFrom({
  bytes,
  url,
}: {
  readonly bytes?: ArrayBuffer | ArrayBufferView;
  readonly url?: string | { readonly href: string };
}): Promise<WasmModule> {
  if (bytes !== undefined) return wasm.compile(bytes);
  return wasm.compile(await read(typeof url === 'string' ? url : (url as { readonly href: string }).href));
}

export function decodeBase64(text: string): Uint8Array {
  const characters = host.atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Node's fetch does not read files; everyone else's does. */
async function read(url: string): Promise<ArrayBuffer | ArrayBufferView> {
  const files = url.startsWith('file:') ? host.process?.getBuiltinModule?.('node:fs')?.promises : undefined;
  if (files !== undefined) return files.readFile(new host.URL(url));
  const response = await host.fetch(url);
  if (!response.ok) throw new Error(`load: url must lead to rampa.wasm, got status ${response.status} from ${url}`);
  return response.arrayBuffer();
}
