import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { NumberArray } from '../numbers';
import type { Vectors } from './types';

/** Vectors that another spec made. */
export class StaleVectorsError extends Error {
  override readonly name = 'StaleVectorsError';
}

type Block = NumberArray | Uint32Array;

const kinds = { f32: Float32Array, f64: Float64Array, u32: Uint32Array } as const;
const magic = 'RAMPAVEC';

function kindOf(block: Block): keyof typeof kinds {
  return block instanceof Float32Array ? 'f32' : block instanceof Float64Array ? 'f64' : 'u32';
}

/** Where an array went. */
interface Reference {
  readonly block: keyof typeof kinds;
  readonly at: number;
  readonly length: number;
}

interface Header {
  readonly hash: string;
  readonly vectors: unknown;
}

const isBlock = (value: unknown): value is Block =>
  value instanceof Float32Array || value instanceof Float64Array || value instanceof Uint32Array;

/** JSON has no -0 and no infinities; parameters may be them. */
const writeNumber = (value: unknown): unknown =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { number: Object.is(value, -0) ? '-0' : String(value) }
    : value;

/**
 * A file: eight letters, the length of the header (two words: length, 0), the header (JSON: the hash of the spec that made it, and the vectors with
 * references for arrays) padded to 8 bytes, the arrays, each on 8 bytes.
 */
export function encodeVectors(vectors: Vectors, hash: string): Uint8Array {
  const blocks: Uint8Array[] = [];
  let size = 0;
  const header = JSON.stringify({ hash, vectors } satisfies Header, (_, value: unknown) => {
    if (!isBlock(value)) return writeNumber(value);
    const reference: Reference = { block: kindOf(value), at: size, length: value.length };
    blocks.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    size += Math.ceil(value.byteLength / 8) * 8;
    return reference;
  });
  const json = new TextEncoder().encode(header.padEnd(Math.ceil(header.length / 8) * 8));
  const file = new Uint8Array(16 + json.length + size);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(8, json.length, true);
  file.set(json, 16);
  let at = 16 + json.length;
  for (const block of blocks) {
    file.set(block, at);
    at += Math.ceil(block.length / 8) * 8;
  }
  return file;
}

function headerOf(file: Uint8Array, path: string): { json: string; body: number } {
  const bad = (): never => {
    throw new Error(`vectors: ${path}: not a vector file, or cut short`);
  };
  if (file.length < 16 || new TextDecoder().decode(file.subarray(0, 8)) !== magic) bad();
  const body = 16 + new DataView(file.buffer, file.byteOffset).getUint32(8, true);
  if (file.length < body) bad();
  return { json: new TextDecoder().decode(file.subarray(16, body)), body };
}

/** Throws a StaleVectorsError when the file was made from another spec than the hash says. */
export function decodeVectors(file: Uint8Array, hash: string, path: string): Vectors {
  const { json, body } = headerOf(file, path);
  const made = (JSON.parse(json) as Header).hash;
  if (made !== hash)
    throw new StaleVectorsError(
      `vectors: ${path}: stale: expected vectors of the spec ${hash.slice(0, 12)}, got those of ${made.slice(0, 12)}`,
    );
  // Not file.slice: of a Buffer that is a view.
  const bytes = new Uint8Array(file.subarray(body)).buffer;
  const revived = JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('number' in value) return Number(value.number);
    if (!('block' in value)) return value;
    const { block, at, length } = value as Reference;
    const Kind = kinds[block];
    if (at + length * Kind.BYTES_PER_ELEMENT > bytes.byteLength) throw new Error(`vectors: ${path}: cut short`);
    return new Kind(bytes, at, length);
  }) as Header;
  return revived.vectors as Vectors;
}

/** Reads vectors; stale ones are an error. */
export async function readVectors(path: string, hash: string): Promise<Vectors> {
  return decodeVectors(await readFile(path), hash, path);
}

export async function writeVectors(path: string, vectors: Vectors, hash: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, encodeVectors(vectors, hash));
  await rename(temporary, path);
}

/** Whether the file is there, whole, and made from that spec. */
export async function isFresh(path: string, hash: string): Promise<boolean> {
  try {
    const file = await readFile(path);
    return (JSON.parse(headerOf(file, path).json) as Header).hash === hash;
  } catch {
    return false;
  }
}
