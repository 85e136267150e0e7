import { type GraphBuilder, type MachineNode, schedule } from '@rampa/ir';
import { copyGraph, rebuild } from '../specialize';
import { factOf } from './facts';
import type { Interval } from './interval';

type Of = (node: MachineNode) => Interval;
type Clamp = MachineNode & { readonly op: 'min' | 'max' };
type Choice = MachineNode & { readonly op: 'select' };

/**
 * In `x < c ? min(x, c) * 2 : y` the clamp changes nothing: it is for languages where what is computed beside the branch that is taken counts.
 * It is left out wherever nothing else needs it, so that there are fewer operations.
 */
export function withoutImpliedClamps(b: GraphBuilder, roots: readonly MachineNode[], of: Of): MachineNode[] {
  let current = [...roots];
  for (;;) {
    const nodes = schedule(current);
    const shorter = nodes
      .filter((node): node is Choice => node.op === 'select')
      .flatMap((choice) => [true, false].flatMap((taken) => withoutClamps(b, current, choice, taken, of)))
      .find((candidate) => schedule(candidate).length < nodes.length);
    if (shorter === undefined) return current;
    current = shorter;
  }
}

function withoutClamps(b: GraphBuilder, roots: readonly MachineNode[], choice: Choice, taken: boolean, of: Of): MachineNode[][] {
  const fact = factOf(choice.test, taken);
  if (fact === undefined) return [];
  const branch = taken ? choice.a : choice.b;
  const isImplied = (node: MachineNode): node is Clamp =>
    (node.op === 'min' && node.a === fact.x && fact.hi <= of(node.b).lo && !of(node.b).nan) ||
    (node.op === 'max' && node.a === fact.x && of(node.b).hi <= fact.lo && !of(node.b).nan);
  if (!schedule([branch]).some(isImplied)) return [];
  const [freed] = copyGraph([branch], (node, copy) => (isImplied(node) ? fact.x : rebuild(b, node, copy, {}))) as [MachineNode];
  const [a, otherwise] = taken ? [freed, choice.b] : [choice.a, freed];
  return [
    copyGraph(roots, (node, copy) =>
      node === choice ? b.select(copy(choice.test), copy(a), copy(otherwise)) : rebuild(b, node, copy, {}),
    ),
  ];
}
