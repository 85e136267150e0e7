import { type Expression, parts } from '@rampa/ir';
import type { Oracle, Variables } from '../oracle';
import { freeNames } from '../scope';
import { leftOf, type Parameters, rightOf } from './points';
import { inputs } from './samples';

/** An input at which a test of a formula changes its outcome, with points just beside it. */
export interface Boundary {
  /** The test: a comparison, min, max or abs. */
  readonly node: Expression;
  readonly hi: number;
  readonly left: Variables;
  readonly right: Variables;
}

/** All of them between -1e6 and 1e6: sign changes of the difference of the two sides, found by bisection down to neighbouring doubles. */
export function boundaries(oracle: Oracle, formula: Expression, parameters: Parameters): Boundary[] {
  return tests(formula, new Set()).flatMap(({ node, difference }) => {
    const sign = (x: number): number => Math.sign(oracle.evaluate(difference, { x, ...parameters }).hi);
    const grid = inputs([])
      .filter((x) => Math.abs(x) <= 1e6)
      .sort((a, b) => a - b)
      .map((x) => ({ x, sign: sign(x) }));
    return grid.flatMap(({ x, sign: here }, k): Boundary[] => {
      const before = grid[k - 1];
      if (before === undefined) return [];
      // Equal all along is no boundary.
      if (here === 0) return before.sign === 0 ? [] : [exactly(node, x)];
      return before.sign * here < 0 ? [bisect(node, sign, before, x)] : [];
    });
  });
}

function bisect(node: Expression, sign: (x: number) => number, from: { readonly x: number; readonly sign: number }, to: number): Boundary {
  let [left, right] = [from.x, to];
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle === left || middle === right)
      return { node, hi: right, left: { x: left - (right - left) }, right: { x: right + (right - left) } };
    const there = sign(middle);
    if (there === 0) return exactly(node, middle);
    if (there === from.sign) left = middle;
    else right = middle;
  }
}

const boundary: Expression = { kind: 'variable', name: 'boundary' };

/** The boundary is this double, so the points beside it may be as close as those of declared kinks. */
function exactly(node: Expression, x: number): Boundary {
  return { node, hi: x, left: { boundary: x, x: leftOf(boundary) }, right: { boundary: x, x: rightOf(boundary) } };
}

/** The differences whose sign decides which formula holds, those that see x. */
function tests(node: Expression, seen: Set<Expression>): { readonly node: Expression; readonly difference: Expression }[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const below = parts(node).flatMap((child) => tests(child, seen));
  const sides = sidesOf(node);
  if (sides === undefined || !sides.some(seesInput)) return below;
  const [left, right] = sides;
  return [...below, { node, difference: right === undefined ? left : { kind: 'arithmetic', operator: 'subtract', left, right } }];
}

function sidesOf(node: Expression): readonly [Expression, Expression?] | undefined {
  if (node.kind === 'compare') return [node.left, node.right];
  if (node.kind !== 'call') return undefined;
  const [first, second] = node.arguments;
  if (first !== undefined && node.callee === 'abs') return [first];
  return first !== undefined && second !== undefined && (node.callee === 'min' || node.callee === 'max') ? [first, second] : undefined;
}

function seesInput(node: Expression | undefined): boolean {
  return node !== undefined && freeNames(node).has('x');
}
