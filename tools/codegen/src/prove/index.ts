import type { ActivationSpec, MachineNode } from '@rampa/ir';
import type { LoweredActivation, Program } from '../program';
import { refutationText } from './describe';
import { everyFinite, everySide, parameterRanges } from './domain';
import { proveRows } from './rows';
import { search } from './search';

export interface Proof {
  /** Functions and their derivatives. */
  readonly graphs: number;
  /** Boxes of inputs and parameters that the proof looked at. */
  readonly boxes: number;
}

/**
 * A shader compiler may assume that no NaN and no infinity arises, so none may arise on the way to a result: for every finite input and
 * every parameter for which error bars hold, the f32 graphs obey the rule of `Analysis`. A graph that does not, does not generate.
 */
export function proveFinite(program: Program): Proof {
  let [graphs, boxes] = [0, 0];
  for (const lowered of program.activations) {
    for (const { quantity, node } of quantities(lowered)) {
      const { count, refutation } = refuteFinite(lowered.spec, node);
      if (refutation !== undefined) throw new Error(`${lowered.spec.file}: ${lowered.spec.name}, ${quantity}: in f32 ${refutation}`);
      graphs += 1;
      boxes += count;
    }
  }
  for (const lowered of program.reductions) {
    const proof = proveRows(lowered);
    graphs += proof.graphs;
    boxes += proof.boxes;
  }
  return { graphs, boxes };
}

/** Looks for an input and parameters at which an f32 graph of an activation breaks the rule: how many boxes it took, and in words what was found. */
export function refuteFinite(spec: ActivationSpec, node: MachineNode): { readonly count: number; readonly refutation: string | undefined } {
  const domain = new Map([
    ['x', everyFinite],
    ['subgradient', everySide],
    ...spec.parameters.map((parameter) => [parameter.name, parameterRanges(parameter)] as const),
  ]);
  const { count, refutation } = search(node, domain);
  return { count, refutation: refutation === undefined ? undefined : refutationText(refutation) };
}

function quantities({ plans: { fast } }: LoweredActivation): { quantity: string; node: MachineNode }[] {
  return [
    { quantity: 'value', node: fast.value },
    { quantity: 'derivative', node: fast.derivative },
    ...fast.parameterDerivatives.map(({ name, node }) => ({ quantity: `derivative in ${name}`, node })),
  ];
}
