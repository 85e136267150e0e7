import type { ArithmeticOperator, Expression } from '@rampa/ir';

/** How tightly a construct binds; an operand that binds less than its place asks for gets parentheses. */
const levels = { conditional: 1, or: 2, and: 3, compare: 4, add: 5, subtract: 5, multiply: 6, divide: 6, unary: 7, atom: 8 } as const;

const signs: Readonly<Record<ArithmeticOperator, string>> = { add: '+', subtract: '-', multiply: '*', divide: '/' };

/** A formula as one line of text, the way the spec writes it: `x > 0 ? x : alpha * (exp(x) - 1)`. */
export function formulaText(expression: Expression): string {
  return print(expression).text;
}

/** What is left of a product or quotient with the factor 1, which expanding another function at its default parameters leaves behind. */
export function withoutOne(expression: Expression): Expression | undefined {
  if (expression.kind !== 'arithmetic') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'multiply' && isOne(left)) return right;
  return (operator === 'multiply' || operator === 'divide') && isOne(right) ? left : undefined;
}

function isOne(expression: Expression): boolean {
  return expression.kind === 'number' && expression.text === '1';
}

interface Printed {
  readonly text: string;
  readonly level: number;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return { text: expression.text, level: levels.atom };
    case 'constant':
    case 'variable':
      return { text: expression.name, level: levels.atom };
    case 'negate':
      return { text: `-${at(expression.operand, levels.unary)}`, level: levels.unary };
    case 'not':
      return { text: `not ${at(expression.operand, levels.unary)}`, level: levels.unary };
    case 'arithmetic': {
      const rest = withoutOne(expression);
      if (rest !== undefined) return print(rest);
      const level = levels[expression.operator];
      const associative = expression.operator === 'add' || expression.operator === 'multiply';
      return {
        text: `${at(expression.left, level)} ${signs[expression.operator]} ${at(expression.right, level + (associative ? 0 : 1))}`,
        level,
      };
    }
    case 'compare':
      return {
        text: `${at(expression.left, levels.add)} ${expression.operator} ${at(expression.right, levels.add)}`,
        level: levels.compare,
      };
    case 'logic': {
      const level = levels[expression.operator];
      return { text: `${at(expression.left, level)} ${expression.operator} ${at(expression.right, level)}`, level };
    }
    case 'conditional':
      return {
        text: `${at(expression.test, levels.or)} ? ${at(expression.then, levels.or)} : ${at(expression.otherwise, levels.conditional)}`,
        level: levels.conditional,
      };
    case 'call': {
      // What a backend carries along in rounding is no part of the mathematics.
      if (expression.callee === 'carry') return print(expression.arguments[0] as Expression);
      return { text: `${expression.callee}(${expression.arguments.map(formulaText).join(', ')})`, level: levels.atom };
    }
    case 'apply':
      return { text: `${expression.function}(${expression.arguments.map(formulaText).join(', ')})`, level: levels.atom };
    case 'fold': {
      const body = formulaText(expression.body);
      return {
        text: `${expression.operator}(${body === expression.element ? 'row' : `${body} for ${expression.element} in row`})`,
        level: levels.atom,
      };
    }
    case 'element':
      return { text: `row[${expression.index}]`, level: levels.atom };
  }
}

function at(expression: Expression, level: number): string {
  const printed = print(expression);
  return printed.level < level ? `(${printed.text})` : printed.text;
}
