import type { PlanName } from '@rampa/ir';
import type { Capabilities, EvaluateRequest, NumberType, PartialBackend } from '../adapter';
import type { NumberArray } from '../numbers';
import type { Parameters } from '../vectors/types';
import { NotOfferedError } from './outcome';

/** A backend with one type of array: a column of the scoreboard. */
export interface Column {
  readonly id: string;
  readonly backend: PartialBackend;
  readonly type: NumberType;
  readonly plan: PlanName;
  readonly capabilities: Capabilities;
}

export async function columnsOf(backends: readonly PartialBackend[]): Promise<Column[]> {
  const columns: Column[] = [];
  for (const backend of backends) {
    const capabilities = await backend.capabilities();
    const types = Object.entries(capabilities.plans) as [NumberType, PlanName][];
    if (types.length === 0) throw new RangeError(`${backend.id}: expected capabilities with a plan for a type of array, got none`);
    // The type is named only where it tells columns apart or is not the usual one.
    for (const [type, plan] of types)
      columns.push({ id: type === 'f32' ? backend.id : `${backend.id} ${type}`, backend, type, plan, capabilities });
  }
  const ids = columns.map(({ id }) => id);
  const twice = ids.find((id, k) => ids.indexOf(id) !== k);
  if (twice !== undefined) throw new RangeError(`backends: expected different ids, got ${twice} twice`);
  return columns;
}

/** Whether a column can be judged at these parameters: one that rounds them can only at representable ones. */
export function represents(column: Column, parameters: Parameters): boolean {
  return column.capabilities.parameterType === 'f64' || Object.values(parameters).every((value) => Math.fround(value) === value);
}

/** Inputs as the column takes them. A copy: a backend may write into what it is given. */
export function asType(type: NumberType, array: NumberArray): NumberArray {
  return type === 'f32' ? Float32Array.from(array) : Float64Array.from(array);
}

/** Asks a backend and checks the type of its answer. */
export async function ask(column: Column, request: Omit<EvaluateRequest, 'type'>): Promise<NumberArray> {
  const inputs = request.inputs.map((array) => asType(column.type, array));
  const results = await column.backend.evaluate({ ...request, inputs, type: column.type });
  if (results === undefined) throw new NotOfferedError();
  const expected = column.type === 'f32' ? Float32Array : Float64Array;
  if (!(results instanceof expected))
    throw new TypeError(`expected a ${expected.name}, got ${(results as object | null)?.constructor.name ?? 'null'}`);
  return results;
}
