import type { MachineNode } from '@rampa/ir';
import type { LoweredStage } from '../program';
import { advancePointer, Body, type Sources } from './body';
import type { ConstantPool } from './constants';
import { Sum } from './elementwise';
import { allOnes, type Lanes } from './lanes';
import { rewrite } from './rewrite';

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

/**
 * A function over a part of a row, of any length: it reads beyond the end and masks what it read there.
 * The result so far is carried in the stage's slot; `$first` says that the row begins here.
 */
export function stageFunction(kernel: StageKernel, pool: ConstantPool): string {
  const { lanes, slot } = kernel;
  const { ofZero: given } = kernel.stage;
  const roots = rewrite(lanes.format, given === undefined ? [kernel.stage.of] : [kernel.stage.of, given]);
  const [of, ofZero] = roots as [MachineNode, MachineNode?];
  const stage = { ...kernel.stage, of, ofZero };
  const body = new Body(lanes, {
    roots,
    sources: kernel.sources,
    pool,
    copies: kernel.copies,
    countsElements: stage.reduce === 'firstIndex',
  });
  const reduction = stage.reduce === 'sum' ? new Sum(body, stage.of, slot) : new Extremum(body, stage.of, slot, stage.reduce);
  const mask = (copy: number): string => `(local.get ${body.local(`$mask${copy}`)})`;
  const neutral = stage.reduce === 'sum' ? 0 : stage.reduce === 'max' ? -Infinity : Infinity;
  const initial = stage.ofZero === undefined ? `(f64.const ${watNumber(neutral)})` : lowestLane(lanes, body.value(stage.ofZero, 0));
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

/** The largest term, or the smallest index of a true one. A NaN term stays. */
class Extremum {
  constructor(
    private readonly body: Body,
    private readonly node: MachineNode,
    private readonly slot: number,
    private readonly reduce: 'max' | 'firstIndex',
  ) {}

  start(start: string): string[] {
    const { type, format } = this.body.lanes;
    const scalar = format === 'f64' ? start : `(f32.demote_f64 ${start})`;
    return this.body.eachCopy((copy) => `(local.set ${this.body.local(`$best${copy}`)} (${type}.splat ${scalar}))`);
  }

  accumulate(mask: (copy: number) => string): string[] {
    const neutral = this.body.constant(this.body.lanes.bits(this.reduce === 'max' ? -Infinity : Infinity));
    return this.body.eachCopy((copy) => {
      const term =
        this.reduce === 'max'
          ? `(v128.bitselect ${this.body.value(this.node, copy)} ${neutral} ${mask(copy)})`
          : `(v128.bitselect ${this.body.index(copy)} ${neutral} (v128.and ${this.body.truth(this.node, copy)} ${mask(copy)}))`;
      return `(local.set $best${copy} (${this.instruction(this.body.lanes.type)} (local.get $best${copy}) ${term}))`;
    });
  }

  finish(): string[] {
    const { type, count, format } = this.body.lanes;
    const scalar = format === 'f64' ? 'f64' : 'f32';
    const folds = this.body
      .eachCopy((copy) => `(local.set $best0 (${this.instruction(type)} (local.get $best0) (local.get $best${copy})))`)
      .slice(1);
    const best = Array.from({ length: count }, (_, lane) => `(${type}.extract_lane ${lane} (local.get $best0))`).reduce(
      (a, b) => `(${this.instruction(scalar)} ${a} ${b})`,
    );
    return [...folds, `(f64.store offset=${this.slot} (i32.const 0) ${format === 'f64' ? best : `(f64.promote_f32 ${best})`})`];
  }

  private instruction(type: string): string {
    return `${type}.${this.reduce === 'max' ? 'max' : 'min'}`;
  }
}

function lowestLane(lanes: Lanes, vector: string): string {
  return lanes.format === 'f64' ? `(f64x2.extract_lane 0 ${vector})` : `(f64.promote_f32 (f32x4.extract_lane 0 ${vector}))`;
}

function watNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}
