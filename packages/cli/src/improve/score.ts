import { lowerActivation, quantityNode, refuteFinite } from '@rampa/codegen';
import { type ActivationGroup, acrossKink, activationBar, allowanceAt, type NumberArray, quantityOfKey, within } from '@rampa/conformance';
import { type ActivationSpec, interpreter, type PlanName, type PrimitiveSpec, planNames, ulpError } from '@rampa/ir';
import type { ActivationVectors } from '../measure/truths';

/** How far a formula is from its bars, over all plans and samples. */
export interface Score {
  /** Sum over the samples of log2(error / bar) where the bar is missed; a wrong special value, and an f32 graph that may overflow, count as much more. */
  readonly excess: number;
  /** Samples that miss their bar. */
  readonly misses: number;
  /** The f32 graph cannot be proven to stay finite on the way to its result. */
  readonly mayOverflow: boolean;
  /** Largest error in units in the last place, by plan. */
  readonly worst: Readonly<Record<PlanName, number>>;
}

const specialExcess = 60;
/** A graph that may overflow on its way is wrong wherever a shader compiler takes it at its word. */
const notFiniteExcess = 60;
const exactDevice = { exactDivision: true };

/** Runs the graphs of one quantity in every plan and compares with the true values. */
export function scoreOf(
  spec: ActivationSpec,
  key: string,
  vectors: ActivationVectors,
  primitives: ReadonlyMap<string, PrimitiveSpec>,
): Score {
  const { plans } = lowerActivation(spec, primitives);
  const worst: Record<PlanName, number> = { double: 0, faithful: 0, fast: 0 };
  let [excess, misses, mayOverflow] = [0, 0, false];
  for (const plan of planNames) {
    const graphs = plans[plan];
    const node = quantityNode(graphs, key);
    if (plan === 'fast' && refuteFinite(spec, node).refutation !== undefined) {
      excess += notFiniteExcess;
      mayOverflow = true;
    }
    const run = interpreter([node], graphs.format);
    for (const group of vectors.groups) {
      if ((group.inputType === 'f64') !== (plan === 'double') || !group.barsHold) continue;
      for (const [i, x] of group.inputs.entries()) {
        const [result = Number.NaN] = run({ inputs: { x }, parameters: group.parameters });
        const ulps = errorAt(spec.name, key, group, plan, i, plan === 'double' ? result : Math.fround(result));
        if (Number.isFinite(ulps)) worst[plan] = Math.max(worst[plan], ulps);
        const over = excessOf(ulps, plan);
        excess += over;
        if (over > 0) misses++;
      }
    }
  }
  return { excess, misses, mayOverflow, worst };
}

/** The error of one result; 0 where an absolute one is accepted instead, infinite for a wrong special value. */
function errorAt(name: string, key: string, group: ActivationGroup, plan: PlanName, i: number, got: number): number {
  const format = plan === 'double' ? 'f64' : 'f32';
  const truth = truthAt(group, key, i);
  if (!Number.isFinite(truth.hi) || !Number.isFinite(got)) return Object.is(got, rounded(truth.hi, format)) ? 0 : Number.POSITIVE_INFINITY;
  const ulps = ulpError(got, truth, format);
  const bar = activationBar(plan, exactDevice);
  if (within(bar, ulps)) return ulps;
  const isAccepted =
    Math.abs(got - truth.hi - truth.lo) <= allowanceAt(name, quantityOfKey(key), group, plan, i) ||
    acrossKink(group, key, format, i).some((other) => within(bar, ulpError(got, other, format)));
  return isAccepted ? 0 : ulps;
}

function truthAt({ truths }: ActivationGroup, key: string, i: number): { readonly hi: number; readonly lo: number } {
  const found: { readonly hi: NumberArray; readonly lo: NumberArray } | undefined = truths[key];
  return { hi: found?.hi[i] ?? Number.NaN, lo: found?.lo[i] ?? Number.NaN };
}

function rounded(truth: number, format: 'f32' | 'f64'): number {
  return format === 'f32' ? Math.fround(truth) : truth;
}

function excessOf(ulps: number, plan: PlanName): number {
  const bar = activationBar(plan, exactDevice);
  if (within(bar, ulps)) return 0;
  return Math.min(specialExcess, Math.log2(ulps / bar.ulp) + 1);
}
