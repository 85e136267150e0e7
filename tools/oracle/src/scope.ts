import { type Expression, parts } from '@rampa/ir';
import type { Dual } from './dual';

/** The row that folds and elements of a reduction's textbook formula range over. */
export type Row = readonly Dual[];

interface ScopeOptions {
  readonly row?: Row | undefined;
  /** The formulas are what backends compute: primitives have to stay inside their domains. */
  readonly computed?: true;
  /** For the scope of one element of a fold. */
  readonly outer?: { readonly scope: Scope; readonly element: string };
}

/** Names and their values, with the results of shared nodes. Within a fold each element has a scope of its own. */
export class Scope {
  readonly results = new Map<Expression, Dual>();

  constructor(
    readonly names: ReadonlyMap<string, Dual>,
    private readonly options: ScopeOptions = {},
  ) {}

  get row(): Row | undefined {
    return this.options.row;
  }

  get computed(): boolean {
    return this.options.computed === true;
  }

  withElement(element: string, value: Dual): Scope {
    return new Scope(new Map(this.names).set(element, value), { ...this.options, outer: { scope: this, element } });
  }

  /** The outermost scope that sees all names of the node: what does not depend on the element is computed once. */
  scopeOf(node: Expression): Scope {
    const { outer } = this.options;
    return outer === undefined || freeNames(node).has(outer.element) ? this : outer.scope.scopeOf(node);
  }
}

const known = new WeakMap<Expression, ReadonlySet<string>>();

/** The variables that the node's value depends on. */
export function freeNames(node: Expression): ReadonlySet<string> {
  const names = known.get(node) ?? new Set(node.kind === 'variable' ? [node.name] : parts(node).flatMap((child) => [...freeNames(child)]));
  known.set(node, names);
  return names;
}
