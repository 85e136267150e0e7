import { binary, roundTo, unary } from './arithmetic';
import { type BinaryOp, type Format, type MachineNode, truthOps, type UnaryOp } from './machine';

type Draft = MachineNode extends infer N ? (N extends MachineNode ? Omit<N, 'id'> : never) : never;

/**
 * Builds machine graphs. Equal nodes become one object; operations on constants are folded in the format's own arithmetic;
 * additions of 0 and multiplications and divisions by 1 vanish.
 */
export class GraphBuilder {
  private readonly nodes = new Map<string, MachineNode>();

  constructor(readonly format: Format) {}

  input(name: string): MachineNode {
    return this.intern(`input ${name}`, { op: 'input', name });
  }

  parameter(name: string): MachineNode {
    return this.intern(`parameter ${name}`, { op: 'parameter', name });
  }

  /** Rounded to the format. */
  constant(value: number): MachineNode {
    const rounded = roundTo(this.format, value);
    return this.intern(`constant ${Object.is(rounded, -0) ? '-0' : rounded}`, { op: 'constant', value: rounded });
  }

  negate(a: MachineNode): MachineNode {
    return a.op === 'negate' ? a.a : this.unary('negate', a);
  }
  abs(a: MachineNode): MachineNode {
    return this.unary('abs', a.op === 'negate' ? a.a : a);
  }
  sqrt(a: MachineNode): MachineNode {
    return this.unary('sqrt', a);
  }
  round(a: MachineNode): MachineNode {
    return this.unary('round', a);
  }
  pow2(a: MachineNode): MachineNode {
    return this.unary('pow2', a);
  }
  highPart(a: MachineNode): MachineNode {
    return this.unary('highPart', a);
  }
  exponentOf(a: MachineNode): MachineNode {
    return this.unary('exponentOf', a);
  }
  significandOf(a: MachineNode): MachineNode {
    return this.unary('significandOf', a);
  }
  isNaN(a: MachineNode): MachineNode {
    return this.unary('isNaN', a);
  }
  not(a: MachineNode): MachineNode {
    return a.op === 'not' ? a.a : this.unary('not', a);
  }

  add(a: MachineNode, b: MachineNode): MachineNode {
    if (isZero(a)) return b;
    return isZero(b) ? a : this.binary('add', a, b);
  }
  subtract(a: MachineNode, b: MachineNode): MachineNode {
    if (isZero(b)) return a;
    return b.op === 'negate' ? this.add(a, b.a) : this.binary('subtract', a, b);
  }
  multiply(a: MachineNode, b: MachineNode): MachineNode {
    if (isOne(a)) return b;
    return isOne(b) ? a : this.binary('multiply', a, b);
  }
  divide(a: MachineNode, b: MachineNode): MachineNode {
    return isOne(b) ? a : this.binary('divide', a, b);
  }
  /** b < a ? b : a. */
  min(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('min', a, b);
  }
  /** a < b ? b : a. */
  max(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('max', a, b);
  }
  less(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('less', a, b);
  }
  lessOrEqual(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('lessOrEqual', a, b);
  }
  equal(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('equal', a, b);
  }
  notEqual(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('notEqual', a, b);
  }
  and(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('and', a, b);
  }
  or(a: MachineNode, b: MachineNode): MachineNode {
    return this.binary('or', a, b);
  }

  select(test: MachineNode, a: MachineNode, b: MachineNode): MachineNode {
    if (!truthOps.has(test.op) && test.op !== 'constant') throw new TypeError(`select: test must be truth-valued, got ${test.op}`);
    if (a === b) return a;
    if (test.op === 'constant') return test.value === 0 ? b : a;
    // The same quotient, divided once: where elements are computed side by side, both branches are.
    if (a.op === 'divide' && b.op === 'divide' && a.b === b.b) return this.divide(this.select(test, a.a, b.a), a.b);
    return this.intern(`select ${test.id} ${a.id} ${b.id}`, { op: 'select', test, a, b });
  }

  private unary(op: UnaryOp, a: MachineNode): MachineNode {
    if (a.op === 'constant') return this.constant(unary(this.format, op, a.value));
    return this.intern(`${op} ${a.id}`, { op, a });
  }

  private binary(op: BinaryOp, a: MachineNode, b: MachineNode): MachineNode {
    if (a.op === 'constant' && b.op === 'constant') return this.constant(binary(this.format, op, a.value, b.value));
    const commutative = op === 'add' || op === 'multiply' || op === 'equal' || op === 'notEqual' || op === 'and' || op === 'or';
    const [p, q] = commutative && b.id < a.id ? [b, a] : [a, b];
    return this.intern(`${op} ${p.id} ${q.id}`, { op, a: p, b: q });
  }

  private intern(key: string, draft: Draft): MachineNode {
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const node: MachineNode = { id: this.nodes.size, ...draft };
    this.nodes.set(key, node);
    return node;
  }
}

function isZero(node: MachineNode): boolean {
  return node.op === 'constant' && node.value === 0;
}

function isOne(node: MachineNode): boolean {
  return node.op === 'constant' && node.value === 1;
}
