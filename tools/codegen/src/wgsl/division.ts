import { type GraphBuilder, interpreter, type MachineNode, schedule } from '@rampa/ir';
import { parameterSamples } from '../lower/samples';
import type { LoweredActivation } from '../program';
import { largest } from '../prove/range';
import { rebuild } from '../shared/specialize';

/** WGSL promises no division by more than this: a processor that multiplies by the reciprocal has none there, and gives 0. */
const largestDivisor = 2 ** 126;

/** A copy of the graph in which divisors that may be too large are made smaller by a power of two, and the quotient after them. */
export function withSafeDivisions(builder: GraphBuilder, root: MachineNode, { spec }: LoweredActivation): MachineNode {
  const divisors = new Set<MachineNode>(
    schedule([root]).flatMap((node) => (node.op === 'divide' && node.b.op !== 'constant' ? [node.b] : [])),
  );
  const large = largeOnes([...divisors], spec);
  const copies = new Map<MachineNode, MachineNode>();
  const copy = (node: MachineNode): MachineNode => copies.get(node) as MachineNode;
  for (const node of schedule([root]))
    copies.set(
      node,
      node.op === 'divide' && large.has(node.b) ? scaledDivision(builder, copy(node.a), copy(node.b)) : rebuild(builder, node, copy, {}),
    );
  return copy(root);
}

function scaledDivision(b: GraphBuilder, dividend: MachineNode, divisor: MachineNode): MachineNode {
  const scale = b.select(b.less(b.constant(2 ** 95), b.abs(divisor)), b.constant(2 ** -32), b.constant(1));
  return b.multiply(b.divide(dividend, b.multiply(divisor, scale)), scale);
}

/**
 * Those that an input of some size makes large, at the parameters' defaults and the edges of their ranges: samples, because a proof by ranges would
 * suspect every exponential. What depends on parameters alone may be as large as they.
 */
function largeOnes(divisors: readonly MachineNode[], { parameters }: LoweredActivation['spec']): ReadonlySet<MachineNode> {
  const large = new Set(divisors.filter((divisor) => schedule([divisor]).every(({ op }) => op !== 'input')));
  const others = divisors.filter((divisor) => !large.has(divisor));
  if (others.length === 0) return large;
  const run = interpreter(others, 'f32');
  for (const values of parameterSamples(parameters)) {
    for (const x of sizes) {
      for (const [k, result] of run({ inputs: { x }, parameters: values }).entries())
        if (Math.abs(Number(result)) > largestDivisor) large.add(others[k] as MachineNode);
    }
  }
  return large;
}

const exponents = Array.from({ length: 254 }, (_, n) => n - 126);
const sizes = [0, largest, -largest, ...exponents.flatMap((n) => [2 ** n, -(2 ** n), 1.5 * 2 ** n, -1.5 * 2 ** n])];
