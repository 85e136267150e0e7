import type { NumberType, Quantity } from '../adapter';
import type { NumberArray } from '../numbers';

/** True values, as unevaluated sums hi + lo. */
export interface Truths {
  readonly hi: Float64Array;
  readonly lo: Float64Array;
}

export type Parameters = Readonly<Record<string, number>>;

/** A declared sign-changing zero of a derivative, at the group's parameters. */
export interface ZeroInterval {
  readonly of: string;
  readonly at: number;
  readonly within: number;
  readonly scale: number;
}

/** Where the derivative jumps, at the group's parameters: hi + lo. */
export interface KinkPlace {
  readonly hi: number;
  readonly lo: number;
}

/** Inputs at one set of parameters, with the true values of the value (`value`), of the derivative in x (`derivative`) and in each parameter (its name). */
export interface ActivationGroup {
  readonly parameters: Parameters;
  /** The parameters as a user writes them, which round to `parameters` in f32: what a backend that rounds is given. */
  readonly unrounded?: Parameters;
  /** Whether error bars hold here. Beyond their range of parameters only NaN, infinities and overflow are judged. */
  readonly barsHold: boolean;
  readonly inputType: NumberType;
  readonly inputs: NumberArray;
  readonly zeros: readonly ZeroInterval[];
  readonly kinks: readonly KinkPlace[];
  readonly truths: Readonly<Record<string, Truths>>;
}

export interface ActivationVectors {
  readonly kind: 'activation';
  readonly name: string;
  readonly groups: readonly ActivationGroup[];
}

/** Rows of one length. Only the outputs listed have true values: in long rows a sample. */
export interface ReductionGroup {
  readonly parameters: Parameters;
  readonly inputType: NumberType;
  readonly length: number;
  /** `value`: x. `backward`: what backward takes (outputs or inputs) and dy. */
  readonly inputs: readonly NumberArray[];
  /** Positions in the output that are judged. */
  readonly positions: Uint32Array;
  readonly truths: Truths;
  /** `backward`: the sum of the absolute values of the terms that each judged output consists of, the unit of its cancellation. */
  readonly terms?: Float64Array;
}

export interface ReductionVectors {
  readonly kind: 'reduction';
  readonly name: string;
  readonly output: 'row' | 'one';
  readonly value: readonly ReductionGroup[];
  readonly backward: readonly ReductionGroup[];
}

export type Vectors = ActivationVectors | ReductionVectors;

/** The quantity whose true values a group keeps under this name. */
export function quantityOfKey(key: string): Quantity {
  return key === 'value' || key === 'derivative' ? { kind: key } : { kind: 'parameterDerivative', parameter: key };
}

/** The name under which a group keeps the true values of a quantity. */
export function truthKey(quantity: Quantity): string {
  return quantity.parameter ?? (quantity.kind === 'backward' ? 'derivative' : quantity.kind);
}
