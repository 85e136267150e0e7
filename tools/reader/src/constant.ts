import type { Expression } from '@rampa/ir';

const constants = { pi: Math.PI, ln2: Math.LN2, sqrt2: Math.SQRT2, Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN } as const;

/** The value of a constant expression in doubles; undefined if it is not constant. */
export function constantValue(expression: Expression): number | undefined {
  switch (expression.kind) {
    case 'number':
      return Number(expression.text);
    case 'constant':
      return constants[expression.name];
    case 'negate': {
      const operand = constantValue(expression.operand);
      return operand === undefined ? undefined : -operand;
    }
    case 'arithmetic': {
      const left = constantValue(expression.left);
      const right = constantValue(expression.right);
      if (left === undefined || right === undefined) return undefined;
      if (expression.operator === 'add') return left + right;
      if (expression.operator === 'subtract') return left - right;
      return expression.operator === 'multiply' ? left * right : left / right;
    }
    default:
      return undefined;
  }
}

/** A double as an expression: its shortest decimal that reads back as the same double. */
export function expressionOf(value: number): Expression {
  if (Number.isNaN(value)) return { kind: 'constant', name: 'NaN' };
  if (value < 0 || Object.is(value, -0)) return { kind: 'negate', operand: expressionOf(-value) };
  if (value === Number.POSITIVE_INFINITY) return { kind: 'constant', name: 'Infinity' };
  return { kind: 'number', text: String(value).replace('e+', 'e') };
}
