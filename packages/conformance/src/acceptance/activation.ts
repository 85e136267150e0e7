import { type PlanName, type Truth, ulp } from '@rampa/ir';
import type { Capabilities, NumberType, Quantity } from '../adapter';
import { inWords, type NumberArray } from '../numbers';
import { type ActivationGroup, truthKey } from '../vectors/types';
import { accept, acceptSpecial, type Measure } from './accept';
import { activationBar, cancellationUnit, gradientSum, nearZero } from './bars';
import { lineAllowance } from './cancellation';
import { Tally, type Verdict } from './verdict';

/** Words for parameters: ` (alpha = 0.5)`, or nothing. */
function parametersInWords(parameters: Readonly<Record<string, number>>): string {
  const words = Object.entries(parameters).map(([name, value]) => `${name} = ${inWords(value)}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** The absolute error accepted for input number i instead of a relative one; 0 for most. */
export function allowanceAt(name: string, quantity: Quantity, group: ActivationGroup, plan: PlanName, i: number): number {
  const x = group.inputs[i] ?? Number.NaN;
  const key = truthKey(quantity);
  if (key === 'value') return (lineAllowance(name, x, group.parameters) ?? 0) * cancellationUnit[plan];
  let allowance = 0;
  for (const zero of group.zeros) {
    if (zero.of === key && Math.abs(x - zero.at) <= zero.within) allowance = Math.max(allowance, Math.abs(zero.scale) * nearZero[plan]);
  }
  return allowance;
}

/** How many units in the last place from a kink its side is decided by the rounding of its place. */
const kinkUnits = 3;

/**
 * The true values near a kink whose place is no number of the format (where a line reaches 0 or 1, say): there the rounding of the place decides the side,
 * and either is right. None at a kink that is a number, such as 0.
 */
export function acrossKink(group: ActivationGroup, key: string, format: NumberType, i: number): Truth[] {
  const { inputs, kinks, truths } = group;
  const x = inputs[i] ?? Number.NaN;
  const found: Truth[] = [];
  for (const { hi, lo } of key === 'value' ? [] : kinks) {
    const reach = kinkUnits * ulp(hi, format);
    const isNumber = lo === 0 && (format === 'f64' || Math.fround(hi) === hi);
    if (isNumber || Math.abs(x - hi) > reach) continue;
    // Inputs are sorted, and the grid holds the neighbours of a kink, in units of its own type.
    const neighbours = 2 * kinkUnits * ulp(hi, group.inputType);
    for (const step of [-1, 1]) {
      for (let k = i + step; Math.abs((inputs[k] ?? Number.NaN) - hi) <= neighbours; k += step) {
        found.push({ hi: truths[key]?.hi[k] ?? Number.NaN, lo: truths[key]?.lo[k] ?? Number.NaN });
      }
    }
  }
  return found;
}

/** The length of a result is the first thing that can be wrong with it. */
export function checkLength(got: NumberArray, expected: number): void {
  if (got.length !== expected) throw new RangeError(`expected ${expected} results, got ${got.length}`);
}

/** Judges the value, the derivative or a parameter derivative at every input of a group. */
export function judgeActivation(
  name: string,
  quantity: Quantity,
  group: ActivationGroup,
  results: NumberArray,
  plan: PlanName,
  format: NumberType,
  capabilities: Capabilities,
): Verdict {
  const { inputs } = group;
  checkLength(results, inputs.length);
  const truths = group.truths[truthKey(quantity)];
  if (truths === undefined) throw new RangeError(`${name}: expected true values of ${truthKey(quantity)}, got none`);
  const truthAt = (i: number): Truth => ({ hi: truths.hi[i] ?? Number.NaN, lo: truths.lo[i] ?? Number.NaN });
  const measure: Measure = { format, bar: activationBar(plan, capabilities), capabilities };
  const zeroAt = inputs.indexOf(0);
  const tally = new Tally();
  for (let i = 0; i < inputs.length; i++) {
    const x = inputs[i] ?? Number.NaN;
    // Where an adapter does not keep what goes in, nothing can be asked of what comes out.
    if ((Number.isNaN(x) && !capabilities.keepsNaN) || (Math.abs(x) === Number.POSITIVE_INFINITY && !capabilities.keepsInfinity)) continue;
    const item = {
      got: results[i] ?? Number.NaN,
      truth: truthAt(i),
      where: () => `x = ${inWords(x)}${parametersInWords(group.parameters)}`,
      allowance: allowanceAt(name, quantity, group, plan, i),
      signOfZero: quantity.kind === 'value' && (x === 0 || !Number.isFinite(x)),
      alternatives: acrossKink(group, truthKey(quantity), format, i),
      flushGain: 1,
      flushedTruth: zeroAt >= 0 && format === 'f32' && Math.abs(x) < 2 ** -126 ? truthAt(zeroAt) : undefined,
    };
    if (group.barsHold) accept(tally, measure, item);
    else acceptSpecial(tally, measure, item);
  }
  return tally.verdict();
}

/** An exact product's nearest double and rest. */
function product(a: number, b: number): Truth {
  const hi = a * b;
  const split = (x: number): [number, number] => {
    const high = Math.fround(x);
    return [high, x - high];
  };
  const [ah, al] = split(a);
  const [bh, bl] = split(b);
  return { hi, lo: ah * bh - hi + ah * bl + al * bh + al * bl };
}

/**
 * Judges dy f'(x). The faithful plan rounds the exact product once; the fast plan rounds the product of a derivative that is already rounded,
 * so its error is that of the derivative times dy, and half a unit more.
 */
export function judgeBackward(
  name: string,
  group: ActivationGroup,
  dys: NumberArray,
  results: NumberArray,
  plan: PlanName,
  format: NumberType,
  capabilities: Capabilities,
): Verdict {
  checkLength(results, dys.length);
  const slopes = group.truths.derivative;
  if (slopes === undefined) throw new RangeError(`${name}: expected true values of derivative, got none`);
  const bar = activationBar(plan, capabilities);
  // A relative error of b ULP of the derivative is up to 2b ULP of the product.
  const measure: Measure = { format, bar: plan === 'faithful' ? bar : { ulp: 2 * bar.ulp + 0.5, strict: false }, capabilities };
  const slopeAtZero = slopes.hi[group.inputs.indexOf(0)];
  const tally = new Tally();
  for (let i = 0; i < dys.length; i++) {
    const x = group.inputs[i] ?? Number.NaN;
    const slope: Truth = { hi: slopes.hi[i] ?? Number.NaN, lo: slopes.lo[i] ?? Number.NaN };
    const dy = dys[i] ?? Number.NaN;
    if (!Number.isFinite(x) || !Number.isFinite(slope.hi)) continue;
    const exact = product(dy, slope.hi);
    const truth = { hi: exact.hi + (exact.lo + dy * slope.lo), lo: 0 };
    truth.lo = exact.hi - truth.hi + (exact.lo + dy * slope.lo);
    const subnormal = plan === 'fast' && Math.abs(slope.hi) < 2 ** -120;
    const item = {
      got: results[i] ?? Number.NaN,
      truth,
      where: () => `x = ${inWords(x)}, dy = ${inWords(dy)}${parametersInWords(group.parameters)}`,
      // An f32 derivative that is subnormal has lost bits before it is multiplied.
      allowance: Math.abs(dy) * (allowanceAt(name, { kind: 'derivative' }, group, plan, i) + (subnormal ? bar.ulp * 2 ** -149 : 0)),
      signOfZero: false,
      alternatives: acrossKink(group, 'derivative', format, i).map((other) => ({ hi: dy * other.hi, lo: 0 })),
      flushGain: 1 + Math.abs(dy),
      flushedTruth: flushedProduct(x, dy, slope.hi, slopeAtZero),
    };
    accept(tally, measure, item);
  }
  return tally.verdict();
}

/** dy f'(x) where a subnormal x, or a subnormal derivative, is flushed to zero. */
function flushedProduct(x: number, dy: number, slope: number, slopeAtZero: number | undefined): Truth | undefined {
  if (Math.abs(slope) < 2 ** -126) return { hi: 0, lo: 0 };
  return Math.abs(x) < 2 ** -126 && slopeAtZero !== undefined ? { hi: dy * slopeAtZero, lo: 0 } : undefined;
}

/** Judges the sum of dy df/dparameter over the finite inputs of a group (the caller passes only those). */
export function judgeGradient(
  truths: { readonly hi: ArrayLike<number> },
  dys: NumberArray,
  result: number,
  plan: PlanName,
  where: string,
): Verdict {
  let sum = 0;
  let rest = 0;
  let absolute = 0;
  for (let i = 0; i < dys.length; i++) {
    const term = product(dys[i] ?? 0, truths.hi[i] ?? 0);
    const next = sum + term.hi;
    const carried = next - sum;
    rest += sum - (next - carried) + (term.hi - carried) + term.lo;
    sum = next;
    absolute += Math.abs(term.hi);
  }
  const truth = sum + rest;
  const { ofSum, ofTerms } = gradientSum[plan];
  const allowed = ofSum * Math.abs(truth) + ofTerms * absolute;
  const tally = new Tally();
  if (Math.abs(result - truth) <= allowed) tally.pass();
  else
    tally.fail({
      where,
      message: `${where} gives ${inWords(result)}, expected ${inWords(truth)} within ${allowed.toPrecision(3)}`,
      ulp: Math.abs(result - truth) / allowed,
    });
  return tally.verdict();
}
