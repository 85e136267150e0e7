import type { Rules } from '@rampa/common';
import type { Precision } from './precision.js';

type ByPrecision<T> = Readonly<Record<Precision, T>>;

/** Places in the module's function table. */
export interface ActivationKernels {
  readonly value: number;
  readonly backward: number;
  readonly valueAndDerivative: number;
  /** Only of functions with parameters. */
  readonly parameterGradients?: number;
  readonly backwardAll?: number;
}

/** Kernels that read the parameter of each element from an array. */
export interface ChannelKernels {
  readonly value: number;
  readonly backward: number;
  readonly valueAndDerivative: number;
  /** Writes the gradient's terms as well. */
  readonly backwardTerms: number;
}

export interface ReductionKernels {
  readonly firstStage: number;
  readonly value: number;
  /** For rows no longer than a chunk, where the value is a function of the last stage's terms: stages that keep them, in so many bytes each. */
  readonly kept?: { readonly firstStage: number; readonly value: number; readonly size: number };
  readonly firstBackwardStage: number;
  readonly backward: number;
}

export interface ActivationTable {
  readonly kind: 'activation';
  readonly name: string;
  readonly rules: Rules;
  /** Whether it takes the option. */
  readonly subgradient: boolean;
  /** For parameters other than the defaults; only of functions with parameters. */
  readonly kernels?: ByPrecision<ActivationKernels>;
  readonly atDefaults: ByPrecision<ActivationKernels>;
  /** Only where the parameter may be given per channel. */
  readonly channels?: ByPrecision<ChannelKernels>;
}

export interface ReductionTable {
  readonly kind: 'reduction';
  readonly name: string;
  readonly rules: Rules;
  /** The parameter that says how long a row is, in place of the options. */
  readonly lengthParameter?: string;
  /** One result per element, or one per row. */
  readonly output: 'row' | 'one';
  readonly backwardFrom: 'outputs' | 'inputs';
  readonly stages: number;
  readonly backwardStages: number;
  readonly kernels: ByPrecision<ReductionKernels>;
}

export type FunctionTable = ActivationTable | ReductionTable;

/** Addresses in the module's memory, in bytes. */
export interface Layout {
  readonly chunkElements: number;
  /** Kernels compute whole blocks. */
  readonly blockElements: number;
  /** Slot of the upstream gradient of a row. */
  readonly upstream: number;
  readonly staging: {
    readonly x: number;
    readonly dy: number;
    readonly stream: number;
    readonly out: number;
    readonly out2: number;
    readonly terms: number;
  };
  readonly heap: number;
  /** What must follow the heap: kernels over rows read, but do not use, that much beyond the end of an array. */
  readonly slack: number;
}
