import { type Format, interpreter, type MachineNode, schedule, ulpError } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities } from '../program';
import type { KernelKind } from './kinds';

/** Below the bar of 1 by so much that inputs between the samples stay below it; every input is measured by `npm run verify`. */
const enough = 0.9;
const samples = 20_000;

/**
 * Kernels of `faithful`, at the default parameters, that compute in f32: four elements at a time instead of two. Values and derivatives do where f32 meets
 * the bar of the plan by itself, gradients only where f32 gives the same numbers: where the derivative is a 0, a 1 or a parameter, say.
 * A parameter that f32 rounds is another one.
 */
export function singleSuffices({ spec, plansAtDefaults: { faithful, fast } }: LoweredActivation): ReadonlySet<KernelKind> {
  if (spec.parameters.some(({ default: value }) => Math.fround(value) !== value)) return new Set();
  const points = pointsOf(fast);
  const everywhere = (of: (quantities: LoweredQuantities) => MachineNode, isGood: (double: number, single: number) => boolean): boolean =>
    agree(of(faithful), of(fast), points, isGood);
  const value = everywhere((quantities) => quantities.value, isAccurate);
  const backward = everywhere((quantities) => quantities.backward, isRounded);
  const gradients = faithful.gradientTerms.every((_, index) => everywhere(({ gradientTerms }) => termAt(gradientTerms, index), isSame));
  const kinds: Readonly<Record<KernelKind, boolean>> = {
    value,
    backward,
    valueAndDerivative: value && everywhere((quantities) => quantities.derivative, isAccurate),
    parameterGradients: gradients,
    backwardAll: backward && gradients,
  };
  return new Set((Object.keys(kinds) as KernelKind[]).filter((kind) => kinds[kind]));
}

const isAccurate = (double: number, single: number): boolean =>
  double === 0 ? Object.is(double, single) : ulpError(single, { hi: double, lo: 0 }, 'f32') <= enough;
const isRounded = (double: number, single: number): boolean => isSame(Math.fround(double), single);
/** A zero of either sign adds nothing to a sum. */
const isSame = (double: number, single: number): boolean => Object.is(double, single) || (double === 0 && single === 0);

function termAt(terms: LoweredQuantities['gradientTerms'], index: number): MachineNode {
  return (terms[index] as (typeof terms)[number]).node;
}

function agree(
  double: MachineNode,
  single: MachineNode,
  points: readonly number[],
  isGood: (double: number, single: number) => boolean,
): boolean {
  const run = (node: MachineNode, format: Format): ((x: number, dy: number, subgradient: number) => number) => {
    const all = interpreter([node], format);
    return (x, dy, subgradient) => all({ inputs: { x, dy }, parameters: { subgradient } })[0] as number;
  };
  const [inDouble, inSingle] = [run(double, 'f64'), run(single, 'f32')];
  return points.every((x, index) => {
    const dy = Math.fround(Math.sin(index) * 3);
    const subgradient = (index % 3) - 1;
    return isGood(inDouble(x, dy, subgradient), inSingle(x, dy, subgradient));
  });
}

/** Bit patterns at equal distances; and what is compared with in the graphs, with the numbers beside it, each with every choice at a kink. */
function pointsOf({ value, derivative }: LoweredQuantities): number[] {
  const view = new DataView(new ArrayBuffer(4));
  const ofPattern = (pattern: number): number => {
    view.setUint32(0, pattern);
    return view.getFloat32(0);
  };
  const stride = Math.floor(2 ** 32 / samples) | 1;
  const grid = Array.from({ length: samples }, (_, index) => ofPattern(index * stride));
  const constants = schedule([value, derivative]).flatMap((node) => (node.op === 'constant' ? [node.value] : []));
  const beside = constants.flatMap((constant) => {
    view.setFloat32(0, constant);
    const pattern = view.getUint32(0);
    return [-1, 0, 1].map((step) => ofPattern((pattern + step) >>> 0));
  });
  return [...grid, ...[...beside, 0, -0, Infinity, -Infinity, Number.NaN].flatMap((x) => [x, x, x])];
}
