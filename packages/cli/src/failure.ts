/** Exit statuses, as `rampa --help` documents them. */
export const status = { fine: 0, wrong: 1, unable: 2 } as const;

/** The command cannot do what it is asked for: bad arguments, files that cannot be read or written. The message is for the user, without a stack. */
export class UnableError extends Error {
  override readonly name = 'UnableError';
}

/** What an unknown error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
