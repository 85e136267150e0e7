import { assert, float, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GraphBuilder, interpret, type MachineNode, roundingBound, ulp } from '../src/index';

const b = new GraphBuilder('f32');
const [x, y] = [b.input('x'), b.input('y')];

/** The same graph in f64, whose roundings do not count beside those in f32. */
function exactly(node: MachineNode, inputs: Record<string, number>): number {
  return interpret([node], 'f64', { inputs })[0] as number;
}

const graphs: Readonly<Record<string, MachineNode>> = {
  'a sum of products': b.add(b.multiply(x, y), b.multiply(y, y)),
  'a quotient of sums': b.divide(b.add(x, b.constant(1)), b.add(b.multiply(y, y), b.constant(2))),
  'a root of a difference': b.sqrt(b.abs(b.subtract(b.multiply(x, x), y))),
  'the branch that is taken': b.select(b.less(x, y), b.multiply(x, b.constant(0.1)), b.divide(y, b.constant(3))),
  'a cancellation': b.subtract(b.multiply(b.add(x, y), b.add(x, y)), b.multiply(x, x)),
};

describe('no result is further off than the bound', () => {
  const number = float({ min: 2 ** -10, max: 2 ** 10, noNaN: true });
  for (const [name, node] of Object.entries(graphs)) {
    const bound = roundingBound(node, 'f32');
    test(name, () => {
      assert(
        property(number, number, (p, q) => {
          const inputs = { x: p, y: q };
          const [got = Number.NaN] = interpret([node], 'f32', { inputs });
          // Of first order: the second one is 2^-24 of it.
          expect(Math.abs(got - exactly(node, inputs))).toBeLessThanOrEqual(bound({ inputs }) * (1 + 2 ** -16));
        }),
      );
    });
  }
});

test('it is what one operation can do', () => {
  expect(roundingBound(b.multiply(x, y), 'f32')({ inputs: { x: 1.1, y: 1.3 } })).toBe(ulp(1.43, 'f32') / 2);
});

test('exact operations add nothing', () => {
  expect(roundingBound(b.add(x, y), 'f32')({ inputs: { x: 1, y: 0.5 } })).toBe(0);
  expect(roundingBound(b.multiply(x, b.constant(4)), 'f32')({ inputs: { x: 1.1 } })).toBe(0);
  expect(roundingBound(b.divide(x, y), 'f32')({ inputs: { x: 3, y: 1.5 } })).toBe(0);
  expect(roundingBound(b.sqrt(x), 'f32')({ inputs: { x: 9 } })).toBe(0);
});

test('a rounding error that is carried along leaves only its own roundings', () => {
  const sum = b.add(x, y);
  const virtual = b.subtract(sum, x);
  const rest = b.add(b.subtract(x, b.subtract(sum, virtual)), b.subtract(y, virtual));
  const inputs = { x: 1.1, y: 2 ** -20 / 3 };
  const product = (node: MachineNode) => b.multiply(node, b.constant(0.7));
  const plain = roundingBound(product(sum), 'f32')({ inputs });
  const carried = roundingBound(b.add(product(sum), product(rest)), 'f32')({ inputs });
  // The rounding of the sum, times 0.7, is gone.
  expect(plain - carried).toBeGreaterThan((0.69 * ulp(1.1, 'f32')) / 2 - 2 * ulp(2 ** -24, 'f32') - ulp(0.77, 'f32'));
});
