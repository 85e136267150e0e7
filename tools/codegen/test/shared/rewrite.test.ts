import { type Format, GraphBuilder, interpret, type MachineNode, operands, schedule } from '@rampa/ir';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../../src/shared/rewrite';

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

const step = (b: GraphBuilder, x: MachineNode, at: number): MachineNode =>
  b.select(b.less(b.constant(at), x), b.constant(1), b.constant(0));

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
    [
      'an inner clamp that is wider than it looks',
      (b, x, dy) => {
        const line = b.add(b.constant(0.5), b.multiply(b.constant(0.25), b.min(b.max(x, b.constant(-9)), b.constant(1.5))));
        return b.add(b.min(b.max(b.constant(0), line), b.constant(1)), b.min(b.max(b.constant(-1), b.negate(dy)), b.constant(-0)));
      },
    ],
    [
      'a clamp in a branch, needed beside it',
      (b, x) => b.select(b.less(x, b.constant(0.5)), b.min(x, b.constant(0.25)), b.min(x, b.constant(2))),
    ],
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

  // x is compared with a number chosen once per call: what that takes is counted with the rest.
  test.each<[string, (b: GraphBuilder, x: MachineNode, u: MachineNode) => MachineNode]>([
    [
      'the step at 0, from the left or from the right',
      (b, x, u) => b.select(b.and(b.equal(x, b.constant(0)), u), b.constant(1), step(b, x, 0)),
    ],
    [
      'two ends',
      (b, x, u) => {
        const inside = b.select(b.and(b.less(b.constant(0), x), b.less(x, b.constant(6))), b.constant(1), b.constant(0));
        const withLower = b.select(b.and(b.equal(x, b.constant(0)), u), b.constant(1), inside);
        return b.select(b.and(b.equal(x, b.constant(6)), b.not(u)), b.constant(1), withLower);
      },
    ],
    [
      'a slope that the other piece has there',
      (b, x, u) => {
        const line = b.multiply(b.add(x, b.constant(1.5)), b.constant(0.5));
        const pieces = b.select(b.lessOrEqual(x, b.constant(-1)), b.constant(0), line);
        return b.select(b.and(b.equal(x, b.constant(-1)), u), b.constant(0.25), pieces);
      },
    ],
    ['a choice that neither piece has', (b, x, u) => b.select(b.and(b.equal(x, b.constant(0)), u), b.constant(0.5), step(b, x, 0))],
    [
      'a zero whose sign counts',
      (b, x, u) => b.select(b.and(b.equal(x, b.constant(0)), u), b.constant(0), b.select(b.less(b.constant(0), x), x, b.constant(1))),
    ],
  ])('the choice at a kink: %s', (_, make) => {
    const b = new GraphBuilder(format);
    const u = b.equal(b.parameter('subgradient'), b.constant(1));
    const roots = [make(b, b.input('x'), u)];
    const tiny = format === 'f32' ? 2 ** -149 : Number.MIN_VALUE;
    const beside = [0, 6, -1].flatMap((at) =>
      [-1, 0, 1].map((side) => at + side * (at === 0 ? tiny : format === 'f32' ? 2 ** -22 : 2 ** -51)),
    );
    for (const x of [...numbers, ...beside])
      for (const subgradient of [0, 1])
        expect(interpret(rewrite(format, roots), format, { inputs: { x }, parameters: { subgradient } }), `${x}, ${subgradient}`).toEqual(
          interpret(roots, format, { inputs: { x }, parameters: { subgradient } }),
        );
  });

  test('the choice at a kink costs a comparison of x, nothing else that varies', () => {
    const b = new GraphBuilder(format);
    const x = b.input('x');
    const there = b.and(b.equal(x, b.constant(0)), b.equal(b.parameter('subgradient'), b.constant(1)));
    const rewritten = schedule(rewrite(format, [b.select(there, b.constant(1), step(b, x, 0))]));
    expect(rewritten.filter((node) => operands(node).some((operand) => operand.op === 'input')).map(({ op }) => op)).toEqual(['less']);
  });

  test.each<[string, (b: GraphBuilder, x: MachineNode) => MachineNode, number]>([
    ['a + -b', (b, x) => b.add(b.input('dy'), b.negate(x)), 1],
    [
      'x == 0 ? x : 0 < x ? x : dy',
      (b, x) => b.select(b.equal(x, b.constant(0)), x, b.select(b.less(b.constant(0), x), x, b.input('dy'))),
      2,
    ],
    ['a clamp inside a narrower one', (b, x) => b.max(b.min(b.max(x, b.constant(-1)), b.constant(1)), b.constant(-2)), 2],
    [
      'a clamp inside a line that is clamped',
      (b, x) => {
        const line = b.add(b.constant(0.5), b.multiply(b.constant(0.25), b.min(b.max(x, b.constant(-9)), b.constant(9))));
        return b.min(b.max(b.constant(0), line), b.constant(1));
      },
      4,
    ],
    [
      'a clamp that the branch implies',
      (b, x) => b.select(b.lessOrEqual(b.constant(0), x), x, b.multiply(b.min(x, b.constant(0)), b.input('dy'))),
      3,
    ],
    ['a choice that a clamp decides', (b, x) => b.select(b.less(b.constant(5), b.min(b.abs(x), b.constant(3))), x, b.abs(x)), 1],
  ])('%s takes fewer operations', (_, make, operations) => {
    const b = new GraphBuilder(format);
    const counted = schedule(rewrite(format, [make(b, b.input('x'))])).filter(({ op }) => op !== 'input' && op !== 'constant');
    expect(counted.length).toBe(operations);
  });
});
