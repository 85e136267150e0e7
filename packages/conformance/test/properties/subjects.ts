import type { ActivationSpec, Expression, ParameterSpec, Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import fc from 'fast-check';
import type { Quantity } from '../../src/adapter';
import { jsBackend, wasmBackend } from '../../src/adapters/index';
import { repositoryRoot } from '../../src/devices/repository';
import { inWords, type NumberArray } from '../../src/numbers';
import { ask, type Column, columnsOf } from '../../src/runner/column';
import { parameterSets } from '../../src/vectors/parameterSets';
import { Random } from '../../src/vectors/random';
import type { Parameters } from '../../src/vectors/types';

export const specification: Specification = readSpecification(repositoryRoot);
export const oracle: Oracle = await createOracle(specification);

/** The packages that compute on the processor, as they are built. */
export const columns: readonly Column[] = await columnsOf([await jsBackend(), await wasmBackend('faithful'), await wasmBackend('fast')]);

/** Parameter sets for which error bars hold, the default one first. All are numbers of 32 bits, so that no backend changes them. */
export function parametersOf(spec: ActivationSpec): readonly Parameters[] {
  return parameterSets(spec.parameters, new Random(spec.name)).flatMap(({ parameters, barsHold }) => (barsHold ? [parameters] : []));
}

/** Any parameters for which error bars hold, as numbers of 32 bits. */
export function anyParameters(spec: ActivationSpec): fc.Arbitrary<Parameters> {
  return fc.record(Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, anyValue(parameter)])));
}

function anyValue({ default: usual, min = -(2 ** 20), max = 2 ** 20, above = min - 1 }: ParameterSpec): fc.Arbitrary<number> {
  const allowed = (value: number): boolean => value >= min && value <= max && value > above && (value === 0 || Math.abs(value) >= 2 ** -20);
  const [low, high] = [Math.max(min, above), max];
  return fc
    .oneof(
      fc.constant(usual),
      fc.double({ min: Math.max(low, -4), max: Math.min(high, 4), noNaN: true }),
      fc.double({ min: low, max: high, noNaN: true }),
    )
    .map(Math.fround)
    .filter(allowed);
}

/** What a column gives at these inputs. */
export function results(
  column: Column,
  spec: ActivationSpec,
  kind: Quantity['kind'],
  parameters: Parameters,
  xs: NumberArray,
): Promise<NumberArray> {
  return ask(column, { name: spec.name, quantity: { kind }, parameters, inputs: [xs], inPlace: false });
}

/** A number that the spec declares, at these parameters. */
export function declared(quantity: Expression, parameters: Parameters): number {
  return oracle.evaluate(quantity, parameters).hi;
}

/** elu on js at alpha = 0.5 */
export function subjectInWords(spec: { readonly name: string }, where: string, parameters: Parameters): string {
  const given = Object.entries(parameters).map(([name, value]) => `${name} = ${inWords(value)}`);
  return `${spec.name} on ${where}${given.length === 0 ? '' : ` at ${given.join(', ')}`}`;
}
