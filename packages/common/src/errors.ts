/** Throws `elu: alpha must be >= 0, got -1`: a RangeError, or a TypeError where the value is of the wrong type. Objects are shown by their class. */
export function fail(
  name: string,
  argument: string,
  must: string,
  got: unknown,
  Failure: new (message: string) => Error = RangeError,
): never {
  throw new Failure(`${name}: ${argument} must ${must}, got ${Object(got) === got ? (got as object).constructor?.name : got}`);
}
