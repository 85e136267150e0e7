import type { Format, MachineNode } from '@rampa/ir';
import { rewrite } from '../shared/rewrite';
import { advancePointer, Body, type Sources } from './body';
import type { ConstantPool } from './constants';
import type { Lanes } from './lanes';

/** What a kernel leaves of a graph. */
export type Result =
  /** One f32 per element, at a pointer that advances. */
  | { readonly kind: 'array'; readonly pointer: '$out' | '$out2'; readonly node: MachineNode }
  /** One f64 per element: the terms of gradients that are summed by channel. */
  | { readonly kind: 'terms'; readonly pointer: '$out2'; readonly node: MachineNode }
  /** Added to the f64 number in a slot. `inPairs`: see `Sum`. */
  | { readonly kind: 'sum'; readonly slot: number; readonly inPairs: boolean; readonly node: MachineNode };

/** Results that are computed in one format. */
export interface ElementwisePart {
  readonly lanes: Lanes;
  readonly results: readonly Result[];
}

export interface ElementwiseKernel {
  readonly name: string;
  readonly sources: Sources;
  /** One, or one after the other for the same elements in every turn. */
  readonly parts: readonly [ElementwisePart, ...ElementwisePart[]];
  /** Vectors of the first part computed side by side; see `blockElements` for how many there may be. */
  readonly copies: number;
}

/**
 * A function over whole blocks: all stores of a turn come last, because the engine does not move arithmetic across them,
 * and so that an output may be the input itself.
 */
export function elementwiseFunction(kernel: ElementwiseKernel, pool: ConstantPool): string {
  const step = kernel.copies * kernel.parts[0].lanes.count;
  const parts = kernel.parts.map((part, index) => {
    const roots = rewrite(
      part.lanes.format,
      part.results.map(({ node }) => node),
    );
    const results = part.results.map((result, k): Result => ({ ...result, node: roots[k] as MachineNode }));
    const copies = step / part.lanes.count;
    const body = new Body(part.lanes, { roots, sources: kernel.sources, pool, copies, prefix: index === 0 ? '' : `part${index}` });
    const sums = results.flatMap((result) => (result.kind === 'sum' ? [new Sum(body, result.node, result.slot, result.inPairs)] : []));
    return { body, results, sums, stores: results.flatMap((result) => storeResult(body, result)) };
  });
  const each = (lines: (part: (typeof parts)[number]) => readonly string[]): string[] => parts.flatMap(lines);
  // Parts read the same arrays and constants.
  const once = (lines: (part: (typeof parts)[number]) => readonly string[]): string[] => [...new Set(each(lines))];
  const lines = [
    ...each(({ body }) => body.beforeLoop()),
    ...each(({ sums }) => sums.flatMap((sum) => sum.start())),
    '(loop $next',
    ...each(({ body }) => body.compute()),
    ...each(({ sums }) => sums.flatMap((sum) => sum.accumulate())),
    ...each(({ stores }) => stores),
    ...once(({ body }) => body.advance()),
    ...each(({ results }) =>
      results.flatMap((result) =>
        result.kind === 'sum' ? [] : [advancePointer(result.pointer, step * (result.kind === 'terms' ? 8 : 4))],
      ),
    ),
    `(br_if $next (i32.gt_s (local.tee $bytes (i32.sub (local.get $bytes) (i32.const ${step * 4}))) (i32.const 0)))`,
    ')',
    ...each(({ sums }) => sums.flatMap((sum) => sum.finish())),
  ];
  return [
    `(func ${kernel.name} (type $elementwise) (param $x i32) (param $dy i32) (param $stream i32) (param $out i32) (param $out2 i32) (param $bytes i32)`,
    ...once(({ body }) => body.locals()),
    ...once(({ body }) => body.loadConstants()),
    ...lines,
    ')',
  ].join('\n');
}

function storeResult(body: Body, result: Result): string[] {
  const { lanes } = body;
  switch (result.kind) {
    case 'sum':
      return [];
    case 'array':
      return body.eachCopy((copy) => lanes.store(`(local.get ${result.pointer})`, copy * lanes.count, body.value(result.node, copy)));
    case 'terms':
      return body.eachCopy((copy) =>
        inDoubles(lanes.format, body.value(result.node, copy))
          .map((pair, half) => `(v128.store offset=${(copy * lanes.count + half * 2) * 8} align=4 (local.get ${result.pointer}) ${pair})`)
          .join('\n'),
      );
  }
}

/**
 * Sums are kept in doubles, whatever the kernel computes in: f32 ones would lose too much over millions of terms. `inPairs`: the copies of a turn are
 * added up in the kernel's own format first, two and two, which rounds a term three times at most.
 */
export class Sum {
  private readonly name: string;

  constructor(
    private readonly body: Body,
    private readonly node: MachineNode,
    private readonly slot: number,
    private readonly inPairs: boolean,
  ) {
    this.name = `$sum${slot}`;
  }

  /** `start`: the f64 number to begin with; default what the slot holds. */
  start(start = `(f64.load offset=${this.slot} (i32.const 0))`): string[] {
    return this.accumulators().map((name, index) =>
      index === 0
        ? `(local.set ${this.body.local(name)} (f64x2.replace_lane 0 (v128.const f64x2 0 0) ${start}))`
        : `(local.set ${this.body.local(name)} (v128.const f64x2 0 0))`,
    );
  }

  /** `masks`: for each copy, which lanes count. */
  accumulate(masks?: (copy: number) => string): string[] {
    const names = this.accumulators();
    const { lanes } = this.body;
    const terms = this.body.eachCopy((copy) => {
      const term = this.body.value(this.node, copy);
      return masks === undefined ? term : `(v128.and ${term} ${masks(copy)})`;
    });
    const total = `(local.get ${this.body.local(`${this.name}terms`)})`;
    const added = this.inPairs ? [`(local.set ${this.name}terms ${sumInPairs(lanes.type, terms)})`] : [];
    const pairs = (this.inPairs ? [total] : terms).flatMap((term) => inDoubles(lanes.format, term));
    const accumulated = pairs.map((pair, index) => {
      const name = names[index % names.length] as string;
      return `(local.set ${name} (f64x2.add (local.get ${name}) ${pair}))`;
    });
    return [...added, ...accumulated];
  }

  finish(): string[] {
    const names = this.accumulators();
    const first = names[0] as string;
    const folds = names.slice(1).map((name) => `(local.set ${first} (f64x2.add (local.get ${first}) (local.get ${name})))`);
    const total = `(f64.add (f64x2.extract_lane 0 (local.get ${first})) (f64x2.extract_lane 1 (local.get ${first})))`;
    return [...folds, `(f64.store offset=${this.slot} (i32.const 0) ${total})`];
  }

  /** Two, so that an addition need not wait for the one before. */
  private accumulators(): string[] {
    return [`${this.name}a`, `${this.name}b`];
  }
}

function sumInPairs(type: string, terms: readonly string[]): string {
  if (terms.length === 1) return terms[0] as string;
  const half = Math.ceil(terms.length / 2);
  return `(${type}.add ${sumInPairs(type, terms.slice(0, half))} ${sumInPairs(type, terms.slice(half))})`;
}

/** A vector as pairs of doubles. */
export function inDoubles(format: Format, value: string): string[] {
  if (format === 'f64') return [value];
  const upper = `(i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 ${value} ${value})`;
  return [`(f64x2.promote_low_f32x4 ${value})`, `(f64x2.promote_low_f32x4 ${upper})`];
}
