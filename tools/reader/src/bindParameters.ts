import { Node, type ObjectBindingPattern } from 'ts-morph';
import { known } from './refusals';
import type { Argument, RecordArgument, Scope } from './scope';
import type { Sources } from './sources';
import type { FunctionNode } from './values';

/** Binds the parameters of a function to what it is given. It may take less, but not more. */
export function bindParameters(sources: Sources, code: FunctionNode, name: string, given: readonly Argument[], scope: Scope): void {
  if (code.isAsync() || (!Node.isArrowFunction(code) && code.isGenerator()))
    throw sources.error(code, 'an async or generator function is outside the language', 'write a plain arrow function');
  for (const [k, parameter] of code.getParameters().entries()) {
    if (parameter.isRestParameter()) throw sources.error(parameter, 'a rest parameter is outside the language', 'name every parameter');
    const initializer = parameter.getInitializer();
    if (initializer !== undefined)
      throw sources.error(
        initializer,
        'a default value is outside the language of formulas',
        "give the default in the function's parameters: { default: ... }",
      );
    const argument = given[k];
    if (argument === undefined) throw sources.error(parameter, `${name} takes ${signature(given)}`, `remove ${parameter.getText()}`);
    const pattern = parameter.getNameNode();
    if (Node.isArrayBindingPattern(pattern))
      throw sources.error(pattern, 'array destructuring is outside the language', 'name the parameter and write its elements as row[i]');
    if (Node.isObjectBindingPattern(pattern)) {
      if (argument.kind !== 'record')
        throw sources.error(pattern, `this parameter of ${name} is no object`, `write ${signature(given)} => ...`);
      bindFields(sources, pattern, name, argument, scope);
    } else if (argument.kind === 'record') {
      throw sources.error(
        pattern,
        `this parameter of ${name} is an object`,
        argument.fields.size === 0 ? `remove it: there is no ${argument.what} here` : `take it apart: ${signature(given)} => ...`,
      );
    } else {
      scope.bind(parameter, argument);
    }
  }
}

function bindFields(sources: Sources, pattern: ObjectBindingPattern, name: string, given: RecordArgument, scope: Scope): void {
  for (const element of pattern.getElements()) {
    if (element.getDotDotDotToken() !== undefined)
      throw sources.error(element, 'a rest element is outside the language', 'name every parameter');
    const fallback = element.getInitializer();
    if (fallback !== undefined) {
      throw sources.error(
        fallback,
        'a default value is outside the language of formulas',
        "give the default in the function's parameters: { default: ... }",
      );
    }
    const property = element.getPropertyNameNode() ?? element.getNameNode();
    if (!Node.isIdentifier(property) || !Node.isIdentifier(element.getNameNode())) {
      throw sources.error(element, 'nested or computed destructuring is outside the language', 'write { name } or { name: other }');
    }
    const binding = given.fields.get(property.getText());
    if (binding === undefined)
      throw sources.error(element, `${name} has no ${given.what} ${property.getText()}`, known(given.what, [...given.fields.keys()]));
    scope.bind(element, binding);
  }
}

function signature(given: readonly Argument[]): string {
  const names = given.map((argument) => {
    if (argument.kind === 'variable') return argument.name;
    if (argument.kind === 'record') return `{ ${[...argument.fields.keys()].join(', ')} }`;
    return argument.kind === 'row' ? 'row' : argument.kind;
  });
  return `(${names.join(', ')})`;
}
