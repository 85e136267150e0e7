import { children, replace, substitute } from './algebra/children';
import { Interner } from './algebra/interner';
import { nodesOf } from './algebra/nodes';
import type { Expression } from './expression';

/** An identity: what matches the first pattern, with its variables standing for any expressions, may be written as the second. */
export interface Rewriting {
  readonly name: string;
  readonly from: Expression;
  readonly to: Expression;
}

/** A formula after one rewriting somewhere in it. */
export interface Rewritten {
  readonly expression: Expression;
  readonly rule: string;
}

/** All single applications of the rewritings, anywhere in the formula. */
export function rewrite(formula: Expression, rewritings: readonly Rewriting[]): Rewritten[] {
  const interner = new Interner();
  const whole = interner.intern(formula);
  return nodesOf(whole).flatMap((node) =>
    rewritings.flatMap(({ name, from, to }) => {
      const bindings = match(from, node, new Map());
      if (bindings === undefined) return [];
      const written = withoutDoubleSigns(substitute(to, bindings));
      return [{ expression: replace(whole, new Map([[node, written]])), rule: name }];
    }),
  );
}

/** What the variables of a pattern stand for in an expression whose equal parts are one object; undefined where it does not match. */
function match(
  pattern: Expression,
  node: Expression,
  bindings: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, Expression> | undefined {
  if (pattern.kind === 'variable') {
    const bound = bindings.get(pattern.name);
    if (bound !== undefined) return bound === node ? bindings : undefined;
    return new Map([...bindings, [pattern.name, node]]);
  }
  if (!isAlike(pattern, node)) return undefined;
  const [patterns, nodes] = [children(pattern), children(node)];
  if (patterns.length !== nodes.length) return undefined;
  const inOrder = matchAll(patterns, nodes, bindings);
  return inOrder ?? (isCommutative(pattern) ? matchAll(patterns, [...nodes].reverse(), bindings) : undefined);
}

function matchAll(
  patterns: readonly Expression[],
  nodes: readonly Expression[],
  bindings: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, Expression> | undefined {
  let found: ReadonlyMap<string, Expression> | undefined = bindings;
  for (const [k, pattern] of patterns.entries()) found = found && match(pattern, nodes[k] as Expression, found);
  return found;
}

/** The same operation, whatever its operands. */
function isAlike(a: Expression, b: Expression): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.text === b.text;
    case 'constant':
      return b.kind === 'constant' && a.name === b.name;
    case 'arithmetic':
    case 'compare':
    case 'logic':
      return b.kind === a.kind && a.operator === b.operator;
    case 'call':
      return b.kind === 'call' && a.callee === b.callee;
    default:
      return a.kind === b.kind;
  }
}

function isCommutative(pattern: Expression): boolean {
  return pattern.kind === 'arithmetic' && (pattern.operator === 'add' || pattern.operator === 'multiply');
}

/** -(-a) is a: patterns with a sign leave such behind. */
function withoutDoubleSigns(formula: Expression): Expression {
  const doubled = nodesOf(formula).find((node) => node.kind === 'negate' && node.operand.kind === 'negate');
  if (doubled?.kind !== 'negate' || doubled.operand.kind !== 'negate') return formula;
  return withoutDoubleSigns(replace(formula, new Map([[doubled, doubled.operand.operand]])));
}
