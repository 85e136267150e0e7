/** A value that is wrong, as a person sees it: numbers and strings as such, objects by their class. */
export function describe(value: unknown): string {
  return `${(typeof value === 'object' && value?.constructor?.name) || String(value)}`;
}

/** Throws `elu: alpha must be >= 0, got -1`: a RangeError, or a TypeError where the value is of the wrong type. */
export function fail(
  name: string,
  argument: string,
  must: string,
  got: unknown,
  Failure: new (message: string) => Error = RangeError,
): never {
  throw new Failure(`${name}: ${argument} must ${must}, got ${describe(got)}`);
}
