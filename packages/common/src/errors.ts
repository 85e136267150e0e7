/** The names of the values that go wrong, as a person wrote them: numbers and strings as such, objects by their class. */
export function describe(value: unknown): string {
  return Object(value) === value ? Object.prototype.toString.call(value).slice(8, -1) : String(value);
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
