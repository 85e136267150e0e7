import type { LoweredActivation } from '../program';
import type { Plan } from './kernels';
import { type Graphs, graphsOf, type KernelKind, kinds } from './kinds';
import { singleSuffices } from './single';
import { type KernelWork, operationsOf, timeOf, workOf } from './work';

/** Another graph than that of the plan must save a tenth of the work: it may cost a kernel more, and operations alone do not tell the time. */
const worthwhile = 0.9;

/** The graphs that each kernel is made of. */
export type Choice = (kind: KernelKind) => Graphs;

/** Of the kernels for all parameters: those of the plan, or of `faithful` where that is quicker. */
export const quantitiesOf = once(({ plans }, plan) => {
  const own = graphsOf(plans[plan]);
  return plan === 'fast'
    ? quicker(
        () => own,
        () => graphsOf(plans.faithful),
      )
    : () => own;
});

/** Of the kernels at the default parameters: with the parameters as constants where that saves much, else those for all parameters. */
export const quantitiesAtDefaults = once((lowered, plan) => {
  const own = atDefaults(lowered, plan);
  return plan === 'fast' ? quicker(own, quantitiesAtDefaults(lowered, 'faithful')) : own;
});

/** What the kernel at the default parameters does with every vector, part by part. */
export function kernelWork(lowered: LoweredActivation, plan: Plan, kind: KernelKind): KernelWork[] {
  return workOf(quantitiesAtDefaults(lowered, plan)(kind), kind);
}

function atDefaults(lowered: LoweredActivation, plan: Plan): Choice {
  const { plans, plansAtDefaults } = lowered;
  const inSingle = plan === 'faithful' ? singleSuffices(lowered) : new Set<KernelKind>();
  return (kind) => {
    const special = graphsOf(plansAtDefaults[inSingle.has(kind) ? 'fast' : plan]);
    const general = graphsOf(plans[plan]);
    return [operationsOf, timeOf].some((cost) => cost(special, kind) <= worthwhile * cost(general, kind)) ? special : general;
  };
}

/**
 * `faithful` in place of `fast` where it takes less time: two doubles at a time, but a short formula where f32 needs a long one. For the value, for all
 * that is made of derivatives, or for both: numbers are the same then in one pass as in two.
 */
function quicker(fast: Choice, faithful: Choice): Choice {
  const others = kinds.filter((kind) => kind !== 'value' && kind !== 'valueAndDerivative');
  const saves = (choice: Choice, ofKinds: readonly KernelKind[]): boolean =>
    ofKinds.every((kind) => timeOf(choice(kind), kind) <= worthwhile * timeOf(fast(kind), kind));
  const mixed: Choice = (kind) => ({
    value: (saves(faithful, ['value']) ? faithful : fast)(kind).value,
    others: (saves(faithful, others) ? faithful : fast)(kind).others,
  });
  return saves(mixed, ['valueAndDerivative']) ? mixed : fast;
}

/** A choice is made once for each kernel, though it is asked for again by each hash of one. */
function once(choose: (lowered: LoweredActivation, plan: Plan) => Choice): (lowered: LoweredActivation, plan: Plan) => Choice {
  const known = new WeakMap<LoweredActivation, Map<Plan, Choice>>();
  return (lowered, plan) => {
    const ofPlans = known.get(lowered) ?? new Map<Plan, Choice>();
    known.set(lowered, ofPlans);
    const choice = ofPlans.get(plan) ?? settled(choose(lowered, plan));
    ofPlans.set(plan, choice);
    return choice;
  };
}

function settled(choice: Choice): Choice {
  const ofKinds = new Map(kinds.map((kind) => [kind, choice(kind)]));
  return (kind) => ofKinds.get(kind) as Graphs;
}
