import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import { docComment, functionParagraphs, parameterParagraph } from '../shared/documentation';
import { header } from '../shared/header';
import { pascalCase, quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { hasChannels } from '../shared/types';

/** An array literal of strings, one a line. */
export function list(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `${indent}  ${quote(text)},\n`).join('')}${indent}]`;
}

/** An object literal of strings, one a line. */
export function record(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([name, text]) => `${indent}  ${name}: ${quote(text)},\n`).join('')}${indent}}`;
}

/** A function's module: its parameters' interface, and `fields` of what the factory of its kind takes beside name and rules. */
export function moduleText(spec: ActivationSpec | ReductionSpec, options: string, fields: readonly string[]): string {
  const { name } = spec;
  const hasParameters = spec.parameters.length > 0;
  const parameters = hasParameters ? `${pascalCase(name)}Parameters` : 'NoParameters';
  const perChannel = spec.kind === 'activation' && hasChannels(spec.parameters);
  const factory = perChannel ? 'channelActivation' : spec.kind;
  const types = [pascalCase(factory), options, ...(hasParameters ? [] : [parameters])].map((type) => `type ${type}`);
  const typeArguments = [quote(name), parameters, ...(perChannel ? [channelsName(spec)] : []), options];
  return [
    header(spec.file),
    `import { ${[factory, ...types].sort(byName).join(', ')} } from '../descriptor.js';\n\n`,
    ...(hasParameters ? [parametersInterface(spec)] : []),
    ...(perChannel ? [channelsInterface(spec)] : []),
    docComment(functionParagraphs(spec)),
    `export const ${name}: ${pascalCase(factory)}<${typeArguments.join(', ')}> = /* @__PURE__ */ ${factory}({\n`,
    ...[`name: ${quote(name)}`, `rules: ${rulesText(spec.parameters)}`, ...fields].map((field) => `  ${field},\n`),
    '});\n',
  ].join('');
}

function parametersInterface({ name, parameters }: ActivationSpec | ReductionSpec): string {
  const members = parameters.map(
    (parameter) => `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}?: number;\n`,
  );
  return `${docComment([`Parameters of ${name}.`])}export interface ${pascalCase(name)}Parameters {\n${members.join('')}}\n\n`;
}

/** The parameters of a call where those that may be are given per channel. */
function channelsInterface(spec: ActivationSpec | ReductionSpec): string {
  const members = spec.parameters.map(
    (parameter) =>
      `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}${parameter.perChannel ? ': Float32Array' : '?: number'};\n`,
  );
  return `${docComment([`Parameters of ${spec.name}, one value per channel.`])}export interface ${channelsName(spec)} {\n${members.join('')}}\n\n`;
}

function channelsName({ name }: ActivationSpec | ReductionSpec): string {
  return `${pascalCase(name)}Channels`;
}

function byName(a: string, b: string): number {
  const bare = (name: string): string => name.replace('type ', '');
  return bare(a) < bare(b) ? -1 : 1;
}
