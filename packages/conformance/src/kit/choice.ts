/** Some of the functions; an unknown one is an error that names all. */
export function chosenNames(command: string, specs: readonly { readonly name: string }[], given: readonly string[] | undefined): string[] {
  const all = specs.map(({ name }) => name);
  const unknown = given?.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new RangeError(`${command}: --function must be one of ${all.join(', ')}, got ${unknown}`);
  return all.filter((name) => given?.includes(name) ?? true);
}

/** A pinned version, in full or its first letters. */
export function checkSpecHash(command: string, expected: string | undefined, got: string): void {
  if (expected !== undefined && (expected.length < 8 || !got.startsWith(expected)))
    throw new RangeError(`${command}: --spec-hash: expected the spec ${expected}, got ${got}`);
}
