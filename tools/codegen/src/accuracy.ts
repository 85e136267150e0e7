/** Measured errors as docs/accuracy.json keeps them: figures that a command can measure again. */
export interface AccuracyRow {
  readonly function: string;
  /** 'value', 'derivative' (in x) or the name of a parameter. */
  readonly quantity: string;
  /** Column of the tables. */
  readonly backend: string;
  /** At default parameters, or at further values of each. */
  readonly parameters: 'default' | 'further';
  /** How many inputs were measured. */
  readonly inputs: number;
  /** Largest error in units in the last place, and where. */
  readonly worst: {
    readonly ulp: number;
    readonly x: string;
    readonly pattern: string;
    readonly parameters?: Readonly<Record<string, number>>;
  };
  /** Part of the results that are not the true value correctly rounded. */
  readonly notCorrectlyRounded: number;
  /** Beside a declared zero: the largest absolute error, as a part of what is accepted. */
  readonly nearZero?: number;
  /** Hash of the kernel's code. */
  readonly kernel: string;
}

/** docs/accuracy.json. */
export interface AccuracyFile {
  readonly rows: readonly AccuracyRow[];
}
