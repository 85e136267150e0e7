import { type MachineNode, operands, schedule, truthOps } from '@rampa/ir';
import type { ConstantPool } from './constants';
import { allOnes, allZeros, type Bits, type Lanes } from './lanes';

/** Where a kernel finds an input or a parameter. Only a slot is the same for all elements of a call. */
export type Source =
  /** One value per element, at a pointer that advances. */
  | { readonly kind: 'array'; readonly pointer: string }
  /** The element's place in its row. */
  | { readonly kind: 'index' }
  /** One value per call. */
  | { readonly kind: 'slot'; readonly address: number };

export type Sources = (leaf: Extract<MachineNode, { op: 'input' | 'parameter' }>) => Source;

export interface BodyOptions {
  readonly roots: readonly MachineNode[];
  readonly sources: Sources;
  readonly pool: ConstantPool;
  /** Keep the places of the elements in vectors even if no graph reads them. */
  readonly countsElements?: boolean;
}

/**
 * So many vectors are computed side by side, to fill the latency of the operations. The longer the graph the less that gains,
 * because registers spill, and the more it adds to the size of the module.
 */
function copiesFor(operationCount: number): number {
  if (operationCount <= 30) return 4;
  return operationCount <= 85 ? 2 : 1;
}

/**
 * The straight-line code of some graphs. What is alike for all elements is computed once, before the loop.
 * A node with one user is written inside it, every other one is a local.
 */
export class Body {
  readonly copies: number;
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
    this.copies = copiesFor(this.order.filter((node) => !this.uniform.has(node) && operands(node).length > 0).length);
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
    return [...this.constantNames].map((name) => `(local.set ${name} (global.get ${name}))`);
  }

  /** What is computed once per call. */
  beforeLoop(): string[] {
    const lines = this.order
      .filter((node) => this.uniform.has(node) && this.kept.has(node))
      .map((node) => `(local.set ${this.local(nameOf(node))} ${this.expression(node, 0)})`);
    return this.countsElements ? [...lines, ...this.startCounting()] : lines;
  }

  /** The first part of the loop: loads, then arithmetic, all copies advancing together; stores are to follow. */
  compute(): string[] {
    const keptInLoop = this.order.filter((node) => !this.uniform.has(node) && this.kept.has(node));
    const loads = keptInLoop.filter((node) => this.sourceOf(node)?.kind === 'array');
    const arithmetic = keptInLoop.filter((node) => this.sourceOf(node) === undefined);
    return [...loads, ...arithmetic].flatMap((node) =>
      this.eachCopy((copy) => `(local.set ${this.local(nameOf(node, copy))} ${this.expression(node, copy)})`),
    );
  }

  /** The last part of the loop. */
  advance(): string[] {
    const pointers = new Set(
      this.order.map((node) => this.sourceOf(node)).flatMap((source) => (source?.kind === 'array' ? [source.pointer] : [])),
    );
    const lines = [...pointers].map((pointer) => advancePointer(pointer, this.step * 4));
    if (!this.countsElements) return lines;
    const { type } = this.lanes;
    return [...lines, ...this.eachCopy((copy) => `(local.set $index${copy} (${type}.add ${this.index(copy)} (local.get $step)))`)];
  }

  /** A root, after `compute`. */
  value(node: MachineNode, copy: number): string {
    if (node.op === 'constant') return this.constant(this.lanes.bits(node.value));
    if (this.sourceOf(node)?.kind === 'index') return this.index(copy);
    return `(local.get ${this.uniform.has(node) ? nameOf(node) : nameOf(node, copy)})`;
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
    if (source !== undefined) return source.kind === 'slot';
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
      // so that in the loop all loads come first
      if (this.sourceOf(user) !== undefined) kept.add(user);
    }
    return kept;
  }

  private operand(node: MachineNode, copy: number): string {
    return node.op === 'constant' || this.kept.has(node) ? this.value(node, copy) : this.expression(node, copy);
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
        return this.value(node, copy);
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
    }
    if ('b' in node) return this.lanes.binary(node.op, this.operand(node.a, copy), this.operand(node.b, copy));
    return this.lanes.unary(node.op, this.operand(node.a, copy), (bits) => this.constant(bits));
  }

  /** Choosing between something and +0 is one mask instead of three. */
  private select(test: MachineNode, a: MachineNode, b: MachineNode, copy: number): string {
    const mask = this.truthOperand(test, copy);
    if (isPositiveZero(b)) return `(v128.and ${this.operand(a, copy)} ${mask})`;
    if (isPositiveZero(a)) return `(v128.andnot ${this.operand(b, copy)} ${mask})`;
    return `(v128.bitselect ${this.operand(a, copy)} ${this.operand(b, copy)} ${mask})`;
  }

  private read(source: Source, copy: number): string {
    switch (source.kind) {
      case 'slot':
        return this.lanes.splatSlot(source.address);
      case 'array':
        return this.lanes.load(`(local.get ${source.pointer})`, copy * this.lanes.count);
      case 'index':
        return this.index(copy);
    }
  }
}

export function advancePointer(pointer: string, bytes: number): string {
  return `(local.set ${pointer} (i32.add (local.get ${pointer}) (i32.const ${bytes})))`;
}

function isPositiveZero(node: MachineNode): boolean {
  return node.op === 'constant' && Object.is(node.value, 0);
}

/** Without a copy: the one value of a uniform node. */
function nameOf(node: MachineNode, copy?: number): string {
  return copy === undefined ? `$u${node.id}` : `$n${node.id}_${copy}`;
}
