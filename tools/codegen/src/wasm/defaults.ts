import { type Format, type MachineNode, operands, schedule } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities } from '../program';
import { rewrite } from '../shared/rewrite';
import type { Plan } from './kernels';
import { type KernelKind, kinds, rootsOf } from './kinds';
import { lanesOf } from './lanes';
import { singleSuffices } from './single';

/** A kernel of its own costs bytes: it must save a tenth of the work. */
const worthwhile = 0.9;

/** The graphs that each kernel at the default parameters is made of: with the parameters as constants where that saves much, else those for all parameters. */
export function quantitiesAtDefaults(lowered: LoweredActivation, plan: Plan): Choice {
  const ofPlans = known.get(lowered) ?? new Map<Plan, Choice>();
  known.set(lowered, ofPlans);
  const choice = ofPlans.get(plan) ?? choose(lowered, plan);
  ofPlans.set(plan, choice);
  return choice;
}

type Choice = (kind: KernelKind) => LoweredQuantities;

/** Asked for once for each kernel and each hash of one. */
const known = new WeakMap<LoweredActivation, Map<Plan, Choice>>();

function choose(lowered: LoweredActivation, plan: Plan): Choice {
  const { plans, plansAtDefaults } = lowered;
  const inSingle = plan === 'faithful' ? singleSuffices(lowered) : new Set<KernelKind>();
  const chosen = (kind: KernelKind): LoweredQuantities => {
    const special = plansAtDefaults[inSingle.has(kind) ? 'fast' : plan];
    const general = plans[plan];
    return [operationsOf, timeOf].some((cost) => cost(special, kind) <= worthwhile * cost(general, kind)) ? special : general;
  };
  const ofKinds = new Map(kinds.map((kind) => [kind, chosen(kind)]));
  return (kind) => ofKinds.get(kind) as LoweredQuantities;
}

/** For how many other operations there is time during a division, on the processors that the bench has measured. */
const operationsPerDivision = { f32: 10, f64: 15 } as const;

/** Operations for one element. */
function operationsOf(quantities: LoweredQuantities, kind: KernelKind): number {
  const { operations, format } = workOf(quantities, kind);
  return operations / lanesOf(format).count;
}

/** Time for one element, in operations: divisions have a unit of their own, which may take longer than all others. */
function timeOf(quantities: LoweredQuantities, kind: KernelKind): number {
  const { operations, divisions, format } = workOf(quantities, kind);
  return Math.max(operations, divisions * operationsPerDivision[format]) / lanesOf(format).count;
}

/** Operations on each element, loads included and what a call does once left out, and how many of them are divisions or roots. */
export interface KernelWork {
  readonly format: Format;
  readonly operations: number;
  readonly divisions: number;
}

/** What the kernel at the default parameters does with every vector. */
export function kernelWork(lowered: LoweredActivation, plan: Plan, kind: KernelKind): KernelWork {
  return workOf(quantitiesAtDefaults(lowered, plan)(kind), kind);
}

/** The same of any graphs. */
export function workOf(quantities: LoweredQuantities, kind: KernelKind): KernelWork {
  const { format } = quantities;
  const varying = new Set<MachineNode>();
  const { arrays, terms } = rootsOf(quantities, kind);
  for (const node of schedule(rewrite(format, [...arrays, ...terms])))
    if (node.op === 'input' || operands(node).some((operand) => varying.has(operand))) varying.add(node);
  const divisions = [...varying].filter(({ op }) => op === 'divide' || op === 'sqrt').length;
  return { format, operations: varying.size, divisions };
}
