import type { Expression } from '../expression';
import { remembered } from './children';

/** Which signs a value may have, as a set of bits: over all real values of the variables for which it is defined. */
export type Signs = number;

export const negative = 1;
export const zeroSign = 2;
export const positive = 4;
const any = negative | zeroSign | positive;
const notNegative = zeroSign | positive;

/** Equal factors are taken for a square where they are one object. */
export const signsOf = remembered(compute);

export function isPositive(expression: Expression): boolean {
  return signsOf(expression) === positive;
}

export function isNotNegative(expression: Expression): boolean {
  return (signsOf(expression) & negative) === 0;
}

export function isNotPositive(expression: Expression): boolean {
  return (signsOf(expression) & positive) === 0;
}

export function isNotZero(expression: Expression): boolean {
  return (signsOf(expression) & zeroSign) === 0;
}

function compute(expression: Expression): Signs {
  switch (expression.kind) {
    case 'number':
      // By its digits: as a double, a small one might be 0.
      return /^[\d.]*[1-9]/.test(expression.text) ? positive : zeroSign;
    case 'constant':
      return expression.name === 'NaN' ? any : positive;
    case 'negate':
      return opposite(signsOf(expression.operand));
    case 'arithmetic':
      return arithmetic(expression);
    case 'conditional':
      return signsOf(expression.then) | signsOf(expression.otherwise);
    case 'call':
      return ofCall(expression.callee, expression.arguments);
    default:
      return any;
  }
}

function arithmetic(expression: Expression & { readonly kind: 'arithmetic' }): Signs {
  const [left, right] = [signsOf(expression.left), signsOf(expression.right)];
  switch (expression.operator) {
    case 'add':
      return added(left, right);
    case 'subtract':
      return added(left, opposite(right));
    case 'multiply':
      return expression.left === expression.right ? square(left) : multiplied(left, right);
    case 'divide':
      return multiplied(left, right & ~zeroSign);
  }
}

function ofCall(callee: string, operands: readonly Expression[]): Signs {
  const [first = any, second = any] = operands.map(signsOf);
  switch (callee) {
    case 'exp':
    case 'exp2':
    case 'erfc':
    case 'sigmoid':
    case 'exp1p':
    case 'cosh1p':
      return positive;
    case 'sqrt':
      return first & notNegative;
    case 'abs':
      return square(first);
    case 'hypot':
      return ((first & second & zeroSign) !== 0 ? zeroSign : 0) | positive;
    case 'expm1':
    case 'log1p':
    case 'tanh':
    case 'erf':
    case 'carry':
      return first;
    case 'max':
      return largest(first, second);
    case 'min':
      return opposite(largest(opposite(first), opposite(second)));
    default:
      return any;
  }
}

function opposite(signs: Signs): Signs {
  return ((signs & negative) !== 0 ? positive : 0) | (signs & zeroSign) | ((signs & positive) !== 0 ? negative : 0);
}

function square(signs: Signs): Signs {
  return (signs & zeroSign) | ((signs & (negative | positive)) !== 0 ? positive : 0);
}

function added(a: Signs, b: Signs): Signs {
  return pairwise(a, b, (x, y) => (x === y || y === zeroSign ? x : x === zeroSign ? y : any));
}

function multiplied(a: Signs, b: Signs): Signs {
  return pairwise(a, b, (x, y) => (x === zeroSign || y === zeroSign ? zeroSign : x === y ? positive : negative));
}

function largest(a: Signs, b: Signs): Signs {
  return pairwise(a, b, Math.max);
}

function pairwise(a: Signs, b: Signs, of: (x: Signs, y: Signs) => Signs): Signs {
  const single = [negative, zeroSign, positive];
  let signs = 0;
  for (const x of single) for (const y of single) if ((a & x) !== 0 && (b & y) !== 0) signs |= of(x, y);
  return signs;
}
