import { type Location, locations } from '@rampa/ir';

/** A mistake in a spec file: where it is, what it is, and how to mend it. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly location: Location;
  readonly fix?: string;

  constructor(location: Location, what: string, fix?: string) {
    super(`${location.file}:${location.line}:${location.column}: ${what}${fix === undefined ? '' : `; ${fix}`}`);
    this.location = location;
    if (fix !== undefined) this.fix = fix;
  }
}

/** Where an object of the specification was written. */
export function locationOf(object: object): Location {
  return locations.get(object) ?? { file: 'spec', line: 1, column: 1 };
}
