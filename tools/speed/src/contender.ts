/** A call that is timed. For a peer, `backward` is its whole gradient: forward and backward. */
export type CallName = 'forward' | 'backward' | 'valueAndDerivative' | 'parameterGradients';
export const callNames: readonly CallName[] = ['forward', 'backward', 'valueAndDerivative', 'parameterGradients'];

/** What all contenders of a group compute. */
export interface Work {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly xs: Float32Array;
  /** One per output. */
  readonly dys: Float32Array;
  /** Elements in a row, of functions over rows. */
  readonly length: number | undefined;
  /** What `backward` of ours takes beside `dys`. */
  readonly backwardFrom: 'inputs' | 'outputs';
}

/** One call on arrays that are prepared: where the library allows, the output too. */
export interface Prepared {
  /** Before every sample, outside of its time. */
  activate?(): unknown;
  run(): unknown;
  /** Of `forward`: the values that `run` left. */
  result?(): ArrayLike<number> | Promise<ArrayLike<number>>;
  close?(): unknown;
}

/** A library, in one way of calling it. */
export interface Contender {
  readonly id: string;
  readonly version: string;
  /** undefined: it has no such function or call. */
  prepare(work: Work, call: CallName): Prepared | undefined | Promise<Prepared | undefined>;
}
