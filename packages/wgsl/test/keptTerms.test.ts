import { expect, test } from 'vitest';
import { logSoftmax, softmax } from '../src/index.js';
import type { ElementType } from '../src/runtime/operations.js';
import { rowKernel } from '../src/runtime/rowKernels.js';

const slots = [
  { access: 'read', arrays: ['x'] },
  { access: 'read_write', arrays: ['y'] },
] as const;

const textOf = (reduction: typeof softmax | typeof logSoftmax, type: ElementType): string =>
  rowKernel(reduction, { operation: 'forward', team: 'workgroup', type, slots }, 64);
const exponentials = (text: string): number => text.split('k_pow2(').length - 1;

test('softmax computes each exponential once, where f32 results can hold the terms', () => {
  // Beside its own definition.
  expect(exponentials(textOf(softmax, 'f32'))).toBe(2);
  expect(exponentials(textOf(softmax, 'f16'))).toBe(3);
  expect(textOf(softmax, 'f32')).toContain('[place] = term;');
});

test('a value that the terms do not give keeps nothing', () => {
  expect(textOf(logSoftmax, 'f32')).not.toContain('[place] = term;');
});
