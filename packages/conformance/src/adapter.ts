import type { PlanName } from '@rampa/ir';
import type { NumberArray } from './numbers';

export type NumberType = 'f32' | 'f64';

/** What is asked of a function. Inputs: x; `backward` and `parameterGradient` take the upstream gradients dy as second array. */
export interface Quantity {
  readonly kind: 'value' | 'derivative' | 'parameterDerivative' | 'backward' | 'parameterGradient';
  /** Of `parameterDerivative` and `parameterGradient`. */
  readonly parameter?: string;
}

/** Reductions: rows of `length` elements whose neighbours lie `inner` apart. */
export interface Shape {
  readonly length: number;
  readonly inner: number;
}

/** One batch for a backend. It answers with as many numbers as there are outputs (one for `parameterGradient`), in the type asked for. */
export interface EvaluateRequest {
  readonly name: string;
  readonly quantity: Quantity;
  readonly parameters: Readonly<Record<string, number>>;
  readonly inputs: readonly NumberArray[];
  readonly shape?: Shape;
  readonly type: NumberType;
  /** The output takes the place of the first input. */
  readonly inPlace: boolean;
}

export interface Capabilities {
  /** The plan behind each type of array it takes: it decides the error bar. */
  readonly plans: Readonly<Partial<Record<NumberType, PlanName>>>;
  /** The type that parameters are rounded to: results are judged at the rounded parameter. */
  readonly parameterType: NumberType;
  /** Whether division is correctly rounded; a GPU's may not be. */
  readonly exactDivision: boolean;
  /** Subnormal inputs, results and intermediate results may become zero. */
  readonly flushesSubnormals: boolean;
  /** Whether a NaN or an infinity reaches the arithmetic and comes back at all. */
  readonly keepsNaN: boolean;
  readonly keepsInfinity: boolean;
  /** The largest error, in units in the last place, that it is held to instead of the plan's bar. */
  readonly bar?: number;
  /** What it runs on, in words. */
  readonly device?: string;
}

/** Anything that computes the functions of the spec: all of them, or `undefined` for what it does not offer, which is not judged, and listed. */
export interface Backend<Answer extends NumberArray | undefined = NumberArray> {
  readonly id: string;
  capabilities(): Capabilities | Promise<Capabilities>;
  evaluate(request: EvaluateRequest): Answer | Promise<Answer>;
  /** Releases devices and processes. */
  close?(): void | Promise<void>;
}

/** Declares a backend: the identity, typed. */
export function defineBackend<B extends PartialBackend>(backend: B): B {
  return backend;
}

/** A backend that may not offer everything. */
export type PartialBackend = Backend<NumberArray | undefined>;
