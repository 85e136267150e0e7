import { number } from '../algebra/construct';
import type { Interner } from '../algebra/interner';
import { decimal, rational } from '../algebra/rational';
import type { Expression } from '../expression';
import { simplifyCall } from './calls';
import { closed } from './close';
import { simplifyConditional } from './conditionals';
import { simplifyProduct } from './products';
import { flipped, type Signed, unsigned } from './signed';
import { simplifySum } from './sums';

/** One way through an expression from the leaves up, each part made as short as the rules make it. Equal expressions are one object throughout. */
export class Pass {
  private readonly done = new Map<Expression, Signed>();
  private readonly closings = new Map<Expression, Expression>();
  private readonly orders = new Map<string, Expression>();
  /** How many distinctions of cases are being tried inside each other. */
  casesOpen = 0;

  constructor(readonly interner: Interner) {}

  simplified(expression: Expression): Expression {
    return this.closed(this.signed(expression));
  }

  signed(expression: Expression): Signed {
    const interned = this.interner.intern(expression);
    const known = this.done.get(interned);
    if (known !== undefined) return known;
    const { negative, body } = this.compute(interned);
    const signed = { negative, body: this.interner.intern(body) };
    this.done.set(interned, signed);
    return signed;
  }

  /** With its sign as part of it again. */
  closed({ negative, body }: Signed): Expression {
    const interned = this.interner.intern(body);
    if (!negative) return interned;
    const known = this.closings.get(interned) ?? this.interner.intern(closed(this.interner, interned));
    this.closings.set(interned, known);
    return known;
  }

  size(signed: Signed): number {
    return this.interner.size(this.closed(signed));
  }

  /** The shortest, the first of equally short ones. */
  shortest(first: Signed, ...others: readonly Signed[]): Signed {
    return others.reduce((best, other) => (this.size(other) < this.size(best) ? other : best), first);
  }

  /** Sums and products that differ only in the order of their operands are all written as the first of them. */
  inOrder(key: string, expression: Expression): Expression {
    const known = this.orders.get(key) ?? this.interner.intern(expression);
    this.orders.set(key, known);
    return known;
  }

  ordered(key: string): Expression | undefined {
    return this.orders.get(key);
  }

  private compute(expression: Expression): Signed {
    switch (expression.kind) {
      case 'number': {
        const value = rational(expression.text);
        const text = value === undefined ? undefined : decimal(value);
        return unsigned(text === undefined ? expression : number(text));
      }
      case 'negate':
        return flipped(this.signed(expression.operand));
      case 'arithmetic':
        return expression.operator === 'add' || expression.operator === 'subtract'
          ? simplifySum(this, expression)
          : simplifyProduct(this, expression);
      case 'conditional':
        return simplifyConditional(this, expression);
      case 'call':
        return simplifyCall(this, expression);
      case 'compare':
      case 'logic':
      case 'not':
        throw new RangeError(`simplify: expected a number, got a truth value (${expression.kind})`);
      default:
        return unsigned(expression);
    }
  }
}
