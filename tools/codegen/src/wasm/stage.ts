import type { MachineNode } from '@rampa/ir';
import type { LoweredStage } from '../program';
import { rewrite } from '../shared/rewrite';
import { advancePointer, Body, type Sources } from './body';
import type { ConstantPool } from './constants';
import { Sum } from './elementwise';
import { allOnes, type Lanes } from './lanes';

export interface StageKernel {
  readonly name: string;
  readonly lanes: Lanes;
  readonly sources: Sources;
  readonly stage: LoweredStage;
  /** Where the result goes; between calls on one row it holds the result so far. */
  readonly slot: number;
  /** Whether the terms are kept, from `$keep` on: whole turns of them. */
  readonly keeps: boolean;
  readonly copies: number;
}

/** What leaves any first term as it is. */
export const neutral: Readonly<Record<LoweredStage['reduce'], number>> = { sum: 0, max: -Infinity, firstIndex: Infinity };

/**
 * A function over a part of a row, of any length: it reads beyond the end and masks what it read there.
 * The result so far is carried in the stage's slot; `$first` says that the row begins here.
 */
export function stageFunction(kernel: StageKernel, pool: ConstantPool): string {
  const { lanes, slot } = kernel;
  const { ofZero: given } = kernel.stage;
  const roots = rewrite(lanes.format, given === undefined ? [kernel.stage.of] : [kernel.stage.of, given]);
  const [of, ofZero] = roots as [MachineNode, MachineNode?];
  const stage = { name: kernel.stage.name, reduce: kernel.stage.reduce, of };
  const body = new Body(lanes, {
    roots,
    sources: kernel.sources,
    pool,
    copies: kernel.copies,
    countsElements: stage.reduce === 'firstIndex',
  });
  const reduction = reductionOf(body, stage, slot, kernel.keeps && lanes.format === 'f32');
  const mask = (copy: number): string => `(local.get ${body.local(`$mask${copy}`)})`;
  const initial = ofZero === undefined ? `(f64.const ${watNumber(neutral[stage.reduce])})` : lowestLane(lanes, body.value(ofZero, 0));
  const { type, count } = lanes;
  const scalar = type === 'f64x2' ? 'f64' : 'f32';
  const setMasks = body.eachCopy((copy) => {
    const places = Array.from({ length: count }, (_, lane) => copy * count + lane).join(' ');
    return `(local.set $mask${copy} (${type}.lt (v128.const ${type} ${places}) (${type}.splat (${scalar}.convert_i32_s (local.get $n)))))`;
  });
  const keep = kernel.keeps
    ? [
        ...body.eachCopy((copy) => `(v128.store offset=${copy * 16} align=4 (local.get $keep) ${body.value(stage.of, copy)})`),
        advancePointer('$keep', body.copies * 16),
      ]
    : [];
  const lines = [
    ...body.beforeLoop(),
    ...body.eachCopy((copy) => `(local.set ${body.local(`$mask${copy}`)} (v128.const ${allOnes}))`),
    `(local.set $start (if (result f64) (local.get $first) (then ${initial}) (else (f64.load offset=${slot} (i32.const 0)))))`,
    ...reduction.start('(local.get $start)'),
    '(loop $next',
    `(if (i32.lt_s (local.get $n) (i32.const ${body.step})) (then`,
    ...setMasks,
    '))',
    ...body.compute(),
    ...reduction.accumulate(mask),
    ...keep,
    ...body.advance(),
    `(br_if $next (i32.gt_s (local.tee $n (i32.sub (local.get $n) (i32.const ${body.step}))) (i32.const 0)))`,
    ')',
    ...reduction.finish(),
  ];
  return [
    `(func ${kernel.name} (type $stage) (param $x i32) (param $dy i32) (param $n i32) (param $first i32) (param $keep i32)`,
    '(local $start f64)',
    ...body.locals(),
    ...body.loadConstants(),
    ...lines,
    ')',
  ].join('\n');
}

/** What a stage comes to, over all copies. `mask`: for each copy, which lanes count. */
interface Reduction {
  start(start: string): string[];
  accumulate(mask: (copy: number) => string): string[];
  finish(): string[];
}

function reductionOf(body: Body, { of, reduce }: LoweredStage, slot: number, inPairs: boolean): Reduction {
  switch (reduce) {
    case 'sum':
      return new Sum(body, of, slot, inPairs);
    case 'max':
      return new Largest(body, of, slot);
    case 'firstIndex':
      return new FirstIndex(body, of, slot);
  }
}

/** The largest or smallest of all terms. In each copy the best so far comes first: where a term is NaN it stays. */
abstract class Extremum implements Reduction {
  constructor(
    protected readonly body: Body,
    protected readonly node: MachineNode,
    private readonly slot: number,
  ) {}

  protected abstract readonly which: 'max' | 'min';
  /** What competes: nothing where a lane does not count. */
  protected abstract term(copy: number, mask: string): string;
  /** What else is to be done with a term. */
  protected note(_copy: number, _mask: string): string[] {
    return [];
  }
  protected result(best: string): string {
    return best;
  }

  protected get scalar(): 'f32' | 'f64' {
    return this.body.lanes.format;
  }

  start(start: string): string[] {
    const scalar = this.scalar === 'f64' ? start : `(f32.demote_f64 ${start})`;
    return this.body.eachCopy((copy) => `(local.set ${this.body.local(`$best${copy}`)} (${this.body.lanes.type}.splat ${scalar}))`);
  }

  accumulate(mask: (copy: number) => string): string[] {
    return this.body.eachCopy((copy) => [...this.note(copy, mask(copy)), this.better(copy, this.term(copy, mask(copy)))]).flat();
  }

  finish(): string[] {
    const { type, count } = this.body.lanes;
    const folds = this.body.eachCopy((copy) => this.better(0, `(local.get $best${copy})`)).slice(1);
    const best = Array.from({ length: count }, (_, lane) => `(${type}.extract_lane ${lane} (local.get $best0))`).reduce(
      (a, b) => `(${this.scalar}.${this.which} ${a} ${b})`,
    );
    const result = this.result(best);
    return [...folds, `(f64.store offset=${this.slot} (i32.const 0) ${this.scalar === 'f64' ? result : `(f64.promote_f32 ${result})`})`];
  }

  private better(best: number, term: string): string {
    return `(local.set $best${best} (${this.body.lanes.type}.p${this.which} (local.get $best${best}) ${term}))`;
  }
}

/** The largest term, and NaN if any is: that is remembered beside it, because an instruction that keeps NaN takes several times as long. */
class Largest extends Extremum {
  protected readonly which = 'max';

  protected override note(copy: number, mask: string): string[] {
    const nan = this.body.local('$nan');
    const term = this.body.value(this.node, copy);
    return [`(local.set ${nan} (v128.or (local.get ${nan}) (v128.and (${this.body.lanes.type}.ne ${term} ${term}) ${mask})))`];
  }

  /** All ones are a NaN. */
  protected term(copy: number, mask: string): string {
    return `(v128.or ${this.body.value(this.node, copy)} (v128.not ${mask}))`;
  }

  protected override result(best: string): string {
    return `(select (${this.scalar}.const nan) ${best} (v128.any_true (local.get $nan)))`;
  }
}

/** The smallest index of a true term. */
class FirstIndex extends Extremum {
  protected readonly which = 'min';

  protected term(copy: number, mask: string): string {
    const { body } = this;
    const nothing = body.constant(body.lanes.bits(Infinity));
    return `(v128.bitselect ${body.index(copy)} ${nothing} (v128.and ${body.truth(this.node, copy)} ${mask}))`;
  }
}

function lowestLane(lanes: Lanes, vector: string): string {
  return lanes.format === 'f64' ? `(f64x2.extract_lane 0 ${vector})` : `(f64.promote_f32 (f32x4.extract_lane 0 ${vector}))`;
}

function watNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}
