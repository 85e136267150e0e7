import { type ArithmeticOperator, bindShared, type Expression } from '@rampa/ir';
import { constants, functions } from '../names';
import { list, square, type Text } from './layout';

const signs: Readonly<Record<ArithmeticOperator, string>> = { add: '+', subtract: '-', multiply: '*', divide: '/' };

/** A formula as an expression of FPCore, in which let* names what is shared. */
export function expressionText(expression: Expression, variables: ReadonlySet<string>): Text {
  const { bindings, body } = bindShared(expression, variables);
  if (bindings.length === 0) return text(body);
  return list('let*', list(...bindings.map(({ name, value }) => square(name, text(value)))), text(body));
}

function text(expression: Expression): Text {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'constant':
      return constants[expression.name];
    case 'variable':
      return expression.name;
    case 'negate':
      return list('-', text(expression.operand));
    case 'arithmetic':
      return list(signs[expression.operator], text(expression.left), text(expression.right));
    case 'compare':
    case 'logic':
      return list(expression.operator, text(expression.left), text(expression.right));
    case 'not':
      return list('not', text(expression.operand));
    case 'conditional':
      return list('if', text(expression.test), text(expression.then), text(expression.otherwise));
    case 'call':
      return list(functions[expression.callee]?.fpcore ?? expression.callee, ...expression.arguments.map(text));
    case 'apply':
    case 'fold':
    case 'element':
      throw new TypeError(`expected an expanded formula, got '${expression.kind}'`);
  }
}
