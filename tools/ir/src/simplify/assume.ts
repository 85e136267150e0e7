import { children, withChildren } from '../algebra/children';
import { type Compare, compare, negation, zero } from '../algebra/construct';
import { compareRationals, opposite, type Rational, rational } from '../algebra/rational';
import type { CompareOperator, Expression } from '../expression';

/** Which orders of the left side to the right one a comparison accepts: less, equal, greater. */
const accepted: Readonly<Record<CompareOperator, readonly number[]>> = {
  '<': [-1],
  '<=': [-1, 0],
  '>': [1],
  '>=': [1, 0],
  '==': [0],
  '!=': [-1, 1],
};

export const mirrored: Readonly<Record<CompareOperator, CompareOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

export const complement: Readonly<Record<CompareOperator, CompareOperator>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** An interned expression where a test is known to hold, or known not to: conditionals, abs, min and max that it decides are the branch taken. */
export function assume(expression: Expression, test: Expression, holds: boolean): Expression {
  const done = new Map<Expression, Expression>();
  const visit = (node: Expression): Expression => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const taken = branchTaken(node, (condition) => implied(test, holds, condition));
    const result = taken === undefined ? withChildren(node, children(node).map(visit)) : visit(taken);
    done.set(node, result);
    return result;
  };
  return visit(expression);
}

function branchTaken(node: Expression, truth: (condition: Expression) => boolean | undefined): Expression | undefined {
  if (node.kind === 'conditional') {
    const decided = truth(node.test);
    return decided === undefined ? undefined : decided ? node.then : node.otherwise;
  }
  if (node.kind !== 'call') return undefined;
  const [first, second] = node.arguments;
  if (first === undefined) return undefined;
  if (node.callee === 'abs') {
    if (truth(compare(first, '>=', zero)) === true) return first;
    return truth(compare(first, '<=', zero)) === true ? negation(first) : undefined;
  }
  if (second === undefined || (node.callee !== 'max' && node.callee !== 'min')) return undefined;
  const [larger, smaller] = node.callee === 'max' ? [first, second] : [second, first];
  if (truth(compare(larger, '>=', smaller)) === true) return first;
  return truth(compare(larger, '<=', smaller)) === true ? second : undefined;
}

/** Whether a test holds where another one is known to hold, or not to; undefined where that decides nothing. Both are interned. */
export function implied(known: Expression, holds: boolean, test: Expression): boolean | undefined {
  if (known === test) return holds;
  if (test.kind === 'not') return not(implied(known, holds, test.operand));
  if (test.kind === 'logic') {
    const settling = test.operator === 'or';
    const [left, right] = [implied(known, holds, test.left), implied(known, holds, test.right)];
    if (left === settling) return settling;
    return left !== undefined && right !== undefined ? right : undefined;
  }
  if (known.kind === 'not') return implied(known.operand, !holds, test);
  if (known.kind === 'logic') {
    // Both parts are known where `and` holds, and where `or` does not.
    if (holds !== (known.operator === 'and')) return undefined;
    return implied(known.left, holds, test) ?? implied(known.right, holds, test);
  }
  return known.kind === 'compare' && test.kind === 'compare' ? impliedComparison(known, holds, test) : undefined;
}

/** The known point is at 0, the other one at -1, 0 or 1. */
const places = [-2, -1, -0.5, 0, 0.5, 1, 2];

/**
 * Two comparisons of the same expression, each with a point of the line: the test is decided where it says the same at all places, of those
 * beside, between and at the points, that what is known allows.
 */
function impliedComparison(known: Compare, holds: boolean, test: Compare): boolean | undefined {
  const turned: Compare = { kind: 'compare', left: test.right, operator: mirrored[test.operator], right: test.left };
  for (const { left, operator, right } of [test, turned]) {
    const order = left === known.left ? orderOf(right, known.right) : undefined;
    if (order === undefined) continue;
    const answers = new Set(
      places.filter((place) => holdsFor(known.operator, place) === holds).map((place) => holdsFor(operator, place - order)),
    );
    if (answers.size === 1) return answers.has(true);
  }
  return undefined;
}

/** Where a point lies from another one: -1 below, 0 the same, 1 above; undefined where that is not known. */
function orderOf(point: Expression, from: Expression): number | undefined {
  if (point === from) return 0;
  const [a, b] = [numberValue(point), numberValue(from)];
  return a === undefined || b === undefined ? undefined : compareRationals(a, b);
}

/** The value of a number, with its sign. */
export function numberValue(expression: Expression): Rational | undefined {
  if (expression.kind === 'number') return rational(expression.text);
  const operand = expression.kind === 'negate' ? numberValue(expression.operand) : undefined;
  return operand && opposite(operand);
}

export function holdsFor(operator: CompareOperator, order: number): boolean {
  return accepted[operator].includes(Math.sign(order));
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}
