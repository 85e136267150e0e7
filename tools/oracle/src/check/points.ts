import type { ActivationSpec, Expression } from '@rampa/ir';
import type { Oracle } from '../oracle';

export type Parameters = Readonly<Record<string, number>>;

/** The distance at which a one-sided limit is read: far below every tolerance here, and no rounding at the precisions of the oracle. */
const beside = '1e-60';

export function leftOf(at: Expression): Expression {
  return { kind: 'arithmetic', operator: 'subtract', left: at, right: { kind: 'number', text: beside } };
}

export function rightOf(at: Expression): Expression {
  return { kind: 'arithmetic', operator: 'add', left: at, right: { kind: 'number', text: beside } };
}

/** Where something is declared for one parameter set. */
export interface Place {
  readonly at: Expression;
  readonly hi: number;
  /** The point is this double. */
  readonly exact: boolean;
}

/** Undefined where the point does not exist for these parameters: NaN or infinite. */
export function place(oracle: Oracle, at: Expression, parameters: Parameters): Place | undefined {
  const { hi, lo } = oracle.evaluate(at, parameters);
  return Number.isFinite(hi) ? { at, hi, exact: lo === 0 } : undefined;
}

/** Kinks and jumps: where one-sided derivatives differ, so that none is the derivative. */
export function breaks(oracle: Oracle, declared: ActivationSpec, parameters: Parameters): Place[] {
  return [...declared.kinks, ...declared.jumps].flatMap(({ at }) => place(oracle, at, parameters) ?? []);
}

export function holes(oracle: Oracle, declared: ActivationSpec, parameters: Parameters): Place[] {
  return declared.removable.flatMap(({ at }) => place(oracle, at, parameters) ?? []);
}

/** Whether two readings that belong to the same limit are close enough, given where they were read. */
export function close(a: number, b: number): boolean {
  return Object.is(a, b) || a === b || Math.abs(a - b) <= 2 ** -40 * Math.max(1, Math.abs(a), Math.abs(b));
}
