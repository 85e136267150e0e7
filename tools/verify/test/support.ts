import { fileURLToPath } from 'node:url';
import { type Backend, type Column, columnsOf, defineBackend, type EvaluateRequest, type NumberArray } from '@rampa/conformance';
import type { Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { jsBackend, wasmBackend } from '../../../packages/conformance/src/adapters/index';

export const specification = readSpecification(fileURLToPath(new URL('../../..', import.meta.url)));

let made: Promise<Oracle> | undefined;
export function theOracle(): Promise<Oracle> {
  made ??= createOracle(specification);
  return made;
}

/** The spec with some of its functions only. */
export function only(...names: readonly string[]): Specification {
  const pick = <T extends { readonly name: string }>(list: readonly T[]): T[] => list.filter(({ name }) => names.includes(name));
  return { ...specification, activations: pick(specification.activations), reductions: pick(specification.reductions) };
}

export async function ourColumns(): Promise<Column[]> {
  return columnsOf([await jsBackend(), await wasmBackend('faithful'), await wasmBackend('fast')]);
}

/** The JS package on Float32Array with a fault: what it answers is passed on, or replaced. */
export async function faulty(
  fault: (request: EvaluateRequest, answer: NumberArray) => NumberArray,
  plan: 'faithful' | 'fast' = 'faithful',
): Promise<Column[]> {
  const js = await jsBackend();
  const backend: Backend = defineBackend({
    id: 'faulty',
    capabilities: async () => ({ ...(await js.capabilities()), plans: { f32: plan } }),
    evaluate: async (request) => fault(request, await js.evaluate(request)),
  });
  return columnsOf([backend]);
}
