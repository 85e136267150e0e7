import { fileURLToPath } from 'node:url';
import { interpreter, type MachineNode, type ParameterSpec } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { beforeAll, describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import type { LoweredActivation, LoweredQuantities } from '../../src/program';
import { type Choice, quantitiesAtDefaults, quantitiesOf } from '../../src/wasm/choice';
import { type KernelTable, plans } from '../../src/wasm/kernels';
import type { KernelKind } from '../../src/wasm/kinds';
import { type Instance, instantiate } from './instance';
import { expectSame, numbers } from './numbers';

const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));

function parameterSets(parameters: readonly ParameterSpec[]): number[][] {
  const allowed = ({ min = -Infinity, max = Infinity, above = -Infinity }: ParameterSpec, value: number): boolean =>
    value >= min && value <= max && value > above;
  const sets = [parameters.map((parameter) => parameter.default)];
  for (const value of [0, 1, 0.3, -1.7, 1000, 2 ** -20])
    sets.push(parameters.map((parameter) => (allowed(parameter, value) ? Math.fround(value) : parameter.default)));
  return parameters.length === 0 ? sets.slice(0, 1) : sets;
}

describe.each(plans)('the kernels of every function compute what the interpreter computes, bit for bit: %s', (plan) => {
  type Places = ReturnType<KernelTable['activation']>;
  let instance: Instance & { readonly kernels: ReadonlyMap<string, { readonly general: Places; readonly atDefaults: Places }> };
  beforeAll(async () => {
    // An odd number: a copy that read or wrote what is another's would show.
    instance = await instantiate(
      3,
      (table) =>
        new Map(
          program.activations.map((lowered) => [
            lowered.spec.name,
            { general: table.activation(lowered, plan), atDefaults: table.atDefaults(lowered, plan) },
          ]),
        ),
    );
  });

  const each = program.activations.map((lowered) => [lowered.spec.name, lowered] as const);

  test.each(each)('%s', (name, lowered) => {
    const { general } = instance.kernels.get(name) as { readonly general: Places };
    for (const values of parameterSets(lowered.spec.parameters)) expectGraphs(lowered, general, values, quantitiesOf(lowered, plan));
  });

  test.each(each)('%s at the default parameters', (name, lowered) => {
    const { atDefaults } = instance.kernels.get(name) as { readonly atDefaults: Places };
    const [defaults] = parameterSets(lowered.spec.parameters) as [number[]];
    expectGraphs(lowered, atDefaults, defaults, quantitiesAtDefaults(lowered, plan));
  });

  function expectGraphs(
    { spec: { parameters }, usesSubgradient }: LoweredActivation,
    kernels: Places,
    values: readonly number[],
    ofKind: Choice,
  ): void {
    const xs = numbers(3000, 11, [-40, 10]);
    const dys = xs.map((_, i) => 1 + (i % 7) / 8);
    const { floats, doubles, elementwise, heap, setSlots } = instance;
    const [x, dy, out, out2] = [heap, heap + 16384, heap + 32768, heap + 49152];
    const read = (address: number): Float32Array => floats.slice(address / 4, address / 4 + xs.length);
    for (const subgradient of usesSubgradient ? [0, -1, 1] : [0]) {
      const named = { ...Object.fromEntries(parameters.map((parameter, i) => [parameter.name, values[i] as number])), subgradient };
      const expected = (kind: KernelKind, of: (quantities: LoweredQuantities) => readonly MachineNode[]): number[][] => {
        const { value, others } = ofKind(kind);
        const quantities = kind === 'value' ? value : others;
        const run = interpreter(of(quantities), quantities.format);
        return [...xs].map((value, i) => run({ inputs: { x: value, dy: dys[i] as number }, parameters: named }));
      };
      const column = (rows: readonly number[][], k: number): Float32Array => Float32Array.from(rows, (row) => row[k] as number);
      floats.set(xs, x / 4);
      floats.set(dys, dy / 4);
      setSlots([...values, subgradient]);
      elementwise(kernels.value, x, 0, 0, out, 0, xs.length, 0);
      expectSame(
        read(out),
        column(
          expected('value', ({ value }) => [value]),
          0,
        ),
      );
      elementwise(kernels.valueAndDerivative, x, 0, 0, out, out2, xs.length, 0);
      const both = ofKind('valueAndDerivative');
      const one = ({ format }: LoweredQuantities, node: MachineNode): Float32Array => {
        const run = interpreter([node], format);
        return xs.map((value) => run({ inputs: { x: value }, parameters: named })[0] as number);
      };
      expectSame(read(out), one(both.value, both.value.value));
      expectSame(read(out2), one(both.others, both.others.derivative));
      elementwise(kernels.backward, x, dy, 0, out, 0, xs.length, 0);
      expectSame(
        read(out),
        column(
          expected('backward', ({ backward }) => [backward]),
          0,
        ),
      );
      for (const kind of ['parameterGradients', 'backwardAll'] as const) {
        const kernel = kernels[kind];
        if (kernel === undefined) continue;
        const terms = expected(kind, ({ gradientTerms }) => gradientTerms.map(({ node }) => node));
        for (let i = 0; i < 200; i++) {
          setSlots([...values, subgradient, ...values.map(() => 0)]);
          elementwise(kernel, x + 4 * i, dy + 4 * i, 0, out, 0, 1, 0);
          const got = values.map((_, k) => doubles[values.length + 1 + k] as number);
          expect(got.map((sum) => sum + 0)).toEqual((terms[i] as number[]).map((term) => term + 0));
        }
      }
    }
  }
});
