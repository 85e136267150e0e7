import {
  type ArrowFunction,
  type Expression as Code,
  type FunctionDeclaration,
  type FunctionExpression,
  Node,
  type ObjectLiteralExpression,
} from 'ts-morph';
import type { Names } from './names';
import type { Sources } from './sources';

export type FunctionNode = ArrowFunction | FunctionExpression | FunctionDeclaration;

export function isFunctionNode(node: Node): node is FunctionNode {
  return Node.isArrowFunction(node) || Node.isFunctionExpression(node) || Node.isFunctionDeclaration(node);
}

/** The code without parentheses, `!` (never undefined) and `as const`, which mean nothing to the mathematics. */
export function unwrap(node: Node): Node {
  if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node)) return unwrap(node.getExpression());
  if (Node.isAsExpression(node) && node.getTypeNode()?.getText() === 'const') return unwrap(node.getExpression());
  return node;
}

/** Reads literals of spec files: objects, arrays, texts, flags. A module-level `const` stands for its initializer. */
export class Values {
  constructor(
    readonly sources: Sources,
    private readonly names: Names,
  ) {}

  /** The node that a value is written as, after following names of module-level constants. */
  resolve(node: Node): Node {
    const plain = unwrap(node);
    if (!Node.isIdentifier(plain)) return plain;
    const meaning = this.names.meaning(plain);
    if (meaning.kind === 'unknown' || meaning.kind === 'language') return plain;
    if (meaning.kind === 'local')
      throw this.sources.error(plain, `${plain.getText()} is not a module-level constant`, 'declare it with const at the top of the file');
    return this.resolve(meaning.value);
  }

  object(node: Node, what: string): ObjectLiteralExpression {
    const value = this.resolve(node);
    if (Node.isObjectLiteralExpression(value)) return value;
    throw this.sources.error(node, `${what} must be an object literal`, 'write { ... }');
  }

  array(node: Node, what: string): readonly Code[] {
    const value = this.resolve(node);
    if (!Node.isArrayLiteralExpression(value)) throw this.sources.error(node, `${what} must be an array literal`, 'write [ ... ]');
    for (const element of value.getElements()) {
      if (Node.isSpreadElement(element)) throw this.sources.error(element, 'spread is outside the language', 'write the elements out');
      if (Node.isOmittedExpression(element)) throw this.sources.error(element, `${what} has a hole`, 'write every element');
    }
    return value.getElements();
  }

  text(node: Node, what: string): string {
    const value = this.resolve(node);
    if (!Node.isStringLiteral(value)) throw this.sources.error(node, `${what} must be one string literal`, "write it as '...'");
    const text = value.getLiteralText();
    if (text.trim() === '') throw this.sources.error(node, `${what} is empty`, 'say it in words');
    return text;
  }

  choice<T extends string>(node: Node, what: string, choices: readonly T[]): T {
    const text = this.text(node, what);
    const choice = choices.find((candidate) => candidate === text);
    if (choice === undefined)
      throw this.sources.error(
        node,
        `${what} must be ${choices.map((name) => `'${name}'`).join(' or ')}, got '${text}'`,
        'write one of them',
      );
    return choice;
  }

  /** Refuses a name that some backend could not write. */
  checkName(node: Node, name: string): void {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
      throw this.sources.error(
        node,
        `'${name}' cannot be a name in every backend`,
        'use letters and digits, beginning with a small letter',
      );
    }
  }

  /** A field that is `true` or left out. */
  flag(fields: Fields, name: string): boolean {
    const node = fields.optional(name);
    if (node === undefined) return false;
    if (!Node.isTrueLiteral(this.resolve(node)))
      throw this.sources.error(node, `${name} must be true or left out`, `write ${name}: true, or leave it out`);
    return true;
  }

  fields(node: Node, what: string, allowed?: readonly string[]): Fields {
    return new Fields(this.sources, this.object(node, what), what, allowed);
  }
}

/** The properties of an object literal, by name. */
export class Fields {
  private readonly values = new Map<string, Node>();

  constructor(
    private readonly sources: Sources,
    readonly node: ObjectLiteralExpression,
    private readonly what: string,
    allowed?: readonly string[],
  ) {
    for (const property of node.getProperties()) {
      if (Node.isSpreadAssignment(property)) throw sources.error(property, 'spread is outside the language', 'write the properties out');
      if (!Node.isPropertyAssignment(property) && !Node.isShorthandPropertyAssignment(property)) {
        throw sources.error(property, 'a method or accessor is outside the language', 'write a property: name: (x) => ...');
      }
      const nameNode = property.getNameNode();
      if (!Node.isIdentifier(nameNode) && !Node.isStringLiteral(nameNode))
        throw sources.error(nameNode, 'a computed or numeric property name is outside the language', 'write the name as it is');
      const name = Node.isStringLiteral(nameNode) ? nameNode.getLiteralText() : nameNode.getText();
      if (allowed !== undefined && !allowed.includes(name)) {
        throw sources.error(
          property,
          `${what} has no property ${name}`,
          allowed.length === 0 ? 'remove it' : `it may have ${allowed.join(', ')}`,
        );
      }
      if (this.values.has(name)) throw sources.error(property, `${what} has ${name} twice`, 'keep one');
      this.values.set(name, Node.isPropertyAssignment(property) ? property.getInitializerOrThrow() : nameNode);
    }
  }

  get names(): string[] {
    return [...this.values.keys()];
  }

  optional(name: string): Node | undefined {
    return this.values.get(name);
  }

  required(name: string, fix: string): Node {
    return this.values.get(name) ?? this.sources.fail(this.node, `${this.what} has no ${name}`, fix);
  }
}
