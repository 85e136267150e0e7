import { nodesOf } from './algebra/nodes';
import type { ArithmeticOperator, CompareOperator, Expression } from './expression';

/** How tightly a construct binds; an operand that binds less than its place asks for gets parentheses. */
const levels = { conditional: 1, or: 2, and: 3, compare: 4, add: 5, subtract: 5, multiply: 6, divide: 6, unary: 7, atom: 8 } as const;

const signs: Readonly<Record<ArithmeticOperator, string>> = { add: '+', subtract: '-', multiply: '*', divide: '/' };
const comparisons: Readonly<Record<CompareOperator, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '===',
  '!=': '!==',
};

interface Printed {
  readonly text: string;
  readonly level: number;
}

/**
 * A formula as the TypeScript of a spec file: `x > 0 ? x : alpha * (exp(x) - 1)`. It reads back as the same expression, operation for operation,
 * since in what a backend computes the order of operations counts; only that subexpressions are shared is not seen in it.
 * What belongs to rows and to laws (fold, element, apply) is a RangeError.
 */
export function typescriptText(expression: Expression): string {
  return print(expression).text;
}

/** What the text needs imported from the language: functions, and constants that TypeScript does not have. */
export function languageNames(formula: Expression): string[] {
  return nodesOf(formula).flatMap((node) => {
    if (node.kind === 'call') return [node.callee];
    return node.kind === 'constant' && node.name !== 'Infinity' && node.name !== 'NaN' ? [node.name] : [];
  });
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return { text: expression.text, level: levels.atom };
    case 'constant':
    case 'variable':
      return { text: expression.name, level: levels.atom };
    case 'negate':
      return { text: `-${operandOfMinus(expression.operand)}`, level: levels.unary };
    case 'not':
      return { text: `!${at(expression.operand, levels.unary)}`, level: levels.unary };
    case 'arithmetic':
      return arithmetic(expression.operator, expression.left, expression.right);
    case 'compare': {
      const [left, right] = [at(expression.left, levels.add), at(expression.right, levels.add)];
      return { text: `${left} ${comparisons[expression.operator]} ${right}`, level: levels.compare };
    }
    case 'logic':
      return logic(expression.operator, expression.left, expression.right);
    case 'conditional': {
      const [test, then] = [at(expression.test, levels.or), at(expression.then, levels.or)];
      return { text: `${test} ? ${then} : ${at(expression.otherwise, levels.conditional)}`, level: levels.conditional };
    }
    case 'call':
      return { text: `${expression.callee}(${expression.arguments.map(typescriptText).join(', ')})`, level: levels.atom };
    case 'apply':
    case 'fold':
    case 'element':
      throw new RangeError(
        `typescriptText: expected a formula of an activation, got '${expression.kind}', which stands in rows or laws only`,
      );
  }
}

/** `--x` would be a decrement. */
function operandOfMinus(operand: Expression): string {
  return operand.kind === 'negate' ? `(${typescriptText(operand)})` : at(operand, levels.unary);
}

/** Both orders of * and / get parentheses, as formatters write them: (a * b) / c. */
function arithmetic(operator: ArithmeticOperator, left: Expression, right: Expression): Printed {
  const level = levels[operator];
  const mixed = left.kind === 'arithmetic' && level === levels.multiply && levels[left.operator] === level && left.operator !== operator;
  return { text: `${at(left, mixed ? levels.unary : level)} ${signs[operator]} ${at(right, level + 1)}`, level };
}

/** An `and` under an `or` gets parentheses, as formatters write it. */
function logic(operator: 'and' | 'or', left: Expression, right: Expression): Printed {
  const level = levels[operator];
  const leftLevel = left.kind === 'logic' && left.operator === operator ? level : levels.compare;
  return { text: `${at(left, leftLevel)} ${operator === 'and' ? '&&' : '||'} ${at(right, levels.compare)}`, level };
}

function at(expression: Expression, level: number): string {
  const printed = print(expression);
  return printed.level < level ? `(${printed.text})` : printed.text;
}
