/** Numbers with about 107 significant bits: unevaluated sums hi + lo of two doubles, many at a time. */
export interface Numbers {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

export function empty(count: number): Numbers {
  return { hi: new Float64Array(count), lo: new Float64Array(count) };
}

export function exactly(values: ArrayLike<number>): Numbers {
  return { hi: Float64Array.from(values), lo: new Float64Array(values.length) };
}

export function filled(count: number, { hi, lo }: { readonly hi: number; readonly lo: number }): Numbers {
  return { hi: new Float64Array(count).fill(hi), lo: new Float64Array(count).fill(lo) };
}

/** The rounding error of the product p = fl(a b), by Dekker; exact unless something overflows or underflows. */
export function productError(a: number, b: number, p: number): number {
  const ca = 134217729 * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = 134217729 * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** Error 2^-104 of the larger operand. */
export function add(a: Numbers, b: Numbers): Numbers {
  const result = empty(a.hi.length);
  for (let k = 0; k < a.hi.length; k++) {
    const [x, y] = [a.hi[k] as number, b.hi[k] as number];
    const sum = x + y;
    const carried = sum - x;
    const rest = x - (sum - carried) + (y - carried) + ((a.lo[k] as number) + (b.lo[k] as number));
    const hi = sum + rest;
    result.hi[k] = hi;
    result.lo[k] = rest - (hi - sum);
  }
  return result;
}

export function negate(a: Numbers): Numbers {
  return { hi: a.hi.map((x) => -x), lo: a.lo.map((x) => -x) };
}

export function abs(a: Numbers): Numbers {
  return choose((k) => (a.hi[k] as number) < 0, negate(a), a);
}

/** Error 2^-102 of the product. */
export function multiply(a: Numbers, b: Numbers): Numbers {
  const result = empty(a.hi.length);
  for (let k = 0; k < a.hi.length; k++) {
    const [x, y] = [a.hi[k] as number, b.hi[k] as number];
    const product = x * y;
    const rest = productError(x, y, product) + (x * (b.lo[k] as number) + (a.lo[k] as number) * y);
    const hi = product + rest;
    result.hi[k] = hi;
    result.lo[k] = rest - (hi - product);
  }
  return result;
}

/** Error 2^-101 of the quotient. */
export function divide(a: Numbers, b: Numbers): Numbers {
  const result = empty(a.hi.length);
  for (let k = 0; k < a.hi.length; k++) {
    const [x, y] = [a.hi[k] as number, b.hi[k] as number];
    const quotient = x / y;
    const product = quotient * y;
    const rest = (x - product - productError(quotient, y, product) + (a.lo[k] as number) - quotient * (b.lo[k] as number)) / y;
    const hi = quotient + rest;
    result.hi[k] = hi;
    result.lo[k] = rest - (hi - quotient);
  }
  return result;
}

/** -1, 0 or 1 as a is below, equal to or above b; NaN where one of them is NaN. */
export function compareAt(a: Numbers, b: Numbers, k: number): number {
  const high = (a.hi[k] as number) - (b.hi[k] as number);
  if (a.hi[k] === b.hi[k]) return Math.sign((a.lo[k] as number) - (b.lo[k] as number));
  return Math.sign(high);
}

export function choose(test: (k: number) => boolean, then: Numbers, otherwise: Numbers): Numbers {
  const result = empty(then.hi.length);
  for (let k = 0; k < result.hi.length; k++) {
    const from = test(k) ? then : otherwise;
    result.hi[k] = from.hi[k] as number;
    result.lo[k] = from.lo[k] as number;
  }
  return result;
}

/** The sum of n numbers, error n 2^-105 of the sum of their magnitudes. */
export class Accumulator {
  #sum = 0;
  #rest = 0;

  add({ hi, lo }: Numbers): void {
    let [sum, rest] = [this.#sum, this.#rest];
    for (let k = 0; k < hi.length; k++) {
      const term = hi[k] as number;
      const next = sum + term;
      const carried = next - sum;
      rest += sum - (next - carried) + (term - carried) + (lo[k] as number);
      sum = next;
    }
    // Renormalised, so that the rest stays far below the sum.
    const total = sum + rest;
    this.#rest = rest - (total - sum);
    this.#sum = total;
  }

  total(): { readonly hi: number; readonly lo: number } {
    return { hi: this.#sum, lo: this.#rest };
  }
}
