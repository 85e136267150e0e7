import { down, type Mpfr, nearest, type Pointer, Pool, up } from './mpfr';

/**
 * A closed interval that contains the true value. A point (lo and hi are the same mpfr_t) is known exactly; only a point may be infinite itself,
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

export type BinaryName = 'mpfr_add' | 'mpfr_sub' | 'mpfr_mul' | 'mpfr_div' | 'mpfr_hypot';
export type MonotoneName =
  | 'mpfr_exp'
  | 'mpfr_exp2'
  | 'mpfr_expm1'
  | 'mpfr_log'
  | 'mpfr_log2'
  | 'mpfr_log1p'
  | 'mpfr_sqrt'
  | 'mpfr_tanh'
  | 'mpfr_erf'
  | 'mpfr_erfc';

/** Interval arithmetic at one precision, with directed rounding: every result contains the true value. */
export class Intervals {
  private readonly pool: Pool;
  private readonly decimals = new Map<string, Interval>();

  constructor(
    readonly mpfr: Mpfr,
    readonly precision: number,
  ) {
    this.pool = new Pool(mpfr, precision);
  }

  /** Every interval made so far becomes invalid. */
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
    this.mpfr.mpfr_set_string(lo, text, 10, down);
    this.mpfr.mpfr_set_string(hi, text, 10, up);
    if (this.mpfr.mpfr_nan_p(lo) !== 0) throw new SyntaxError(`expected a decimal number, got '${text}'`);
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

  whole(): Interval {
    return interval(this.infinity(-1), this.infinity(1));
  }

  negate(a: Interval): Interval {
    const lo = this.pool.take();
    this.mpfr.mpfr_neg(lo, a.hi, nearest);
    if (isPoint(a)) return point(lo);
    const hi = this.pool.take();
    this.mpfr.mpfr_neg(hi, a.lo, nearest);
    return interval(lo, hi);
  }

  abs(a: Interval): Interval {
    if (this.sign(a.lo) >= 0) return isPoint(a) ? this.clearSign(a) : a;
    if (this.sign(a.hi) <= 0) return this.negate(a);
    const opposite = this.negate(a);
    const zero = this.pool.take();
    this.mpfr.mpfr_set_zero(zero, 1);
    return interval(zero, this.less(a.hi, opposite.hi) ? opposite.hi : a.hi);
  }

  add(a: Interval, b: Interval): Interval | Undefined {
    if (this.isInfinitePoint(a) || this.isInfinitePoint(b)) return this.addInfinite(a, b);
    return this.ends('mpfr_add', a.lo, b.lo, a.hi, b.hi);
  }

  subtract(a: Interval, b: Interval): Interval | Undefined {
    if (this.isInfinitePoint(a) || this.isInfinitePoint(b)) return this.addInfinite(a, this.negate(b));
    return this.ends('mpfr_sub', a.lo, b.hi, a.hi, b.lo);
  }

  multiply(a: Interval, b: Interval): Interval | Undefined {
    if (isPoint(a) && isPoint(b)) return this.ofPoints('mpfr_mul', a, b);
    // An exact zero stays exact, however little is known of the other factor.
    if (this.isZero(a)) return this.isInfinitePoint(b) ? undefinedValue : this.sign(b.hi) < 0 ? this.negate(a) : a;
    if (this.isZero(b)) return this.isInfinitePoint(a) ? undefinedValue : this.sign(a.hi) < 0 ? this.negate(b) : b;
    if (this.isInfinitePoint(a)) return this.infiniteBySign(a, b);
    if (this.isInfinitePoint(b)) return this.infiniteBySign(b, a);
    const [as, bs] = [this.signs(a), this.signs(b)];
    if (as > 0)
      return bs > 0
        ? this.products(a.lo, b.lo, a.hi, b.hi)
        : bs < 0
          ? this.products(a.hi, b.lo, a.lo, b.hi)
          : this.products(a.hi, b.lo, a.hi, b.hi);
    if (as < 0)
      return bs > 0
        ? this.products(a.lo, b.hi, a.hi, b.lo)
        : bs < 0
          ? this.products(a.hi, b.hi, a.lo, b.lo)
          : this.products(a.lo, b.hi, a.lo, b.lo);
    if (bs > 0) return this.products(a.lo, b.hi, a.hi, b.hi);
    if (bs < 0) return this.products(a.hi, b.lo, a.lo, b.lo);
    return this.hull(this.products(a.lo, b.hi, a.lo, b.lo), this.products(a.hi, b.lo, a.hi, b.hi));
  }

  divide(a: Interval, b: Interval): Interval | Undefined {
    if (isPoint(a) && isPoint(b)) return this.ofPoints('mpfr_div', a, b);
    if (this.isZero(b)) return this.signs(a) !== 0 && this.sign(a.lo) * this.sign(a.hi) > 0 ? this.quotientByZero(a, b) : this.whole();
    if (this.isInfinitePoint(a)) return this.infiniteBySign(a, b);
    if (this.isInfinitePoint(b)) return point(this.zero());
    const [as, bs] = [this.signs(a), this.signs(b)];
    if (bs === 0) return this.isZero(a) ? this.whole() : this.whole();
    if (this.sign(bs > 0 ? b.lo : b.hi) === 0) return this.quotientNearZero(a, b);
    if (this.isZero(a)) return bs > 0 ? a : this.negate(a);
    if (as > 0) return bs > 0 ? this.ends('mpfr_div', a.lo, b.hi, a.hi, b.lo) : this.ends('mpfr_div', a.hi, b.hi, a.lo, b.lo);
    if (as < 0) return bs > 0 ? this.ends('mpfr_div', a.lo, b.lo, a.hi, b.hi) : this.ends('mpfr_div', a.hi, b.lo, a.lo, b.hi);
    return bs > 0 ? this.ends('mpfr_div', a.lo, b.lo, a.hi, b.lo) : this.ends('mpfr_div', a.hi, b.hi, a.lo, b.hi);
  }
}
