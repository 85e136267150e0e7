/** A closed interval of doubles that contains a real number. Not for infinities: laws are evaluated where everything is finite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Outward by more than the error of one operation in doubles, or of one of the platform's functions. */
function widened(low: number, high: number): Interval {
  const margin = (x: number): number => Math.abs(x) * 2 ** -50 + 2 ** -1070;
  return { low: low - margin(low), high: high + margin(high) };
}

export function exactly(x: number): Interval {
  return { low: x, high: x };
}

export function around(x: number, error: number): Interval {
  return widened(x - error, x + error);
}

export function add(a: Interval, b: Interval): Interval {
  return widened(a.low + b.low, a.high + b.high);
}

export function negate(a: Interval): Interval {
  return { low: -a.high, high: -a.low };
}

function hull(values: readonly number[]): Interval {
  return widened(Math.min(...values), Math.max(...values));
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

function abs(a: Interval): Interval {
  const ends = [Math.abs(a.low), Math.abs(a.high)];
  return { low: a.low <= 0 && a.high >= 0 ? 0 : Math.min(...ends), high: Math.max(...ends) };
}

const increasing =
  (f: (x: number) => number) =>
  (a: Interval): Interval =>
    widened(f(a.low), f(a.high));

/** The functions that a law may call beside functions of the spec. */
export const intervalFunctions: Readonly<Record<string, (a: Interval, b: Interval) => Interval>> = {
  abs,
  carry: (a) => a,
  min: (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }),
  max: (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }),
  sqrt: increasing(Math.sqrt),
  exp: increasing(Math.exp),
  expm1: increasing(Math.expm1),
  log: increasing(Math.log),
  log1p: increasing(Math.log1p),
  tanh: increasing(Math.tanh),
};
