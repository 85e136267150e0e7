import { children, type Expression, Interner, nodesOf, replace } from '@rampa/ir';

/** A part of a formula that has a name of its own. */
export interface FormulaBinding {
  readonly name: string;
  readonly value: Expression;
}

const names = ['t', 'u', 'v', 'w', 'p', 'q', 'r', 's'] as const;

/** The formula with every part that occurs more than once under a name, as a person writes it. Values read the names before them. */
export function withBindings(
  formula: Expression,
  taken: ReadonlySet<string>,
): { readonly bindings: readonly FormulaBinding[]; readonly result: Expression } {
  const interner = new Interner();
  const bindings: FormulaBinding[] = [];
  let result = interner.intern(formula);
  for (const name of names) {
    if (taken.has(name)) continue;
    const part = smallestRepeated(result);
    if (part === undefined) break;
    bindings.push({ name, value: part });
    result = interner.intern(replace(result, new Map([[part, { kind: 'variable', name }]])));
  }
  return { bindings, result };
}

/** The smallest part, not a mere name or number, that stands in two places: larger ones read it by its name. */
function smallestRepeated(formula: Expression): Expression | undefined {
  const uses = new Map<Expression, number>();
  for (const node of nodesOf(formula)) for (const child of children(node)) uses.set(child, (uses.get(child) ?? 0) + 1);
  const repeated = [...uses]
    .filter(([node, count]) => count > 1 && (node.kind === 'call' || node.kind === 'arithmetic'))
    .map(([node]) => node);
  return repeated.sort((a, b) => nodesOf(a).length - nodesOf(b).length)[0];
}
