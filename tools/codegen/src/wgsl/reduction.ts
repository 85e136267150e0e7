import { GraphBuilder, type MachineNode, schedule, truthOps } from '@rampa/ir';
import type { LoweredReduction, LoweredStage } from '../program';
import { valueOfKept } from '../shared/kept';
import { quote } from '../shared/names';
import { specialize } from '../shared/specialize';
import { guardNaN, inputsThatPassNaN } from './nan';
import { print } from './printer';
import { list, moduleText } from './source';

/** The module of one function over rows. */
export function reductionModule({ spec, plans: { fast } }: LoweredReduction): string {
  const defaults = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
  const pass = (stages: readonly LoweredStage[], value: MachineNode, inputs: readonly string[], ofKept?: MachineNode): string => {
    const guarded = (first: readonly string[]) => [
      ...first,
      ...stages.filter(({ reduce }) => reduce !== 'firstIndex').map(({ name }) => name),
    ];
    return [
      '{\n    stages: [\n',
      ...stages.map((stage) => stageText(stage)),
      '    ],\n',
      resultText(value, guarded(inputs), stages, defaults),
      ofKept === undefined ? '' : `    kept: {\n${resultText(ofKept, guarded(['kept']), stages, defaults)}    },\n`,
      '  }',
    ].join('');
  };
  return moduleText(spec, spec.lengthParameter === undefined ? 'RowOptions' : 'NoOptions', [
    ...(spec.lengthParameter === undefined ? [] : [`lengthParameter: ${quote(spec.lengthParameter)}`]),
    `output: ${quote(spec.output)}`,
    `backwardFrom: ${quote(spec.backward.from)}`,
    `forward: ${pass(fast.stages, fast.value, ['x'], spec.output === 'one' ? undefined : valueOfKept(fast))}`,
    `backward: ${pass(fast.backwardStages, fast.backwardValue, ['x', 'dy'])}`,
  ]);
}

/** Names of stages must not meet builtins such as max. */
const inputText = (name: string): string => (['x', 'dy', 'index', 'kept'].includes(name) ? name : `s_${name}`);

function stageText({ name, reduce, of, ofZero }: LoweredStage): string {
  const builder = new GraphBuilder('f32');
  const copies = [of, ...(ofZero === undefined ? [] : [ofZero])].map((node) => specialize(builder, node, {}));
  const nodes = reduce === 'firstIndex' ? copies.map((node) => truth(builder, node)) : copies;
  const { lines, roots } = print(nodes, anyNaN(builder, nodes), inputText);
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

function resultText(
  value: MachineNode,
  guarded: readonly string[],
  stages: readonly LoweredStage[],
  parameters: Readonly<Record<string, number>>,
): string {
  const builder = new GraphBuilder('f32');
  const all = [...new Set([...guarded, ...stages.map(({ name }) => name), 'index'])];
  const passing = inputsThatPassNaN(value, all, parameters).filter((name) => guarded.includes(name));
  const node = guardNaN(builder, specialize(builder, value, {}), passing);
  const { lines, roots } = print([node], anyNaN(builder, [node]), inputText);
  return `    lines: ${list(lines, '    ')},\n    value: ${quote(roots[0] as string)},\n`;
}

/** Something that is false in all rows whose results count, in an input that all of the nodes have if they have any. */
function anyNaN(builder: GraphBuilder, nodes: readonly MachineNode[]): MachineNode | undefined {
  const inputs = nodes.map((node) => schedule([node]).filter(({ op }) => op === 'input')).filter(({ length }) => length > 0);
  const input = inputs[0]?.find((candidate) => inputs.every((others) => others.includes(candidate)));
  return input === undefined ? undefined : builder.isNaN(input);
}
