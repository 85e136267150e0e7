import type { KinkPlace, ZeroInterval } from '@rampa/conformance';
import type { PlanName } from '@rampa/ir';
import type { Parameters } from './parameters';

/**
 * One quantity of one function at one set of parameters, with the backends that are measured there: plain data for worker processes.
 * The reference is computed once for all of them.
 */
export interface Group {
  /** Unique in a run; what has been measured under it stays valid as long as it stays the same. */
  readonly id: string;
  readonly name: string;
  /** 'value', 'derivative' or the name of a parameter. */
  readonly key: string;
  readonly parameters: Parameters;
  readonly isDefault: boolean;
  readonly columns: readonly GroupColumn[];
  /** `floats`: f32 inputs, judged by a reference. `doubles`: f64 inputs, the `double` plan itself against MPFR. */
  readonly kind: 'floats' | 'doubles';
  /** A module with the function `reference`, and one under the id of each WebAssembly column whose package does not give single results. */
  readonly kernels: Uint8Array;
  /** How many inputs in all; of `floats` a power of two. */
  readonly count: number;
  /** How many inputs pass through a backend at a time. */
  readonly blockElements: number;
  readonly zeros: readonly ZeroInterval[];
  readonly kinks: readonly KinkPlace[];
  /** Always judged: zeros, infinities, NaN, kinks and other declared points with their neighbours. */
  readonly specialInputs: readonly number[];
}

export interface GroupColumn {
  readonly id: string;
  /** The backend that it is a column of: js, wasm, wgsl. */
  readonly backend: string;
  readonly plan: PlanName;
  /** Hash of the kernel's text. */
  readonly kernel: string;
  /** The kernel as a JavaScript module, where the package does not give single results. */
  readonly script?: string;
}

/** A part of a group's inputs. */
export interface Task {
  readonly group: string;
  readonly index: number;
  readonly first: number;
  readonly count: number;
}

/** What a task found about one backend. */
export interface Finding {
  readonly column: string;
  /** The largest error in ULP among results judged by relative error, its input and parameters. */
  readonly worst: number;
  readonly at: number;
  readonly parameters: Parameters;
  readonly inputs: number;
  /** Results that are not correctly rounded. */
  readonly inexact: number;
  /** Beside a declared zero of a derivative: the largest absolute error as a part of what is accepted. */
  readonly nearZero: number;
  /** `doubles` only: the largest a-priori bound of the rounding error at any of the inputs, in ULP. */
  readonly bound?: number;
  readonly failed: number;
  /** The first few failures in words. */
  readonly failures: readonly string[];
}
