import type { ActivationSpec, Expression, ParameterSpec, ReductionSpec } from '@rampa/ir';
import type { Program } from '../program';
import { docComment } from '../shared/documentation';
import { formulaText } from '../shared/formula';
import { header } from '../shared/header';
import { formulaLatex } from '../shared/latex';
import { quote } from '../shared/names';
import { constraintWords } from '../shared/parameters';

/** The spec as plain data, one constant a function. */
export function emitMetadata(program: Program): string {
  const entries = [...program.activations, ...program.reductions].map(({ spec }) => {
    const text = spec.kind === 'activation' ? activation(spec) : reduction(spec);
    return `${docComment([spec.summary.trim()])}export const ${spec.name}: ${spec.kind === 'activation' ? 'ActivationInfo' : 'ReductionInfo'} = ${text};\n`;
  });
  const types = ['ActivationInfo', 'BoundsInfo', 'FormulaInfo', 'KinkInfo', 'ParameterInfo', 'ReductionInfo'].join(', ');
  return [
    header('spec/'),
    `import type { ActivationInfo, ReductionInfo } from '../info.js';\n\nexport type { ${types} } from '../info.js';\n`,
    ...entries,
  ].join('\n');
}

function activation(spec: ActivationSpec): string {
  const { value, derivative, parameterDerivatives } = spec.formula;
  const byParameter = Object.entries(parameterDerivatives).map(([name, node]) => `${name}: ${formula(node)}`);
  return object([
    ...shared(spec),
    `value: ${formula(value)}`,
    `derivative: ${formula(derivative)}`,
    `parameterDerivatives: ${inline(byParameter)}`,
    `kinks: [${spec.kinks.map(({ at, left, right, chosen }) => inline([`at: ${quote(formulaText(at))}`, `left: ${quote(formulaText(left))}`, `right: ${quote(formulaText(right))}`, `chosen: '${chosen}'`])).join(', ')}]`,
    `increasing: ${spec.increasing}`,
    `odd: ${spec.odd}`,
    `bounds: ${inline(bounds(spec))}`,
  ]);
}

function bounds({ bounds: { min, max } }: ActivationSpec): string[] {
  return Object.entries({ min, max }).flatMap(([side, bound]) => (bound === undefined ? [] : [`${side}: ${quote(formulaText(bound))}`]));
}

function reduction(spec: ReductionSpec): string {
  return object([
    ...shared(spec),
    `value: ${formula(spec.formula.value)}`,
    `derivative: ${formula(spec.formula.derivative)}`,
    `output: '${spec.output}'`,
    `backwardFrom: '${spec.backward.from}'`,
  ]);
}

function shared(spec: ActivationSpec | ReductionSpec): string[] {
  return [
    `kind: '${spec.kind}'`,
    `name: ${quote(spec.name)}`,
    `summary: ${quote(spec.summary.trim())}`,
    `source: ${quote(spec.source)}`,
    `parameters: ${inline(spec.parameters.map((entry) => `${entry.name}: ${parameter(entry)}`))}`,
  ];
}

function parameter(spec: ParameterSpec): string {
  const fields = [`default: ${spec.default}`, `constraint: ${quote(constraintWords(spec))}`];
  for (const bound of ['min', 'max', 'above'] as const) if (spec[bound] !== undefined) fields.push(`${bound}: ${spec[bound]}`);
  if (spec.integer) fields.push('integer: true');
  if (spec.perChannel) fields.push('perChannel: true');
  return inline([...fields, `meaning: ${quote(spec.meaning)}`]);
}

function formula(expression: Expression): string {
  return inline([`text: ${quote(formulaText(expression))}`, `latex: ${quote(formulaLatex(expression))}`]);
}

function inline(fields: readonly string[]): string {
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function object(fields: readonly string[]): string {
  return `{\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}
