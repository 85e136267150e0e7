import type { MachineNode } from '@rampa/ir';
import type { Box } from './analysis';

/** One input is never above another: no element of a row is above the largest. */
export interface Order {
  readonly low: string;
  readonly high: string;
}

/** Whether a box has points that obey the order. */
export function isPossible(box: Box, known: Order | undefined): boolean {
  const [low, high] = known === undefined ? [] : [box.get(known.low), box.get(known.high)];
  return low === undefined || high === undefined || low.lo <= high.hi;
}

/**
 * The nodes c low - c high with a constant c > 0, however they are written. Rounding is monotone, so their results are at most 0.
 * Ranges of low and high that overlap do not show that.
 */
export function differences(nodes: readonly MachineNode[], { low, high }: Order): Set<MachineNode> {
  const isDifference = (a: Multiple | undefined, b: Multiple | undefined): boolean =>
    a !== undefined && b !== undefined && a.factor > 0 && a.factor === -b.factor && a.of === low && b.of === high;
  return new Set(
    nodes.filter((node) => {
      if (node.op !== 'add' && node.op !== 'subtract') return false;
      const [a, b] = [multiple(node.a), multiple(node.b)];
      const right = node.op === 'add' ? b : b && { ...b, factor: -b.factor };
      return isDifference(a, right) || isDifference(right, a);
    }),
  );
}

/** An input times a constant. */
interface Multiple {
  readonly of: string;
  readonly factor: number;
}

function multiple(node: MachineNode): Multiple | undefined {
  switch (node.op) {
    case 'input':
      return { of: node.name, factor: 1 };
    case 'negate': {
      const inner = multiple(node.a);
      return inner && { ...inner, factor: -inner.factor };
    }
    case 'multiply': {
      const [constant, other] = node.a.op === 'constant' ? [node.a, node.b] : [node.b, node.a];
      if (constant.op !== 'constant' || other.op !== 'input') return undefined;
      return { of: other.name, factor: constant.value };
    }
    default:
      return undefined;
  }
}
