import { substitute } from './algebra/children';
import { type Arithmetic, type Call, one, product as times, zero } from './algebra/construct';
import { conditional, type Derivative, difference, negation, product, quotient, sum } from './differentiate/derivative';
import { rules } from './differentiate/rules';
import { type Expression, locations } from './expression';
import type { PrimitiveSpec } from './specification';

/**
 * The derivative of a formula in one of its variables, exactly, over the reals and wherever the formula is smooth; not simplified. What the formula
 * shares, the derivative shares too, so it grows no faster than the formula does.
 *
 * A conditional keeps its test. At a kink of abs, min and max the derivative is the left value, as relu'(0) = 0, where signs alone say which side
 * that is, else that of a constant side. A primitive is differentiated by a rule in terms of itself, or by its formula.
 */
export function differentiate(expression: Expression, variable: string, primitives: ReadonlyMap<string, PrimitiveSpec>): Expression {
  return new Differentiation(primitives).of(expression, variable) ?? zero;
}

class Differentiation {
  private readonly done = new Map<string, Map<Expression, Derivative>>();

  constructor(private readonly primitives: ReadonlyMap<string, PrimitiveSpec>) {}

  of(node: Expression, variable: string): Derivative {
    const known = this.done.get(variable) ?? new Map<Expression, Derivative>();
    this.done.set(variable, known);
    if (known.has(node)) return known.get(node);
    const derivative = this.compute(node, variable);
    known.set(node, derivative);
    return derivative;
  }

  private compute(node: Expression, variable: string): Derivative {
    switch (node.kind) {
      case 'number':
      case 'constant':
        return undefined;
      case 'variable':
        return node.name === variable ? one : undefined;
      case 'negate':
        return negation(this.of(node.operand, variable));
      case 'arithmetic':
        return this.arithmetic(node, variable);
      case 'conditional':
        return conditional(node.test, this.of(node.then, variable), this.of(node.otherwise, variable));
      case 'call':
        return this.call(node, variable);
      case 'compare':
      case 'logic':
      case 'not':
        throw refused(node, 'a truth value has no derivative');
      case 'apply':
        throw refused(node, `${node.function} is applied as a whole, write its formula`);
      case 'fold':
      case 'element':
        throw refused(node, 'a formula over a row is not differentiated');
    }
  }

  private arithmetic(node: Arithmetic, variable: string): Derivative {
    const { left, right } = node;
    const [u, v] = [this.of(left, variable), this.of(right, variable)];
    switch (node.operator) {
      case 'add':
        return sum(u, v);
      case 'subtract':
        return difference(u, v);
      case 'multiply':
        return sum(product(u, right), product(left, v));
      case 'divide':
        if (v === undefined) return quotient(u, right);
        return quotient(this.numerator(u, v, node), times(right, right));
    }
  }

  /** u' v - u v'. Where u is a factor of u' it stands before the difference, which would otherwise cancel: e^x ((1 + e^x) - e^x). */
  private numerator(u: Derivative, v: Derivative, { left, right }: Arithmetic): Derivative {
    const factor = u && factorBeside(left, u);
    if (factor !== undefined) return product(left, difference(product(factor, right), v));
    return difference(product(u, right), product(left, v));
  }

  private call(node: Call, variable: string): Derivative {
    const derivatives = node.arguments.map((argument) => this.of(argument, variable));
    const rule = rules[node.callee];
    if (rule !== undefined) return rule(node, derivatives);
    const formula = this.primitives.get(node.callee)?.formula;
    if (formula === undefined) throw refused(node, `${node.callee} has neither a rule nor a formula`);
    const given = new Map(formula.arguments.map((name, k) => [name, node.arguments[k] ?? zero]));
    return formula.arguments.reduce<Derivative>((total, name, k) => {
      const inner = derivatives[k];
      const outer = inner === undefined ? undefined : this.of(formula.body, name);
      return sum(total, product(inner, outer && substitute(outer, given)));
    }, undefined);
  }
}

/** What a part is multiplied with in a product. */
function factorBeside(part: Expression, product: Expression): Expression | undefined {
  if (product === part) return one;
  if (product.kind !== 'arithmetic' || product.operator !== 'multiply') return undefined;
  return product.left === part ? product.right : product.right === part ? product.left : undefined;
}

function refused(node: Expression, message: string): RangeError {
  const location = locations.get(node);
  const where = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
  return new RangeError(`${where}differentiate: ${message}`);
}
