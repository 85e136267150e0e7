import { type Truth, ulpError } from '@rampa/ir';
import type { Capabilities, NumberType } from '../adapter';
import { inWords } from '../numbers';
import type { Bar } from './bars';
import type { Failure, Tally } from './verdict';

/** Everything that decides one batch, apart from the results. */
export interface Measure {
  readonly format: NumberType;
  readonly bar: Bar;
  readonly capabilities: Capabilities;
}

/** One result and what it should be. */
export interface Case {
  readonly got: number;
  readonly truth: Truth;
  /** Words for the place, such as `x = -3.5`. */
  readonly where: () => string;
  /** An absolute error that is accepted instead, or 0. */
  readonly allowance: number;
  /** The sign of a zero matters here. */
  readonly signOfZero: boolean;
  /** Other true values that are accepted instead: on the other side of a kink whose place is not a number of the format. */
  readonly alternatives: readonly Truth[];
  /** The true value when the (subnormal) input is flushed to zero. */
  readonly flushedTruth?: Truth | undefined;
  /** What a subnormal number that was flushed is multiplied with on its way to the result, at most. */
  readonly flushGain: number;
}

const smallestNormal: Readonly<Record<NumberType, number>> = { f32: 2 ** -126, f64: 2 ** -1022 };

/** Whether a correctly rounded result is infinite. */
export function overflows(truth: number, format: NumberType): boolean {
  return Math.abs(truth) === Number.POSITIVE_INFINITY || (format === 'f32' && Math.abs(Math.fround(truth)) === Number.POSITIVE_INFINITY);
}

export function within(bar: Bar, ulps: number): boolean {
  return bar.strict ? ulps < bar.ulp : ulps <= bar.ulp;
}

function wrong({ where }: Case, got: number, expected: string, ulps = Number.POSITIVE_INFINITY): Failure {
  return { where: where(), message: `${where()} gives ${inWords(got)}, expected ${expected}`, ulp: ulps };
}

/** What a flushed number may be worth in the result: a small factor, 2 or 4, often stands between an intermediate result and the result. */
export const flushedWorth: Readonly<Record<NumberType, number>> = { f32: 4 * smallestNormal.f32, f64: 4 * smallestNormal.f64 };

/** Where the backend flushes: off by no more than one subnormal number that became zero, be it the input, an intermediate result or the result. */
function byFlushing({ got, truth, flushedTruth, flushGain }: Case, { format, bar }: Measure): boolean {
  const lost = flushedWorth[format] * flushGain;
  if (Math.abs(got - truth.hi) <= lost) return true;
  return flushedTruth !== undefined && (within(bar, ulpError(got, flushedTruth, format)) || Math.abs(got - flushedTruth.hi) <= lost);
}

/** Judges one result and counts it. */
export function accept(tally: Tally, measure: Measure, item: Case): void {
  const { capabilities, format, bar } = measure;
  const { got, truth } = item;
  if (Number.isNaN(truth.hi)) {
    // Where an adapter loses NaN nothing can be asked of it.
    if (Number.isNaN(got) || !capabilities.keepsNaN) tally.pass();
    else tally.fail(wrong(item, got, 'NaN'));
    return;
  }
  if (!capabilities.keepsInfinity && overflows(truth.hi, format)) {
    tally.pass();
    return;
  }
  if (!Number.isFinite(truth.hi)) {
    if (got === truth.hi) tally.pass();
    else tally.fail(wrong(item, got, inWords(truth.hi)));
    return;
  }
  if (Number.isNaN(got)) {
    tally.fail(wrong(item, got, inWords(truth.hi)));
    return;
  }
  if (truth.hi === 0 && truth.lo === 0 && got === 0 && item.signOfZero) {
    if (Object.is(got, truth.hi)) tally.pass();
    else tally.fail(wrong(item, got, inWords(truth.hi)));
    return;
  }
  const ulps = ulpError(got, truth, format);
  const flushes = capabilities.flushesSubnormals;
  if (within(bar, ulps)) {
    // Among subnormal numbers a backend that flushes says nothing about its arithmetic.
    if (!flushes || Math.abs(truth.hi) >= smallestNormal[format]) tally.measured(ulps, item.where);
    tally.pass();
    return;
  }
  const accepted =
    Math.abs(got - truth.hi - truth.lo) <= item.allowance ||
    item.alternatives.some((other) => within(bar, ulpError(got, other, format))) ||
    (flushes && byFlushing(item, measure));
  if (accepted) {
    tally.pass();
    return;
  }
  tally.measured(ulps, item.where);
  tally.fail(wrong(item, got, `${inWords(truth.hi)} within ${bar.ulp} ULP, off by ${ulps.toPrecision(4)}`, ulps));
}

/** Beyond the parameters for which bars hold: no NaN, and no overflow, that the true value does not have. */
export function acceptSpecial(tally: Tally, measure: Measure, item: Case): void {
  const { got, truth, flushedTruth } = item;
  const flushed = measure.capabilities.flushesSubnormals && flushedTruth !== undefined && isPlausible(got, flushedTruth, measure);
  if (flushed || isPlausible(got, truth, measure)) tally.pass();
  else tally.fail(wrong(item, got, inWords(truth.hi)));
}

function isPlausible(got: number, truth: Truth, { capabilities, format, bar }: Measure): boolean {
  if (Number.isNaN(truth.hi)) return Number.isNaN(got) || !capabilities.keepsNaN;
  if (!Number.isFinite(truth.hi)) return got === truth.hi || !capabilities.keepsInfinity;
  if (Number.isFinite(got)) return true;
  const overflowFrom = format === 'f32' ? 2 ** 128 * (1 - bar.ulp * 2 ** -23) : Number.MAX_VALUE * (1 - bar.ulp * 2 ** -52);
  return Math.abs(truth.hi) > overflowFrom && got === Math.sign(truth.hi) * Number.POSITIVE_INFINITY;
}
