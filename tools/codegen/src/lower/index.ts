import type { Specification } from '@rampa/ir';
import type { Program } from '../program';
import { lowerActivation } from './activation';
import { lowerReduction } from './reduction';

/** From the spec's formulas to the machine graphs of every plan. */
export function lower(specification: Specification): Program {
  const primitives = new Map(specification.primitives.map((primitive) => [primitive.name, primitive]));
  return {
    specification,
    activations: specification.activations.map((spec) => lowerActivation(spec, primitives)),
    reductions: specification.reductions.map((spec) => lowerReduction(spec, primitives)),
  };
}
