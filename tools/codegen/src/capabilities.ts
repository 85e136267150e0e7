import { type MachineNode, schedule } from '@rampa/ir';
import type { Backend, LoweredStage, Program } from './program';

/** Fails by name when a function needs an operation that the backend cannot emit, or has a name that its language reserves. */
export function assertSupported(backend: Backend, program: Program): void {
  for (const { spec, roots } of [...program.activations.map(activationRoots), ...program.reductions.map(reductionRoots)]) {
    for (const name of [spec.name, ...spec.parameters.map((parameter) => parameter.name)]) {
      if (backend.reserved.has(name)) throw new Error(`${spec.file}: ${name} is reserved in ${backend.id}; choose another name`);
    }
    for (const { op } of schedule(roots)) {
      if (!backend.supports.has(op))
        throw new Error(`${spec.file}: ${spec.name} needs the machine operation ${op}, which ${backend.id} does not have`);
    }
  }
}

function activationRoots({ spec, plans }: Program['activations'][number]): { spec: typeof spec; roots: MachineNode[] } {
  const roots = Object.values(plans).flatMap((plan) => [plan.value, plan.backward, ...plan.gradientTerms.map(({ node }) => node)]);
  return { spec, roots };
}

function reductionRoots({ spec, plans }: Program['reductions'][number]): { spec: typeof spec; roots: MachineNode[] } {
  const ofStage = ({ of, ofZero }: LoweredStage): MachineNode[] => (ofZero === undefined ? [of] : [of, ofZero]);
  const roots = Object.values(plans).flatMap((plan) => [
    ...plan.stages.flatMap(ofStage),
    plan.value,
    ...plan.backwardStages.flatMap(ofStage),
    plan.backwardValue,
  ]);
  return { spec, roots };
}
