import type { Expression } from '../expression';
import { children, remembered } from './children';
import { isNotNegative, isNotZero, isPositive } from './signs';

/** Functions that are defined for every real argument. */
const everywhere: ReadonlySet<string> = new Set([
  'exp',
  'exp2',
  'expm1',
  'tanh',
  'erf',
  'erfc',
  'abs',
  'min',
  'max',
  'carry',
  'hypot',
  'sigmoid',
  'exp1p',
  'cosh1p',
]);

/** Functions that take each of their values once. */
const injective: ReadonlySet<string> = new Set(['exp', 'exp2', 'expm1', 'tanh', 'erf', 'erfc', 'carry', 'sigmoid', 'exp1p']);

/** Whether it is surely a finite number for all real values of the variables, except where a divisor has an isolated zero (a removable point). */
export const isDefined = remembered((expression): boolean => children(expression).every(isDefined) && isDefinedOver(expression));

function isDefinedOver(expression: Expression): boolean {
  switch (expression.kind) {
    case 'constant':
      return expression.name !== 'Infinity' && expression.name !== 'NaN';
    case 'arithmetic':
      return expression.operator !== 'divide' || vanishesOnlyAtPoints(expression.right);
    case 'call': {
      const [argument] = expression.arguments;
      if (argument === undefined) return false;
      if (expression.callee === 'sqrt') return isNotNegative(argument);
      if (expression.callee === 'log' || expression.callee === 'log2') return isPositive(argument);
      return expression.callee === 'log1p' ? isNotNegative(argument) : everywhere.has(expression.callee);
    }
    case 'apply':
    case 'fold':
    case 'element':
      return false;
    default:
      return true;
  }
}

/** Whether a factor above and the same one below a line may be cancelled: it is defined, and zero at isolated points at most. */
export function isCancellable(expression: Expression): boolean {
  return isDefined(expression) && vanishesOnlyAtPoints(expression);
}

/** Whether it surely has no zeros but isolated ones. */
export const vanishesOnlyAtPoints = remembered((expression): boolean => {
  if (isNotZero(expression) || isScattered(expression)) return true;
  switch (expression.kind) {
    case 'negate':
      return vanishesOnlyAtPoints(expression.operand);
    case 'arithmetic': {
      const { operator, left, right } = expression;
      return (operator === 'multiply' || operator === 'divide') && vanishesOnlyAtPoints(left) && vanishesOnlyAtPoints(right);
    }
    case 'call': {
      const [argument] = expression.arguments;
      return (
        argument !== undefined && ['abs', 'tanh', 'erf', 'expm1', 'sqrt'].includes(expression.callee) && vanishesOnlyAtPoints(argument)
      );
    }
    default:
      return false;
  }
});

/** Whether it surely takes no value but at isolated points. A variable does, and what depends on one in a way that loses nothing. */
const isScattered = remembered((expression): boolean => {
  switch (expression.kind) {
    case 'variable':
      return true;
    case 'negate':
      return isScattered(expression.operand);
    case 'arithmetic': {
      const { operator, left, right } = expression;
      if (operator === 'add' || operator === 'subtract')
        return [left, right].every((term) => isConstant(term) || isScattered(term)) && areIndependent(left, right);
      if (left === right) return operator === 'multiply' && isScattered(left);
      if (operator === 'divide') return isScattered(left) && isConstant(right);
      const factors = [left, right];
      // A product of two variables is constant on a line in their plane at most.
      return (
        factors.every((factor) => factor.kind === 'variable') ||
        factors.some((factor, k) => isNonzeroConstant(factor) && isScattered(factors[1 - k] as Expression))
      );
    }
    case 'call': {
      const [argument] = expression.arguments;
      return argument !== undefined && injective.has(expression.callee) && isScattered(argument);
    }
    default:
      return false;
  }
});

/** Whether at most one holds a variable, or both are variables, and not the same one. */
function areIndependent(left: Expression, right: Expression): boolean {
  if (isConstant(left) || isConstant(right)) return isConstant(left) !== isConstant(right);
  return left.kind === 'variable' && right.kind === 'variable' && left.name !== right.name;
}

function isNonzeroConstant(expression: Expression): boolean {
  return isConstant(expression) && isNotZero(expression);
}

/** Whether it holds no variable. */
const isConstant = remembered(
  (expression): boolean =>
    expression.kind === 'number' ||
    expression.kind === 'constant' ||
    (children(expression).length > 0 && children(expression).every(isConstant)),
);
