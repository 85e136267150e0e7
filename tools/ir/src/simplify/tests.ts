import { type Call, type Compare, compare } from '../algebra/construct';
import { isDefined } from '../algebra/defined';
import { compareRationals, inverse, opposite, rationalOne, rationalZero, times } from '../algebra/rational';
import { isPositive, negative, positive, signsOf, zeroSign } from '../algebra/signs';
import type { CompareOperator, Expression } from '../expression';
import { assume, complement, holdsFor, implied, mirrored, numberValue } from './assume';
import type { Pass } from './pass';
import { collected, isNegative, oppositeTerm, termsOf, writtenSum } from './terms';

/** The condition of a conditional, simplified, or what it comes to. */
export function simplifyTest(pass: Pass, test: Expression): Expression | boolean {
  switch (test.kind) {
    case 'compare':
      return simplifyCompare(pass, pass.simplified(test.left), test.operator, pass.simplified(test.right));
    case 'not': {
      const operand = simplifyTest(pass, test.operand);
      return typeof operand === 'boolean' ? !operand : pass.interner.intern(negatedTest(operand));
    }
    case 'logic': {
      const settling = test.operator === 'or';
      const left = simplifyTest(pass, test.left);
      if (typeof left === 'boolean') return left === settling ? left : simplifyTest(pass, test.right);
      // The right side counts only where the left one does not settle it.
      const reached = simplifyTest(pass, test.right);
      const right = typeof reached === 'boolean' ? reached : (implied(left, !settling, reached) ?? assume(reached, left, !settling));
      if (typeof right !== 'boolean') {
        // x > 0 || x != 0: one side says no more than the other.
        if (implied(left, settling, right) === settling) return right;
        if (implied(right, settling, left) === settling) return left;
        return pass.interner.intern({ kind: 'logic', operator: test.operator, left, right });
      }
      if (right !== settling) return left;
      return isDefined(left) ? right : pass.interner.intern({ kind: 'logic', operator: test.operator, left, right: test.right });
    }
    default:
      throw new RangeError(`simplify: expected a truth value, got a number (${test.kind})`);
  }
}

/** The opposite of a condition, no longer than it where it is made of comparisons. */
export function negatedTest(test: Expression): Expression {
  switch (test.kind) {
    case 'not':
      return test.operand;
    case 'compare':
      return compare(test.left, complement[test.operator], test.right);
    case 'logic':
      return {
        kind: 'logic',
        operator: test.operator === 'and' ? 'or' : 'and',
        left: negatedTest(test.left),
        right: negatedTest(test.right),
      };
    default:
      return { kind: 'not', operand: test };
  }
}

function simplifyCompare(pass: Pass, left: Expression, operator: CompareOperator, right: Expression): Expression | boolean {
  const decided = decide(left, operator, right);
  if (decided !== undefined) return decided;
  const extremum = ofExtremum(left, operator, right) ?? ofExtremum(right, mirrored[operator], left);
  if (extremum !== undefined) return simplifyTest(pass, extremum);
  // A number stands on the right.
  const isTurned = numberValue(left) !== undefined;
  const plain = isTurned ? compare(right, mirrored[operator], left) : compare(left, operator, right);
  const solved = solve(pass, plain);
  return solved === undefined || pass.interner.size(solved) >= pass.interner.size(plain)
    ? pass.interner.intern(plain)
    : simplifyTest(pass, solved);
}

/** x / 6 + 0.5 > 1 as x > 3: a multiple of one thing alone is compared with a number. */
function solve(pass: Pass, { left, operator, right }: Compare): Compare | undefined {
  const terms = collected([...termsOf(left), ...termsOf(right).map(oppositeTerm)], pass.interner);
  const [multiple, ...more] = terms.filter(({ factors }) => factors.length > 0);
  if (multiple === undefined || more.length > 0 || multiple.coefficient.top === 0n) return undefined;
  const [{ coefficient } = zeroTerm] = terms.filter(({ factors }) => factors.length === 0);
  const bound = times(opposite(coefficient), inverse(multiple.coefficient));
  const rest = { ...multiple, coefficient: rationalOne };
  const limit = { coefficient: bound, isDecimal: true, factors: [] };
  // Beside 0, what is positive does not count.
  const relevant =
    bound.top === 0n ? { ...rest, factors: rest.factors.filter(({ base }) => !(isPositive(base) && isDefined(base))) } : rest;
  const [variable, number] = [writtenSum([relevant]), writtenSum([limit])];
  if (variable === undefined || number === undefined) return undefined;
  return compare(variable, isNegative(multiple) ? mirrored[operator] : operator, number);
}

const zeroTerm = { coefficient: rationalZero };

function decide(left: Expression, operator: CompareOperator, right: Expression): boolean | undefined {
  const [a, b] = [numberValue(left), numberValue(right)];
  if (a !== undefined && b !== undefined) return holdsFor(operator, compareRationals(a, b));
  if (!isDefined(left) || !isDefined(right)) return undefined;
  if (left === right) return holdsFor(operator, 0);
  if (b?.top === 0n) return bySigns(left, operator);
  return a?.top === 0n ? bySigns(right, mirrored[operator]) : undefined;
}

/** A comparison with 0, where the signs that a value may have decide it. */
function bySigns(value: Expression, operator: CompareOperator): boolean | undefined {
  const orders = [negative, zeroSign, positive].flatMap((sign, k) => ((signsOf(value) & sign) !== 0 ? [k - 1] : []));
  const answers = new Set(orders.map((order) => holdsFor(operator, order)));
  return answers.size === 1 ? answers.has(true) : undefined;
}

/** max(0, u) < 1 as u < 1: a number in a minimum or maximum is compared with a number at once. */
function ofExtremum(left: Expression, operator: CompareOperator, right: Expression): Expression | undefined {
  if (!isExtremum(left) || operator === '==' || operator === '!=' || numberValue(right) === undefined) return undefined;
  if (!left.arguments.some((argument) => numberValue(argument) !== undefined)) return undefined;
  const isBelow = operator === '<' || operator === '<=';
  const [first, second] = left.arguments.map((argument) => compare(argument, operator, right));
  if (first === undefined || second === undefined) return undefined;
  // The larger of two is below where both are, above where one is.
  return { kind: 'logic', operator: (left.callee === 'max') === isBelow ? 'and' : 'or', left: first, right: second };
}

function isExtremum(expression: Expression): expression is Call {
  return expression.kind === 'call' && (expression.callee === 'max' || expression.callee === 'min') && expression.arguments.length === 2;
}
