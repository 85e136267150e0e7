import { type MachineNode, schedule } from '@rampa/ir';
import type { LoweredStage } from '../program';
import { rewrite } from '../shared/rewrite';
import { advancePointer, Body, type Source, type Sources } from './body';
import type { ConstantPool } from './constants';
import { inDoubles } from './elementwise';
import type { Lanes } from './lanes';
import { staging } from './layout';

/** A whole pass over rows, each of which has a lane to itself. */
export interface AcrossKernel {
  readonly name: string;
  readonly lanes: Lanes;
  /** Of parameters; what belongs to rows is found here. */
  readonly sources: Sources;
  readonly stages: readonly LoweredStage[];
  readonly value: MachineNode;
  /** Whether `value` reads the last stage's terms, the input `kept`, in place of x. */
  readonly keeps: boolean;
  readonly dyPerRow: boolean;
  readonly outPerRow: boolean;
}

type Pointer = 'x' | 'dy' | 'out';

/** The same locals at the same places in all of these functions, whether they are used or not: what is alike in them is then the same bytes. */
const integers = ['n', 'last', 'keep', 'xNext', 'dyNext', 'outNext', 'element1', 'element2', 'element3', 'single1', 'single2', 'single3'];
const vectors = ['xAt', 'dyAt', 'upstream', 'place', 'nan', 'sumLow', 'sumHigh', 'narrow'];
/** As many results of stages have a place, or more. */
const stagePlaces = 3;

/**
 * Rows that begin `$row` bytes apart and whose elements lie `$step` bytes apart: for short ones, where taking each by itself would cost more than its
 * elements, and for those whose elements do not lie side by side. Lanes that no row is left for do the last one once more, and store the same.
 */
export function acrossFunction(kernel: AcrossKernel, pool: ConstantPool): string {
  const writer = new AcrossWriter(kernel, pool);
  const lines = writer.group();
  return [
    `(func ${kernel.name} (type $across) (param $x i32) (param $dy i32) (param $out i32) (param $rows i32) (param $length i32) (param $row i32) (param $step i32)`,
    ...integers.map((name) => `(local $${name} i32)`),
    ...[...vectors, ...resultLocals(kernel.stages)].map((name) => `(local $${name} v128)`),
    ...writer.locals(),
    ...writer.loadConstants(),
    '(loop $group',
    ...lines,
    ')',
    ')',
  ].join('\n');
}

class AcrossWriter {
  private readonly bodies: Body[] = [];

  constructor(
    private readonly kernel: AcrossKernel,
    private readonly pool: ConstantPool,
  ) {}

  locals(): string[] {
    return [...new Set(this.bodies.flatMap((body) => body.locals()))];
  }

  loadConstants(): string[] {
    return [...new Set(this.bodies.flatMap((body) => body.loadConstants()))];
  }

  /** As many rows as there are lanes. */
  group(): string[] {
    const { stages, keeps, dyPerRow, outPerRow } = this.kernel;
    const { count } = this.lanes;
    const work = [
      ...stages.flatMap((stage, index) => this.stage(stage, index, keeps && index === stages.length - 1)),
      ...(outPerRow ? this.valueOfRow() : this.valueOfElements()),
    ];
    const next = (name: Pointer, perRow: boolean): string =>
      `(local.set $${name} (i32.add (local.get $${name}) ${perRow ? `(i32.const ${count * 4})` : `(i32.mul (local.get $row) (i32.const ${count}))`}))`;
    return [
      `(local.set $last (i32.sub (select (local.get $rows) (i32.const ${count}) (i32.lt_s (local.get $rows) (i32.const ${count}))) (i32.const 1)))`,
      ...this.offsets(),
      ...(dyPerRow ? [`(local.set ${'$upstream'} ${this.load('$dy', 'single')})`] : []),
      ...work,
      next('x', false),
      next('dy', dyPerRow),
      next('out', outPerRow),
      `(br_if $group (i32.gt_s (local.tee $rows (i32.sub (local.get $rows) (i32.const ${count}))) (i32.const 0)))`,
    ];
  }

  private get lanes(): Lanes {
    return this.kernel.lanes;
  }

  /** How far each further lane's row lies from the first lane's, in arrays of elements and, where there are any, of single numbers. */
  private offsets(): string[] {
    const { dyPerRow, outPerRow } = this.kernel;
    const layouts: readonly (readonly [Layout, string])[] = [
      ['element', '(local.get $row)'],
      ...(dyPerRow || outPerRow ? ([['single', '(i32.const 4)']] as const) : []),
    ];
    return layouts.flatMap(([layout, distance]) =>
      this.furtherLanes().map(
        (lane) =>
          `(local.set ${offsetOf(layout, lane)} (i32.mul ${distance} (select (i32.const ${lane}) (local.get $last) (i32.lt_s (i32.const ${lane}) (local.get $last)))))`,
      ),
    );
  }

  private furtherLanes(): number[] {
    return Array.from({ length: this.lanes.count - 1 }, (_, index) => index + 1);
  }

  private addresses(pointer: string, layout: Layout): string[] {
    const first = `(local.get ${pointer})`;
    return [first, ...this.furtherLanes().map((lane) => `(i32.add ${first} (local.get ${offsetOf(layout, lane)}))`)];
  }

  private load(pointer: string, layout: Layout): string {
    return this.lanes.gather(this.addresses(pointer, layout));
  }

  private store(pointer: string, layout: Layout, value: string): string[] {
    const narrow = '$narrow';
    return [
      `(local.set ${narrow} ${this.lanes.narrow(value)})`,
      ...this.addresses(pointer, layout).map((address, lane) => `(v128.store32_lane align=4 ${lane} ${address} (local.get ${narrow}))`),
    ];
  }

  private body(prefix: string, roots: readonly MachineNode[]): Body {
    const body = new Body(this.lanes, { roots, sources: (leaf) => this.source(leaf), pool: this.pool, copies: 1, prefix });
    this.bodies.push(body);
    return body;
  }

  private resultOf(stage: string): string {
    return `$result${this.kernel.stages.findIndex(({ name }) => name === stage)}`;
  }

  private source(leaf: Parameters<Sources>[0]): Source {
    if (leaf.op === 'parameter') return this.kernel.sources(leaf);
    if (leaf.name === 'kept') return { kind: 'kept', pointer: '$keep' };
    if (leaf.name === 'index') return { kind: 'local', name: '$place', isUniform: false };
    if (leaf.name === 'dy' && this.kernel.dyPerRow) return { kind: 'local', name: '$upstream', isUniform: true };
    if (leaf.name === 'x' || leaf.name === 'dy') return { kind: 'local', name: `$${leaf.name}At`, isUniform: false };
    return { kind: 'local', name: this.resultOf(leaf.name), isUniform: true };
  }

  /** What is done for every element, in order; `lines` as a loop. */
  private eachElement(body: Body, roots: readonly MachineNode[], lines: readonly string[], stores: boolean): string[] {
    const names = new Set(schedule(roots).flatMap((node) => (node.op === 'input' ? [node.name] : [])));
    const counts = names.has('index') || lines.some((line) => line.includes('$place'));
    const read = (['x', 'dy'] as const).filter((name) => names.has(name) && !(name === 'dy' && this.kernel.dyPerRow));
    const walked = [...read, ...(stores ? (['out'] as const) : [])];
    const cursor = (name: Pointer): string => `$${name}Next`;
    const constant = (value: number): string => body.constant(this.lanes.bits(value));
    return [
      ...body.beforeLoop(),
      ...walked.map((name) => `(local.set ${cursor(name)} (local.get $${name}))`),
      ...(counts ? [`(local.set ${'$place'} ${constant(0)})`] : []),
      `(local.set $keep (i32.const ${staging.terms}))`,
      '(local.set $n (local.get $length))',
      '(loop $next',
      ...read.map((name) => `(local.set $${name}At ${this.load(cursor(name), 'element')})`),
      ...body.compute(),
      ...lines,
      ...walked.map((name) => `(local.set ${cursor(name)} (i32.add (local.get ${cursor(name)}) (local.get $step)))`),
      ...(counts ? [`(local.set $place (${this.lanes.type}.add (local.get $place) ${constant(1)}))`] : []),
      ...body.advance(),
      '(br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))',
      ')',
    ];
  }

  private stage({ name, reduce, of, ofZero }: LoweredStage, index: number, keeps: boolean): string[] {
    const roots = rewrite(this.lanes.format, ofZero === undefined ? [of] : [of, ofZero]);
    const body = this.body(`stage${index}`, roots);
    const [term, termOfZero] = roots as [MachineNode, MachineNode?];
    const result = this.resultOf(name);
    const { start, accumulate, finish } = this.reduction(reduce, body, term, result);
    const keep = keeps ? [`(v128.store align=4 (local.get $keep) ${body.value(term, 0)})`, advancePointer('$keep', 16)] : [];
    const first = termOfZero === undefined ? body.constant(this.lanes.bits(neutral[reduce])) : body.value(termOfZero, 0);
    const loop = this.eachElement(body, [term], [...accumulate, ...keep], false);
    // What is alike for all elements of a row, which the start may be, is there before the loop.
    const before = loop.indexOf('(loop $next');
    return [...loop.slice(0, before), ...start(first), ...loop.slice(before), ...finish];
  }

  private reduction(reduce: LoweredStage['reduce'], body: Body, term: MachineNode, result: string): Reduction {
    const { type, format } = this.lanes;
    const value = body.value(term, 0);
    const set = (name: string, to: string): string => `(local.set ${name} ${to})`;
    const get = (name: string): string => `(local.get ${name})`;
    switch (reduce) {
      case 'sum': {
        // In doubles, whatever the kernel computes in.
        const sums = format === 'f64' ? [result] : ['$sumLow', '$sumHigh'];
        return {
          start: (first) => inDoubles(format, first).map((pair, k) => set(sums[k] as string, pair)),
          accumulate: inDoubles(format, value).map((pair, k) => set(sums[k] as string, `(f64x2.add ${get(sums[k] as string)} ${pair})`)),
          finish:
            format === 'f64'
              ? []
              : [
                  set(
                    result,
                    `(i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (f32x4.demote_f64x2_zero ${get('$sumLow')}) (f32x4.demote_f64x2_zero ${get('$sumHigh')}))`,
                  ),
                ],
        };
      }
      case 'max':
        return {
          start: (first) => [set(result, first), set('$nan', body.constant(this.lanes.bits(0)))],
          accumulate: [
            set('$nan', `(v128.or ${get('$nan')} (${type}.ne ${value} ${value}))`),
            set(result, `(${type}.pmax ${get(result)} ${value})`),
          ],
          // All ones are a NaN.
          finish: [set(result, `(v128.or ${get(result)} ${get('$nan')})`)],
        };
      case 'firstIndex':
        return {
          start: (first) => [set(result, first)],
          accumulate: [
            set(
              result,
              `(${type}.pmin ${get(result)} (v128.bitselect ${get('$place')} ${body.constant(this.lanes.bits(Infinity))} ${body.truth(term, 0)}))`,
            ),
          ],
          finish: [],
        };
    }
  }

  private valueOfElements(): string[] {
    const [value] = rewrite(this.lanes.format, [this.kernel.value]) as [MachineNode];
    const body = this.body('value', [value]);
    return this.eachElement(body, [value], this.store('$outNext', 'element', body.value(value, 0)), true);
  }

  private valueOfRow(): string[] {
    const [value] = rewrite(this.lanes.format, [this.kernel.value]) as [MachineNode];
    const body = this.body('value', [value]);
    return [...body.beforeLoop(), ...this.store('$out', 'single', body.value(value, 0))];
  }
}

/** Arrays with a number for each element, or for each row. */
type Layout = 'element' | 'single';

interface Reduction {
  start(first: string): string[];
  readonly accumulate: readonly string[];
  readonly finish: readonly string[];
}

const neutral: Readonly<Record<LoweredStage['reduce'], number>> = { sum: 0, max: -Infinity, firstIndex: Infinity };

const offsetOf = (layout: Layout, lane: number): string => `$${layout}${lane}`;

function resultLocals(stages: readonly LoweredStage[]): string[] {
  return Array.from({ length: Math.max(stages.length, stagePlaces) }, (_, index) => `result${index}`);
}
