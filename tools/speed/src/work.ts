import { Random } from '@rampa/conformance';
import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import type { Work } from './contender';

/** Deviation of the inputs: both signs at random, so that no branch can be guessed, and a part of them in the tails. */
const deviation = 3;
/** Elements in a row, of functions whose rows have no length of their own. */
const rowLength = 1024;

export function normalNumbers(seed: string, count: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from(
    { length: count },
    () => deviation * Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform()),
  );
}

/** The same random inputs for every function; those of a shorter size are the first of a longer one. As many whole rows as there is room for. */
export function makeWork(spec: ActivationSpec | ReductionSpec, size: number, ownLength = rowLength): Work {
  const parameters = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
  const length = spec.kind === 'activation' ? undefined : (parameters[spec.lengthParameter ?? ''] ?? ownLength);
  const elements = size - (size % (length ?? 1));
  const outputs = spec.kind === 'reduction' && spec.output === 'one' ? elements / (length ?? 1) : elements;
  return {
    name: spec.name,
    parameters,
    xs: normalNumbers('x', elements),
    dys: normalNumbers('dy', outputs),
    length,
    backwardFrom: spec.kind === 'reduction' ? spec.backward.from : 'inputs',
  };
}
