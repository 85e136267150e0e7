import type { ParameterSpec } from '@rampa/ir';
import { quote } from '../shared/names';
import { ruleText } from '../shared/parameters';
import type { Imports } from './imports';
import { arrow } from './lines';
import type { Signature } from './signature';

/** The kernel module's `bind`: parameters and options, checked, as bound values. */
export function writeBinding(name: string, parameters: readonly ParameterSpec[], { values, readers }: Signature, imports: Imports): string {
  imports.values('../../runtime/resolve.js', 'resolve');
  for (const { perChannel } of parameters) imports.values('../../runtime/resolve.js', perChannel ? 'readChannels' : 'readNumber');
  for (const { module, reader } of readers) imports.values(module, reader);
  const members = parameters.map(
    (parameter) => `${parameter.name}: ${parameter.perChannel ? 'readChannels' : 'readNumber'}(${ruleText(parameter)})`,
  );
  const options = readers.map(({ option, reader }) => `${option}: ${reader}`);
  const type = values.map((value) => `${value.name}: ${value.type}`).join(', ');
  return [
    `/** Bound values, in the order in which the kernels take them. */`,
    `export type Values = readonly [${type}];`,
    '',
    '/** Checks parameters and options. */',
    ...arrow(
      'bind(parameters?: object, options?: object): Values',
      [`return resolve(${quote(name)}, ${object(members)}, ${object(options)}, parameters, options) as never;`],
      'export ',
    ),
    '',
  ].join('\n');
}

function object(members: readonly string[]): string {
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
