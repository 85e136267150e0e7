import type { Interner } from '../algebra/interner';
import type { Expression } from '../expression';
import type { Addend, Divisible } from './parts';

/** A formula to take the place of another one, and the rule in the words of mathematics: 'exp(a) - 1 = expm1(a)'. */
export interface Rewriting {
  readonly expression: Expression;
  readonly rule: string;
}

/** What a rule makes of one (interned) node of a formula. */
export type Rule = (node: Expression, interner: Interner) => readonly Rewriting[];

/** What a rule makes of two terms of a sum. */
export type PairRule = (first: Addend, second: Addend, interner: Interner) => readonly { readonly rule: string; readonly by: Addend }[];

/** Factors of a product, and what takes their place. */
export type FactorRule = (factors: readonly Divisible[]) => readonly {
  readonly rule: string;
  readonly parts: readonly Divisible[];
  readonly by: readonly Divisible[];
}[];
