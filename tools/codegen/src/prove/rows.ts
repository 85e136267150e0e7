import { GraphBuilder, type MachineNode } from '@rampa/ir';
import type { LoweredReduction, LoweredStage } from '../program';
import { specialize } from '../shared/specialize';
import { refutationText } from './describe';
import { everyFinite, parameterRanges } from './domain';
import type { Order } from './order';
import { between, hull, mayOverflow, type Range } from './range';
import { search } from './search';

/** Rows are at most this long: f32 counts so far. */
const mostElements = 2 ** 24;

/** Upstream gradients are at most this large, so that no sum of them over a row is too large for f32. */
const largestUpstream = 2 ** 100;

/** Sums are off by at most this part of the sum of the magnitudes, whichever way they are computed. */
const summation = 2 ** -16;

/** Proves that the f32 graphs of a function over rows obey the rule of `Analysis` for rows of finite numbers; gives their number and that of the boxes. */
export function proveRows({ spec, plans: { fast } }: LoweredReduction): { graphs: number; boxes: number } {
  const parameters = spec.parameters.map((parameter) => [parameter.name, parameterRanges(parameter)] as const);
  const forward = new Pass(`${spec.file}: ${spec.name}`, new Map([...parameters, ['x', everyFinite]]));
  for (const stage of fast.stages) forward.add(stage);
  const value = forward.prove('value', fast.value);

  const backward = new Pass(
    `${spec.file}: ${spec.name}, backward`,
    new Map([
      ...parameters,
      ['x', spec.backward.from === 'inputs' ? everyFinite : pieces(value)],
      ['dy', [between(-largestUpstream, largestUpstream)]],
      ['index', [between(0, mostElements, true)]],
    ]),
  );
  for (const stage of fast.backwardStages) backward.add(stage);
  backward.prove('value', fast.backwardValue);
  return { graphs: forward.graphs + backward.graphs, boxes: forward.boxes + backward.boxes };
}

/** Forward or backward: what its inputs and the stages so far may be. */
class Pass {
  graphs = 0;
  boxes = 0;
  /** The stage that holds the largest element, and what the element 0 is to it. */
  #largest: { readonly order: Order; readonly zero: Range | undefined } | undefined;

  constructor(
    private readonly title: string,
    private readonly domain: Map<string, readonly Range[]>,
  ) {}

  prove(what: string, node: MachineNode): Range {
    this.graphs += 1;
    return this.#range(what, node, this.domain);
  }

  add(stage: LoweredStage): void {
    const { name, reduce, of, ofZero } = stage;
    const term = this.prove(name, of);
    const zero = ofZero && this.prove(`${name} of the element 0`, ofZero);
    const range = this.#reduced(stage, term, zero);
    if (mayOverflow(range)) throw new Error(`${this.title}, ${name}: in f32 its terms may be too large to add up`);
    this.domain.set(name, reduce === 'max' ? pieces(range) : [range]);
    if (reduce === 'max' && of.op === 'input' && of.name === 'x') this.#largest = { order: { low: 'x', high: name }, zero };
  }

  #range(what: string, node: MachineNode, domain: ReadonlyMap<string, readonly Range[]>): Range {
    const { count, refutation, result } = search(node, domain, this.#largest?.order);
    this.boxes += count;
    if (refutation !== undefined) throw new Error(`${this.title}, ${what}: in f32 ${refutationText(refutation)}`);
    if (result === undefined) throw new RangeError(`${this.title}, ${what}: the inputs have no values`);
    return result;
  }

  #reduced(stage: LoweredStage, term: Range, zero: Range | undefined): Range {
    switch (stage.reduce) {
      case 'firstIndex':
        return between(0, mostElements, true);
      case 'max':
        return zero === undefined ? term : { ...hull(term, zero), lo: Math.max(term.lo, zero.lo) };
      case 'sum': {
        const negative = mostElements * Math.min(0, term.lo);
        const most = mostElements * Math.max(0, term.hi) + (zero?.hi ?? 0);
        const least = negative + this.#sure(stage, zero);
        const isExact = term.integer && (zero?.integer ?? true);
        // Between numbers of one sign nothing can cancel.
        const off = isExact ? 0 : summation * (negative === 0 ? Math.abs(least) : Math.max(most, -negative));
        return between(Math.fround(least - off), Math.fround(most + off + (isExact ? 0 : summation * most)), isExact);
      }
    }
  }

  /** What a sum is at least, apart from its negative terms: the largest element is one of the row, or the element 0. */
  #sure({ name, of, ofZero }: LoweredStage, zero: Range | undefined): number {
    if (this.#largest === undefined) return zero?.lo ?? 0;
    const { order, zero: none } = this.#largest;
    const copy = specialize(new GraphBuilder('f32'), of, { inputs: { [order.low]: order.high } });
    const own = Math.max(0, this.#range(name, copy, this.domain).lo);
    if (ofZero === undefined || zero === undefined || none === undefined) return own;
    const ofNone = this.#range(name, ofZero, new Map([...this.domain, [order.high, [none]]])).lo;
    return Math.min(own + zero.lo, ofNone);
  }
}

/** A range as pieces of either sign, so that it is clear of 0 in all but the smallest of them. */
function pieces({ lo, hi }: Range): readonly Range[] {
  return everyFinite
    .filter((piece) => piece.lo <= hi && piece.hi >= lo)
    .map((piece) => ({ ...piece, lo: Math.max(piece.lo, lo), hi: Math.min(piece.hi, hi) }));
}
