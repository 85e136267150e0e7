import { fileURLToPath } from 'node:url';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import { quantitiesAtDefaults, quantitiesOf } from '../../src/wasm/choice';
import { type Graphs, graphsOf, type KernelKind, kinds, partsOf } from '../../src/wasm/kinds';
import { timeOf } from '../../src/wasm/work';

const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));

describe.each([
  ['for all parameters', quantitiesOf],
  ['at the default parameters', quantitiesAtDefaults],
])('a number is the same in every kernel that gives it: %s', (_, of) => {
  test.each(program.activations.map((lowered) => [lowered.spec.name, lowered] as const))('%s', (_name, lowered) => {
    const [fast, faithful] = [of(lowered, 'fast'), of(lowered, 'faithful')];
    const own = lowered.spec.parameters.length > 0 ? kinds : (['value', 'backward', 'valueAndDerivative'] as const);
    const value = fast('value').value.format;
    const derivative = fast('backward').others.format;
    expect(fast('valueAndDerivative').value.format).toBe(value);
    for (const kind of own) if (kind !== 'value') expect(fast(kind).others.format).toBe(derivative);
    const { fast: plan } = lowered.plans;
    const costsLess = (graphs: Graphs, kind: KernelKind): void =>
      expect(timeOf(graphs, kind)).toBeLessThanOrEqual(0.9 * timeOf(graphsOf(plan), kind));
    if (value === 'f64') costsLess(faithful('value'), 'value');
    if (derivative === 'f64') costsLess(faithful('backward'), 'backward');
    if (value === 'f64' || derivative === 'f64') costsLess(fast('valueAndDerivative'), 'valueAndDerivative');
  });
});

test('fast takes the double precision graphs whose f32 graphs are far longer: all of geluTanh, the derivative of mish', () => {
  const formats = (name: string): unknown => {
    const lowered = program.activations.find(({ spec }) => spec.name === name);
    if (lowered === undefined) throw new RangeError(`expected an activation, got ${name}`);
    return partsOf(quantitiesAtDefaults(lowered, 'fast')('valueAndDerivative'), 'valueAndDerivative').map(
      ({ quantities }) => quantities.format,
    );
  };
  expect(formats('geluTanh')).toEqual(['f64']);
  expect(formats('mish')).toEqual(['f32', 'f64']);
});
