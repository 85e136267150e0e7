import type { LawSpec } from '@rampa/ir';
import { Node, type SourceFile } from 'ts-morph';
import { defaultExport } from './definitions';
import { FormulaReader } from './formulaReader';
import { record } from './scope';
import type { Spec } from './spec';
import { locationOf, SpecError } from './specError';

const relations = ['equal', 'ordered', 'increasing'] as const;

/** The laws of one file. */
export function readLaws(spec: Spec, file: SourceFile): LawSpec[] {
  const reader = new FormulaReader(spec, { activations: 'apply', machine: false });
  const { value } = defaultExport(spec.sources, spec.values, file, 'export default [law({ ... })]');
  return spec.values
    .array(value, 'the default export of a file of laws')
    .map((element) => readLaw(spec, reader, spec.values.resolve(element), spec.sources.path(file)));
}

function readLaw(spec: Spec, reader: FormulaReader, call: Node, file: string): LawSpec {
  const { sources, values } = spec;
  const maker = Node.isCallExpression(call) ? call.getExpression() : undefined;
  const meaning = maker !== undefined && Node.isIdentifier(maker) ? spec.names.meaning(maker) : undefined;
  const literal = Node.isCallExpression(call) ? call.getArguments()[0] : undefined;
  if (literal === undefined || meaning?.kind !== 'language' || meaning.name !== 'law')
    throw sources.error(call, 'a file of laws is an array of law({ ... })', 'write law({ name, over, equal })');

  const fields = values.fields(literal, 'law', ['name', 'over', 'where', ...relations]);
  const name = values.text(fields.required('name', 'say the law in words'), 'name');
  const over = values.fields(fields.required('over', 'add over: { x: {} }, the variables'), 'over');
  const variables = over.names.map((variable) => {
    const node = over.required(variable, '');
    const bounds = values.fields(node, `the variable ${variable}`, ['min', 'max', 'above']);
    const bound = (field: 'min' | 'max' | 'above') => {
      const value = bounds.optional(field);
      return value === undefined ? {} : { [field]: reader.constant(value, field) };
    };
    return sources.mark({ name: variable, ...bound('min'), ...bound('max'), ...bound('above') }, node);
  });

  const given = [record('variable', over.names)];
  const stated = relations.filter((relation) => fields.optional(relation) !== undefined);
  const [relation] = stated;
  if (relation === undefined || stated.length > 1) {
    throw sources.error(
      call,
      `a law states exactly one of equal, ordered, increasing; this one ${stated.length === 0 ? 'none' : `states ${stated.join(' and ')}`}`,
      'make it one law for each',
    );
  }
  const sidesNode = fields.required(relation, '');
  const sides = values.array(sidesNode, relation).map((side) => reader.formula(side, `a side of "${name}"`, given));
  if (sides.length < 2) throw sources.error(sidesNode, 'a law needs two sides or more', 'write [(variables) => ..., (variables) => ...]');
  const where = fields.optional('where');
  const result: LawSpec = {
    kind: 'law',
    name,
    file,
    variables,
    ...(where === undefined ? {} : { where: reader.condition(where, `where of "${name}"`, given) }),
    relation,
    sides,
  };
  return sources.mark(result, call);
}

/** Reports of laws name them, so a name stands for one law. */
export function refuseEqualNames(laws: readonly LawSpec[]): void {
  const seen = new Set<string>();
  for (const law of laws) {
    if (seen.has(law.name)) throw new SpecError(locationOf(law), `a second law is named "${law.name}"`, 'say what sets it apart');
    seen.add(law.name);
  }
}
