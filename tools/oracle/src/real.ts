import { type Interval, Intervals, type Truth, type Undefined, undefinedValue } from './interval';
import type { Mpfr } from './mpfr';

/**
 * A number too large or too small for MPFR's exponents, known by the logarithm of its magnitude: e^(10^20), e^(-10^20).
 * Without it ln(1 + e^x) at x = 10^20 would be the logarithm of an overflow, which no precision decides.
 */
export interface Wide {
  readonly kind: 'wide';
  readonly negative: boolean;
  readonly log: Interval;
}

/** What is known of a real number at one precision. */
export type Real = Interval | Wide | Undefined;

/** Exponents beyond this become wide; MPFR's own reach to 2^30 ln 2. */
const wideFrom = 2 ** 29;

/** Results beyond these are not told apart in doubles: below 2^-1150 everything is a signed zero. */
const zeroExponent = -1150;
const infiniteExponent = 1025;
/** hi + lo of a result is good to 2^-relativeBits. */
const relativeBits = 110;

/** A true value as two doubles: hi is the nearest double (but for ties), hi + lo is good to 2^-106. */
export interface DoublePair {
  readonly hi: number;
  readonly lo: number;
}

/** Real arithmetic at one precision. */
export class Reals {
  readonly intervals: Intervals;

  constructor(
    private readonly mpfr: Mpfr,
    readonly precision: number,
  ) {
    this.intervals = new Intervals(mpfr, precision);
  }

  reset(): void {
    this.intervals.reset();
  }

  double(value: number): Real {
    return this.intervals.double(value);
  }

  negate(a: Real): Real {
    if (a.kind === 'undefined') return a;
    return a.kind === 'wide' ? wide(!a.negative, a.log) : this.intervals.negate(a);
  }

  abs(a: Real): Real {
    if (a.kind === 'undefined') return a;
    return a.kind === 'wide' ? wide(false, a.log) : this.intervals.abs(a);
  }

  add(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.add(a, b);
    return this.addWide(a, b) ?? this.intervals.add(this.enclose(a), this.enclose(b));
  }

  subtract(a: Real, b: Real): Real {
    return a.kind === 'interval' && b.kind === 'interval' ? this.intervals.subtract(a, b) : this.add(a, this.negate(b));
  }

  multiply(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.multiply(a, b);
    const [left, right] = [this.widen(a), this.widen(b)];
    if (left === undefined || right === undefined) return this.intervals.multiply(this.enclose(a), this.enclose(b));
    return this.narrow(left.negative !== right.negative, this.intervals.add(left.log, right.log));
  }

  divide(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.divide(a, b);
    const [left, right] = [this.widen(a), this.widen(b)];
    if (left === undefined || right === undefined) return this.intervals.divide(this.enclose(a), this.enclose(b));
    return this.narrow(left.negative !== right.negative, this.intervals.subtract(left.log, right.log));
  }

  exp(a: Real): Real {
    if (a.kind === 'undefined') return a;
    const exponent = this.enclose(a);
    return this.isFar(exponent) ? wide(false, exponent) : this.intervals.exp(exponent);
  }

  exp2(a: Real): Real {
    if (a.kind === 'undefined') return a;
    const exponent = this.enclose(a);
    return this.isFar(exponent) ? this.exp(this.intervals.multiply(exponent, this.intervals.ln2())) : this.intervals.exp2(exponent);
  }

  expm1(a: Real): Real {
    if (a.kind === 'undefined') return a;
    const exponent = this.enclose(a);
    return this.intervals.above(exponent, wideFrom) && !this.intervals.isInfinite(exponent)
      ? this.subtract(wide(false, exponent), this.double(1))
      : this.intervals.expm1(exponent);
  }

  log(a: Real): Real {
    if (a.kind === 'wide') return a.negative ? undefinedValue : a.log;
    return a.kind === 'undefined' ? a : this.intervals.log(a);
  }

  log2(a: Real): Real {
    if (a.kind === 'wide') return a.negative ? undefinedValue : this.intervals.divide(a.log, this.intervals.ln2());
    return a.kind === 'undefined' ? a : this.intervals.log2(a);
  }

  log1p(a: Real): Real {
    if (a.kind === 'undefined') return a;
    const large = a.kind === 'wide' && this.intervals.above(a.log, 0);
    return large ? this.log(this.add(a, this.double(1))) : this.intervals.log1p(this.enclose(a));
  }

  sqrt(a: Real): Real {
    if (a.kind === 'wide')
      return a.negative ? undefinedValue : this.narrow(false, this.intervals.divide(a.log, this.intervals.decimal('2')));
    return a.kind === 'undefined' ? a : this.intervals.sqrt(a);
  }

  tanh(a: Real): Real {
    return a.kind === 'undefined' ? a : this.intervals.tanh(this.enclose(a));
  }

  erf(a: Real): Real {
    return a.kind === 'undefined' ? a : this.intervals.erf(this.enclose(a));
  }

  erfc(a: Real): Real {
    return a.kind === 'undefined' ? a : this.intervals.erfc(this.enclose(a));
  }

  hypot(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    return this.intervals.hypot(this.enclose(a), this.enclose(b));
  }

  /** Whether a < b. */
  less(a: Real, b: Real): Truth {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefined;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.less(a, b);
    const [left, right] = [this.widen(a), this.widen(b)];
    if (left === undefined || right === undefined) return this.intervals.less(this.enclose(a), this.enclose(b));
    if (left.negative !== right.negative) return left.negative;
    return left.negative ? this.intervals.less(right.log, left.log) : this.intervals.less(left.log, right.log);
  }

  equal(a: Real, b: Real): Truth {
    if (a === b) return true;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.equal(a, b);
    const below = this.less(a, b);
    const above = this.less(b, a);
    return below === true || above === true ? false : undefined;
  }

  min(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.min(a, b);
    const less = this.less(a, b);
    return less === undefined ? this.intervals.min(this.enclose(a), this.enclose(b)) : less ? a : b;
  }

  max(a: Real, b: Real): Real {
    if (a.kind === 'undefined' || b.kind === 'undefined') return undefinedValue;
    if (a.kind === 'interval' && b.kind === 'interval') return this.intervals.max(a, b);
    const less = this.less(a, b);
    return less === undefined ? this.intervals.max(this.enclose(a), this.enclose(b)) : less ? b : a;
  }

  /** What is known of a number that is one of the two. */
  either(a: Real, b: Real): Real {
    // An undefined alternative may be the true one: nothing is known.
    if (a.kind === 'undefined' || b.kind === 'undefined') return this.intervals.whole();
    return this.intervals.hull(this.enclose(a), this.enclose(b));
  }

  /** Nothing is known. */
  whole(): Real {
    return this.intervals.whole();
  }

  isZero(a: Real): boolean {
    return a.kind === 'interval' && this.intervals.isZero(a);
  }

  /** The sign if it is certain; 0 for an exact zero. */
  signOf(a: Real): -1 | 0 | 1 | undefined {
    if (a.kind === 'undefined') return undefined;
    if (a.kind === 'wide') return a.negative ? -1 : 1;
    return this.intervals.isZero(a) ? 0 : this.intervals.strictSign(a) || undefined;
  }

  /** The two doubles, or undefined where the precision does not decide them. NaN where the function is not defined. */
  decide(a: Real): DoublePair | undefined {
    if (a.kind === 'undefined') return { hi: Number.NaN, lo: 0 };
    if (a.kind === 'wide') return this.decideWide(a);
    const { mpfr } = this;
    if (a.lo === a.hi) return this.pair(a);
    const sign = this.intervals.sign(a);
    if (sign > 0 && !mpfr.mpfr_inf_p(a.lo) && mpfr.mpfr_sgn(a.lo) > 0 && mpfr.mpfr_get_exp(a.lo) > infiniteExponent)
      return { hi: Infinity, lo: 0 };
    if (sign < 0 && !mpfr.mpfr_inf_p(a.hi) && mpfr.mpfr_sgn(a.hi) < 0 && mpfr.mpfr_get_exp(a.hi) > infiniteExponent)
      return { hi: -Infinity, lo: 0 };
    if (mpfr.mpfr_inf_p(a.lo) !== 0 || mpfr.mpfr_inf_p(a.hi) !== 0) return undefined;
    const largest = Math.max(this.exponent(a.lo), this.exponent(a.hi));
    if (largest <= zeroExponent) return { hi: sign < 0 ? -0 : 0, lo: 0 };
    const width = this.intervals.width(a);
    if (width > zeroExponent && (sign === 0 || width > largest - relativeBits)) return undefined;
    return this.pair(a);
  }

  /** log2 of the magnitude, rounded up; -Infinity for zero. */
  private exponent(pointer: number): number {
    return this.mpfr.mpfr_zero_p(pointer) !== 0 ? -Infinity : this.mpfr.mpfr_get_exp(pointer);
  }

  private pair(a: Interval): DoublePair {
    const hi = this.intervals.toDouble(a);
    if (!Number.isFinite(hi) || hi === 0) return { hi, lo: 0 };
    const rest = this.intervals.subtract(a, this.intervals.double(hi) as Interval);
    return { hi, lo: rest.kind === 'undefined' ? 0 : this.intervals.toDouble(rest) };
  }

  private decideWide(a: Wide): DoublePair | undefined {
    const sign = a.negative ? -1 : 1;
    if (this.intervals.below(a.log, zeroExponent * Math.LN2)) return { hi: sign * 0, lo: 0 };
    return this.intervals.above(a.log, infiniteExponent * Math.LN2) ? { hi: sign * Infinity, lo: 0 } : undefined;
  }

  /** Both ends far out on the same side, so that the exponential is out of MPFR's range or near its end. */
  private isFar(a: Interval): boolean {
    return (this.intervals.above(a, wideFrom) || this.intervals.below(a, -wideFrom)) && !this.intervals.isInfinite(a);
  }

  /** The number of this sign and logarithm: wide only where it has to be. */
  private narrow(negative: boolean, log: Real): Real {
    if (log.kind !== 'interval') return log;
    if (this.isFar(log)) return wide(negative, log);
    const magnitude = this.intervals.exp(log);
    return negative ? this.negate(magnitude) : magnitude;
  }

  /** By sign and logarithm, where the sign is certain. */
  private widen(a: Interval | Wide): Wide | undefined {
    if (a.kind === 'wide') return a;
    const sign = this.intervals.strictSign(a);
    if (sign === 0 || this.intervals.isInfinite(a)) return undefined;
    const log = this.intervals.log(this.intervals.abs(a));
    return log.kind === 'undefined' ? undefined : wide(sign < 0, log);
  }

  /** An interval of MPFR numbers that contains the number. */
  private enclose(a: Interval | Wide): Interval {
    if (a.kind === 'interval') return a;
    const magnitude = this.intervals.exp(a.log) as Interval;
    return a.negative ? this.intervals.negate(magnitude) : magnitude;
  }

  /** The larger term times 1 + (smaller / larger); undefined where it is not certain which is the larger. */
  private addWide(a: Interval | Wide, b: Interval | Wide): Real | undefined {
    if (this.isZero(a)) return b;
    if (this.isZero(b)) return a;
    const [left, right] = [this.widen(a), this.widen(b)];
    if (left === undefined || right === undefined) return undefined;
    const larger = this.intervals.less(right.log, left.log);
    if (left.negative !== right.negative && larger === undefined) return undefined;
    const [big, small] = larger === false ? [right, left] : [left, right];
    const difference = this.intervals.subtract(small.log, big.log);
    const ratio = this.exp(difference);
    const correction = this.log1p(big.negative === small.negative ? ratio : this.negate(ratio));
    return this.narrow(big.negative, this.add(big.log, correction));
  }
}

function wide(negative: boolean, log: Interval): Wide {
  return { kind: 'wide', negative, log };
}
