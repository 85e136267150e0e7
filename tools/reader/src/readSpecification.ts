import type { ParameterSpec, PrimitiveSpec, Specification } from '@rampa/ir';
import { readActivation } from './activation';
import { type Definition, Definitions } from './definitions';
import { FormulaReader } from './formulaReader';
import { readLaws, refuseEqualNames } from './law';
import { Names } from './names';
import { readParameters } from './parameters';
import { readPrimitive } from './primitive';
import { refusePrimitiveCycles } from './primitiveCycles';
import { readReduction } from './reduction';
import { type OwnFiles, Sources } from './sources';
import type { Spec } from './spec';
import { Values } from './values';

/**
 * Reads the files below `root`/spec and, beside them, `own` ones, which may leave derivatives out: these are then derived from the value.
 * Nothing of the files is executed; a mistake in one is a SpecError.
 */
export function readSpecification(root: string, own?: OwnFiles): Specification {
  const sources = new Sources(root, own);
  const names = new Names(sources);
  const values = new Values(sources, names);
  const definitions = new Definitions(sources, names, values);
  const { activation, reduction, primitive } = definitions.all;

  // Parameters come first: a formula that calls another activation needs that one's defaults.
  const parameters = new Map<Definition, readonly ParameterSpec[]>();
  const spec: Spec = { sources, names, values, definitions, parameters };
  const constants = new FormulaReader(spec, { activations: 'refused', machine: false });
  for (const definition of [...activation, ...reduction]) parameters.set(definition, readParameters(constants, definition));

  const primitives = primitive.map((definition) => readPrimitive(spec, definition));
  refusePrimitiveCycles(primitives);
  const laws = sources.inFolder('laws').flatMap((file) => readLaws(spec, file));
  const rewritings = sources.inFolder('rewritings').flatMap((file) => readLaws(spec, file));
  refuseEqualNames([...laws, ...rewritings]);
  return {
    activations: activation.map((definition) => readActivation(spec, definition, byName(primitives))),
    reductions: reduction.map((definition) => readReduction(spec, definition)),
    primitives,
    laws,
    rewritings,
  };
}

function byName(primitives: readonly PrimitiveSpec[]): ReadonlyMap<string, PrimitiveSpec> {
  return new Map(primitives.map((primitive) => [primitive.name, primitive]));
}
