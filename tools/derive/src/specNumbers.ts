import { Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { DeriveError } from './deriveError';
import type { Place } from './place';
import { arrayOf, placesOf } from './placement';

/** A number as the spec writes it, with its sign. */
export interface SpecLiteral {
  readonly text: string;
  /** file:line:column */
  readonly at: string;
}

/** The coefficients of one polynomial(...). */
export interface SpecTable {
  readonly place: Place;
  readonly coefficients: readonly SpecLiteral[];
  readonly at: string;
}

/** The numbers that a spec file states, in the order in which it states them; tables in the order in which it uses them. */
export interface SpecNumbers {
  readonly file: string;
  readonly tables: readonly SpecTable[];
  /** All literals outside tables. */
  readonly literals: readonly (SpecLiteral & { readonly place: Place })[];
  /** The x of each 2^-x in the doc comment. */
  readonly claims: readonly string[];
}

/** `file` is the name in messages. */
export function readSpecNumbers(file: string, text: string): SpecNumbers {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: { noLib: true } });
  const source = project.createSourceFile('spec.ts', text);
  const at = (node: Node): string => {
    const { line, column } = source.getLineAndColumnAtPos(node.getStart());
    return `${file}:${line}:${column}`;
  };
  const literal = (node: Node): SpecLiteral => ({ text: numberText(node, at), at: at(node) });
  const arrays = new Set<Node>();
  const tables: SpecTable[] = [];
  for (const call of source.getDescendantsOfKind(SyntaxKind.CallExpression)) {
    const array = call.getExpression().getText() === 'polynomial' ? arrayOf(call.getArguments()[1]) : undefined;
    if (!Node.isArrayLiteralExpression(array)) continue;
    arrays.add(array);
    for (const place of placesOf(call)) {
      // A plan that uses a table twice still has it once.
      if (tables.some((table) => table.place === place && table.at === at(array))) continue;
      tables.push({ place, coefficients: array.getElements().map(literal), at: at(array) });
    }
  }
  const literals = source
    .getDescendantsOfKind(SyntaxKind.NumericLiteral)
    .filter((node) => !node.getAncestors().some((ancestor) => arrays.has(ancestor)))
    .flatMap((node) => placesOf(node).map((place) => ({ ...literal(signed(node)), place })));
  return { file, tables, literals, claims: claims(source) };
}

/** The literal with the minus sign before it. */
function signed(node: Node): Node {
  const parent = node.getParent();
  return Node.isPrefixUnaryExpression(parent) && parent.getText().startsWith('-') ? parent : node;
}

function numberText(node: Node, at: (node: Node) => string): string {
  const bare = Node.isPrefixUnaryExpression(node) && node.getText().startsWith('-') ? node.getOperand() : node;
  if (!Node.isNumericLiteral(bare)) throw new DeriveError(`${at(node)}: ${node.getText()} is not a number: a table holds literals only`);
  return `${bare === node ? '' : '-'}${bare.getText().replaceAll('_', '')}`;
}

function claims(source: SourceFile): string[] {
  const docs = source.getStatements().flatMap((statement) => (Node.isJSDocable(statement) ? statement.getJsDocs() : []));
  return docs.flatMap((doc) => [...doc.getInnerText().matchAll(/2\^-(\d+(?:\.\d+)?)/g)].map((match) => match[1] ?? ''));
}
