import { type MachineNode, operands } from '@rampa/ir';
import { Analysis, type Box, type Objection } from './analysis';
import { boxes, corners, type Domain, halves } from './domain';
import { isPossible, type Order } from './order';
import { hull, mayOverflow, type Range } from './range';

/** Where a graph breaks the rule of `Analysis`, or where the search for a proof ends without one. */
export interface Refutation extends Objection {
  readonly box: Box;
}

export interface Search {
  /** Boxes looked at. */
  readonly count: number;
  readonly refutation?: Refutation;
  /** What the result may be, where there is nothing to refute. */
  readonly result?: Range;
}

/** Many times what any graph of the spec needs. */
const mostBoxes = 200_000;

/** A counterexample is looked for at every so many objections. */
const stride = 16;

/** Proves the rule of `Analysis` on the whole domain, cutting boxes until each is decided. */
export function search(root: MachineNode, domain: Domain, known?: Order): Search {
  const analysis = new Analysis(root, known);
  const names = namesUsed(analysis.order);
  const all = names.get(root) as ReadonlySet<string>;
  const pending = boxes(new Map([...domain].filter(([name]) => all.has(name))));
  let [count, objections] = [0, 0];
  let result: Range | undefined;
  for (let box = pending.pop(); box !== undefined; box = pending.pop()) {
    if (!isPossible(box, known)) continue;
    count += 1;
    const { objection, ranges } = analysis.run(box);
    if (objection === undefined) {
      const range = ranges.get(root) as Range;
      result = result === undefined ? range : hull(result, range);
      continue;
    }
    objections += 1;
    for (const corner of objections % stride === 1 ? corners(box).filter((one) => isPossible(one, known)) : []) {
      const found = analysis.run(corner).objection;
      if (found !== undefined) return { count, refutation: { ...found, box: corner } };
    }
    // Where an overflow leads depends on everything.
    const parts = halves(box, mayOverflow(objection.reached.range) ? all : (names.get(objection.node) as ReadonlySet<string>));
    if (parts === undefined || count >= mostBoxes) return { count, refutation: { ...objection, box } };
    pending.push(...parts);
  }
  return result === undefined ? { count } : { count, result };
}

/** The inputs and parameters that each node depends on. */
function namesUsed(order: readonly MachineNode[]): Map<MachineNode, ReadonlySet<string>> {
  const names = new Map<MachineNode, ReadonlySet<string>>();
  for (const node of order) {
    const own = node.op === 'input' || node.op === 'parameter' ? [node.name] : [];
    names.set(node, new Set([...own, ...operands(node).flatMap((operand) => [...(names.get(operand) ?? [])])]));
  }
  return names;
}
