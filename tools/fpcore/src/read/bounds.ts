import type { CompareOperator, Expression } from '@rampa/ir';

/** A constraint of a parameter. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
}

const mirrored: Readonly<Record<CompareOperator, CompareOperator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' };

/** What a precondition says of one variable alone, as far as a parameter of Rampa can say it: it has no exclusive upper bound. */
export function boundsOf(name: string, precondition: Expression | undefined): Bounds {
  if (precondition === undefined) return {};
  if (precondition.kind === 'logic' && precondition.operator === 'and')
    return tighter(boundsOf(name, precondition.left), boundsOf(name, precondition.right));
  if (precondition.kind !== 'compare') return {};
  const { operator, left, right } = precondition;
  if (isVariable(left, name)) return bound(operator, constantOf(right));
  return isVariable(right, name) ? bound(mirrored[operator], constantOf(left)) : {};
}

function bound(operator: CompareOperator, value: number | undefined): Bounds {
  if (value === undefined || !Number.isFinite(value)) return {};
  if (operator === '>') return { above: value };
  if (operator === '>=') return { min: value };
  return operator === '<=' ? { max: value } : {};
}

function tighter(a: Bounds, b: Bounds): Bounds {
  const pick = (name: keyof Bounds, choose: (p: number, q: number) => number): Bounds => {
    const [p, q] = [a[name], b[name]];
    const value = p === undefined || q === undefined ? (p ?? q) : choose(p, q);
    return value === undefined ? {} : { [name]: value };
  };
  return { ...pick('min', Math.max), ...pick('max', Math.min), ...pick('above', Math.max) };
}

function isVariable(expression: Expression, name: string): boolean {
  return expression.kind === 'variable' && expression.name === name;
}

function constantOf(expression: Expression): number | undefined {
  if (expression.kind === 'number') return Number(expression.text);
  if (expression.kind === 'negate') {
    const size = constantOf(expression.operand);
    return size === undefined ? undefined : -size;
  }
  if (expression.kind !== 'arithmetic' || expression.operator !== 'divide') return undefined;
  const [top, bottom] = [constantOf(expression.left), constantOf(expression.right)];
  return top === undefined || bottom === undefined ? undefined : top / bottom;
}
