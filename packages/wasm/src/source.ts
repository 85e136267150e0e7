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
  readonly Uint8Array: { new (length: number): Uint8Array; fromBase64?(text: string): Uint8Array };
  readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
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

/** By the engine where it can: a loop over so many characters is slow before it is optimised, and it runs only once. */
export function decodeBase64(
  text: string,
  { Uint8Array: Bytes, Buffer, atob }: Pick<Host, 'Uint8Array' | 'Buffer' | 'atob'> = host,
): Uint8Array {
  if (Bytes.fromBase64 !== undefined) return Bytes.fromBase64(text);
  if (Buffer !== undefined) return Buffer.from(text, 'base64');
  const characters = atob(text);
  const bytes = new Bytes(characters.length);
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
