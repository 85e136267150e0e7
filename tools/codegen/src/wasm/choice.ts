import type { LoweredActivation, LoweredQuantities } from '../program';
import type { Plan } from './kernels';
import { type KernelKind, kinds } from './kinds';
import { singleSuffices } from './single';
import { type KernelWork, operationsOf, timeOf, workOf } from './work';

/** Another graph than that of the plan must save a tenth of the work: it may cost a kernel more, and operations alone do not tell the time. */
const worthwhile = 0.9;

/** The graphs that each kernel is made of. */
export type Choice = (kind: KernelKind) => LoweredQuantities;

/** Of the kernels for all parameters: those of the plan, or of `faithful` where that is quicker. */
export const quantitiesOf = once(({ plans }, plan) =>
  plan === 'fast'
    ? quicker(
        () => plans.fast,
        () => plans.faithful,
      )
    : () => plans[plan],
);

/** Of the kernels at the default parameters: with the parameters as constants where that saves much, else those for all parameters. */
export const quantitiesAtDefaults = once((lowered, plan) => {
  const own = atDefaults(lowered, plan);
  return plan === 'fast' ? quicker(own, quantitiesAtDefaults(lowered, 'faithful')) : own;
});

/** What the kernel at the default parameters does with every vector. */
export function kernelWork(lowered: LoweredActivation, plan: Plan, kind: KernelKind): KernelWork {
  return workOf(quantitiesAtDefaults(lowered, plan)(kind), kind);
}

function atDefaults(lowered: LoweredActivation, plan: Plan): Choice {
  const { plans, plansAtDefaults } = lowered;
  const inSingle = plan === 'faithful' ? singleSuffices(lowered) : new Set<KernelKind>();
  return (kind) => {
    const special = plansAtDefaults[inSingle.has(kind) ? 'fast' : plan];
    const general = plans[plan];
    return [operationsOf, timeOf].some((cost) => cost(special, kind) <= worthwhile * cost(general, kind)) ? special : general;
  };
}

/**
 * `faithful` in place of `fast` where it takes less time: two doubles at a time, but a short formula where f32 needs a long one. All kernels or none, because
 * value and derivative are the same numbers in one pass as in two.
 */
function quicker(fast: Choice, faithful: Choice): Choice {
  return kinds.every((kind) => timeOf(faithful(kind), kind) <= worthwhile * timeOf(fast(kind), kind)) ? faithful : fast;
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
  return (kind) => ofKinds.get(kind) as LoweredQuantities;
}
