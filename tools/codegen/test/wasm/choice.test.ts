import { fileURLToPath } from 'node:url';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import { quantitiesAtDefaults, quantitiesOf } from '../../src/wasm/choice';
import { timeOf } from '../../src/wasm/work';

const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));

describe.each([
  ['for all parameters', quantitiesOf],
  ['at the default parameters', quantitiesAtDefaults],
])('graphs of the kernels %s', (_, of) => {
  test.each(program.activations.map((lowered) => [lowered.spec.name, lowered] as const))('%s', (_name, lowered) => {
    const [fast, faithful] = [of(lowered, 'fast'), of(lowered, 'faithful')];
    // A single call has the quicker graph; one that does two things at once has `fast` only if both of these have.
    for (const kind of ['value', 'backward', 'parameterGradients'] as const)
      expect(0.9 * timeOf(fast(kind), kind)).toBeLessThanOrEqual(timeOf(faithful(kind), kind));
    const [value, backward] = [fast('value'), fast('backward')];
    if (fast('valueAndDerivative').format === 'f32') expect([value.format, backward.format]).toEqual(['f32', 'f32']);
    if (fast('backwardAll').format === 'f32') expect([backward.format, fast('parameterGradients').format]).toEqual(['f32', 'f32']);
  });
});

test('fast takes the double precision graph of geluTanh, whose f32 graph is three times as long', () => {
  const geluTanh = program.activations.find(({ spec }) => spec.name === 'geluTanh');
  expect(geluTanh && quantitiesAtDefaults(geluTanh, 'fast')('value').format).toBe('f64');
});
