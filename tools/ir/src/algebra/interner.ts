import type { Expression } from '../expression';
import { children, withChildren } from './children';

/** Makes equal expressions one object, the first one seen, so that equality is identity. Sizes and numbers of them are kept beside. */
export class Interner {
  private readonly known = new Map<string, Expression>();
  private readonly representatives = new Map<Expression, Expression>();
  private readonly ids = new Map<Expression, number>();
  private readonly sizes = new Map<Expression, number>();

  intern(expression: Expression): Expression {
    const seen = this.representatives.get(expression);
    if (seen !== undefined) return seen;
    const interned = withChildren(
      expression,
      children(expression).map((child) => this.intern(child)),
    );
    const key = this.key(interned);
    const representative = this.known.get(key) ?? interned;
    this.known.set(key, representative);
    if (!this.ids.has(representative)) this.ids.set(representative, this.ids.size);
    this.representatives.set(expression, representative);
    this.representatives.set(representative, representative);
    return representative;
  }

  /** A number of its own for each interned expression, in the order in which they came. */
  id(interned: Expression): number {
    return this.ids.get(interned) ?? this.id(this.intern(interned));
  }

  /** How many nodes the written formula has: what is shared counts wherever it stands. */
  size(expression: Expression): number {
    const known = this.sizes.get(expression);
    if (known !== undefined) return known;
    const size = children(expression).reduce((total, child) => total + this.size(child), 1);
    this.sizes.set(expression, size);
    return size;
  }

  private key(expression: Expression): string {
    const operands = children(expression).map((child) => this.id(child));
    switch (expression.kind) {
      case 'number':
        return `number ${expression.text}`;
      case 'constant':
      case 'variable':
        return `${expression.kind} ${expression.name}`;
      case 'arithmetic':
      case 'compare':
      case 'logic':
        return `${expression.operator} ${operands.join(' ')}`;
      case 'call':
        return `call ${expression.callee} ${operands.join(' ')}`;
      case 'negate':
      case 'not':
      case 'conditional':
        return `${expression.kind} ${operands.join(' ')}`;
      default:
        // Opaque: equal to itself only.
        return `${expression.kind} #${this.known.size}`;
    }
  }
}
