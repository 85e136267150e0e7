import { type PlanName, type PrimitiveSpec, planNames } from '@rampa/ir';
import type { Node } from 'ts-morph';
import type { Definition } from './definitions';
import { FormulaReader } from './formulaReader';
import { arity, parameterNames } from './primitiveArguments';
import { variable } from './scope';
import type { Spec } from './spec';

type PlanBody = PrimitiveSpec['plans'][PlanName];

export function readPrimitive(spec: Spec, definition: Definition): PrimitiveSpec {
  const { fields, name, file, summary } = definition;
  const mathematics = new FormulaReader(spec, { activations: 'refused', machine: false });
  const formula = fields.optional('formula');
  const result: PrimitiveSpec = {
    kind: 'primitive',
    name,
    file,
    summary,
    ...(formula === undefined ? {} : { formula: readBody(spec, mathematics, formula, `${name}.formula`) }),
    domain: readDomain(spec, mathematics, fields.optional('domain')),
    plans: readPlans(spec, mathematics, definition),
  };
  return spec.sources.mark(result, definition.call);
}

function readPlans(spec: Spec, mathematics: FormulaReader, definition: Definition): PrimitiveSpec['plans'] {
  const { fields, name, call } = definition;
  const evaluate = fields.optional('evaluate');
  const plans = fields.optional('plans');
  if ((evaluate === undefined) === (plans === undefined)) {
    throw spec.sources.error(
      call,
      `${name} needs either evaluate or plans${plans === undefined ? '' : ', not both'}`,
      'give evaluate: (x) => ..., or plans: { double, faithful, fast }',
    );
  }
  if (evaluate !== undefined) {
    const read = readBody(spec, mathematics, evaluate, `${name}.evaluate`);
    const body: PlanBody = { argument: read.arguments, lows: [], body: read.body };
    return { double: body, faithful: body, fast: body };
  }
  const machine = new FormulaReader(spec, { activations: 'refused', machine: true });
  const bodies = spec.values.fields(plans ?? call, 'plans', planNames);
  const read = (plan: PlanName): PlanBody =>
    readPlan(spec, machine, bodies.required(plan, `add ${plan}: (x) => ...`), `${name}.plans.${plan}`, arity(spec, definition));
  return { double: read('double'), faithful: read('faithful'), fast: read('fast') };
}

function readBody(
  spec: Spec,
  reader: FormulaReader,
  node: Node,
  name: string,
): { arguments: readonly string[]; body: ReturnType<FormulaReader['formula']> } {
  const names = parameterNames(spec, node, name);
  return { arguments: names, body: reader.formula(node, name, names.map(variable)) };
}

function readPlan(spec: Spec, reader: FormulaReader, node: Node, name: string, count: number): PlanBody {
  const names = parameterNames(spec, node, name);
  if (names.length < count || names.length > 2 * count) {
    throw spec.sources.error(
      node,
      `${name} takes ${count} argument${count === 1 ? '' : 's'} and optionally the rounding error of each, in their order`,
      'write (x) => ... or (x, low) => ...',
    );
  }
  const body = reader.formula(node, name, names.map(variable));
  return { argument: names.slice(0, count), lows: names.slice(count), body };
}

function readDomain(spec: Spec, reader: FormulaReader, node: Node | undefined): PrimitiveSpec['domain'] {
  const everywhere = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  if (node === undefined) return everywhere;
  const fields = spec.values.fields(node, 'domain', ['min', 'max']);
  const bound = (name: 'min' | 'max'): number => {
    const value = fields.optional(name);
    return value === undefined ? everywhere[name] : reader.constant(value, name);
  };
  return { min: bound('min'), max: bound('max') };
}
