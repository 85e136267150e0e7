import { Node, SyntaxKind } from 'ts-morph';

/** Why a construct outside the language of formulas is refused, and what to write for it. */
export function refusal(node: Node): { readonly what: string; readonly fix: string } {
  const outside = (what: string, fix: string) => ({ what: `${what} is outside the language of formulas`, fix });
  switch (node.getKind()) {
    case SyntaxKind.TemplateExpression:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
    case SyntaxKind.TaggedTemplateExpression:
      return outside('a template string', 'a formula is made of numbers');
    case SyntaxKind.StringLiteral:
      return outside('a string', 'a formula is made of numbers');
    case SyntaxKind.TrueKeyword:
    case SyntaxKind.FalseKeyword:
      return outside(node.getText(), 'write the comparison itself');
    case SyntaxKind.ArrowFunction:
    case SyntaxKind.FunctionExpression:
      return outside('a function as a value', 'declare a helper with const at the top of the file and call it');
    case SyntaxKind.ObjectLiteralExpression:
      return outside('an object as a value', 'an object stands only as the parameters of a call: elu(x, { alpha })');
    case SyntaxKind.ArrayLiteralExpression:
      return outside('an array as a value', "an array stands only as the coefficients of polynomial or, in laws, as a reduction's row");
    case SyntaxKind.AsExpression:
    case SyntaxKind.SatisfiesExpression:
    case SyntaxKind.TypeAssertionExpression:
      return outside('a type assertion', 'drop it');
    case SyntaxKind.SpreadElement:
      return outside('spread', 'write the arguments out');
    case SyntaxKind.BigIntLiteral:
      return outside('a bigint', 'write a decimal number');
    case SyntaxKind.PropertyAccessExpression:
      return outside(`the property ${node.getText()}`, 'take parameters apart where they come in: (x, { alpha }) => ...');
    case SyntaxKind.PostfixUnaryExpression:
      return outside(`the operator in ${node.getText()}`, 'bind a new const');
    default:
      return outside(
        `${describe(node.getKindName())} (${short(node.getText())})`,
        'use + - * /, comparisons, conditional expressions and calls',
      );
  }
}

/** Why a statement is refused. */
export function statementRefusal(node: Node): { readonly what: string; readonly fix: string } {
  const fix = Node.isIterationStatement(node)
    ? 'a formula has no loops: write the terms out'
    : 'a formula has only const bindings, if (...) return, and return';
  return { what: `${describe(node.getKindName())} (${short(node.getText())}) is outside the language of formulas`, fix };
}

export function operatorFix(operator: string, left: string, right: string): string {
  if (operator === '**') {
    return right === '2' && left.length <= 20 ? `write ${left} * ${left}` : 'write a product, as x * x, or exp(p * log(x))';
  }
  if (operator === '=' || (operator.endsWith('=') && operator.length > 1)) return 'bind a new const instead of assigning';
  return 'use + - * /, comparisons, && and ||';
}

function describe(kindName: string): string {
  return kindName
    .replace(/(Expression|Literal|Statement|Keyword)$/, (part) => ` ${part}`)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}

/** A fix that lists the names that would have been right. */
export function known(what: string, names: readonly string[]): string {
  return names.length === 0 ? `there is no ${what} here` : `known here: ${names.join(', ')}`;
}
