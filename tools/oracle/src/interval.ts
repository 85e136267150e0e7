import { down, type Mpfr, nearest, type Pointer, Pool, up } from './mpfr';

/**
 * A closed interval that contains the true value. A point (lo and hi are the same mpfr_t) is known exactly. Only a point may be infinite itself:
 * an infinite end of a wider interval means that nothing is known on that side.
 */
export interface Interval {
  readonly kind: 'interval';
  readonly lo: Pointer;
  readonly hi: Pointer;
}

/** The function is not defined there: logarithm of a negative number, 0/0. */
export interface Undefined {
  readonly kind: 'undefined';
}

export const undefinedValue: Undefined = { kind: 'undefined' };

/** True, false, or not known at this precision. */
export type Truth = boolean | undefined;

type ArithmeticName = 'mpfr_add' | 'mpfr_sub' | 'mpfr_mul' | 'mpfr_div';
type IncreasingName =
  | 'mpfr_exp'
  | 'mpfr_exp2'
  | 'mpfr_expm1'
  | 'mpfr_log'
  | 'mpfr_log2'
  | 'mpfr_log1p'
  | 'mpfr_sqrt'
  | 'mpfr_tanh'
  | 'mpfr_erf';

/** Interval arithmetic at one precision, with directed rounding: every result contains the true value. */
export class Intervals {
  private readonly pool: Pool;
  private readonly decimals = new Map<string, Interval>();
  private readonly constants = new Map<string, Interval>();

  constructor(
    readonly mpfr: Mpfr,
    readonly precision: number,
  ) {
    this.pool = new Pool(mpfr, precision);
  }

  /** Hands all numbers back: every interval made so far becomes invalid. */
  reset(): void {
    this.pool.reset();
  }

  double(value: number): Interval | Undefined {
    if (Number.isNaN(value)) return undefinedValue;
    const pointer = this.pool.take();
    this.mpfr.mpfr_set_d(pointer, value, nearest);
    return point(pointer);
  }

  /** An exact decimal such as '0.1'. */
  decimal(text: string): Interval {
    const known = this.decimals.get(text);
    if (known !== undefined) return known;
    const lo = this.pool.keep();
    const hi = this.pool.keep();
    if (this.mpfr.mpfr_set_string(lo, text, 10, down) !== 0) throw new SyntaxError(`expected a decimal number, got '${text}'`);
    this.mpfr.mpfr_set_string(hi, text, 10, up);
    const result = this.mpfr.mpfr_equal_p(lo, hi) !== 0 ? point(lo) : interval(lo, hi);
    this.decimals.set(text, result);
    return result;
  }

  pi(): Interval {
    return this.constant('mpfr_const_pi');
  }

  ln2(): Interval {
    return this.constant('mpfr_const_log2');
  }

  /** Nothing is known. */
  whole(): Interval {
    return interval(this.infinity(-1), this.infinity(1));
  }

  isPoint(a: Interval): boolean {
    return a.lo === a.hi;
  }

  /** 1: not negative, -1: not positive, 0: may be either. */
  sign(a: Interval): -1 | 0 | 1 {
    return this.mpfr.mpfr_sgn(a.lo) >= 0 ? 1 : this.mpfr.mpfr_sgn(a.hi) <= 0 ? -1 : 0;
  }

  /** As `sign`, but 0 also where the value may be zero. */
  strictSign(a: Interval): -1 | 0 | 1 {
    return this.mpfr.mpfr_sgn(a.lo) > 0 ? 1 : this.mpfr.mpfr_sgn(a.hi) < 0 ? -1 : 0;
  }

  isZero(a: Interval): boolean {
    return a.lo === a.hi && this.mpfr.mpfr_zero_p(a.lo) !== 0;
  }

  isInfinite(a: Interval): boolean {
    return a.lo === a.hi && this.mpfr.mpfr_inf_p(a.lo) !== 0;
  }

  /** Whether a < b. */
  less(a: Interval, b: Interval): Truth {
    if (this.mpfr.mpfr_less_p(a.hi, b.lo) !== 0) return true;
    return this.mpfr.mpfr_greaterequal_p(a.lo, b.hi) !== 0 ? false : undefined;
  }

  equal(a: Interval, b: Interval): Truth {
    if (a.lo === a.hi && b.lo === b.hi) return this.mpfr.mpfr_equal_p(a.lo, b.lo) !== 0;
    return this.mpfr.mpfr_less_p(a.hi, b.lo) !== 0 || this.mpfr.mpfr_less_p(b.hi, a.lo) !== 0 ? false : undefined;
  }

  /** Whether a is certainly below (above, for the other order) a bound. */
  below(a: Interval, bound: number): boolean {
    return this.mpfr.mpfr_cmp_d(a.hi, bound) < 0;
  }

  above(a: Interval, bound: number): boolean {
    return this.mpfr.mpfr_cmp_d(a.lo, bound) > 0;
  }

  /** log2 of the width, rounded up. */
  width(a: Interval): number {
    const width = this.pool.take();
    this.mpfr.mpfr_sub(width, a.hi, a.lo, up);
    return this.mpfr.mpfr_zero_p(width) !== 0 ? -Infinity : this.mpfr.mpfr_get_exp(width);
  }

  /** The double nearest to the lower end. */
  toDouble(a: Interval): number {
    return this.mpfr.mpfr_get_d(a.lo, nearest);
  }

  negate(a: Interval): Interval {
    const lo = this.pool.take();
    this.mpfr.mpfr_neg(lo, a.hi, nearest);
    if (a.lo === a.hi) return point(lo);
    const hi = this.pool.take();
    this.mpfr.mpfr_neg(hi, a.lo, nearest);
    return interval(lo, hi);
  }

  abs(a: Interval): Interval {
    if (this.mpfr.mpfr_sgn(a.lo) > 0) return a;
    if (this.mpfr.mpfr_sgn(a.hi) < 0) return this.negate(a);
    if (a.lo === a.hi) return point(this.zero());
    const opposite = this.negate(a);
    return interval(this.zero(), this.mpfr.mpfr_less_p(a.hi, opposite.hi) !== 0 ? opposite.hi : a.hi);
  }

  add(a: Interval, b: Interval): Interval | Undefined {
    if (a.lo === a.hi && b.lo === b.hi) return this.ofPoints('mpfr_add', a, b);
    if (this.isInfinite(a)) return a;
    if (this.isInfinite(b)) return b;
    return this.ends('mpfr_add', a.lo, b.lo, a.hi, b.hi);
  }

  subtract(a: Interval, b: Interval): Interval | Undefined {
    if (a.lo === a.hi && b.lo === b.hi) return this.ofPoints('mpfr_sub', a, b);
    if (this.isInfinite(a)) return a;
    if (this.isInfinite(b)) return this.negate(b);
    return this.ends('mpfr_sub', a.lo, b.hi, a.hi, b.lo);
  }

  multiply(a: Interval, b: Interval): Interval | Undefined {
    if (a.lo === a.hi && b.lo === b.hi) return this.ofPoints('mpfr_mul', a, b);
    // An exact zero stays exact, however little is known of the other factor (which is finite: it is not an infinite point).
    if (this.isZero(a)) return this.sign(b) < 0 ? this.negate(a) : a;
    if (this.isZero(b)) return this.sign(a) < 0 ? this.negate(b) : b;
    if (this.isInfinite(a) || this.isInfinite(b)) return this.infiniteOrWhole(this.strictSign(a) * this.strictSign(b));
    const left = this.sign(a);
    const right = this.sign(b);
    if (left > 0) {
      if (right > 0) return this.ends('mpfr_mul', a.lo, b.lo, a.hi, b.hi);
      return right < 0 ? this.ends('mpfr_mul', a.hi, b.lo, a.lo, b.hi) : this.ends('mpfr_mul', a.hi, b.lo, a.hi, b.hi);
    }
    if (left < 0) {
      if (right > 0) return this.ends('mpfr_mul', a.lo, b.hi, a.hi, b.lo);
      return right < 0 ? this.ends('mpfr_mul', a.hi, b.hi, a.lo, b.lo) : this.ends('mpfr_mul', a.lo, b.hi, a.lo, b.lo);
    }
    if (right > 0) return this.ends('mpfr_mul', a.lo, b.hi, a.hi, b.hi);
    if (right < 0) return this.ends('mpfr_mul', a.hi, b.lo, a.lo, b.lo);
    return this.hull(this.ends('mpfr_mul', a.lo, b.hi, a.lo, b.lo), this.ends('mpfr_mul', a.hi, b.lo, a.hi, b.hi));
  }

  divide(a: Interval, b: Interval): Interval | Undefined {
    if (a.lo === a.hi && b.lo === b.hi) return this.ofPoints('mpfr_div', a, b);
    if (this.isZero(b)) return this.infiniteOrWhole(this.strictSign(a) * (this.mpfr.mpfr_signbit(b.lo) !== 0 ? -1 : 1));
    if (this.isInfinite(a)) return this.infiniteOrWhole(this.strictSign(a) * this.strictSign(b));
    if (this.isInfinite(b)) return point(this.zero());
    if (this.strictSign(b) === 0) return this.quotientNearZero(a, b);
    if (this.isZero(a)) return this.strictSign(b) < 0 ? this.negate(a) : a;
    const left = this.sign(a);
    if (this.strictSign(b) > 0) return this.ends('mpfr_div', a.lo, left > 0 ? b.hi : b.lo, a.hi, left < 0 ? b.hi : b.lo);
    return this.ends('mpfr_div', a.hi, left < 0 ? b.lo : b.hi, a.lo, left > 0 ? b.lo : b.hi);
  }

  /** Where the two cannot be told apart, the smaller is somewhere between both. */
  min(a: Interval, b: Interval): Interval {
    if (this.mpfr.mpfr_lessequal_p(a.hi, b.lo) !== 0) return a;
    if (this.mpfr.mpfr_lessequal_p(b.hi, a.lo) !== 0) return b;
    return interval(this.lower(a.lo, b.lo), this.lower(a.hi, b.hi));
  }

  max(a: Interval, b: Interval): Interval {
    if (this.mpfr.mpfr_lessequal_p(b.hi, a.lo) !== 0) return a;
    if (this.mpfr.mpfr_lessequal_p(a.hi, b.lo) !== 0) return b;
    return interval(this.higher(a.lo, b.lo), this.higher(a.hi, b.hi));
  }

  /** The smallest interval that contains both. */
  hull(a: Interval, b: Interval): Interval {
    const lo = this.lower(a.lo, b.lo);
    const hi = this.higher(a.hi, b.hi);
    return this.mpfr.mpfr_equal_p(lo, hi) !== 0 ? point(lo) : interval(lo, hi);
  }

  exp(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_exp', a);
  }

  exp2(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_exp2', a);
  }

  expm1(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_expm1', a);
  }

  log(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_log', a);
  }

  log2(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_log2', a);
  }

  log1p(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_log1p', a);
  }

  sqrt(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_sqrt', a);
  }

  tanh(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_tanh', a);
  }

  erf(a: Interval): Interval | Undefined {
    return this.increasing('mpfr_erf', a);
  }

  /** MPFR's erfc is dear, so the other end of a narrow interval is bounded by the slope instead of evaluated. */
  erfc(a: Interval): Interval {
    const { mpfr } = this;
    const lo = this.pool.take();
    if (a.lo === a.hi) return mpfr.mpfr_erfc(lo, a.lo, down) === 0 ? point(lo) : interval(lo, this.next(lo));
    const hi = this.pool.take();
    mpfr.mpfr_erfc(hi, a.lo, up);
    // |erfc'| <= (2 max(x, 0) + 2) erfc, and both decrease, so over the interval it is at most its bound at the left end.
    const fall = this.pool.take();
    mpfr.mpfr_mul_2ui(fall, a.lo, 1, up);
    if (mpfr.mpfr_sgn(fall) < 0) mpfr.mpfr_set_zero(fall, 1);
    mpfr.mpfr_add_ui(fall, fall, 2, up);
    mpfr.mpfr_sub(lo, a.hi, a.lo, up);
    mpfr.mpfr_mul(fall, fall, lo, up);
    if (mpfr.mpfr_cmp_d(fall, 2 ** -20) > 0) {
      mpfr.mpfr_erfc(lo, a.hi, down);
      return interval(lo, hi);
    }
    mpfr.mpfr_mul(fall, fall, hi, up);
    mpfr.mpfr_set(lo, hi, nearest);
    mpfr.mpfr_nextbelow(lo);
    mpfr.mpfr_sub(lo, lo, fall, down);
    return interval(lo, hi);
  }

  /** The square root of the sum of squares. */
  hypot(a: Interval, b: Interval): Interval {
    const left = this.abs(a);
    const right = this.abs(b);
    const lo = this.pool.take();
    const exact = this.mpfr.mpfr_hypot(lo, left.lo, right.lo, down) === 0;
    if (left.lo === left.hi && right.lo === right.hi) return exact ? point(lo) : interval(lo, this.next(lo));
    const hi = this.pool.take();
    this.mpfr.mpfr_hypot(hi, left.hi, right.hi, up);
    return interval(lo, hi);
  }

  private constant(name: 'mpfr_const_pi' | 'mpfr_const_log2'): Interval {
    const known = this.constants.get(name);
    if (known !== undefined) return known;
    const lo = this.pool.keep();
    const hi = this.pool.keep();
    this.mpfr[name](lo, down);
    this.mpfr[name](hi, up);
    const result = interval(lo, hi);
    this.constants.set(name, result);
    return result;
  }

  private ofPoints(name: ArithmeticName, a: Interval, b: Interval): Interval | Undefined {
    const lo = this.pool.take();
    if (this.mpfr[name](lo, a.lo, b.lo, down) !== 0) return interval(lo, this.next(lo));
    // Rounding down makes x - x a negative zero.
    if (this.mpfr.mpfr_zero_p(lo) !== 0) this.mpfr[name](lo, a.lo, b.lo, nearest);
    return this.mpfr.mpfr_nan_p(lo) !== 0 ? undefinedValue : point(lo);
  }

  private ends(name: ArithmeticName, lowA: Pointer, lowB: Pointer, highA: Pointer, highB: Pointer): Interval {
    return interval(this.end(name, lowA, lowB, down), this.end(name, highA, highB, up));
  }

  private end(name: ArithmeticName, a: Pointer, b: Pointer, rounding: number): Pointer {
    const result = this.pool.take();
    this.mpfr[name](result, a, b, rounding);
    // 0 times an unbounded end: the true factor is finite, so the product is 0.
    if (this.mpfr.mpfr_nan_p(result) !== 0) this.mpfr.mpfr_set_zero(result, 1);
    return result;
  }

  /** The divisor has zero inside or at one end. */
  private quotientNearZero(a: Interval, b: Interval): Interval {
    const dividend = this.strictSign(a);
    const divisor = this.sign(b);
    if (dividend === 0 || divisor === 0) return this.whole();
    const far = divisor > 0 ? b.hi : b.lo;
    const near = dividend > 0 ? a.lo : a.hi;
    return dividend === divisor
      ? interval(this.end('mpfr_div', near, far, down), this.infinity(1))
      : interval(this.infinity(-1), this.end('mpfr_div', near, far, up));
  }

  private increasing(name: IncreasingName, a: Interval): Interval | Undefined {
    const { mpfr } = this;
    const lo = this.pool.take();
    const exact = mpfr[name](lo, a.lo, down) === 0;
    const outside = mpfr.mpfr_nan_p(lo) !== 0;
    if (a.lo === a.hi) return outside ? undefinedValue : exact ? point(lo) : interval(lo, this.next(lo));
    const hi = this.pool.take();
    mpfr[name](hi, a.hi, up);
    if (!outside) return interval(lo, hi);
    return mpfr.mpfr_nan_p(hi) !== 0 ? undefinedValue : this.whole();
  }

  private infiniteOrWhole(sign: number): Interval {
    return sign === 0 ? this.whole() : point(this.infinity(sign));
  }

  private next(pointer: Pointer): Pointer {
    const result = this.pool.take();
    this.mpfr.mpfr_set(result, pointer, nearest);
    this.mpfr.mpfr_nextabove(result);
    return result;
  }

  private lower(a: Pointer, b: Pointer): Pointer {
    return this.mpfr.mpfr_less_p(b, a) !== 0 ? b : a;
  }

  private higher(a: Pointer, b: Pointer): Pointer {
    return this.mpfr.mpfr_less_p(a, b) !== 0 ? b : a;
  }

  private zero(): Pointer {
    const result = this.pool.take();
    this.mpfr.mpfr_set_zero(result, 1);
    return result;
  }

  private infinity(sign: number): Pointer {
    const result = this.pool.take();
    this.mpfr.mpfr_set_inf(result, sign);
    return result;
  }
}

function point(pointer: Pointer): Interval {
  return { kind: 'interval', lo: pointer, hi: pointer };
}

function interval(lo: Pointer, hi: Pointer): Interval {
  return { kind: 'interval', lo, hi };
}
