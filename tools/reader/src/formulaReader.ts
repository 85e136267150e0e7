import type { ArithmeticOperator, CompareOperator, ConstantName, Expression } from '@rampa/ir';
import {
  type BinaryExpression,
  type Block,
  type ConditionalExpression,
  type ElementAccessExpression,
  type Identifier,
  Node,
  type PrefixUnaryExpression,
  type Statement,
  SyntaxKind,
  VariableDeclarationKind,
} from 'ts-morph';
import { bindParameters } from './bindParameters';
import { applyIndexed, readCall } from './calls';
import { constantValue } from './constant';
import { decimalText } from './decimal';
import { operatorFix, refusal, statementRefusal } from './refusals';
import { type Argument, type Binding, Scope } from './scope';
import type { Spec } from './spec';
import type { SpecError } from './specError';
import { type FunctionNode, isFunctionNode, unwrap } from './values';

/** What differs between the places where formulas stand. */
export interface Rules {
  /** What the call of an activation becomes: its textbook or its evaluate form, an `apply` node, or an error. */
  readonly activations: 'textbook' | 'evaluate' | 'apply' | 'refused';
  /** Whether machine functions may be called. */
  readonly machine: boolean;
}

const arithmetic: Readonly<Record<string, ArithmeticOperator>> = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' };
const comparisons: Readonly<Record<string, CompareOperator>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '===': '==',
  '==': '==',
  '!==': '!=',
  '!=': '!=',
};
const globalConstants: readonly ConstantName[] = ['Infinity', 'NaN'];

/** Reads formulas into expressions, without running them. */
export class FormulaReader {
  /** Whether a call of an activation was expanded: where none was, the textbook and the evaluate reading are the same. */
  expanded = false;
  /** Functions and constants being read, to find cycles. */
  private readonly open: { readonly node: Node; readonly name: string }[] = [];
  private readonly constants = new Map<Node, Expression>();

  constructor(
    readonly spec: Spec,
    readonly rules: Rules,
  ) {}

  /** The body of a function (an arrow, or the name of a module-level function) for the given arguments, as a number. */
  formula(node: Node, name: string, given: readonly Argument[]): Expression {
    return this.asNumber(this.inline(this.functionAt(node, name), name, given, node), node);
  }

  /** As `formula`, for a condition. */
  condition(node: Node, name: string, given: readonly Argument[]): Expression {
    return this.asTruth(this.inline(this.functionAt(node, name), name, given, node), node);
  }

  /** A number, or a function of the one argument given. */
  quantity(node: Node, name: string, given: Argument): Expression {
    return isFunctionNode(this.spec.values.resolve(node)) ? this.formula(node, name, [given]) : this.number(node, new Scope());
  }

  /** The value in doubles of a constant expression. */
  constant(node: Node, what: string): number {
    const value = constantValue(this.number(node, new Scope()));
    return (
      value ??
      this.spec.sources.fail(node, `${what} must be a constant number`, 'write it with numbers, pi, ln2, sqrt2, Infinity and + - * /')
    );
  }

  functionAt(node: Node, name: string): FunctionNode {
    const value = this.spec.values.resolve(node);
    return isFunctionNode(value)
      ? value
      : this.spec.sources.fail(node, `${name} must be a function`, 'write an arrow function: (x) => ...');
  }

  /** The body of a function with its parameters bound. `at` is where it is called or declared. */
  inline(code: FunctionNode, name: string, given: readonly Argument[], at: Node, elements?: ReadonlySet<string>): Expression {
    return this.guardCycle(code, name, at, () => {
      const scope = new Scope(undefined, elements);
      bindParameters(this.spec.sources, code, name, given, scope);
      return this.body(code, scope);
    });
  }

  body(code: FunctionNode, scope: Scope): Expression {
    const body = code.getBody();
    if (body === undefined) throw this.spec.sources.error(code, 'a function without a body is outside the language', 'give it a body');
    return Node.isBlock(body) ? this.block(body, scope) : this.read(body, scope);
  }

  number(node: Node, scope: Scope): Expression {
    return this.asNumber(this.read(node, scope), node);
  }

  truth(node: Node, scope: Scope): Expression {
    return this.asTruth(this.read(node, scope), node);
  }

  /** A coefficient array: a literal, or a name of one. */
  array(node: Node, scope: Scope): readonly Expression[] {
    const plain = unwrap(node);
    if (Node.isIdentifier(plain)) {
      const meaning = this.spec.names.meaning(plain);
      const binding = meaning.kind === 'local' ? scope.find(meaning.declaration) : undefined;
      if (binding?.kind === 'array') return binding.elements;
      if (meaning.kind === 'declared')
        return this.spec.values.array(plain, plain.getText()).map((element) => this.number(element, new Scope()));
    }
    return this.spec.values.array(plain, 'this argument').map((element) => this.number(element, scope));
  }

  isArray(node: Node, scope: Scope): boolean {
    const plain = unwrap(node);
    if (!Node.isIdentifier(plain)) return Node.isArrayLiteralExpression(plain);
    const meaning = this.spec.names.meaning(plain);
    if (meaning.kind === 'local') return scope.find(meaning.declaration)?.kind === 'array';
    return meaning.kind === 'declared' && Node.isArrayLiteralExpression(this.spec.values.resolve(plain));
  }

  isRow(node: Node, scope: Scope): boolean {
    const plain = unwrap(node);
    if (!Node.isIdentifier(plain)) return false;
    const meaning = this.spec.names.meaning(plain);
    return meaning.kind === 'local' && scope.find(meaning.declaration)?.kind === 'row';
  }

  mark(expression: Expression, node: Node): Expression {
    return this.spec.sources.mark(expression, node);
  }

  private read(node: Node, scope: Scope): Expression {
    const plain = unwrap(node);
    if (Node.isNumericLiteral(plain)) return this.mark({ kind: 'number', text: decimalText(this.spec.sources, plain) }, plain);
    if (Node.isIdentifier(plain)) return this.identifier(plain, scope);
    if (Node.isPrefixUnaryExpression(plain)) return this.prefix(plain, scope);
    if (Node.isBinaryExpression(plain)) return this.binary(plain, scope);
    if (Node.isConditionalExpression(plain)) return this.conditional(plain, scope);
    if (Node.isCallExpression(plain)) return readCall(this, plain, scope);
    if (Node.isElementAccessExpression(plain)) return this.element(plain, scope);
    throw this.refused(plain);
  }

  private refused(node: Node): SpecError {
    if (Node.isPropertyAccessExpression(node)) {
      const object = unwrap(node.getExpression());
      if (Node.isIdentifier(object) && this.spec.names.meaning(object).kind === 'unknown') return this.foreign(object, node.getName());
    }
    const { what, fix } = refusal(node);
    return this.spec.sources.error(node, what, fix);
  }

  /** A member of an object that the spec does not know, mostly Math. */
  foreign(object: Identifier, member: string): SpecError {
    const { sources, names } = this.spec;
    const written = `${object.getText()}.${member}`;
    if (object.getText() !== 'Math')
      return sources.error(object, `${written} is outside the language of formulas`, "use the functions of '../language'");
    const plain = member.toLowerCase().replaceAll('_', '');
    const counterpart = [...names.exportedByLanguage()].find((name) => name === member || name.toLowerCase() === plain);
    if (counterpart !== undefined) return sources.error(object, `${written} is the engine's`, `use ${counterpart} from '../language'`);
    const fix = member === 'pow' ? 'write a product, as x * x, or exp(p * log(x))' : "write it with the functions of '../language'";
    return sources.error(object, `${written} is the engine's and the language has no such function`, fix);
  }

  private identifier(node: Identifier, scope: Scope): Expression {
    const { sources, names } = this.spec;
    const name = node.getText();
    const meaning = names.meaning(node);
    switch (meaning.kind) {
      case 'unknown': {
        const constant = globalConstants.find((candidate) => candidate === name);
        if (constant !== undefined) return this.mark({ kind: 'constant', name: constant }, node);
        throw this.unknown(node);
      }
      case 'language':
        if (meaning.module === 'functions' && Node.isVariableDeclaration(meaning.declaration))
          return this.mark({ kind: 'constant', name: meaning.name as ConstantName }, node);
        throw sources.error(node, `${name} is a function, not a number`, `call it: ${name}(x)`);
      case 'local':
        return this.local(node, scope.find(meaning.declaration));
      case 'declared': {
        if (isFunctionNode(meaning.value) || this.spec.definitions.of(unwrap(meaning.value)) !== undefined) {
          throw sources.error(node, `${name} is a function, not a number`, `call it: ${name}(x)`);
        }
        return this.moduleConstant(meaning.value, name, node);
      }
    }
  }

  unknown(node: Identifier): SpecError {
    const name = node.getText();
    const fix = this.spec.names.exportedByLanguage().has(name)
      ? `add import { ${name} } from '../language'`
      : 'declare it with const at the top of the file, or import it';
    return this.spec.sources.error(node, `${name} is not known here`, fix);
  }

  private local(node: Identifier, binding: Binding | undefined): Expression {
    const { sources } = this.spec;
    const name = node.getText();
    switch (binding?.kind) {
      case 'variable':
        return this.mark({ kind: 'variable', name: binding.name }, node);
      case 'expression':
        return binding.expression;
      case 'array':
        throw sources.error(node, `${name} is an array, not a number`, 'arrays stand only as coefficients: polynomial(x, coefficients)');
      case 'row':
        throw sources.error(
          node,
          `${name} is the whole row, not a number`,
          `write ${name}[i], sum(${name}, (x) => ...) or maximum(${name})`,
        );
      case undefined:
        throw sources.error(
          node,
          `${name} belongs to another function or is used before it is bound`,
          'bind it with const above, or pass it as a parameter',
        );
    }
  }

  private moduleConstant(value: Node, name: string, at: Node): Expression {
    const known = this.constants.get(value);
    if (known !== undefined) return known;
    const expression = this.guardCycle(value, name, at, () => this.read(value, new Scope()));
    this.constants.set(value, expression);
    return expression;
  }

  private prefix(node: PrefixUnaryExpression, scope: Scope): Expression {
    const operand = node.getOperand();
    switch (node.getOperatorToken()) {
      case SyntaxKind.MinusToken:
        return this.mark({ kind: 'negate', operand: this.number(operand, scope) }, node);
      case SyntaxKind.ExclamationToken:
        return this.mark({ kind: 'not', operand: this.truth(operand, scope) }, node);
      case SyntaxKind.PlusToken:
        throw this.spec.sources.error(node, 'the sign + is outside the language of formulas', 'leave it out');
      default:
        throw this.spec.sources.error(node, `the operator in ${node.getText()} is outside the language of formulas`, 'bind a new const');
    }
  }

  private binary(node: BinaryExpression, scope: Scope): Expression {
    const symbol = node.getOperatorToken().getText();
    const [left, right] = [node.getLeft(), node.getRight()];
    const operator = arithmetic[symbol];
    if (operator !== undefined)
      return this.mark({ kind: 'arithmetic', operator, left: this.number(left, scope), right: this.number(right, scope) }, node);
    const comparison = comparisons[symbol];
    if (comparison !== undefined) {
      return this.mark({ kind: 'compare', operator: comparison, left: this.number(left, scope), right: this.number(right, scope) }, node);
    }
    if (symbol === '&&' || symbol === '||') {
      return this.mark(
        { kind: 'logic', operator: symbol === '&&' ? 'and' : 'or', left: this.truth(left, scope), right: this.truth(right, scope) },
        node,
      );
    }
    throw this.spec.sources.error(
      node,
      `the operator ${symbol} is outside the language of formulas`,
      operatorFix(symbol, left.getText(), right.getText()),
    );
  }

  private conditional(node: ConditionalExpression, scope: Scope): Expression {
    const test = this.truth(node.getCondition(), scope);
    const then = this.number(node.getWhenTrue(), scope);
    return this.mark({ kind: 'conditional', test, then, otherwise: this.number(node.getWhenFalse(), scope) }, node);
  }

  private element(node: ElementAccessExpression, scope: Scope): Expression {
    const { sources } = this.spec;
    const object = unwrap(node.getExpression());
    const index = node.getArgumentExpressionOrThrow();
    if (Node.isCallExpression(object)) return applyIndexed(this, object, index, scope);
    if (!this.isRow(object, scope))
      throw sources.error(
        node,
        `${object.getText()} is not a row`,
        'only the row of a reduction, or a reduction called in a law, has elements',
      );
    const read = this.number(index, scope);
    if (read.kind !== 'variable' || (read.name !== 'i' && read.name !== 'j')) {
      throw sources.error(
        index,
        'a row is indexed by the output index i or the input index j',
        'use sum, maximum or firstMaximum for the rest of the row',
      );
    }
    return this.mark({ kind: 'element', index: read.name }, node);
  }

  private block(block: Block, parent: Scope): Expression {
    return this.statements(block, block.getStatements(), new Scope(parent));
  }

  private statements(block: Node, statements: readonly Statement[], scope: Scope): Expression {
    const { sources } = this.spec;
    const [statement, ...rest] = statements;
    if (statement === undefined) throw sources.error(block, 'this path ends without a return', 'return a number at the end of every path');
    if (Node.isVariableStatement(statement)) {
      if (statement.getDeclarationKind() !== VariableDeclarationKind.Const) {
        throw sources.error(statement, `${statement.getDeclarationKind()} is outside the language of formulas`, 'bind with const');
      }
      for (const declaration of statement.getDeclarations()) {
        const initializer = declaration.getInitializer();
        if (!Node.isIdentifier(declaration.getNameNode()) || initializer === undefined) {
          throw sources.error(declaration, 'destructuring is outside the language of formulas here', 'bind one name: const t = ...');
        }
        scope.bind(declaration, { kind: 'expression', expression: this.read(initializer, scope) });
      }
      return this.statements(block, rest, scope);
    }
    if (Node.isReturnStatement(statement)) {
      const [next] = rest;
      if (next !== undefined) throw sources.error(next, 'this statement is never reached', 'remove it');
      return this.read(statement.getExpression() ?? sources.fail(statement, 'return without a value', 'return a number'), scope);
    }
    if (Node.isIfStatement(statement)) {
      const test = this.truth(statement.getExpression(), scope);
      const then = this.branch(statement.getThenStatement(), scope);
      const otherwise = statement.getElseStatement();
      const [next] = rest;
      if (otherwise !== undefined && next !== undefined)
        throw sources.error(next, 'this statement is never reached, since both branches return', 'remove it');
      const other = otherwise === undefined ? this.statements(block, rest, scope) : this.branch(otherwise, scope);
      return this.mark({ kind: 'conditional', test, then, otherwise: this.asNumber(other, otherwise ?? next ?? statement) }, statement);
    }
    const { what, fix } = statementRefusal(statement);
    throw sources.error(statement, what, fix);
  }

  private branch(statement: Statement, scope: Scope): Expression {
    return this.asNumber(
      Node.isBlock(statement) ? this.block(statement, scope) : this.statements(statement, [statement], new Scope(scope)),
      statement,
    );
  }

  private guardCycle<T>(node: Node, name: string, at: Node, read: () => T): T {
    const start = this.open.findIndex((entry) => entry.node === node);
    if (start >= 0) {
      const path = [...this.open.slice(start).map((entry) => entry.name), name].join(' -> ');
      throw this.spec.sources.error(at, `a cycle: ${path}`, 'write one of them without the other');
    }
    this.open.push({ node, name });
    const result = read();
    this.open.pop();
    return result;
  }

  private asNumber(expression: Expression, node: Node): Expression {
    if (isTruth(expression))
      throw this.spec.sources.error(node, 'a condition stands where a number is expected', 'write condition ? 1 : 0');
    return expression;
  }

  private asTruth(expression: Expression, node: Node): Expression {
    if (!isTruth(expression))
      throw this.spec.sources.error(node, 'a number stands where a condition is expected', 'write the comparison: x !== 0');
    return expression;
  }
}

function isTruth(expression: Expression): boolean {
  return expression.kind === 'compare' || expression.kind === 'logic' || expression.kind === 'not';
}
