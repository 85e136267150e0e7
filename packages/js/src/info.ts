/** A formula over the reals, in the spec's own words and as LaTeX. */
export interface FormulaInfo {
  readonly text: string;
  readonly latex: string;
}

export interface ParameterInfo {
  readonly default: number;
  /** In words: `>= 0`. Every parameter is finite. */
  readonly constraint: string;
  readonly min?: number;
  readonly max?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  readonly integer?: true;
  /** May be given as one value per channel. */
  readonly perChannel?: true;
  readonly meaning: string;
}

/** A point where the derivative jumps; each entry is a formula in the parameters. */
export interface KinkInfo {
  readonly at: string;
  readonly left: string;
  readonly right: string;
  /** Which one-sided derivative is the derivative there. */
  readonly chosen: 'left' | 'right';
}

export interface BoundsInfo {
  readonly min?: string;
  readonly max?: string;
}

interface FunctionInfo {
  readonly name: string;
  readonly summary: string;
  /** Where it was introduced. */
  readonly source: string;
  readonly parameters: Readonly<Record<string, ParameterInfo>>;
  readonly value: FormulaInfo;
  readonly derivative: FormulaInfo;
}

export interface ActivationInfo extends FunctionInfo {
  readonly kind: 'activation';
  readonly parameterDerivatives: Readonly<Record<string, FormulaInfo>>;
  readonly kinks: readonly KinkInfo[];
  /** The value never decreases as x grows. */
  readonly increasing: boolean;
  /** f(-x) = -f(x). */
  readonly odd: boolean;
  /** What the value does not go beyond, each a formula in the parameters; absent: nothing is said on that side. */
  readonly bounds: BoundsInfo;
}

/** `value` is entry i of a row, `derivative` its partial derivative in input j. */
export interface ReductionInfo extends FunctionInfo {
  readonly kind: 'reduction';
  /** One output for every element of a row, or one a row. */
  readonly output: 'row' | 'one';
  /** What `backward` takes beside the upstream gradients. */
  readonly backwardFrom: 'outputs' | 'inputs';
}
