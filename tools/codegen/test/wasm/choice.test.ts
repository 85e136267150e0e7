import { fileURLToPath } from 'node:url';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import { quantitiesAtDefaults, quantitiesOf } from '../../src/wasm/choice';
import { kinds } from '../../src/wasm/kinds';
import { timeOf } from '../../src/wasm/work';

const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));

describe.each([
  ['for all parameters', quantitiesOf],
  ['at the default parameters', quantitiesAtDefaults],
])('graphs of all kernels of a function are of one plan: %s', (_, of) => {
  test.each(program.activations.map((lowered) => [lowered.spec.name, lowered] as const))('%s', (_name, lowered) => {
    const [fast, faithful] = [of(lowered, 'fast'), of(lowered, 'faithful')];
    const own = lowered.spec.parameters.length > 0 ? kinds : (['value', 'backward', 'valueAndDerivative'] as const);
    const formats = new Set(own.map((kind) => fast(kind).format));
    expect(formats.size).toBe(1);
    if (formats.has('f64'))
      for (const kind of own) expect(timeOf(faithful(kind), kind)).toBeLessThanOrEqual(0.9 * timeOf(lowered.plans.fast, kind));
  });
});

test('fast takes the double precision graph of geluTanh, whose f32 graph is three times as long', () => {
  const geluTanh = program.activations.find(({ spec }) => spec.name === 'geluTanh');
  expect(geluTanh && quantitiesAtDefaults(geluTanh, 'fast')('value').format).toBe('f64');
});
