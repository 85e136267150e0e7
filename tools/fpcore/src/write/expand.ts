import { children, type Expression, locations, type PrimitiveSpec, withChildren } from '@rampa/ir';
import { functions } from '../names';

/** The formula over functions that FPCore has: other primitives by their formulas, and without `carry`, which is the identity over the reals. */
export function expandPrimitives(expression: Expression, primitives: readonly PrimitiveSpec[], name: string): Expression {
  return new Expander(new Map(primitives.map((primitive) => [primitive.name, primitive])), name).expand(expression, new Map(), new Map());
}

class Expander {
  constructor(
    private readonly primitives: ReadonlyMap<string, PrimitiveSpec>,
    private readonly name: string,
  ) {}

  /** `done` keeps what is shared shared, for one meaning of the variables. */
  expand(node: Expression, bound: ReadonlyMap<string, Expression>, done: Map<Expression, Expression>): Expression {
    const known = done.get(node);
    if (known !== undefined) return known;
    const expanded = this.operation(node, (operand) => this.expand(operand, bound, done), bound);
    done.set(node, expanded);
    return expanded;
  }

  private operation(node: Expression, expand: (operand: Expression) => Expression, bound: ReadonlyMap<string, Expression>): Expression {
    switch (node.kind) {
      case 'variable':
        return bound.get(node.name) ?? node;
      case 'call':
        return this.call(node, expand);
      case 'apply':
        return this.refuse(node, `the application of ${node.function}`, 'which stands in laws only');
      case 'fold':
        return this.refuse(node, node.operator, 'which ranges over a row');
      case 'element':
        return this.refuse(node, `row[${node.index}]`, 'which is an element of a row');
      default:
        return withChildren(node, children(node).map(expand));
    }
  }

  private call(node: Expression & { readonly kind: 'call' }, expand: (operand: Expression) => Expression): Expression {
    const given = node.arguments.map(expand);
    const [first] = given;
    if (node.callee === 'carry' && first !== undefined) return first;
    if (node.callee in functions) return { ...node, arguments: given };
    const formula = this.primitives.get(node.callee)?.formula;
    if (formula === undefined) return this.refuse(node, node.callee, 'which FPCore lacks and which has no formula');
    const names = formula.arguments.map((name, k) => [name, given[k] as Expression] as const);
    return this.expand(formula.body, new Map(names), new Map());
  }

  private refuse(node: Expression, what: string, why: string): never {
    const location = locations.get(node);
    const where = location === undefined ? '' : ` (${location.file}:${location.line}:${location.column})`;
    throw new RangeError(`exportFPCore: ${this.name}: expected only what FPCore can say, got ${what}, ${why}${where}`);
  }
}
