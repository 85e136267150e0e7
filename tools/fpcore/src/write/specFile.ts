import { bindShared, type Expression, type LimitsSpec, languageNames, substitute, typescriptText } from '@rampa/ir';
import { variable, variables } from '../expressions';
import type { FPCoreImport } from '../read/importFPCore';
import type { ImportedParameter } from '../read/parameters';
import { SpecNames } from './specNames';

/**
 * The text of a spec file, `name`.ts, for a function that was read from an FPCore. Its value is the `:spec` where there is one, and what the FPCore
 * computes its rewriting. The file reads as it is; what an FPCore does not say is left as a TODO: the meanings of parameters, kinks, and the limits
 * (in the names of the import) if they are not given. Limits that are not known are NaN, which a check refuses.
 */
export function specFileOf(imported: FPCoreImport, name: string, limits?: LimitsSpec): string {
  const [input, ...others] = imported.inputs;
  if (others.length > 0)
    throw new RangeError(`specFileOf: ${imported.name}: expected one input, got ${imported.inputs.join(', ')}: an activation has no other`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new RangeError(`specFileOf: name must be letters and digits, beginning with a small letter, got '${name}'`);
  const textbook = imported.spec ?? imported.value;
  const formulas = [textbook, imported.value, ...Object.values(limits ?? {})];
  const language = new Set(['activation', ...formulas.flatMap(languageNames)]);
  const names = new SpecNames(
    input,
    imported.parameters.map((parameter) => parameter.name),
    language,
  );
  const renamed = new Map(names.pairs.map(([from, to]) => [from, variable(to)]));
  const formula = (expression: Expression, indent: string): string =>
    functionText(substitute(expression, renamed), input !== undefined, indent, language);
  const lines = [
    `name: ${quoted(name)},`,
    `source: ${quoted(imported.source ?? `FPCore ${imported.name}`)},`,
    ...parameterLines(imported.parameters, names),
    ...domainLines(imported, renamed),
    `value: ${formula(textbook, '  ')},`,
    ...(imported.spec === undefined ? [] : ['evaluate: {', `  value: ${formula(imported.value, '    ')},`, '},']),
    '// TODO: declare the kinks, if it has any.',
    ...limitLines(limits, renamed),
  ];
  return [
    `import { ${[...language].sort().join(', ')} } from 'rampa/language';`,
    '',
    `/** ${(imported.summary ?? `TODO: say what ${name} is.`).replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */`,
    'export default activation({',
    ...lines.map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

function functionText(expression: Expression, takesInput: boolean, indent: string, language: ReadonlySet<string>): string {
  const free = variables(expression);
  const parameters = [...free].filter((name) => name !== 'x' || !takesInput).sort();
  const head = parameters.length === 0 ? (free.has('x') ? '(x)' : '()') : `(x, { ${parameters.join(', ')} })`;
  const { bindings, body } = bindShared(expression, new Set([...free, ...language]));
  if (bindings.length === 0) return `${head} => ${body.kind === 'conditional' ? `(${typescriptText(body)})` : typescriptText(body)}`;
  const consts = bindings.map(({ name, value }) => `${indent}  const ${name} = ${typescriptText(value)};\n`);
  return `${head} => {\n${consts.join('')}${indent}  return ${typescriptText(body)};\n${indent}}`;
}

function parameterLines(parameters: readonly ImportedParameter[], names: SpecNames): string[] {
  if (parameters.length === 0) return [];
  const entries = parameters.map((parameter) => {
    const { min, max, above, integer, perChannel, meaning = 'TODO: say what it means' } = parameter;
    const facts = [
      `default: ${parameter.default ?? guessedDefault(parameter)}`,
      ...Object.entries({ min, max, above }).flatMap(([fact, value]) => (value === undefined ? [] : [`${fact}: ${value}`])),
      ...(integer ? ['integer: true'] : []),
      ...(perChannel ? ['perChannel: true'] : []),
      `meaning: ${quoted(meaning)}`,
    ];
    return `  ${names.of(parameter.name)}: { ${facts.join(', ')} },${parameter.default === undefined ? ' // TODO: the default is a guess' : ''}`;
  });
  return ['parameters: {', ...entries, '},'];
}

/** 1, or the value nearest to it that the constraint allows. */
function guessedDefault({ min = -Infinity, max = Infinity, above = -Infinity }: ImportedParameter): number {
  const near = Math.min(Math.max(1, min), max);
  if (near > above) return near;
  return max === Infinity ? above + Math.max(1, Math.abs(above)) : above + (max - above) / 2;
}

function domainLines({ pre, inputs }: FPCoreImport, names: ReadonlyMap<string, Expression>): string[] {
  if (pre === undefined || !inputs.some((input) => variables(pre).has(input))) return [];
  return [`// Meant where ${typescriptText(substitute(pre, names))}.`];
}

function limitLines(limits: LimitsSpec | undefined, names: ReadonlyMap<string, Expression>): string[] {
  if (limits === undefined)
    return ['// TODO: declare the limits. NaN says that they are not known yet.', 'limits: { minusInfinity: NaN, plusInfinity: NaN },'];
  const text = (limit: Expression): string => {
    const renamed = substitute(limit, names);
    const parameters = [...variables(renamed)].sort();
    return `${parameters.length === 0 ? '' : `({ ${parameters.join(', ')} }) => `}${typescriptText(renamed)}`;
  };
  return [`limits: { minusInfinity: ${text(limits.minusInfinity)}, plusInfinity: ${text(limits.plusInfinity)} },`];
}

function quoted(text: string): string {
  return `'${text.replaceAll(/\s+/g, ' ').replaceAll(/['\\]/g, '\\$&')}'`;
}
