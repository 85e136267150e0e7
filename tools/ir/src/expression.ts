/**
 * Expressions over the reals, as read from spec files. Plain data; shared subexpressions (const bindings) are shared objects,
 * so evaluators memoise by object identity.
 */
export type Expression =
  /** Exact decimal as written, for example '0.044715'. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  /** A function input, a parameter, a row stage or a law variable. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression }
  /** Truth values: comparisons and logic appear only as tests of conditionals and under logic. */
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'conditional'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
  /** A primitive ('exp', 'normalTail'), a function of the language ('abs', 'sqrt', 'min', 'max', 'carry') or a machine function ('round', 'scale', ...). */
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Expression[] }
  /** In laws only: a function of the spec applied as a whole, so that a backend can stand in for it. */
  | {
      readonly kind: 'apply';
      readonly function: string;
      readonly quantity: 'value' | 'derivative';
      /** One argument for an activation, the row for a reduction. */
      readonly arguments: readonly Expression[];
      readonly parameters: Readonly<Record<string, Expression>>;
      /** Reductions: which output (value), or which output and input (derivative). */
      readonly indices: readonly number[];
    }
  /** In textbook formulas of reductions only: an operation over the whole row. `body` sees the element as the variable `element`. */
  | { readonly kind: 'fold'; readonly operator: 'sum' | 'maximum' | 'firstMaximum'; readonly element: string; readonly body: Expression }
  /** In textbook formulas of reductions only: row[index], index being the variable i or j. */
  | { readonly kind: 'element'; readonly index: string };

export type ConstantName = 'pi' | 'ln2' | 'sqrt2' | 'Infinity' | 'NaN';
export type ArithmeticOperator = 'add' | 'subtract' | 'multiply' | 'divide';
export type CompareOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** Where an expression was written; lines and columns from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Beside the data, so that equal expressions hash equally wherever they stand. */
export const locations = new WeakMap<object, Location>();
