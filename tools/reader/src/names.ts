import { type Identifier, type Symbol as MorphSymbol, Node, VariableDeclarationKind } from 'ts-morph';
import type { Sources } from './sources';
import type { SpecError } from './specError';

/** What a name in a spec file stands for. */
export type Meaning =
  /** Something of spec/language, by the file that declares it. */
  | { readonly kind: 'language'; readonly module: string; readonly name: string; readonly declaration: Node }
  /** A value declared in a spec file: the initializer of a `const`, a function declaration, or a default export. */
  | { readonly kind: 'declared'; readonly declaration: Node; readonly value: Node }
  /** A parameter or a local `const` of a formula. */
  | { readonly kind: 'local'; readonly declaration: Node }
  /** Nothing that a spec file or the language declares. */
  | { readonly kind: 'unknown' };

/** Names by symbol: import aliases are followed, shadowing is honoured. */
export class Names {
  constructor(private readonly sources: Sources) {}

  meaning(identifier: Identifier): Meaning {
    const symbol = valueSymbol(identifier);
    if (symbol === undefined) return { kind: 'unknown' };
    const target = symbol.isAlias() ? symbol.getAliasedSymbol() : symbol;
    const declaration = target?.getValueDeclaration() ?? target?.getDeclarations()[0];
    if (declaration === undefined) {
      if (symbol.isAlias()) throw this.importError(identifier, symbol);
      return { kind: 'unknown' };
    }
    const file = declaration.getSourceFile();
    if (!this.sources.has(file))
      throw this.sources.error(identifier, `${identifier.getText()} comes from outside the spec`, 'import only from files of the spec');
    const path = this.sources.pathInSpec(file);
    if (path?.startsWith('language/')) {
      return { kind: 'language', module: path.slice('language/'.length, -'.ts'.length), name: target?.getName() ?? '', declaration };
    }
    return this.declared(identifier, declaration);
  }

  /** Names that the language exports. */
  exportedByLanguage(): ReadonlySet<string> {
    const index = this.sources.files.find((file) => this.sources.pathInSpec(file) === 'language/index.ts');
    return new Set(index?.getExportSymbols().map((symbol) => symbol.getName()));
  }

  private declared(identifier: Identifier, declaration: Node): Meaning {
    if (Node.isExportAssignment(declaration)) return { kind: 'declared', declaration, value: declaration.getExpression() };
    if (Node.isFunctionDeclaration(declaration)) return { kind: 'declared', declaration, value: declaration };
    const binding = Node.isBindingElement(declaration) ? declaration.getParent().getParent() : declaration;
    if (!Node.isVariableDeclaration(binding)) return { kind: 'local', declaration };
    const statement = binding.getVariableStatement();
    if (statement === undefined || !Node.isSourceFile(statement.getParent())) return { kind: 'local', declaration };
    const value = binding.getInitializer();
    if (statement.getDeclarationKind() !== VariableDeclarationKind.Const || value === undefined) {
      throw this.sources.error(
        identifier,
        `${identifier.getText()} can change: it is declared with ${statement.getDeclarationKind()}`,
        'declare it with const',
      );
    }
    if (binding !== declaration) {
      throw this.sources.error(binding, 'a destructured constant is outside the language', 'give every constant a const of its own');
    }
    return { kind: 'declared', declaration, value };
  }

  private importError(identifier: Identifier, symbol: MorphSymbol): SpecError {
    const specifier = symbol.getDeclarations()[0];
    const from = specifier?.getFirstAncestor(Node.isImportDeclaration)?.getModuleSpecifierValue();
    throw this.sources.error(
      specifier ?? identifier,
      `${identifier.getText()} cannot be found${from === undefined ? '' : ` in '${from}'`}`,
      'import a name that a spec file exports',
    );
  }
}

function valueSymbol(identifier: Identifier): MorphSymbol | undefined {
  const parent = identifier.getParent();
  // In { k } the name is also a property; its value is what counts.
  if (Node.isShorthandPropertyAssignment(parent)) return parent.getValueSymbol();
  return identifier.getSymbol();
}
