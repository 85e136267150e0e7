import { bindShared, type Expression, Interner, languageNames, nodesOf, typescriptText } from '@rampa/ir';
import { IndentationText, Node, type ObjectLiteralExpression, Project, QuoteKind, type SourceFile, SyntaxKind } from 'ts-morph';

/** Formulas of an activation that are to stand in its file. */
export interface Formulas {
  readonly value?: Expression;
  readonly derivative?: Expression;
  readonly parameterDerivatives?: Readonly<Record<string, Expression>>;
}

/** Writes formulas into the file of an activation, textbook ones or those under `evaluate`; everything else in the file stays as it is. */
export function writeFormulas(file: string, formulas: Formulas, under?: 'evaluate'): void {
  const source = openFile(file);
  const declaration = declarationOf(source);
  setFormulas(under === undefined ? declaration : child(declaration, under, lastFormula(declaration)), formulas);
  for (const name of ['evaluate', ...order]) declaration.getProperty(name)?.formatText({ indentSize: 2, ensureNewLineAtEndOfFile: false });
  const names = [formulas.value, formulas.derivative, ...Object.values(formulas.parameterDerivatives ?? {})].flatMap((formula) =>
    formula === undefined ? [] : languageNames(formula),
  );
  addImports(source, new Set(names));
  source.saveSync();
}

/** One file, parsed alone: nothing of it is resolved. */
function openFile(file: string): SourceFile {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, indentationText: IndentationText.TwoSpaces, useTrailingCommas: true },
  });
  return project.addSourceFileAtPath(file);
}

/** A sign-changing zero of the derivative in x. */
export interface WrittenZero {
  readonly at: number;
  readonly within: number;
  readonly scale: number;
}

/** Declares zeros of the derivative, after those that the file declares already. */
export function writeZeros(file: string, zeros: readonly WrittenZero[]): void {
  const source = openFile(file);
  const declaration = declarationOf(source);
  const present = declaration.getProperty('zeros')?.getFirstDescendantByKind(SyntaxKind.ArrayLiteralExpression);
  const texts = zeros.map(({ at, within, scale }) => `{ of: 'derivative', at: ${at}, within: ${within}, scale: ${scale} }`);
  if (present === undefined) setProperty(declaration, 'zeros', `[${texts.join(', ')}]`, lastFormula(declaration));
  else present.addElements(texts);
  source.saveSync();
}

/** The object of `activation({ ... })`. */
function declarationOf(source: SourceFile): ObjectLiteralExpression {
  const calls = source.getDescendantsOfKind(SyntaxKind.CallExpression);
  const call = calls.find((candidate) => candidate.getExpression().getText() === 'activation');
  const [object] = call?.getArguments() ?? [];
  if (Node.isObjectLiteralExpression(object)) return object;
  throw new RangeError(`${source.getBaseName()}: expected activation({ ... }) to write into, got none`);
}

const order = ['value', 'derivative', 'parameterDerivatives', 'evaluate'] as const;

/** The last formula of a declaration, behind which the rewritings stand. */
function lastFormula(declaration: ObjectLiteralExpression): string {
  return [...order].reverse().find((name) => declaration.getProperty(name) !== undefined) ?? 'value';
}

function setFormulas(object: ObjectLiteralExpression, { value, derivative, parameterDerivatives = {} }: Formulas): void {
  if (value !== undefined) setProperty(object, 'value', functionText(value), undefined);
  if (derivative !== undefined) setProperty(object, 'derivative', functionText(derivative), 'value');
  for (const [name, formula] of Object.entries(parameterDerivatives))
    setProperty(
      child(object, 'parameterDerivatives', object.getProperty('derivative') === undefined ? 'value' : 'derivative'),
      name,
      functionText(formula),
      undefined,
    );
}

function child(object: ObjectLiteralExpression, name: string, after: string): ObjectLiteralExpression {
  if (object.getProperty(name) === undefined) setProperty(object, name, '{}', after);
  return object.getPropertyOrThrow(name).getFirstDescendantByKindOrThrow(SyntaxKind.ObjectLiteralExpression);
}

/** Replaces a property, or adds it: behind another one where that is there, else at the end. */
function setProperty(object: ObjectLiteralExpression, name: string, text: string, after: string | undefined): void {
  const present = object.getProperty(name);
  if (Node.isPropertyAssignment(present)) {
    present.setInitializer(text);
    return;
  }
  // Comments between properties have places of their own.
  const members = object.getPropertiesWithComments();
  const place = members.findIndex((member) => Node.isPropertyAssignment(member) && member.getName() === after);
  object.insertPropertyAssignment(place < 0 ? members.length : place + 1, { name, initializer: text });
}

/** `(x, { alpha }) => ...` with the parameters that the formula reads. */
function functionText(formula: Expression): string {
  const parameters = variablesIn(formula).filter((name) => name !== 'x');
  // Equal parts are one, so that each is written once.
  const { bindings, body } = bindShared(new Interner().intern(formula), new Set(parameters));
  const head = `(x${parameters.length === 0 ? '' : `, { ${parameters.join(', ')} }`}) =>`;
  if (bindings.length === 0) return `${head} ${body.kind === 'conditional' ? `(${typescriptText(body)})` : typescriptText(body)}`;
  const lines = bindings.map(({ name, value }) => `const ${name} = ${typescriptText(value)};`);
  return `${head} {\n${[...lines, `return ${typescriptText(body)};`].map((line) => `  ${line}\n`).join('')}}`;
}

function variablesIn(formula: Expression): string[] {
  return [...new Set(nodesOf(formula).flatMap((node) => (node.kind === 'variable' ? [node.name] : [])))].sort();
}

function addImports(source: SourceFile, names: ReadonlySet<string>): void {
  const imports = source.getImportDeclarations();
  const language = imports.find((candidate) => candidate.getNamedImports().some((name) => name.getName() === 'activation'));
  const present = language?.getNamedImports().map((name) => name.getText()) ?? [];
  const missing = [...names].filter((name) => !present.includes(name));
  if (language === undefined || missing.length === 0) return;
  language.removeNamedImports().addNamedImports([...present, ...missing].sort());
}
