/** Something that keeps the command from telling whether the numbers match: a missing tool, a script that fails, a name it cannot pair. */
export class DeriveError extends Error {
  override readonly name = 'DeriveError';
}
