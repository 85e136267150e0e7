import type { Expression } from '@rampa/ir';
import { type CallExpression, type FunctionDeclaration, type Identifier, Node } from 'ts-morph';
import { bindParameters } from './bindParameters';
import { expressionOf } from './constant';
import type { Definition } from './definitions';
import type { FormulaReader } from './formulaReader';
import type { Meaning } from './names';
import { arity } from './primitiveArguments';
import { known } from './refusals';
import { type Argument, type Binding, Scope } from './scope';
import { type FunctionNode, isFunctionNode, unwrap } from './values';

type Quantity = 'value' | 'derivative';

/** A call in a formula. */
export function readCall(reader: FormulaReader, call: CallExpression, scope: Scope): Expression {
  const { sources, names, definitions } = reader.spec;
  const { object, quantity } = callee(reader, call);
  const meaning = names.meaning(object);
  const definition = meaning.kind === 'declared' ? definitions.of(unwrap(meaning.value)) : undefined;
  if (quantity === 'derivative' && (definition === undefined || definition.kind === 'primitive')) {
    if (meaning.kind === 'unknown') throw reader.foreign(object, quantity);
    throw sources.error(object, `${object.getText()} has no derivative to call`, 'write its derivative as a formula');
  }
  if (definition !== undefined) return ofDefinition(reader, call, object, definition, quantity, scope);
  switch (meaning.kind) {
    case 'unknown':
      throw reader.unknown(object);
    case 'language':
      return ofLanguage(reader, call, object, meaning, scope);
    case 'local':
      throw sources.error(
        object,
        `${object.getText()} is not a function of the spec`,
        'declare the helper with const at the top of the file',
      );
    case 'declared':
      if (!isFunctionNode(meaning.value))
        throw sources.error(
          object,
          `${object.getText()} is not a function`,
          'leave the call out, or declare a helper: const name = (x) => ...',
        );
      return ofHelper(reader, call, object.getText(), meaning.value, scope);
  }
}

/** A reduction called for one element of its result: softmax([x, y])[0] in a law, softmax(row)[i] in the formula of another reduction. */
export function applyIndexed(reader: FormulaReader, call: CallExpression, index: Node, scope: Scope): Expression {
  const { sources } = reader.spec;
  const { object, quantity } = callee(reader, call);
  const definition = definitionOf(reader, object);
  if (definition?.kind !== 'reduction' || quantity !== 'value')
    throw sources.error(call, `${call.getText()} is a number: it has no elements`, 'leave the [...] out');
  return ofReduction(reader, call, definition, 'value', [index], scope);
}

function callee(reader: FormulaReader, call: CallExpression): { readonly object: Identifier; readonly quantity: Quantity } {
  const { sources } = reader.spec;
  const code = unwrap(call.getExpression());
  if (call.getQuestionDotTokenNode() !== undefined)
    throw sources.error(call, 'an optional call is outside the language of formulas', 'call the function');
  if (Node.isIdentifier(code)) return { object: code, quantity: 'value' };
  if (Node.isPropertyAccessExpression(code)) {
    const object = unwrap(code.getExpression());
    if (Node.isIdentifier(object)) {
      if (code.getName() === 'derivative') return { object, quantity: 'derivative' };
      if (reader.spec.names.meaning(object).kind === 'unknown') throw reader.foreign(object, code.getName());
    }
  }
  throw sources.error(
    code,
    `${code.getText()} cannot be called in a formula`,
    'call a function of the language, a helper, or an activation and its derivative',
  );
}

function definitionOf(reader: FormulaReader, object: Identifier): Definition | undefined {
  const meaning = reader.spec.names.meaning(object);
  return meaning.kind === 'declared' ? reader.spec.definitions.of(unwrap(meaning.value)) : undefined;
}

function ofDefinition(
  reader: FormulaReader,
  call: CallExpression,
  object: Identifier,
  definition: Definition,
  quantity: Quantity,
  scope: Scope,
): Expression {
  const { sources } = reader.spec;
  switch (definition.kind) {
    case 'primitive':
      return plainCall(reader, call, definition.name, arity(reader.spec, definition), scope);
    case 'activation':
      return ofActivation(reader, call, definition, quantity, scope);
    case 'reduction': {
      if (quantity === 'value')
        throw sources.error(call, `${object.getText()} gives a row, not a number`, `take an element of it: ${object.getText()}(...)[0]`);
      const [, ...indices] = call.getArguments();
      if (indices.length !== 2)
        throw sources.error(
          call,
          `${object.getText()}.derivative takes a row, an output index and an input index`,
          `write ${object.getText()}.derivative([x, y], 0, 1)`,
        );
      return ofReduction(reader, call, definition, quantity, indices, scope);
    }
  }
}

function ofLanguage(
  reader: FormulaReader,
  call: CallExpression,
  object: Identifier,
  meaning: Extract<Meaning, { kind: 'language' }>,
  scope: Scope,
): Expression {
  const { sources } = reader.spec;
  const { module, name, declaration } = meaning;
  if (!Node.isFunctionDeclaration(declaration))
    throw sources.error(object, `${object.getText()} is a number, not a function`, 'leave the call out');
  switch (module) {
    case 'functions':
      return plainCall(reader, call, name, declaration.getParameters().length, scope);
    case 'machine':
      if (name === 'polynomial') return horner(reader, call, scope);
      if (!reader.rules.machine) {
        throw sources.error(
          call,
          `${name} is a machine function: it is not mathematics over the reals`,
          'use it only in the plans of a primitive',
        );
      }
      return plainCall(reader, call, name, declaration.getParameters().length, scope);
    case 'reduction':
      if (name === 'sum' || name === 'maximum' || name === 'firstMaximum') return fold(reader, call, name, declaration, scope);
      break;
  }
  throw sources.error(
    call,
    `${name} declares a part of the spec and is no function of formulas`,
    'use it for the default export of a file',
  );
}

function plainCall(reader: FormulaReader, call: CallExpression, name: string, expected: number, scope: Scope): Expression {
  const given = call.getArguments();
  checkCount(reader, call, name, expected, expected);
  return reader.mark({ kind: 'call', callee: name, arguments: given.map((argument) => reader.number(argument, scope)) }, call);
}

function checkCount(reader: FormulaReader, call: CallExpression, name: string, least: number, most: number): void {
  const given = call.getArguments();
  if (given.length >= least && given.length <= most) return;
  const expected = least === most ? `${least} argument${least === 1 ? '' : 's'}` : `${least} to ${most} arguments`;
  throw reader.spec.sources.error(
    call,
    `${name} takes ${expected}, got ${given.length}`,
    given.length > most ? 'remove the others' : 'give the missing ones',
  );
}

/** c[0] + c[1] x + c[2] x^2 + ... as ((c[n] x + c[n-1]) x + ...) + c[0]. */
function horner(reader: FormulaReader, call: CallExpression, scope: Scope): Expression {
  checkCount(reader, call, 'polynomial', 2, 2);
  const [argument, list] = call.getArguments() as [Node, Node];
  const x = reader.number(argument, scope);
  const coefficients = reader.array(list, scope);
  const last =
    coefficients.at(-1) ??
    reader.spec.sources.fail(list, 'a polynomial needs a coefficient', 'write [c0, c1, ...], the constant term first');
  return coefficients.slice(0, -1).reduceRight((sum: Expression, coefficient) => {
    const product = reader.mark({ kind: 'arithmetic', operator: 'multiply', left: sum, right: x }, call);
    return reader.mark({ kind: 'arithmetic', operator: 'add', left: product, right: coefficient }, call);
  }, last);
}

function fold(
  reader: FormulaReader,
  call: CallExpression,
  operator: 'sum' | 'maximum' | 'firstMaximum',
  declaration: FunctionDeclaration,
  scope: Scope,
): Expression {
  const { sources } = reader.spec;
  checkCount(reader, call, operator, 1, declaration.getParameters().length);
  const [row, term] = call.getArguments() as [Node, Node | undefined];
  if (!reader.isRow(row, scope)) throw sources.error(row, `${operator} ranges over the row of a reduction`, 'write the terms out');
  const code = term === undefined ? undefined : reader.functionAt(term, 'the term of a sum');
  const element = elementName(code?.getParameters()[0]?.getName() ?? 'x', scope.elements);
  const elements = new Set([...scope.elements, element]);
  if (code === undefined) {
    const body = reader.mark({ kind: 'variable', name: element }, call);
    return reader.mark({ kind: 'fold', operator, element, body }, call);
  }
  // The term is a closure: it sees the bindings around it.
  const inner = new Scope(scope, elements);
  bindParameters(sources, code, 'the term of a sum', [{ kind: 'variable', name: element }], inner);
  return reader.mark({ kind: 'fold', operator, element, body: reader.body(code, inner) }, call);
}

/** A name that no enclosing fold and no index uses. */
function elementName(wanted: string, used: ReadonlySet<string>): string {
  const taken = (name: string) => used.has(name) || name === 'i' || name === 'j';
  let name = wanted;
  for (let k = 2; taken(name); k++) name = `${wanted}${k}`;
  return name;
}

function ofHelper(reader: FormulaReader, call: CallExpression, name: string, code: FunctionNode, scope: Scope): Expression {
  const expected = code.getParameters().length;
  checkCount(reader, call, name, expected, expected);
  const given = call.getArguments().map((argument): Argument => helperArgument(reader, argument, name, scope));
  return reader.inline(code, name, given, call, scope.elements);
}

function helperArgument(reader: FormulaReader, argument: Node, name: string, scope: Scope): Argument {
  if (reader.isRow(argument, scope)) return { kind: 'row' };
  if (reader.isArray(argument, scope)) return { kind: 'array', elements: reader.array(argument, scope) };
  const plain = unwrap(argument);
  if (!Node.isObjectLiteralExpression(plain)) return { kind: 'expression', expression: reader.number(plain, scope) };
  const fields = reader.spec.values.fields(plain, `the argument of ${name}`);
  const read = fields.names.map((field): [string, Binding] => [field, bound(reader.number(fields.required(field, ''), scope))]);
  return { kind: 'record', what: 'argument', fields: new Map(read) };
}

function bound(expression: Expression): Binding {
  return { kind: 'expression', expression };
}

function ofActivation(reader: FormulaReader, call: CallExpression, definition: Definition, quantity: Quantity, scope: Scope): Expression {
  const { spec, rules } = reader;
  checkCount(reader, call, definition.name, 1, 2);
  if (rules.activations === 'refused')
    throw spec.sources.error(call, `the activation ${definition.name} cannot be called here`, 'use primitives');
  const [argument, options] = call.getArguments() as [Node, Node | undefined];
  const x = reader.number(argument, scope);
  const given = givenParameters(reader, definition, options, scope);
  if (rules.activations === 'apply') {
    return reader.mark(
      { kind: 'apply', function: definition.name, quantity, arguments: [x], parameters: Object.fromEntries(given), indices: [] },
      call,
    );
  }
  reader.expanded = true;
  const parameters = (spec.parameters.get(definition) ?? []).map((parameter): [string, Binding] => [
    parameter.name,
    bound(given.get(parameter.name) ?? reader.mark(expressionOf(parameter.default), call)),
  ]);
  const name = quantity === 'value' ? definition.name : `${definition.name}.${quantity}`;
  const code = reader.functionAt(chooseForm(reader, definition, quantity, rules.activations), name);
  return reader.inline(code, name, [bound(x), { kind: 'record', what: 'parameter', fields: new Map(parameters) }], call, scope.elements);
}

/** The arrow of an activation's quantity in the form that the rules ask for. */
function chooseForm(reader: FormulaReader, definition: Definition, quantity: Quantity, form: 'textbook' | 'evaluate'): Node {
  const textbook = definition.fields.required(quantity, `add ${quantity}: (x) => ...`);
  const evaluate = definition.fields.optional('evaluate');
  if (form === 'textbook' || evaluate === undefined) return textbook;
  return reader.spec.values.fields(evaluate, 'evaluate').optional(quantity) ?? textbook;
}

function givenParameters(reader: FormulaReader, definition: Definition, options: Node | undefined, scope: Scope): Map<string, Expression> {
  const given = new Map<string, Expression>();
  if (options === undefined) return given;
  const { spec } = reader;
  const plain = unwrap(options);
  if (!Node.isObjectLiteralExpression(plain))
    throw spec.sources.error(options, `the parameters of ${definition.name} must be an object literal`, 'write { name: value }');
  const declared = (spec.parameters.get(definition) ?? []).map((parameter) => parameter.name);
  const fields = spec.values.fields(plain, definition.name);
  for (const name of fields.names) {
    const node = fields.required(name, '');
    if (!declared.includes(name))
      throw spec.sources.error(node, `${definition.name} has no parameter ${name}`, known('parameter', declared));
    given.set(name, reader.number(node, scope));
  }
  return given;
}

function ofReduction(
  reader: FormulaReader,
  call: CallExpression,
  definition: Definition,
  quantity: Quantity,
  indices: readonly Node[],
  scope: Scope,
): Expression {
  const { sources } = reader.spec;
  if (quantity === 'value') checkCount(reader, call, definition.name, 1, 1);
  const [row] = call.getArguments() as [Node];
  if (reader.rules.activations === 'apply') {
    if (!reader.isArray(row, scope)) throw sources.error(row, `${definition.name} takes a row`, `write ${definition.name}([x, y])`);
    const elements = reader.array(row, scope);
    const one = reader.spec.values.text(definition.fields.required('output', "add output: 'row' or 'one'"), 'output') === 'one';
    const numbers = indices.map((index, place) => {
      const value = reader.constant(index, 'an index');
      const length = one && place === 0 ? 1 : elements.length;
      if (!Number.isInteger(value) || value < 0 || value >= length)
        throw sources.error(index, `index ${value} is outside the row`, `use an integer from 0 to ${length - 1}`);
      return value;
    });
    return reader.mark({ kind: 'apply', function: definition.name, quantity, arguments: elements, parameters: {}, indices: numbers }, call);
  }
  if (!reader.isRow(row, scope)) {
    throw sources.error(
      row,
      `the reduction ${definition.name} ranges over a row`,
      'call it in a law, or in the formula of another reduction with its row',
    );
  }
  const name = quantity === 'value' ? definition.name : `${definition.name}.${quantity}`;
  const code = reader.functionAt(definition.fields.required(quantity, `add ${quantity}: (row, i) => ...`), name);
  const given: Argument[] = [{ kind: 'row' }, ...indices.map((index) => bound(reader.number(index, scope)))];
  return reader.inline(code, name, given, call, scope.elements);
}
