import { allows, type Specification } from '@rampa/ir';
import type { EvaluateRequest } from '../../adapter';
import { type Dialect, dialects, type ForeignOperator, foreignOperators } from './foreignOperators';
import type { ForeignVector } from './foreignVectors';
import { type DType, isDType } from './numberFormats';

/** What a vector asks of the spec's functions. */
export type Question = Pick<EvaluateRequest, 'name' | 'quantity' | 'parameters'> & {
  readonly dtype: DType;
  readonly length: number | undefined;
};

/** A vector that asks for something that the spec does not have, in words. */
export interface Untranslatable {
  readonly reason: string;
}

/** By the op's name, the dialect that `source` names, and the attributes. */
export function translate(vector: ForeignVector, specification: Specification): Question | Untranslatable {
  const odd = Object.entries(vector.params).find(([, value]) => typeof value !== 'number' && typeof value !== 'string');
  if (odd !== undefined) return { reason: `${vector.op}: ${odd[0]} is neither a number nor a text` };
  const dialect = dialectOf(vector);
  if (dialect === undefined) return ours(vector, specification);
  const candidates = foreignOperators[dialect].filter(({ op }) => op === vector.op);
  if (candidates.length === 0) return { reason: `no operator ${vector.op} of ${dialect} is a function of the spec` };
  const operator = candidates.find(({ only = {} }) =>
    Object.entries(only).every(([attribute, { value, default: fallback }]) => (vector.params[attribute] ?? fallback) === value),
  );
  if (operator === undefined) return { reason: `${vector.op} with ${JSON.stringify(vector.params)} is no function of the spec` };
  return theirs(vector, operator, specification);
}

/** ONNX begins its operators with a capital; WebNN and Rampa are told apart by `source`. */
function dialectOf({ source, op }: ForeignVector): Dialect | undefined {
  if (/^[A-Z]/.test(op)) return 'onnx';
  return dialects.find((dialect) => source.toLowerCase().includes(dialect));
}

function theirs(vector: ForeignVector, operator: ForeignOperator, specification: Specification): Question | Untranslatable {
  const { attributes = {}, only = {}, axis } = operator;
  const known = new Set([...Object.keys(attributes), ...Object.keys(only), ...(axis === undefined ? [] : [axis])]);
  const unknown = Object.keys(vector.params).find((name) => !known.has(name));
  if (unknown !== undefined) return { reason: `${vector.op} has no attribute ${unknown} that Rampa knows` };
  const last = vector.shape.length - 1;
  const given = axis === undefined ? last : Number(vector.params[axis] ?? last);
  if (given !== last && given !== -1) return { reason: `${vector.op} along axis ${given}, which is not the last one` };
  const parameters = Object.fromEntries(
    Object.entries(attributes).map(([attribute, { parameter, default: fallback }]) => [
      parameter,
      Number(vector.params[attribute] ?? fallback),
    ]),
  );
  return question(vector, operator.function, parameters, specification);
}

function ours(vector: ForeignVector, specification: Specification): Question | Untranslatable {
  const spec = [...specification.activations, ...specification.reductions].find(({ name }) => name === vector.op);
  if (spec === undefined) return { reason: `there is no function ${vector.op} in the spec` };
  const unknown = Object.keys(vector.params).find((name) => !spec.parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined) return { reason: `${vector.op} has no parameter ${unknown}` };
  const parameters = Object.fromEntries(
    spec.parameters.map(({ name, default: fallback }) => [name, Number(vector.params[name] ?? fallback)]),
  );
  return question(vector, spec.name, parameters, specification);
}

function question(
  { quantity = { kind: 'value' }, shape, dtype }: ForeignVector,
  name: string,
  given: Readonly<Record<string, number>>,
  { activations, reductions }: Specification,
): Question | Untranslatable {
  const spec = [...activations, ...reductions].find((candidate) => candidate.name === name);
  if (spec === undefined) return { reason: `there is no function ${name} in the spec` };
  // Parameters that the other side does not have are at their defaults.
  const parameters = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, given[parameter.name] ?? parameter.default]));
  const outside = spec.parameters.find((parameter) => !allows(parameter, parameters[parameter.name] ?? Number.NaN));
  if (outside !== undefined) return { reason: `${name} is not defined at ${outside.name} = ${parameters[outside.name]}` };
  if (!isDType(dtype)) return { reason: `${name} of ${dtype}` };
  return { name, quantity, parameters, dtype, length: spec.kind === 'reduction' ? shape.at(-1) : undefined };
}
