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

/** A pass over rows: stages, then a kernel that gives one result per element or per row; and all of it in one kernel, over rows side by side. */
export interface RowKernels {
  readonly firstStage: number;
  readonly stages: number;
  readonly value: number;
  /** The same by way of terms that the last stage keeps, in so many bytes each: 4, or 8 and then only for rows that fit a chunk. */
  readonly kept?: { readonly firstStage: number; readonly value: number; readonly size: number };
  readonly across: number;
}

export interface ReductionKernels {
  readonly forward: RowKernels;
  readonly backward: RowKernels;
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
