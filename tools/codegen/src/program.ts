import type { ActivationSpec, Format, MachineNode, PlanName, PrimitiveSpec, ReductionSpec, Specification } from '@rampa/ir';
import type { QuantityKey } from './quantities';

/**
 * What a backend's emitter receives: the spec for names, docs and constraints, and the lowered machine graphs for the arithmetic.
 * Guards (NaN, infinities, removable points, signed zero, the subgradient option) are already part of the graphs.
 */
export interface Program {
  readonly specification: Specification;
  readonly activations: readonly LoweredActivation[];
  readonly reductions: readonly LoweredReduction[];
}

/** Graphs in the inputs 'x' and, through `backward`, 'dy'. All graphs of one lowering share one builder, so equal subgraphs are one node. */
export interface LoweredQuantities {
  readonly format: Format;
  readonly value: MachineNode;
  readonly derivative: MachineNode;
  /** In parameter order. */
  readonly parameterDerivatives: readonly { readonly name: string; readonly node: MachineNode }[];
  /** dy * derivative. */
  readonly backward: MachineNode;
  /** dy * parameterDerivative, the terms of the parameter gradients; 0 where dy is 0 and x is a number. */
  readonly gradientTerms: readonly { readonly name: string; readonly node: MachineNode }[];
}

export interface LoweredActivation {
  readonly spec: ActivationSpec;
  readonly plans: Readonly<Record<PlanName, LoweredQuantities>>;
  /** The same with the parameters' defaults as constants: what costs nothing then is gone. */
  readonly plansAtDefaults: Readonly<Record<'faithful' | 'fast', LoweredQuantities>>;
  /** Whether derivatives read the parameter 'subgradient' (the function has kinks). */
  readonly usesSubgradient: boolean;
}

export interface LoweredStage {
  readonly name: string;
  /** The accumulation is the emitter's: `max` starts at -Infinity and a NaN anywhere in the row wins; `sum` starts at 0, f64 in double and faithful, pairwise or compensated in fast. */
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  /** In inputs 'x' (and 'dy' in backward) and earlier stages as inputs by name. firstIndex: 0 where the element is not the one looked for. */
  readonly of: MachineNode;
  /** With `withZero`, the term of the implicit element 0, in earlier stages: the starting value of the reduction. */
  readonly ofZero?: MachineNode;
}

export interface LoweredReductionPlan {
  readonly format: Format;
  readonly stages: readonly LoweredStage[];
  /** In 'x' and stages. */
  readonly value: MachineNode;
  readonly backwardStages: readonly LoweredStage[];
  /** In 'x' (outputs or inputs, as spec.backward.from says), 'dy', 'index' and stages. */
  readonly backwardValue: MachineNode;
}

export interface LoweredReduction {
  readonly spec: ReductionSpec;
  readonly plans: Readonly<Record<PlanName, LoweredReductionPlan>>;
}

/** A generated file: path relative to the repository root, '/' separated, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What a backend computes by one plan, under the name that conformance and the accuracy tables know it by. */
export interface MeasuredColumn {
  readonly id: string;
  readonly plan: PlanName;
  /** How many inputs a verified row has been measured at: at default parameters, and at other ones. */
  readonly inputs: { readonly defaults: number; readonly further: number };
}

/** A backend of the generator. Adding one is a folder beside this file that exports such an object, and its line in backends.ts. */
export interface Backend {
  readonly id: string;
  /** Folder (relative to the root) that belongs to it alone: everything in it is generated. */
  readonly outputFolder: string;
  /** Machine operations it can emit; a graph that needs another fails at generation by name. */
  readonly supports: ReadonlySet<MachineNode['op']>;
  /** Names a function or parameter must not have in the target language. */
  readonly reserved: ReadonlySet<string>;
  emit(program: Program): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
  readonly measured: readonly MeasuredColumn[];
  /** The code of one quantity of an activation and all that it depends on: while it stays the same, what has been measured of it stays true. */
  kernelText(lowered: LoweredActivation, column: MeasuredColumn, key: QuantityKey): string;
}

export type { ActivationSpec, PrimitiveSpec, ReductionSpec };
