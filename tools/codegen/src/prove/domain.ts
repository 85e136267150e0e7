import type { ParameterSpec } from '@rampa/ir';
import { admits } from '../lower/samples';
import type { Box } from './analysis';
import { between, largest, magnitude, ofConstant, type Range, smallestNormal } from './range';

/** Sets of f32 numbers, by the name of the input or parameter: the pieces of each together are what a proof is about. */
export type Domain = ReadonlyMap<string, readonly Range[]>;

export const everyFinite: readonly Range[] = [
  between(-largest, -smallestNormal),
  // The subnormals with the zero that a processor may take them for.
  between(-smallestNormal, 0),
  between(0, smallestNormal),
  between(smallestNormal, largest),
];

/** The choice of one-sided derivative: left, as declared, right. */
export const everySide: readonly Range[] = [-1, 0, 1].map(ofConstant);

/** Magnitudes of parameters for which error bars hold, beside 0. */
const [least, most] = [2 ** -20, 2 ** 20];

/** Parameter values for which error bars hold: 0 and magnitudes from 2^-20 to 2^20, where the constraint admits them. */
export function parameterRanges(parameter: ParameterSpec): readonly Range[] {
  const { min = -most, max = most, above = -most, integer } = parameter;
  const lowest = Math.max(min, above, -most);
  const within = (lo: number, hi: number): Range[] => (lo <= hi ? [between(lo, hi, integer)] : []);
  return [
    ...within(lowest, Math.min(max, -least)),
    ...(admits(parameter, 0) ? [ofConstant(0)] : []),
    ...within(Math.max(lowest, integer ? 1 : least), Math.min(max, most)),
  ].map((range) => ({ ...range, lo: Math.fround(range.lo), hi: Math.fround(range.hi) }));
}

/** One piece of each. */
export function boxes(domain: Domain): Box[] {
  let all: Map<string, Range>[] = [new Map()];
  for (const [name, pieces] of domain) all = all.flatMap((box) => pieces.map((piece) => new Map([...box, [name, piece]])));
  return all;
}

/** The two halves of a box, cut where the f32 numbers of its widest side (of those named) are halved; undefined: nothing is left to cut. */
export function halves(box: Box, names: ReadonlySet<string>): [Box, Box] | undefined {
  let widest: { name: string; range: Range; width: number } | undefined;
  for (const [name, range] of box) {
    const width = names.has(name) && magnitude(range) > smallestNormal ? ordinal(range.hi) - ordinal(range.lo) : 0;
    if (width > (widest?.width ?? 0)) widest = { name, range, width };
  }
  if (widest === undefined) return undefined;
  const { name, range, width } = widest;
  const middle = ordinal(range.lo) + Math.floor(width / 2);
  return [
    new Map([...box, [name, { ...range, hi: range.integer ? Math.floor(number(middle)) : number(middle) }]]),
    new Map([...box, [name, { ...range, lo: range.integer ? Math.floor(number(middle)) + 1 : number(middle + 1) }]]),
  ];
}

/** The corners of a box. */
export function corners(box: Box): Box[] {
  let all: Map<string, Range>[] = [new Map()];
  for (const [name, { lo, hi, integer }] of box)
    all = all.flatMap((corner) => [...new Set([lo, hi])].map((end) => new Map([...corner, [name, between(end, end, integer)]])));
  return all;
}

const buffer = new DataView(new ArrayBuffer(4));

/** The place of an f32 in the order of all of them; 0 is at 0. */
export function ordinal(value: number): number {
  buffer.setFloat32(0, value);
  const bits = buffer.getInt32(0);
  return bits < 0 ? -(bits & 0x7fffffff) : bits;
}

function number(place: number): number {
  buffer.setInt32(0, Math.abs(place));
  const size = buffer.getFloat32(0);
  return place < 0 ? -size : size;
}
