import type { Expression } from '@rampa/ir';
import { withoutOne } from './formula';

const levels = { sum: 1, product: 2, unary: 3, power: 4, atom: 5 } as const;

interface Printed {
  readonly text: string;
  readonly level: number;
}

const greek = new Set(['alpha', 'beta', 'gamma', 'delta', 'lambda', 'mu', 'sigma', 'tau', 'theta']);
const relations: Readonly<Record<string, string>> = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge', '==': '=', '!=': '\\ne' };
const constants: Readonly<Record<string, string>> = {
  pi: '\\pi',
  ln2: '\\ln 2',
  sqrt2: '\\sqrt{2}',
  Infinity: '\\infty',
  NaN: '\\mathrm{NaN}',
};
const named: Readonly<Record<string, string>> = {
  log: '\\ln',
  log2: '\\log_2',
  tanh: '\\tanh',
  min: '\\min',
  max: '\\max',
  sigmoid: '\\sigma',
};

/** A formula as LaTeX. */
export function formulaLatex(expression: Expression): string {
  return print(expression).text;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number':
      return atom(expression.text);
    case 'constant':
      return { text: constants[expression.name] as string, level: expression.name === 'ln2' ? levels.product : levels.atom };
    case 'variable':
      return atom(variable(expression.name));
    case 'negate':
      return { text: `-${at(expression.operand, levels.product)}`, level: levels.sum };
    case 'not':
      return { text: `\\lnot ${at(expression.operand, levels.atom)}`, level: levels.unary };
    case 'arithmetic': {
      const rest = withoutOne(expression);
      return rest === undefined ? arithmetic(expression.operator, expression.left, expression.right) : print(rest);
    }
    case 'compare':
      return { text: `${formulaLatex(expression.left)} ${relations[expression.operator]} ${formulaLatex(expression.right)}`, level: 0 };
    case 'logic':
      return { text: `${formulaLatex(expression.left)} \\text{ ${expression.operator} } ${formulaLatex(expression.right)}`, level: 0 };
    case 'conditional':
      return atom(`\\begin{cases} ${cases(expression)} \\end{cases}`);
    case 'call':
      return call(expression.callee, expression.arguments);
    case 'apply':
      return atom(`\\operatorname{${expression.function}}(${expression.arguments.map(formulaLatex).join(', ')})`);
    case 'fold': {
      const operator = { sum: '\\sum', maximum: '\\max', firstMaximum: '\\operatorname*{arg\\,max}' }[expression.operator];
      return { text: `${operator}_{${variable(expression.element)}} ${at(expression.body, levels.product)}`, level: levels.product };
    }
    case 'element':
      return atom(`x_{${expression.index}}`);
  }
}

function arithmetic(operator: 'add' | 'subtract' | 'multiply' | 'divide', left: Expression, right: Expression): Printed {
  switch (operator) {
    case 'add':
      return { text: `${at(left, levels.sum)} + ${at(right, levels.product)}`, level: levels.sum };
    case 'subtract':
      return { text: `${at(left, levels.sum)} - ${at(right, levels.product)}`, level: levels.sum };
    case 'multiply': {
      const [p, q] = [at(left, levels.product), at(right, levels.product)];
      return { text: `${p} ${/^[\d-]/.test(q) ? '\\cdot ' : '\\, '}${q}`, level: levels.product };
    }
    case 'divide':
      return { text: `\\frac{${formulaLatex(left)}}{${formulaLatex(right)}}`, level: levels.power };
  }
}

function call(callee: string, given: readonly Expression[]): Printed {
  const [first] = given as readonly [Expression, ...Expression[]];
  const inner = formulaLatex(first);
  switch (callee) {
    case 'carry':
      return print(first);
    case 'exp':
      return { text: `e^{${inner}}`, level: levels.power };
    case 'exp2':
      return { text: `2^{${inner}}`, level: levels.power };
    case 'expm1':
      return { text: `e^{${inner}} - 1`, level: levels.sum };
    case 'log1p':
      return { text: `\\ln\\left(1 + ${inner}\\right)`, level: levels.unary };
    case 'sqrt':
      return atom(`\\sqrt{${inner}}`);
    case 'abs':
      return atom(`\\left|${inner}\\right|`);
    default:
      return {
        text: `${named[callee] ?? `\\operatorname{${callee}}`}\\left(${given.map(formulaLatex).join(', ')}\\right)`,
        level: levels.unary,
      };
  }
}

function cases(expression: Expression): string {
  if (expression.kind !== 'conditional') return `${formulaLatex(expression)} & \\text{otherwise}`;
  return `${formulaLatex(expression.then)} & ${formulaLatex(expression.test)} \\\\ ${cases(expression.otherwise)}`;
}

function variable(name: string): string {
  if (greek.has(name)) return `\\${name}`;
  return name.length === 1 ? name : `\\mathrm{${name}}`;
}

function at(expression: Expression, level: number): string {
  const printed = print(expression);
  return printed.level < level ? `\\left(${printed.text}\\right)` : printed.text;
}

function atom(text: string): Printed {
  return { text, level: levels.atom };
}
