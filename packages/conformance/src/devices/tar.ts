/** One regular file of a tar archive. */
export interface TarEntry {
  readonly name: string;
  readonly executable: boolean;
  readonly content: Uint8Array;
}

const block = 512;

/** The regular files of an uncompressed ustar archive; folders follow from the names. Long-name extensions do not occur in the archives we read: they throw. */
export function readTar(archive: Uint8Array): TarEntry[] {
  const text = (offset: number, length: number): string =>
    new TextDecoder().decode(archive.subarray(offset, offset + length)).split('\0')[0] ?? '';
  const octal = (offset: number, length: number): number => Number.parseInt(text(offset, length).trim() || '0', 8);
  const entries: TarEntry[] = [];
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const size = octal(at + 124, 12);
    const type = text(at + 156, 1);
    const prefix = text(at + 345, 155);
    const name = prefix === '' ? text(at, 100) : `${prefix}/${text(at, 100)}`;
    const start = at + block;
    if (type === '' || type === '0') {
      if (start + size > archive.length) throw new RangeError(`tar: ${name}: expected ${size} bytes, got ${archive.length - start}`);
      entries.push({ name, executable: (octal(at + 100, 8) & 0o111) !== 0, content: archive.subarray(start, start + size) });
    } else if (type !== '5') throw new TypeError(`tar: ${name}: expected a file or a folder, got an entry of type '${type}'`);
    at = start + Math.ceil(size / block) * block;
  }
  return entries;
}
