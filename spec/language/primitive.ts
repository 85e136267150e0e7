/** A plan's body: the arguments, one or two, and after them optionally the rounding error that each of them carries. */
export type Plan = (x: number, second: number, third: number, fourth: number) => number;

/**
 * A function that formulas may call, with the way it is computed in each plan.
 *
 * `formula` says what it is over the reals; it is left out for the functions that MPFR knows itself (exp, log1p, erfc, ...).
 * Either `evaluate` gives one rewriting in terms of other primitives, good in every plan, or `plans` gives one body per plan
 * in machine operations (see machine.ts), with coefficients whose derivation stands beside them.
 */
export interface PrimitiveDefinition {
  readonly name: string;
  /** What it is, over the reals. */
  readonly formula?: (x: number, y: number) => number;
  /** Where the plans are valid: every caller stays inside. Default: everywhere. */
  readonly domain?: { readonly min?: number; readonly max?: number };
  readonly evaluate?: (x: number, y: number) => number;
  readonly plans?: {
    /** f64 arithmetic, good in f64: error at most about 1 ULP of f64. */
    readonly double: Plan;
    /** f64 arithmetic, good in f32: relative error at most about 2^-31, so that a few of them still add little to the rounding to f32. */
    readonly faithful: Plan;
    /** f32 arithmetic only: error at most about 1 ULP of f32. */
    readonly fast: Plan;
  };
}

export type Primitive = (x: number, y?: number) => number;

/** Declares a primitive. Calling it runs its double plan. */
export function primitive(definition: PrimitiveDefinition): Primitive {
  const run = definition.plans?.double ?? definition.evaluate;
  if (run === undefined) throw new TypeError(`${definition.name}: expected plans or evaluate, got neither`);
  return (x, y = 0) => run(x, y, 0, 0);
}
