import {
  type ActivationGroup,
  acrossKink,
  allowanceAt,
  type NumberArray,
  type Quantity,
  quantityOfKey,
  type ReductionVectors,
  reductionAllowance,
  rowOf,
  type Shape,
  type Vectors,
} from '@rampa/conformance';
import type { PlanName, Truth } from '@rampa/ir';

/** Inputs of one call with the true results. */
export interface Batch {
  readonly parameters: Readonly<Record<string, number>>;
  readonly inputs: readonly NumberArray[];
  readonly shape?: Shape;
  /** The results that are judged, in order. */
  readonly positions: ArrayLike<number>;
  /** Where on the axis each judged result is drawn. */
  readonly at: ArrayLike<number>;
  truth(n: number): Truth;
  /** Whether only finite numbers go into it. */
  isFinite(n: number): boolean;
  /** True values accepted instead, next to a kink whose place is not a number of the format. */
  alternatives(n: number): readonly Truth[];
  /** The absolute error that conformance accepts of a plan instead of a relative one; 0 for most. */
  allowance(n: number, plan: PlanName): number;
}

/** One plot: a quantity of a function at default parameters, f32. */
export interface Subject {
  readonly name: string;
  readonly quantity: Quantity;
  /** In words, for titles. */
  readonly what: string;
  readonly abscissa: 'x' | 'true result';
  readonly batches: readonly Batch[];
  /** Where the spec declares a zero of a derivative: there an absolute error is accepted instead. */
  readonly zeros: readonly { readonly from: number; readonly to: number }[];
}

/** The name of a subject's files and of its entry in the data. */
export function subjectKey({ quantity }: Pick<Subject, 'quantity'>): string {
  return quantity.parameter ?? quantity.kind;
}

function activationSubject(name: string, group: ActivationGroup, key: string): Subject {
  const truths = group.truths[key];
  const quantity = quantityOfKey(key);
  const batch: Batch = {
    parameters: group.parameters,
    inputs: [group.inputs],
    positions: Uint32Array.from(group.inputs.keys()),
    at: group.inputs,
    truth: (n) => ({ hi: truths?.hi[n] ?? Number.NaN, lo: truths?.lo[n] ?? Number.NaN }),
    isFinite: (n) => Number.isFinite(group.inputs[n]),
    alternatives: (n) => acrossKink(group, key, 'f32', n),
    allowance: (n, plan) => allowanceAt(name, quantity, group, plan, n),
  };
  return {
    name,
    quantity,
    what: quantity.parameter === undefined ? key : `derivative in ${quantity.parameter}`,
    abscissa: 'x',
    batches: [batch],
    zeros: group.zeros.filter(({ of }) => of === key).map(({ at, within }) => ({ from: at - within, to: at + within })),
  };
}

/** A row has no single x: its errors are drawn against the true results. */
function reductionSubject(vectors: ReductionVectors, kind: 'value' | 'backward'): Subject {
  const [first] = vectors[kind];
  const atDefaults = vectors[kind].filter(({ parameters }) => JSON.stringify(parameters) === JSON.stringify(first?.parameters));
  return {
    name: vectors.name,
    quantity: { kind },
    what: kind === 'value' ? 'value' : 'backward pass',
    abscissa: 'true result',
    batches: atDefaults.map((group) => ({
      parameters: group.parameters,
      inputs: group.inputs,
      shape: { length: group.length, inner: 1 },
      positions: group.positions,
      at: group.truths.hi,
      truth: (n) => ({ hi: group.truths.hi[n] ?? Number.NaN, lo: group.truths.lo[n] ?? Number.NaN }),
      isFinite: (n) => rowOf(vectors, kind, group, n).every(Number.isFinite),
      alternatives: () => [],
      allowance: (n, plan) => reductionAllowance(vectors, kind, group, n, plan),
    })),
    zeros: [],
  };
}

/** Every plot of a function: value, derivative and parameter derivatives, or value and backward pass. */
export function subjectsOf(vectors: Vectors): Subject[] {
  if (vectors.kind === 'reduction') return (['value', 'backward'] as const).map((kind) => reductionSubject(vectors, kind));
  const [group] = vectors.groups;
  if (group === undefined || group.inputType !== 'f32')
    throw new RangeError(`${vectors.name}: expected f32 inputs at default parameters first`);
  return Object.keys(group.truths).map((key) => activationSubject(vectors.name, group, key));
}

/** The name of a subject's picture. */
export function plotFile(subject: Pick<Subject, 'name' | 'quantity'>): string {
  return `${subject.name}.${subjectKey(subject)}.svg`;
}
