import { type Format, GraphBuilder, interpret, type MachineNode, schedule } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../../src/wasm/rewrite';

const numbers = [0, -0, 0.5, 1, -1, 2.75, -3.25, 1e30, 1e-45, Infinity, -Infinity, NaN].map(Math.fround);

/** Graphs of what is rewritten: sums with negations, nested choices, clamps. */
function graphs(format: Format): fc.Arbitrary<MachineNode[]> {
  return fc.array(fc.tuple(fc.nat(11), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 }).map((steps) => {
    const b = new GraphBuilder(format);
    const values: MachineNode[] = [b.input('x'), b.input('dy'), ...[0, -1.5, 2, 60].map((value) => b.constant(value))];
    const tests: MachineNode[] = [b.less(b.constant(0), b.input('x')), b.equal(b.input('x'), b.constant(0))];
    const at = (nodes: readonly MachineNode[], index: number): MachineNode => nodes[index % nodes.length] as MachineNode;
    for (const [kind, i, j, k] of steps) {
      const [p, q, t] = [at(values, i), at(values, j), at(tests, k)];
      if (kind < 2) values.push(b.add(p, b.negate(q)));
      else if (kind < 3) values.push(b.multiply(p, q));
      else if (kind < 4) values.push(b.abs(p));
      else if (kind < 5) values.push(b.min(p, q));
      else if (kind < 6) values.push(b.max(p, q));
      else if (kind < 7) values.push(b.round(b.min(b.max(p, b.constant(-9)), b.constant(9))));
      else if (kind < 9) values.push(b.select(t, p, b.select(at(tests, k + 1), p, q)));
      else tests.push(kind < 10 ? b.less(p, q) : kind < 11 ? b.equal(p, q) : b.or(t, at(tests, i)));
    }
    return values.slice(-3);
  });
}

describe.each<Format>(['f32', 'f64'])('in %s', (format) => {
  test('a rewritten graph gives the same bits', () => {
    fc.assert(
      fc.property(graphs(format), fc.constantFrom(...numbers), fc.constantFrom(...numbers), (roots, x, dy) => {
        const inputs = { x, dy };
        expect(interpret(rewrite(format, roots), format, { inputs })).toEqual(interpret(roots, format, { inputs }));
      }),
      { numRuns: 3000 },
    );
  });

  // A NaN takes the way that it took: through a bound that is one, a comparison that fails, a choice.
  test.each<[string, (b: GraphBuilder, x: MachineNode, dy: MachineNode) => MachineNode]>([
    [
      'a bound that may be NaN',
      (b, x, dy) => {
        const bound = b.min(b.max(dy, b.constant(2)), b.constant(3));
        const bounded = b.max(b.min(b.max(x, b.constant(-1)), b.constant(1)), bound);
        return b.select(b.less(bounded, b.constant(1.5)), bounded, b.constant(7));
      },
    ],
    ['a bound outside the operand', (b, x) => b.max(b.min(b.max(x, b.constant(-1)), b.constant(1)), b.constant(-2))],
    ['a comparison that fails for it', (b, x, dy) => b.select(b.less(b.min(b.abs(x), b.constant(3)), b.constant(5)), x, dy)],
    ['merged tests', (b, x, dy) => b.select(b.equal(x, b.constant(0)), x, b.select(b.less(b.constant(0), x), x, dy))],
    ['zeros', (b, x, dy) => b.add(b.negate(x), b.select(b.less(x, dy), b.negate(dy), b.constant(-0)))],
  ])('%s', (_, make) => {
    const b = new GraphBuilder(format);
    const roots = [make(b, b.input('x'), b.input('dy'))];
    for (const x of numbers)
      for (const dy of numbers)
        expect(interpret(rewrite(format, roots), format, { inputs: { x, dy } }), `${x}, ${dy}`).toEqual(
          interpret(roots, format, { inputs: { x, dy } }),
        );
  });

  test.each<[string, (b: GraphBuilder, x: MachineNode) => MachineNode, number]>([
    ['a + -b', (b, x) => b.add(b.input('dy'), b.negate(x)), 1],
    [
      'x == 0 ? x : 0 < x ? x : dy',
      (b, x) => b.select(b.equal(x, b.constant(0)), x, b.select(b.less(b.constant(0), x), x, b.input('dy'))),
      2,
    ],
    ['a clamp inside a narrower one', (b, x) => b.max(b.min(b.max(x, b.constant(-1)), b.constant(1)), b.constant(-2)), 2],
    ['a choice that a clamp decides', (b, x) => b.select(b.less(b.constant(5), b.min(b.abs(x), b.constant(3))), x, b.abs(x)), 1],
  ])('%s takes fewer operations', (_, make, operations) => {
    const b = new GraphBuilder(format);
    const counted = schedule(rewrite(format, [make(b, b.input('x'))])).filter(({ op }) => op !== 'input' && op !== 'constant');
    expect(counted.length).toBe(operations);
  });
});
