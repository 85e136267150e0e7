import type { Expression } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { empty, type Numbers, productError } from './column';

const steps = 64;

const number = (value: number): Expression => ({ kind: 'number', text: String(value) });
const stepOf = (j: number): Expression => ({
  kind: 'arithmetic',
  operator: 'divide',
  left: { kind: 'arithmetic', operator: 'multiply', left: number(j), right: { kind: 'constant', name: 'ln2' } },
  right: number(steps),
});

/** The 33 leading bits: a product with a number of up to 20 bits is exact. */
function leading(x: number): number {
  const spread = (2 ** 20 + 1) * x;
  return spread - (spread - x);
}

/**
 * e^x to 2^-74, for sums too long for MPFR. With x = n ln(2) / 64 + r it is 2^(n >> 6) 2^((n & 63) / 64) e^r; the 64 powers and ln 2 come from MPFR,
 * the terms of e^r from r^3/6 on (at most 2^-25) are good to 2^-52, the others to 2^-100. Below 2^-968 the low half underflows, and with it that accuracy.
 */
export class Exponential {
  private constructor(
    private readonly powers: Numbers,
    private readonly ln2: readonly [number, number, number],
  ) {}

  static create(oracle: Oracle): Exponential {
    const powers = empty(steps);
    for (let j = 0; j < steps; j++) {
      const { hi, lo } = oracle.evaluate({ kind: 'call', callee: 'exp', arguments: [stepOf(j)] }, {});
      powers.hi[j] = hi;
      powers.lo[j] = lo;
    }
    const { hi, lo } = oracle.evaluate(stepOf(1), {});
    const first = leading(hi);
    const second = leading(hi - first);
    return new Exponential(powers, [first, second, hi - first - second + lo]);
  }

  of(x: Numbers): Numbers {
    const result = empty(x.hi.length);
    const [first, second, third] = this.ln2;
    for (let k = 0; k < result.hi.length; k++) {
      const argument = x.hi[k] as number;
      if (!(argument > -3100)) continue;
      if (argument > 3100) {
        result.hi[k] = Number.POSITIVE_INFINITY;
        continue;
      }
      const n = Math.round(argument / (first + second));
      // Exact, and so is the product after it.
      const begun = argument - n * first;
      const product = n * second;
      const rough = begun - product;
      const carried = rough - begun;
      const low = begun - (rough - carried) - (product + carried) + ((x.lo[k] as number) - n * third);
      const r = rough + low;
      const rest = low - (r - rough);
      const square = r * r;
      const squareRest = productError(r, r, square) + 2 * r * rest;
      const tail = r * square * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)))));
      const half = 0.5 * square;
      const p = r + half;
      const pRest = half - (p - r) + (0.5 * squareRest + rest + tail);
      const j = ((n % steps) + steps) % steps;
      const power = this.powers.hi[j] as number;
      const scaled = power * p;
      const scaledRest = productError(power, p, scaled) + (power * pRest + (this.powers.lo[j] as number) * (1 + p));
      const sum = power + scaled;
      const sumRest = scaled - (sum - power) + scaledRest;
      const hi = sum + sumRest;
      const exponent = (n - j) / steps;
      // In two steps: 2^exponent alone may not be a double where the result is one.
      const [near, far] = [2 ** Math.trunc(exponent / 2), 2 ** (exponent - Math.trunc(exponent / 2))];
      result.hi[k] = hi * near * far;
      result.lo[k] = (sumRest - (hi - sum)) * near * far;
    }
    return result;
  }
}
