import { type ActivationSpec, type Expression, interpreter, type LimitsSpec, type MachineNode } from '@rampa/ir';
import type { Lowering, Scope } from './expression';

/**
 * What formulas over the reals leave open - NaN, infinities, removable points, the sign of zero, the choice at a kink - is added here as selects,
 * and only where running the unguarded graph shows that it does not come out by itself.
 */
export interface GuardedQuantity {
  readonly node: MachineNode;
  readonly limits: LimitsSpec;
  /** The quantity at each removable point, in the order of the spec. */
  readonly removable: readonly Expression[];
  readonly isValue: boolean;
  readonly isDerivative: boolean;
}

/** `samples`: parameters that it is run at. */
export function guard(
  lowering: Lowering,
  spec: ActivationSpec,
  scope: Scope,
  samples: readonly Readonly<Record<string, number>>[],
  quantity: GuardedQuantity,
): MachineNode {
  const b = lowering.builder;
  const x = b.input('x');
  // What a plan's results are rounded to: 1e-305 is a zero there.
  const result = (value: number): number => (lowering.plan === 'double' ? value : Math.fround(value));
  const differs = (node: MachineNode, wanted: MachineNode, at: number | MachineNode): boolean => {
    const point = typeof at === 'number' ? b.constant(at) : at;
    const run = interpreter([node, wanted], b.format);
    const where = interpreter([point], b.format);
    return samples.some((parameters) => {
      const [place] = where({ inputs: {}, parameters }) as [number];
      const [got, expected] = run({ inputs: { x: place }, parameters }) as [number, number];
      return !Object.is(result(got), result(expected));
    });
  };

  let node = quantity.node;
  if (quantity.isDerivative) {
    for (const kink of spec.kinks) {
      // 'subgradient' is 0 for the declared choice, -1 for left, 1 for right.
      const other = kink.chosen === 'left' ? { side: b.constant(1), slope: kink.right } : { side: b.constant(-1), slope: kink.left };
      const there = b.and(b.equal(x, lowering.node(kink.at, scope)), b.equal(b.parameter('subgradient'), other.side));
      node = b.select(there, lowering.node(other.slope, scope), node);
    }
  }
  for (const [index, point] of spec.removable.entries()) {
    const at = lowering.node(point.at, scope);
    const there = lowering.node(quantity.removable[index] as Expression, scope);
    if (differs(node, there, at)) node = b.select(b.equal(x, at), there, node);
  }
  if (quantity.isValue && spec.keepsNegativeZero && [0, -0].some((zero) => differs(node, b.constant(zero), zero))) {
    node = b.select(b.equal(x, b.constant(0)), x, node);
  }
  for (const [end, limit] of [
    [-Infinity, quantity.limits.minusInfinity],
    [Infinity, quantity.limits.plusInfinity],
  ] as const) {
    const wanted = lowering.node(limit, scope);
    if (differs(node, wanted, end)) node = b.select(b.equal(x, b.constant(end)), wanted, node);
  }
  return differs(node, b.constant(NaN), NaN) ? b.select(b.isNaN(x), x, node) : node;
}
