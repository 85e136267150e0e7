import type { Expression } from './expression';

/** The whole spec as the reader delivers it. Every optional field of the language is filled in. */
export interface Specification {
  readonly activations: readonly ActivationSpec[];
  readonly reductions: readonly ReductionSpec[];
  readonly primitives: readonly PrimitiveSpec[];
  readonly laws: readonly LawSpec[];
  /** Laws of two equal sides, of which the first may be rewritten into the second where that is computed better. */
  readonly rewritings: readonly LawSpec[];
}

export interface ParameterSpec {
  readonly name: string;
  readonly default: number;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly integer: boolean;
  readonly perChannel: boolean;
  readonly meaning: string;
}

export interface LimitsSpec {
  readonly minusInfinity: Expression;
  readonly plusInfinity: Expression;
}

/** Value, derivative in x, and derivative in each parameter. Inputs are the variables `x` and the parameters by name. */
export interface Quantities<T> {
  readonly value: T;
  readonly derivative: T;
  readonly parameterDerivatives: Readonly<Record<string, T>>;
}

/** What the value does not go beyond; absent: nothing is said on that side. */
export interface BoundsSpec {
  readonly min?: Expression;
  readonly max?: Expression;
}

export interface KinkSpec {
  readonly at: Expression;
  readonly left: Expression;
  readonly right: Expression;
  readonly chosen: 'left' | 'right';
}

interface Declared {
  readonly name: string;
  /** Spec file relative to the repository root, '/' separated. */
  readonly file: string;
  /** The doc comment above the declaration. */
  readonly summary: string;
  readonly source: string;
  readonly parameters: readonly ParameterSpec[];
}

export interface ActivationSpec extends Declared {
  readonly kind: 'activation';
  /** Textbook formulas; calls of other activations are expanded. */
  readonly formula: Quantities<Expression>;
  /** What the backends compute: the `evaluate` form where one is given, else the textbook form. */
  readonly evaluate: Quantities<Expression>;
  readonly kinks: readonly KinkSpec[];
  readonly jumps: readonly { readonly at: Expression; readonly left: Expression; readonly right: Expression }[];
  readonly removable: readonly (Quantities<Expression> & { readonly at: Expression })[];
  readonly zeros: readonly { readonly of: string; readonly at: Expression; readonly within: number; readonly scale: Expression }[];
  readonly limits: Quantities<LimitsSpec>;
  readonly keepsNegativeZero: boolean;
  readonly increasing: boolean;
  readonly odd: boolean;
  readonly bounds: BoundsSpec;
  /** The derivatives that the file leaves out, 'derivative' or a parameter: they were derived from the value. Absent: none. */
  readonly derived?: readonly string[];
}

export interface StageSpec {
  readonly name: string;
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  /** In the variables `x`, `dy` (backward only) and the names of earlier stages. */
  readonly of: Expression;
}

export interface ReductionSpec extends Declared {
  readonly kind: 'reduction';
  readonly lengthParameter?: string;
  readonly output: 'row' | 'one';
  readonly withZero: boolean;
  /** Textbook: with `element` and `fold` nodes over the row; output index `i`, input index `j`. */
  readonly formula: { readonly value: Expression; readonly derivative: Expression };
  readonly stages: readonly StageSpec[];
  /** In `x` and the stages. */
  readonly value: Expression;
  readonly backward: {
    readonly from: 'outputs' | 'inputs';
    readonly stages: readonly StageSpec[];
    /** In `x`, `dy`, `index` and the stages. */
    readonly value: Expression;
  };
}

export type PlanName = 'double' | 'faithful' | 'fast';
export const planNames: readonly PlanName[] = ['double', 'faithful', 'fast'];

export interface PrimitiveSpec {
  readonly kind: 'primitive';
  readonly name: string;
  readonly file: string;
  readonly summary: string;
  /** Names of the formal arguments of `formula`. Absent formula: MPFR knows the function natively. */
  readonly formula?: { readonly arguments: readonly string[]; readonly body: Expression };
  readonly domain: { readonly min: number; readonly max: number };
  /** The body for each plan (the same three times when the primitive is an `evaluate` rewriting). `lows` names the rounding errors that the first arguments carry, as many as the plan takes. */
  readonly plans: Readonly<
    Record<PlanName, { readonly argument: readonly string[]; readonly lows: readonly string[]; readonly body: Expression }>
  >;
}

export interface LawSpec {
  readonly kind: 'law';
  readonly name: string;
  readonly file: string;
  readonly variables: readonly { readonly name: string; readonly min?: number; readonly max?: number; readonly above?: number }[];
  readonly where?: Expression;
  readonly relation: 'equal' | 'ordered' | 'increasing';
  readonly sides: readonly Expression[];
}
