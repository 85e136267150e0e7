import type { ArithmeticOperator, ConstantName, Expression } from '@rampa/ir';
import { withoutOne } from './formula';

const levels = { relation: 0, sum: 1, product: 2, unary: 3, power: 4, atom: 5 } as const;

/** Always one element, so that it can be an operand of any other. */
interface Printed {
  readonly element: string;
  readonly level: number;
}

/** A second factor that begins with a digit needs a visible sign before it. */
const startsWithDigit = /^(?:<mrow>|<msup>)*<mn>/;
const [minus, dot, invisibleTimes, applied] = ['\u2212', '\u22c5', '\u2062', '\u2061'];

const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
};
const relations: Readonly<Record<string, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=', '!=': '≠' };
const constants: Readonly<Record<ConstantName, Printed>> = {
  pi: atom(identifier('π')),
  ln2: { element: row(identifier('ln'), operator(applied), '<mn>2</mn>'), level: levels.product },
  sqrt2: atom('<msqrt><mn>2</mn></msqrt>'),
  Infinity: atom(identifier('∞')),
  NaN: atom(identifier('NaN')),
};
const named: Readonly<Record<string, string>> = {
  log: identifier('ln'),
  log2: `<msub>${identifier('log')}<mn>2</mn></msub>`,
  sigmoid: identifier('σ'),
};

/** A formula as presentation MathML: one block element. */
export function formulaMathml(expression: Expression): string {
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${element(expression)}</math>`;
}

function element(expression: Expression): string {
  return print(expression).element;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return numeral(expression.text);
    case 'constant':
      return constants[expression.name];
    case 'variable':
      return atom(variable(expression.name));
    case 'negate':
      return { element: row(operator(minus), at(expression.operand, levels.product)), level: levels.sum };
    case 'not':
      return { element: row(operator('¬'), at(expression.operand, levels.atom)), level: levels.unary };
    case 'arithmetic': {
      const rest = withoutOne(expression);
      return rest === undefined ? arithmetic(expression.operator, expression.left, expression.right) : print(rest);
    }
    case 'compare': {
      const relation = operator(relations[expression.operator] as string);
      return { element: row(element(expression.left), relation, element(expression.right)), level: levels.relation };
    }
    case 'logic':
      return {
        element: row(element(expression.left), text(`\u00a0${expression.operator}\u00a0`), element(expression.right)),
        level: levels.relation,
      };
    case 'conditional':
      return atom(row('<mo>{</mo>', `<mtable columnalign="left">${cases(expression)}</mtable>`));
    case 'call':
      return call(expression.callee, expression.arguments);
    case 'apply':
      return atom(application(identifier(expression.function), expression.arguments));
    case 'fold': {
      const sign = { sum: operator('∑'), maximum: identifier('max'), firstMaximum: identifier('arg max') }[expression.operator];
      const under = `<munder>${sign}${variable(expression.element)}</munder>`;
      return { element: row(under, at(expression.body, levels.product)), level: levels.product };
    }
    case 'element':
      return atom(`<msub>${identifier('x')}${identifier(expression.index)}</msub>`);
  }
}

/** Powers of ten as they are written by hand: 1e-20 is 10 to the power of -20. */
function numeral(written: string): Printed {
  const [significand = '', exponent] = written.toLowerCase().split('e');
  if (exponent === undefined) return atom(`<mn>${significand}</mn>`);
  const size = `<mn>${exponent.replace(/^[+-]/, '')}</mn>`;
  const power = `<msup><mn>10</mn>${exponent.startsWith('-') ? row(operator(minus), size) : size}</msup>`;
  if (significand === '1') return { element: power, level: levels.power };
  return { element: row(`<mn>${significand}</mn>`, operator(dot), power), level: levels.product };
}

function arithmetic(sign: ArithmeticOperator, left: Expression, right: Expression): Printed {
  switch (sign) {
    case 'add':
    case 'subtract': {
      const symbol = operator(sign === 'add' ? '+' : minus);
      return { element: row(at(left, levels.sum), symbol, at(right, levels.product)), level: levels.sum };
    }
    case 'multiply': {
      const [p, q] = [at(left, levels.product), at(right, levels.product)];
      return { element: row(p, operator(startsWithDigit.test(q) ? dot : invisibleTimes), q), level: levels.product };
    }
    case 'divide':
      return { element: `<mfrac>${element(left)}${element(right)}</mfrac>`, level: levels.power };
  }
}

function call(callee: string, given: readonly Expression[]): Printed {
  const [first] = given as readonly [Expression, ...Expression[]];
  const inner = element(first);
  switch (callee) {
    case 'carry':
      return print(first);
    case 'exp':
      return { element: `<msup>${identifier('e')}${inner}</msup>`, level: levels.power };
    case 'exp2':
      return { element: `<msup><mn>2</mn>${inner}</msup>`, level: levels.power };
    case 'expm1':
      return { element: row(`<msup>${identifier('e')}${inner}</msup>`, operator(minus), '<mn>1</mn>'), level: levels.sum };
    case 'log1p':
      return {
        element: row(identifier('ln'), operator(applied), fenced(row('<mn>1</mn>', operator('+'), inner))),
        level: levels.unary,
      };
    case 'sqrt':
      return atom(`<msqrt>${inner}</msqrt>`);
    case 'abs':
      return atom(row('<mo fence="true">|</mo>', inner, '<mo fence="true">|</mo>'));
    default:
      return { element: application(named[callee] ?? identifier(callee), given), level: levels.unary };
  }
}

function application(head: string, given: readonly Expression[]): string {
  const list = given.flatMap((argument, k) => (k === 0 ? [element(argument)] : [operator(','), element(argument)]));
  return row(head, operator(applied), fenced(list.length === 1 ? (list[0] as string) : row(...list)));
}

function cases(expression: Expression): string {
  if (expression.kind !== 'conditional') return line(element(expression), text('otherwise'));
  return line(element(expression.then), element(expression.test)) + cases(expression.otherwise);
}

function line(value: string, condition: string): string {
  return `<mtr><mtd>${value}</mtd><mtd>${condition}</mtd></mtr>`;
}

function variable(name: string): string {
  return identifier(greek[name] ?? name);
}

function at(expression: Expression, level: number): string {
  const printed = print(expression);
  return printed.level < level ? fenced(printed.element) : printed.element;
}

function fenced(inner: string): string {
  return row('<mo>(</mo>', inner, '<mo>)</mo>');
}

function atom(single: string): Printed {
  return { element: single, level: levels.atom };
}

function row(...elements: readonly string[]): string {
  return `<mrow>${elements.join('')}</mrow>`;
}

function identifier(name: string): string {
  return `<mi>${escaped(name)}</mi>`;
}

function operator(sign: string): string {
  return `<mo>${escaped(sign)}</mo>`;
}

function text(words: string): string {
  return `<mtext>${escaped(words)}</mtext>`;
}

function escaped(characters: string): string {
  return characters.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
