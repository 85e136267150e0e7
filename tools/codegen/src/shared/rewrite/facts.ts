import type { Format, MachineNode } from '@rampa/ir';
import { type Interval, intervals } from './interval';

/** What holds in a branch: x is a NaN or between these. */
export interface Fact {
  readonly x: MachineNode;
  readonly lo: number;
  readonly hi: number;
}

/** Of a comparison with a constant. */
export function factOf(test: MachineNode, taken: boolean): Fact | undefined {
  if (test.op !== 'less' && test.op !== 'lessOrEqual') return undefined;
  const { a, b } = test;
  if (b.op === 'constant') return taken ? { x: a, lo: -Infinity, hi: b.value } : { x: a, lo: b.value, hi: Infinity };
  if (a.op === 'constant') return taken ? { x: b, lo: a.value, hi: Infinity } : { x: b, lo: -Infinity, hi: a.value };
  return undefined;
}

/** Of a test of several comparisons, for numbers: where one of a NaN decides, nothing is asked of it. */
function factsOf(test: MachineNode, taken: boolean): Fact[] {
  if (test.op === 'and' && taken) return [...factsOf(test.a, true), ...factsOf(test.b, true)];
  if (test.op === 'or' && test.a.op === 'isNaN') return factsOf(test.b, taken);
  const fact = factOf(test, taken);
  return fact === undefined ? [] : [fact];
}

type Known = ReadonlyMap<MachineNode, Interval>;

/** Whether a node is finite wherever it is a number, its branches each by what leads to them. */
export function isBounded(format: Format, node: MachineNode, known: Known = new Map()): boolean {
  if (node.op !== 'select') {
    const { lo, hi } = intervals(format, known)(node);
    return Number.isFinite(lo) && Number.isFinite(hi);
  }
  const { test, a, b } = node;
  if (test.op === 'isNaN' && test.a === a) return isBounded(format, b, known);
  return (
    isBounded(format, a, withFacts(format, known, factsOf(test, true))) &&
    isBounded(format, b, withFacts(format, known, factsOf(test, false)))
  );
}

function withFacts(format: Format, known: Known, facts: readonly Fact[]): Known {
  const all = new Map(known);
  for (const { x, lo, hi } of facts) {
    const before = intervals(format, all)(x);
    all.set(x, { lo: Math.max(lo, before.lo), hi: Math.min(hi, before.hi), nan: true });
  }
  return all;
}
