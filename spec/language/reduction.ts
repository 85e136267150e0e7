import type { ParameterDefinitions } from './activation';

/** Results of the stages, by name. */
type Stages<S extends string> = Readonly<Record<S, number>>;

/**
 * One pass over a row that ends in a number. `of` sees the element and the results of the stages before it.
 * A `firstIndex` stage gives the index of the first element for which `of` is nonzero.
 */
export interface Stage<S extends string> {
  readonly name: S;
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  readonly of: (x: number, stages: Stages<S>) => number;
}

/** As Stage, over the row of inputs (or outputs) x and upstream gradients dy. For a row-to-one reduction dy is the one upstream gradient of the row. */
export interface BackwardStage<S extends string> {
  readonly name: S;
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  readonly of: (x: number, dy: number, stages: Stages<S>) => number;
}

/** S and B name the stages of forward and of backward. */
export interface ReductionDefinition<S extends string, B extends string> {
  readonly name: string;
  readonly source: string;
  /** The number of consecutive elements of a row is this parameter (maxout's pieces) rather than the `length` option. */
  readonly lengthParameter?: string;
  readonly parameters?: ParameterDefinitions;
  /** The textbook formula of output i of a row (i = 0 for a row-to-one reduction). The IR function `sum` and `maximum` range over the row. */
  readonly value: (row: readonly number[], i: number) => number;
  /** The textbook partial derivative of output i in input j. */
  readonly derivative: (row: readonly number[], i: number, j: number) => number;
  readonly output: 'row' | 'one';
  /** The row is evaluated as if a further element 0 were in it (softmax0, logSumExp0); that element has no output. */
  readonly withZero?: true;
  readonly evaluate: {
    readonly stages: readonly Stage<S>[];
    /** Output for element x; for a row-to-one reduction x is absent (NaN) and only the stages count. */
    readonly value: (x: number, stages: Stages<S>) => number;
    readonly backward: {
      /** Whether backward takes the outputs of forward or its inputs. */
      readonly from: 'outputs' | 'inputs';
      readonly stages: readonly BackwardStage<B>[];
      /** dx of the element; `index` is its place in the row. */
      readonly value: (x: number, dy: number, stages: Stages<B>, index: number) => number;
    };
  };
}

/** A reduction as formulas and laws see it: a row in, a row (or a row of one) out, in doubles. */
export interface Reduction<S extends string, B extends string> {
  (row: readonly number[]): readonly number[];
  /** Partial derivative of output i in input j. */
  derivative(row: readonly number[], i: number, j: number): number;
  readonly definition: ReductionDefinition<S, B>;
}

/** Sum over a row. */
export function sum(row: readonly number[], term: (x: number) => number = (x) => x): number {
  return row.reduce((total, x) => total + term(x), 0);
}

/** Largest element of a row. */
export function maximum(row: readonly number[]): number {
  return row.reduce((a, b) => (b > a ? b : a), -Infinity);
}

/** Index of the first largest element of a row. */
export function firstMaximum(row: readonly number[]): number {
  return row.indexOf(maximum(row));
}

/** Declares a reduction: rows in; rows, or one number a row, out. */
export function reduction<const S extends string, const B extends string>(definition: ReductionDefinition<S, B>): Reduction<S, B> {
  const outputs = definition.output === 'one' ? () => [0] : (row: readonly number[]) => [...row.keys()];
  return Object.assign((row: readonly number[]) => outputs(row).map((i) => definition.value(row, i)), {
    derivative: definition.derivative,
    definition,
  });
}
