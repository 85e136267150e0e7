import type { Expression } from '@rampa/ir';
import type { Node } from 'ts-morph';

/** What a parameter or a local `const` of a formula stands for. */
export type Binding =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'array'; readonly elements: readonly Expression[] }
  /** The whole row of a reduction. */
  | { readonly kind: 'row' };

/** An object that a function takes apart. `what` says what one field of it is: a parameter, a stage. */
export interface RecordArgument {
  readonly kind: 'record';
  readonly what: string;
  readonly fields: ReadonlyMap<string, Binding>;
}

/** What a function is given. */
export type Argument = Binding | RecordArgument;

export function variable(name: string): Binding {
  return { kind: 'variable', name };
}

export function record(what: string, names: readonly string[]): Argument {
  return { kind: 'record', what, fields: new Map(names.map((name) => [name, variable(name)])) };
}

/** Bindings by the node that declares them, so that a shadowing name needs no care. */
export class Scope {
  private readonly bindings = new Map<Node, Binding>();
  /** Names of the row elements that enclosing folds introduce: an inner fold takes another one. */
  readonly elements: ReadonlySet<string>;

  constructor(
    private readonly parent?: Scope,
    elements: ReadonlySet<string> = parent?.elements ?? new Set(),
  ) {
    this.elements = elements;
  }

  bind(declaration: Node, binding: Binding): void {
    this.bindings.set(declaration, binding);
  }

  find(declaration: Node): Binding | undefined {
    return this.bindings.get(declaration) ?? this.parent?.find(declaration);
  }
}
