/** Where something stands in an FPCore file; lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in an FPCore file, or something in it that Rampa's formulas do not have: where it is, what it is, and what is allowed. */
export class FPCoreError extends Error {
  override readonly name = 'FPCoreError';
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly allowed: string;

  constructor(place: Place, what: string, allowed: string) {
    super(`${place.line}:${place.column}: ${what}; ${allowed}`);
    this.line = place.line;
    this.column = place.column;
    this.what = what;
    this.allowed = allowed;
  }
}
