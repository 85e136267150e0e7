import type { ReductionSpec, StageSpec } from '@rampa/ir';
import type { Node } from 'ts-morph';
import type { Definition } from './definitions';
import { FormulaReader } from './formulaReader';
import { type Argument, record, variable } from './scope';
import type { Spec } from './spec';

const reductions = ['max', 'sum', 'firstIndex'] as const;

export function readReduction(spec: Spec, definition: Definition): ReductionSpec {
  const { sources, values } = spec;
  const { fields, name, file, summary } = definition;
  const textbook = new FormulaReader(spec, { activations: 'textbook', machine: false });
  const computed = new FormulaReader(spec, { activations: 'evaluate', machine: false });

  const evaluateNode = fields.required('evaluate', 'add evaluate: { stages, value, backward }');
  const evaluate = values.fields(evaluateNode, 'evaluate', ['stages', 'value', 'backward']);
  const stages = readStages(spec, computed, evaluate.required('stages', 'add stages: [{ name, reduce, of }]'), [variable('x')]);
  const backwardNode = evaluate.required('backward', 'add backward: { from, stages, value }');
  const backward = values.fields(backwardNode, 'backward', ['from', 'stages', 'value']);
  const backwardStages = readStages(spec, computed, backward.required('stages', 'add stages: [{ name, reduce, of }], or []'), [
    variable('x'),
    variable('dy'),
  ]);

  const row: Argument = { kind: 'row' };
  const result: ReductionSpec = {
    kind: 'reduction',
    name,
    file,
    summary,
    source: values.text(fields.required('source', 'add source: the paper (authors, year, identifier) that introduced it'), 'source'),
    parameters: spec.parameters.get(definition) ?? [],
    ...readLengthParameter(spec, definition),
    output: values.choice(fields.required('output', "add output: 'row' or 'one'"), 'output', ['row', 'one']),
    withZero: values.flag(fields, 'withZero'),
    formula: {
      value: textbook.formula(fields.required('value', 'add value: (row, i) => ...'), name, [row, variable('i')]),
      derivative: textbook.formula(
        fields.required('derivative', 'add derivative: (row, i, j) => ..., of output i in input j'),
        `${name}.derivative`,
        [row, variable('i'), variable('j')],
      ),
    },
    stages,
    value: computed.formula(evaluate.required('value', 'add value: (x, stages) => ...'), `${name}.evaluate.value`, [
      variable('x'),
      stageRecord(stages),
    ]),
    backward: sources.mark(
      {
        from: values.choice(backward.required('from', "add from: 'outputs' or 'inputs'"), 'from', ['outputs', 'inputs']),
        stages: backwardStages,
        value: computed.formula(backward.required('value', 'add value: (x, dy, stages, index) => ...'), `${name}.backward.value`, [
          variable('x'),
          variable('dy'),
          stageRecord(backwardStages),
          variable('index'),
        ]),
      },
      backwardNode,
    ),
  };
  return sources.mark(result, definition.call);
}

function stageRecord(stages: readonly StageSpec[]): Argument {
  return record(
    'stage',
    stages.map((stage) => stage.name),
  );
}

/** Every stage sees the elements and the stages before it. */
function readStages(spec: Spec, reader: FormulaReader, node: Node, elements: readonly Argument[]): StageSpec[] {
  const { sources, values } = spec;
  const stages: StageSpec[] = [];
  for (const element of values.array(node, 'stages')) {
    const fields = values.fields(element, 'a stage', ['name', 'reduce', 'of']);
    const nameNode = fields.required('name', "add name: '...'");
    const name = values.text(nameNode, 'the name of a stage');
    values.checkName(nameNode, name);
    if (['x', 'dy', 'y', 'index'].includes(name) || stages.some((stage) => stage.name === name)) {
      throw sources.error(nameNode, `a stage cannot be named ${name}: the name is taken`, 'choose another name');
    }
    const reduce = values.choice(fields.required('reduce', "add reduce: 'max', 'sum' or 'firstIndex'"), 'reduce', reductions);
    const of = reader.formula(fields.required('of', 'add of: (x, stages) => ...'), `stage ${name}`, [...elements, stageRecord(stages)]);
    stages.push(sources.mark({ name, reduce, of }, element));
  }
  return stages;
}

function readLengthParameter(spec: Spec, definition: Definition): { lengthParameter?: string } {
  const node = definition.fields.optional('lengthParameter');
  if (node === undefined) return {};
  const names = (spec.parameters.get(definition) ?? []).map((parameter) => parameter.name);
  if (names.length === 0) throw spec.sources.error(node, `${definition.name} has no parameters`, 'declare the length under parameters');
  return { lengthParameter: spec.values.choice(node, 'lengthParameter', names) };
}
