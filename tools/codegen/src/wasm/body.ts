import { type MachineNode, operands, schedule, truthOps } from '@rampa/ir';
import type { ConstantPool } from './constants';
import { allOnes, allZeros, type Bits, type Lanes } from './lanes';

/** Where a kernel finds an input or a parameter. A slot is the same for all elements of a call. */
export type Source =
  /** One value per element, at a pointer that advances. */
  | { readonly kind: 'array'; readonly pointer: string }
  /** The same, of numbers that a stage kept in the kernel's own format. */
  | { readonly kind: 'kept'; readonly pointer: string }
  /** The element's place in its row. */
  | { readonly kind: 'index' }
  /** A vector that is there already. */
  | { readonly kind: 'local'; readonly name: string; readonly isUniform: boolean }
  /** One value per call. */
  | { readonly kind: 'slot'; readonly address: number };

export type Sources = (leaf: Extract<MachineNode, { op: 'input' | 'parameter' }>) => Source;

export interface BodyOptions {
  readonly roots: readonly MachineNode[];
  readonly sources: Sources;
  readonly pool: ConstantPool;
  /** Vectors that one turn of the loop computes side by side, to fill the latency of the operations. */
  readonly copies: number;
  /** Keep the places of the elements in vectors even if no graph reads them. */
  readonly countsElements?: boolean;
  /** Put before the names of locals, where there are several bodies in a function. */
  readonly prefix?: string;
}

/**
 * The straight-line code of some graphs. What is alike for all elements is computed once, before the loop.
 * A node with one user is written inside it, every other one is a local. The copies stand one after the other and share their locals,
 * so that all of them are the same bytes, of which compression leaves little; the engine interleaves them as it likes.
 */
export class Body {
  private readonly order: readonly MachineNode[];
  private readonly uniform = new Set<MachineNode>();
  private readonly kept: ReadonlySet<MachineNode>;
  private readonly countsElements: boolean;
  private readonly localNames = new Set<string>();
  private readonly constantNames = new Set<string>();

  constructor(
    readonly lanes: Lanes,
    private readonly options: BodyOptions,
  ) {
    this.order = schedule(options.roots);
    for (const node of this.order) if (this.isUniform(node)) this.uniform.add(node);
    this.kept = this.nodesToKeep();
    this.countsElements = options.countsElements === true || this.order.some((node) => this.sourceOf(node)?.kind === 'index');
  }

  get copies(): number {
    return this.options.copies;
  }

  /** Elements that one turn of the loop takes. */
  get step(): number {
    return this.copies * this.lanes.count;
  }

  /** The vector locals; complete once everything else has been written. */
  locals(): string[] {
    return [...this.localNames, ...this.constantNames].map((name) => `(local ${name} v128)`);
  }

  local(name: string): string {
    this.localNames.add(name);
    return name;
  }

  constant(bits: Bits): string {
    const name = this.options.pool.name(bits);
    this.constantNames.add(name);
    return `(local.get ${name})`;
  }

  /** Copies the constants into locals: the function's first lines, complete once everything else has been written. */
  loadConstants(): string[] {
    return [...this.constantNames].map((name) => `(local.set ${name} ${this.options.pool.read(name)})`);
  }

  /** What is computed once per call. */
  beforeLoop(): string[] {
    const lines = this.order
      .filter((node) => this.uniform.has(node) && this.kept.has(node))
      .map((node) => `(local.set ${this.local(this.nameOf(node))} ${this.expression(node, 0)})`);
    return this.countsElements ? [...lines, ...this.startCounting()] : lines;
  }

  /** The first part of the loop: loads and arithmetic; stores are to follow. */
  compute(): string[] {
    const keptInLoop = this.order.filter((node) => !this.uniform.has(node) && this.kept.has(node));
    const results = this.options.roots.filter((node) => this.ofCopy(node));
    return this.eachCopy((copy) => [
      ...keptInLoop.map((node) => `(local.set ${this.local(this.nameOf(node))} ${this.expression(node, copy)})`),
      ...results.map((node) => `(local.set ${this.local(this.resultOf(node, copy))} (local.get ${this.nameOf(node)}))`),
    ]).flat();
  }

  /** The last part of the loop. */
  advance(): string[] {
    const sizes = new Map(
      this.order.flatMap((node) => {
        const source = this.sourceOf(node);
        return source !== undefined && 'pointer' in source ? [[source.pointer, source.kind === 'kept' ? this.lanes.size : 4] as const] : [];
      }),
    );
    const lines = [...sizes].map(([pointer, size]) => advancePointer(pointer, this.step * size));
    if (!this.countsElements) return lines;
    const { type } = this.lanes;
    return [...lines, ...this.eachCopy((copy) => `(local.set $index${copy} (${type}.add ${this.index(copy)} (local.get $step)))`)];
  }

  /** A root, after `compute`. */
  value(node: MachineNode, copy: number): string {
    return this.ofCopy(node) ? `(local.get ${this.resultOf(node, copy)})` : this.known(node, copy);
  }

  /** A root as a mask, after `compute`; of a number: where it is not 0. */
  truth(node: MachineNode, copy: number): string {
    if (node.op === 'constant') return this.truthConstant(node.value);
    return truthOps.has(node.op) ? this.value(node, copy) : this.lanes.binary('notEqual', this.value(node, copy), this.constant(allZeros));
  }

  /** The places of a copy's elements in their row. */
  index(copy: number): string {
    return `(local.get $index${copy})`;
  }

  eachCopy<T>(write: (copy: number) => T): T[] {
    return Array.from({ length: this.copies }, (_, copy) => write(copy));
  }

  /** Whether the node's value belongs to one copy and has to be kept until all of them are done. */
  private ofCopy(node: MachineNode): boolean {
    return node.op !== 'constant' && !this.uniform.has(node) && this.sourceOf(node)?.kind !== 'index';
  }

  /** A constant, a place or a local. */
  private known(node: MachineNode, copy: number): string {
    if (node.op === 'constant') return this.constant(this.lanes.bits(node.value));
    return this.sourceOf(node)?.kind === 'index' ? this.index(copy) : `(local.get ${this.nameOf(node)})`;
  }

  private nameOf({ id }: MachineNode): string {
    return `$${this.options.prefix ?? ''}n${id}`;
  }

  /** Where a root is kept until the stores. */
  private resultOf({ id }: MachineNode, copy: number): string {
    return `$${this.options.prefix ?? ''}r${id}_${copy}`;
  }

  private startCounting(): string[] {
    const { type, count } = this.lanes;
    const scalar = type === 'f64x2' ? 'f64' : 'f32';
    const base = `(${type}.splat (${scalar}.convert_i32_u (global.get $base)))`;
    const starts = this.eachCopy((copy) => {
      const places = Array.from({ length: count }, (_, lane) => copy * count + lane).join(' ');
      return `(local.set ${this.local(`$index${copy}`)} (${type}.add ${base} (v128.const ${type} ${places})))`;
    });
    return [...starts, `(local.set ${this.local('$step')} ${this.constant(this.lanes.bits(this.step))})`];
  }

  private sourceOf(node: MachineNode): Source | undefined {
    return node.op === 'input' || node.op === 'parameter' ? this.options.sources(node) : undefined;
  }

  private isUniform(node: MachineNode): boolean {
    const source = this.sourceOf(node);
    if (source !== undefined) return source.kind === 'slot' || (source.kind === 'local' && source.isUniform);
    return operands(node).every((operand) => this.uniform.has(operand));
  }

  private nodesToKeep(): Set<MachineNode> {
    const kept = new Set<MachineNode>(this.options.roots.filter((node) => node.op !== 'constant'));
    const used = new Set<MachineNode>();
    for (const user of this.order) {
      for (const operand of operands(user)) {
        const again = used.has(operand) || user.op === 'isNaN';
        const crossesIntoLoop = this.uniform.has(operand) && !this.uniform.has(user);
        if (operand.op !== 'constant' && (again || crossesIntoLoop)) kept.add(operand);
        used.add(operand);
      }
      // an element is loaded once
      if (this.sourceOf(user) !== undefined) kept.add(user);
    }
    return kept;
  }

  private operand(node: MachineNode, copy: number): string {
    return node.op === 'constant' || this.kept.has(node) ? this.known(node, copy) : this.expression(node, copy);
  }

  private truthOperand(node: MachineNode, copy: number): string {
    return node.op === 'constant' ? this.truthConstant(node.value) : this.operand(node, copy);
  }

  private truthConstant(value: number): string {
    return this.constant(value === 0 ? allZeros : allOnes);
  }

  private expression(node: MachineNode, copy: number): string {
    switch (node.op) {
      case 'constant':
        return this.known(node, copy);
      case 'input':
      case 'parameter':
        return this.read(this.options.sources(node), copy);
      case 'select':
        return this.select(node.test, node.a, node.b, copy);
      case 'and':
      case 'or':
        return this.lanes.binary(node.op, this.truthOperand(node.a, copy), this.truthOperand(node.b, copy));
      case 'not':
        return this.lanes.unary('not', this.truthOperand(node.a, copy), (bits) => this.constant(bits));
      case 'pow2':
        return this.pow2(node.a, copy);
    }
    if ('b' in node) return this.lanes.binary(node.op, this.operand(node.a, copy), this.operand(node.b, copy));
    return this.lanes.unary(node.op, this.operand(node.a, copy), (bits) => this.constant(bits));
  }

  /** Choosing between something and +0 is one mask instead of three; a NaN for a NaN is all ones, whatever they are put over. */
  private select(test: MachineNode, a: MachineNode, b: MachineNode, copy: number): string {
    const mask = this.truthOperand(test, copy);
    if (test.op === 'isNaN' && test.a === a) return `(v128.or ${this.operand(b, copy)} ${mask})`;
    if (isPositiveZero(b)) return `(v128.and ${this.operand(a, copy)} ${mask})`;
    if (isPositiveZero(a)) return `(v128.andnot ${this.operand(b, copy)} ${mask})`;
    return `(v128.bitselect ${this.operand(a, copy)} ${this.operand(b, copy)} ${mask})`;
  }

  /** A constant that is added to the exponent joins the one that puts it into its place. */
  private pow2(exponent: MachineNode, copy: number): string {
    const constant = (bits: Bits): string => this.constant(bits);
    if (exponent.op === 'add' && !this.kept.has(exponent)) {
      const [shift, rest] = exponent.a.op === 'constant' ? [exponent.a, exponent.b] : [exponent.b, exponent.a];
      if (shift.op === 'constant') return this.lanes.pow2(this.operand(rest, copy), shift.value, constant);
    }
    return this.lanes.pow2(this.operand(exponent, copy), 0, constant);
  }

  private read(source: Source, copy: number): string {
    switch (source.kind) {
      case 'slot':
        return this.lanes.splatSlot(source.address);
      case 'array':
        return this.lanes.load(`(local.get ${source.pointer})`, copy * this.lanes.count);
      case 'kept':
        return `(v128.load offset=${copy * 16} align=4 (local.get ${source.pointer}))`;
      case 'index':
        return this.index(copy);
      case 'local':
        return `(local.get ${source.name})`;
    }
  }
}

export function advancePointer(pointer: string, bytes: number): string {
  return `(local.set ${pointer} (i32.add (local.get ${pointer}) (i32.const ${bytes})))`;
}

function isPositiveZero(node: MachineNode): boolean {
  return node.op === 'constant' && Object.is(node.value, 0);
}
