import { planNames } from '@rampa/ir';
import { Node, type VariableDeclaration } from 'ts-morph';
import type { Place } from './place';

/** The plans in which a node counts: those whose body it is in, or that use the constant of the file in which it stands. */
export function placesOf(node: Node): readonly Place[] {
  return [...new Set(usesOf(node).map(planOf))];
}

/** The node, or, if it stands in a constant of the file, wherever that is used. */
function usesOf(node: Node): readonly Node[] {
  const declaration = node.getAncestors().find(isFileConstant);
  if (declaration === undefined) return [node];
  const uses = declaration.findReferencesAsNodes().filter((use) => use !== declaration.getNameNode());
  return uses.length === 0 ? [node] : uses.flatMap(usesOf);
}

/** The array that an expression names: itself, or a constant of this file. An imported one belongs to the file that declares it. */
export function arrayOf(expression: Node | undefined): Node | undefined {
  if (Node.isArrayLiteralExpression(expression)) return expression;
  if (!Node.isIdentifier(expression)) return undefined;
  const value = expression.getSourceFile().getVariableDeclaration(expression.getText())?.getInitializer();
  return arrayOf(value);
}

function isFileConstant(node: Node): node is VariableDeclaration {
  return Node.isVariableDeclaration(node) && node.getVariableStatement()?.getParent() === node.getSourceFile();
}

/** The property of `plans` that holds the node. */
function planOf(node: Node): Place {
  for (const ancestor of node.getAncestors()) {
    if (!Node.isPropertyAssignment(ancestor)) continue;
    const owner = ancestor.getParent()?.getParent();
    if (!Node.isPropertyAssignment(owner) || owner.getName() !== 'plans') continue;
    return planNames.find((plan) => plan === ancestor.getName()) ?? 'exact';
  }
  return 'exact';
}
