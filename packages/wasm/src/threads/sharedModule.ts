/** The import of the module's memory, "rampa" "memory" with at least one page, as the assembler writes the section. */
const ownMemory = [2, 17, 1, 5, ...text('rampa'), 6, ...text('memory'), 2, 0, 1];
/** Shared, with as many pages at most as there can be. */
const sharedMemory = [2, 20, 1, 5, ...text('rampa'), 6, ...text('memory'), 2, 3, 1, 0x80, 0x80, 4];

function text(name: string): number[] {
  return Array.from(name, (character) => character.charCodeAt(0));
}

/** The same module for a memory that threads share. */
export function withSharedMemory(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((_, at) => ownMemory.every((byte, offset) => bytes[at + offset] === byte));
  if (start < 0) throw new TypeError('load: bytes must be the content of rampa.wasm, got another module');
  const shared = new Uint8Array(bytes.length + sharedMemory.length - ownMemory.length);
  shared.set(bytes.subarray(0, start));
  shared.set(sharedMemory, start);
  shared.set(bytes.subarray(start + ownMemory.length), start + sharedMemory.length);
  return shared;
}
