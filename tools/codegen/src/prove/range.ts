/**
 * What is known of a node of an f32 graph: its value lies in [lo, hi]. An end is infinite where the node may overflow.
 * Truth values are 0 and 1.
 */
export interface Range {
  readonly lo: number;
  readonly hi: number;
  readonly integer: boolean;
  /** May be an infinity or a NaN that is written in the graph, as opposed to one that arithmetic reaches. Such may be selected and compared, no more. */
  readonly written: boolean;
}

export const smallestNormal = 2 ** -126;
export const largest = (2 - 2 ** -23) * 2 ** 127;

export const never: Range = { lo: 0, hi: 0, integer: true, written: false };
export const always: Range = { lo: 1, hi: 1, integer: true, written: false };
export const undecided: Range = { lo: 0, hi: 1, integer: true, written: false };

/** Whatever the ends are: a processor may take a subnormal number for 0, so 0 belongs to a range that has one. */
export function between(lo: number, hi: number, integer = false): Range {
  return {
    lo: lo > 0 && lo < smallestNormal ? 0 : lo,
    hi: hi < 0 && hi > -smallestNormal ? 0 : hi,
    integer,
    written: false,
  };
}

export function ofConstant(value: number): Range {
  // Compared with anything it must leave the outcome open.
  if (Number.isNaN(value)) return { lo: -Infinity, hi: Infinity, integer: false, written: true };
  return { lo: value, hi: value, integer: Number.isInteger(value), written: !Number.isFinite(value) };
}

export function hull(a: Range, b: Range): Range {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi), integer: a.integer && b.integer, written: a.written || b.written };
}

export function truth(isSure: boolean, isImpossible: boolean): Range {
  return isSure ? always : isImpossible ? never : undecided;
}

/** The largest |value|. */
export function magnitude({ lo, hi }: Range): number {
  return Math.max(-lo, hi);
}

/** The smallest |value|. */
export function distanceFromZero({ lo, hi }: Range): number {
  return lo > 0 ? lo : hi < 0 ? -hi : 0;
}

export function mayOverflow({ lo, hi, written }: Range): boolean {
  return !written && (lo === -Infinity || hi === Infinity);
}
