import { planNames } from '@rampa/ir';
import { Node, Project, type SourceFile } from 'ts-morph';
import { DeriveError } from './deriveError';
import type { Place } from './place';

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

/** The numbers that a spec file states, in the order in which it states them. */
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
  const literals: (SpecLiteral & { place: Place })[] = [];
  source.forEachDescendant((node) => {
    if (Node.isArrayLiteralExpression(node) && isTable(node)) {
      arrays.add(node);
      tables.push({ place: placeOf(node), coefficients: node.getElements().map(literal), at: at(node) });
    } else if (Node.isNumericLiteral(node) && !node.getAncestors().some((ancestor) => arrays.has(ancestor))) {
      literals.push({ ...literal(signed(node)), place: placeOf(node) });
    }
  });
  return { file, tables, literals, claims: claims(source) };
}

function isTable(array: Node): boolean {
  const call = array.getParent();
  return Node.isCallExpression(call) && call.getExpression().getText() === 'polynomial' && call.getArguments()[1] === array;
}

/** The plan whose body the node is in: a property of `plans`. */
function placeOf(node: Node): Place {
  for (const ancestor of node.getAncestors()) {
    if (!Node.isPropertyAssignment(ancestor)) continue;
    const owner = ancestor.getParent()?.getParent();
    if (!Node.isPropertyAssignment(owner) || owner.getName() !== 'plans') continue;
    return planNames.find((plan) => plan === ancestor.getName()) ?? 'exact';
  }
  return 'exact';
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
