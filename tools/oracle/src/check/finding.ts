import { type Location, locations } from '@rampa/ir';

/** One thing that is wrong in the spec. */
export interface Finding {
  readonly file: string;
  /** Where it was written, where the reader said so. */
  readonly location?: Location;
  /** The function, primitive or law. */
  readonly name: string;
  /** What is wrong, at which point, both values, and how to mend it. */
  readonly message: string;
}

/** spec/activations/elu.ts:12:15: elu: derivative is wrong at x = -1, ... */
export function formatFinding(finding: Finding): string {
  const { location } = finding;
  const where = location === undefined ? finding.file : `${location.file}:${location.line}:${location.column}`;
  return `${where}: ${finding.name}: ${finding.message}`;
}

/** The place of the first node that has one. */
export function locate(...nodes: readonly (object | undefined)[]): Location | undefined {
  return nodes.flatMap((node) => locations.get(node ?? {}) ?? [])[0];
}
