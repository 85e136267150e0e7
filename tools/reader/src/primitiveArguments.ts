import type { Node } from 'ts-morph';
import type { Definition } from './definitions';
import type { Spec } from './spec';
import { isFunctionNode } from './values';

/** The number of arguments of a primitive. The plans of one without a formula are unary: their second parameter is the carried rounding error. */
export function arity(spec: Spec, definition: Definition): number {
  const shown = definition.fields.optional('formula') ?? definition.fields.optional('evaluate');
  return shown === undefined ? 1 : parameterNames(spec, shown, definition.name).length;
}

/** The names as written; a destructured parameter is refused when the body is read. */
export function parameterNames(spec: Spec, node: Node, name: string): string[] {
  const code = spec.values.resolve(node);
  if (!isFunctionNode(code)) throw spec.sources.error(node, `${name} must be a function`, 'write an arrow function: (x) => ...');
  return code.getParameters().map((parameter) => parameter.getName());
}
