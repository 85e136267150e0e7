import type { ParameterSpec } from './specification';

/** Bounds of a parameter, or of a law's variable. */
export type Constraint = Partial<Pick<ParameterSpec, 'min' | 'max' | 'above' | 'integer'>>;

/** Whether a value keeps the constraint. */
export function allows({ min = -Infinity, max = Infinity, above = -Infinity, integer }: Constraint, value: number): boolean {
  return value >= min && value <= max && value > above && (!integer || Number.isInteger(value));
}
