import { type MachineNode, schedule } from '@rampa/ir';
import type { LoweredStage } from '../program';
import { rewrite } from '../shared/rewrite';
import { acrossReduction } from './acrossReductions';
import { advancePointer, Body, type Source, type Sources } from './body';
import type { ConstantPool } from './constants';
import type { Lanes } from './lanes';
import { staging } from './layout';
import { neutral } from './stage';

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
      ...(dyPerRow ? [`(local.set $upstream ${this.load('$dy', 'single')})`] : []),
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
    return [
      `(local.set $narrow ${this.lanes.narrow(value)})`,
      ...this.addresses(pointer, layout).map((address, lane) => `(v128.store32_lane align=4 ${lane} ${address} (local.get $narrow))`),
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

  /** A loop over the elements of the rows, in order. */
  private eachElement(body: Body, root: MachineNode, { start = [], lines, counts = false, stores = false }: ElementLoop): string[] {
    const names = new Set(schedule([root]).flatMap((node) => (node.op === 'input' ? [node.name] : [])));
    const hasPlace = counts || names.has('index');
    const read = (['x', 'dy'] as const).filter((name) => names.has(name) && !(name === 'dy' && this.kernel.dyPerRow));
    const walked: readonly Pointer[] = stores ? [...read, 'out'] : read;
    const constant = (value: number): string => body.constant(this.lanes.bits(value));
    return [
      ...body.beforeLoop(),
      ...walked.map((name) => `(local.set $${name}Next (local.get $${name}))`),
      ...(hasPlace ? [`(local.set $place ${constant(0)})`] : []),
      `(local.set $keep (i32.const ${staging.terms}))`,
      '(local.set $n (local.get $length))',
      ...start,
      '(loop $next',
      ...read.map((name) => `(local.set $${name}At ${this.load(`$${name}Next`, 'element')})`),
      ...body.compute(),
      ...lines,
      ...walked.map((name) => `(local.set $${name}Next (i32.add (local.get $${name}Next) (local.get $step)))`),
      ...(hasPlace ? [`(local.set $place (${this.lanes.type}.add (local.get $place) ${constant(1)}))`] : []),
      ...body.advance(),
      '(br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))',
      ')',
    ];
  }

  private stage({ name, reduce, of, ofZero }: LoweredStage, index: number, keeps: boolean): string[] {
    const roots = rewrite(this.lanes.format, ofZero === undefined ? [of] : [of, ofZero]);
    const body = this.body(`stage${index}`, roots);
    const [term, termOfZero] = roots as [MachineNode, MachineNode?];
    const { start, accumulate, finish, counts } = acrossReduction(reduce, body, term, this.resultOf(name));
    const keep = keeps ? [`(v128.store align=4 (local.get $keep) ${body.value(term, 0)})`, advancePointer('$keep', 16)] : [];
    const first = termOfZero === undefined ? body.constant(this.lanes.bits(neutral[reduce])) : body.value(termOfZero, 0);
    return [...this.eachElement(body, term, { start: start(first), lines: [...accumulate, ...keep], counts }), ...finish];
  }

  private valueOfElements(): string[] {
    const [value] = rewrite(this.lanes.format, [this.kernel.value]) as [MachineNode];
    const body = this.body('value', [value]);
    return this.eachElement(body, value, { lines: this.store('$outNext', 'element', body.value(value, 0)), stores: true });
  }

  private valueOfRow(): string[] {
    const [value] = rewrite(this.lanes.format, [this.kernel.value]) as [MachineNode];
    const body = this.body('value', [value]);
    return [...body.beforeLoop(), ...this.store('$out', 'single', body.value(value, 0))];
  }
}

/** Arrays with a number for each element, or for each row. */
type Layout = 'element' | 'single';

/** What a loop over elements does: `lines` for each. */
interface ElementLoop {
  /** After what is alike for all elements of a row, before the first. */
  readonly start?: readonly string[];
  readonly lines: readonly string[];
  readonly counts?: boolean;
  readonly stores?: boolean;
}

const offsetOf = (layout: Layout, lane: number): string => `$${layout}${lane}`;

function resultLocals(stages: readonly LoweredStage[]): string[] {
  return Array.from({ length: Math.max(stages.length, stagePlaces) }, (_, index) => `result${index}`);
}
