import { type GraphBuilder, type MachineNode, schedule } from '@rampa/ir';
import type { LoweredActivation } from '../program';
import { everyFinite, everySide, parameterRanges } from '../prove/domain';
import { magnitude } from '../prove/range';
import { search } from '../prove/search';
import { rebuild } from '../shared/specialize';

/** WGSL promises no division by more than this: a processor that multiplies by the reciprocal has none there, and gives 0. */
const largestDivisor = 2 ** 126;

/** A copy of the graph in which divisors that may be too large are made smaller by a power of two, and the quotient after them. */
export function withSafeDivisions(builder: GraphBuilder, root: MachineNode, { spec }: LoweredActivation): MachineNode {
  const divisors = new Set<MachineNode>(
    schedule([root]).flatMap((node) => (node.op === 'divide' && node.b.op !== 'constant' ? [node.b] : [])),
  );
  const large = new Set([...divisors].filter((divisor) => mayBeLarge(divisor, spec)));
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

/** Whether the proof cannot exclude it for any finite input. What depends on parameters alone may be as large as they. */
function mayBeLarge(divisor: MachineNode, { parameters }: LoweredActivation['spec']): boolean {
  if (schedule([divisor]).every(({ op }) => op !== 'input')) return true;
  const domain = new Map([
    ['x', everyFinite],
    ['subgradient', everySide],
    ...parameters.map((parameter) => [parameter.name, parameterRanges(parameter)] as const),
  ]);
  const { result } = search(divisor, domain);
  return result === undefined || magnitude(result) > largestDivisor;
}
