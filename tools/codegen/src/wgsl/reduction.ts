import { GraphBuilder, type MachineNode, truthOps } from '@rampa/ir';
import type { LoweredReduction, LoweredStage } from '../program';
import { docComment, functionParagraphs, parameterParagraph } from '../shared/documentation';
import { header } from '../shared/header';
import { pascalCase, quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { inputsThatPassNaN } from './nan';
import { print } from './printer';
import { list } from './source';
import { guardNaN, specialize } from './specialize';

/** The module of one function over rows. */
export function reductionModule({ spec, plans: { fast } }: LoweredReduction): string {
  const defaults = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
  const pass = (stages: readonly LoweredStage[], value: MachineNode, inputs: readonly string[]): string => {
    const kept = [...inputs, ...stages.filter(({ reduce }) => reduce !== 'firstIndex').map(({ name }) => name)];
    const guarded = guardedRoot(value, kept, stages, defaults);
    return [
      '{\n    stages: [\n',
      ...stages.map((stage) => stageText(stage)),
      '    ],\n',
      resultText(guarded),
      '  }',
    ].join('');
  };
  const name = pascalCase(spec.name);
  const parameters = spec.parameters.length === 0 ? 'NoParameters' : `${name}Parameters`;
  const options = spec.lengthParameter === undefined ? 'RowOptions' : 'NoOptions';
  const imports = [...(options === 'NoOptions' ? ['NoOptions'] : []), ...(spec.parameters.length ? [] : ['NoParameters']), 'Reduction'].map((type) => `type ${type}`);
  imports.push('reduction', ...(options === 'RowOptions' ? ['type RowOptions'] : []));
  return [
    header(spec.file),
    `import { ${imports.join(', ')} } from '../descriptor.js';\n\n`,
    spec.parameters.length === 0
      ? ''
      : `${docComment([`Parameters of ${spec.name}.`])}export interface ${name}Parameters {\n${spec.parameters
          .map((parameter) => `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}?: number;\n`)
          .join('')}}\n\n`,
    docComment(functionParagraphs(spec)),
    `export const ${spec.name}: Reduction<${quote(spec.name)}, ${parameters}, ${options}> = /* @__PURE__ */ reduction({\n`,
    `  name: ${quote(spec.name)},\n`,
    `  rules: ${rulesText(spec.parameters)},\n`,
    spec.lengthParameter === undefined ? '' : `  lengthParameter: ${quote(spec.lengthParameter)},\n`,
    `  output: ${quote(spec.output)},\n`,
    `  backwardFrom: ${quote(spec.backward.from)},\n`,
    `  forward: ${pass(fast.stages, fast.value, ['x'])},\n`,
    `  backward: ${pass(fast.backwardStages, fast.backwardValue, ['x', 'dy'])},\n`,
    '});\n',
  ].join('');
}

/** Names of stages must not meet builtins such as max. */
const inputText = (name: string): string => (name === 'x' || name === 'dy' || name === 'index' ? name : `s_${name}`);

function guardedRoot(value: MachineNode, kept: readonly string[], stages: readonly LoweredStage[], parameters: Readonly<Record<string, number>>): MachineNode {
  const builder = new GraphBuilder('f32');
  const all = [...new Set([...kept, ...stages.map(({ name }) => name), 'index'])];
  const passing = inputsThatPassNaN(value, all, parameters).filter((name) => kept.includes(name));
  return guardNaN(builder, specialize(builder, value, {}), passing);
}

function stageText({ name, reduce, of, ofZero }: LoweredStage): string {
  const builder = new GraphBuilder('f32');
  const copies = [of, ...(ofZero === undefined ? [] : [ofZero])].map((node) => specialize(builder, node, {}));
  const nodes = reduce === 'firstIndex' ? copies.map((node) => truth(builder, node)) : copies;
  const { lines, roots } = print(nodes, inputText);
  return [
    '      {\n',
    `        name: ${quote(name)},\n        reduce: ${quote(reduce)},\n        lines: ${list(lines, '        ')},\n        of: ${quote(roots[0] as string)},\n`,
    ofZero === undefined ? '' : `        zero: ${quote(roots[1] as string)},\n`,
    '      },\n',
  ].join('');
}

/** As a truth value: nonzero. */
function truth(b: GraphBuilder, node: MachineNode): MachineNode {
  if (truthOps.has(node.op)) return node;
  const isChoice = node.op === 'select' && node.a === b.constant(1) && node.b === b.constant(0);
  return isChoice ? node.test : b.notEqual(node, b.constant(0));
}

function resultText(node: MachineNode): string {
  const { lines, roots } = print([node], inputText);
  return `    lines: ${list(lines, '    ')},\n    value: ${quote(roots[0] as string)},\n`;
}
