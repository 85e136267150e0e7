import { GraphBuilder, interpreter, type MachineNode, truthOps } from '@rampa/ir';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoProduct, twoSum } from '../../src/lower/value';
import { Analysis, type Box } from '../../src/prove/analysis';
import { ordinal } from '../../src/prove/domain';
import { between, mayOverflow } from '../../src/prove/range';

type Grow = (b: GraphBuilder, p: MachineNode, q: MachineNode) => MachineNode;

/** Steps that random graphs are made of: every operation, and the patterns whose terms cancel. */
const steps: readonly Grow[] = [
  ...(['add', 'subtract', 'multiply', 'divide', 'min', 'max'] as const).map(
    (op): Grow =>
      (b, p, q) =>
        b[op](p, q),
  ),
  ...(['negate', 'abs', 'sqrt', 'round', 'highPart', 'exponentOf', 'significandOf'] as const).map(
    (op): Grow =>
      (b, p) =>
        b[op](p),
  ),
  ...(['less', 'lessOrEqual', 'equal', 'notEqual'] as const).map(
    (op): Grow =>
      (b, p, q) =>
        b.select(b[op](p, q), p, q),
  ),
  (b, p, q) => b.select(b.and(b.less(p, q), b.not(b.equal(p, b.constant(1)))), q, b.constant(-2)),
  (b, p, q) => b.select(b.or(b.isNaN(p), b.less(b.constant(0), q)), p, q),
  (b, p) => b.pow2(b.round(b.min(b.max(p, b.constant(-100)), b.constant(90)))),
  (b, p) => b.min(b.max(p, b.constant(-30)), b.constant(30)),
  (b, p, q) => twoProduct(b, p, q).lo,
  (b, p, q) => twoSum(b, p, q).lo,
  (b, p, q) => {
    const { hi, lo } = twoSum(b, p, q);
    return b.select(b.less(hi, b.constant(-30)), b.constant(0), lo);
  },
  (b, p) => b.subtract(p, b.multiply(b.round(b.multiply(p, b.constant(1.44269502))), b.constant(0.693145752))),
  (b, p) => b.subtract(p, b.subtract(b.add(b.constant(1), p), b.constant(1))),
  (b, p, q) => {
    const hi = b.divide(p, q);
    const product = twoProduct(b, hi, q);
    return b.subtract(b.subtract(p, product.hi), product.lo);
  },
];

const float = fc.oneof(
  fc.float({ noNaN: true, noDefaultInfinity: true }),
  fc.float({ noNaN: true, min: Math.fround(-8), max: Math.fround(8) }),
  fc.constantFrom(0, 1, -1, 2 ** -149, 2 ** 127),
);
const constant = fc.constantFrom(0, 0.5, 1, -1, 2, 3, 0.3465735912322998, 1e-20, -3e38, 1e30);

/** A graph in x and k, a box around a point, and other points of the box as fractions of its sides. */
const cases = fc.record({
  constants: fc.array(constant, { minLength: 1, maxLength: 3 }),
  growth: fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
  x: fc.tuple(float, fc.nat(24)),
  k: fc.tuple(float, fc.nat(24)),
  points: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 4,
    maxLength: 8,
  }),
});

function grown(constants: readonly number[], growth: readonly (readonly [number, number, number])[]): MachineNode {
  const b = new GraphBuilder('f32');
  const nodes = [b.input('x'), b.parameter('k'), ...constants.map((value) => b.constant(value))];
  // Recent nodes are picked more often, so that graphs are deep.
  const pick = (place: number): MachineNode => nodes[Math.max(0, nodes.length - 1 - (place % 5))] as MachineNode;
  for (const [step, p, q] of growth) nodes.push((steps[step] as Grow)(b, pick(p), nodes[q % nodes.length] as MachineNode));
  return nodes[nodes.length - 1] as MachineNode;
}

/** From `value` over 2^bits f32 numbers upwards, as far as they are finite. */
function side(value: number, bits: number): { lo: number; hi: number } {
  let hi = value;
  for (let tries = bits; tries >= 0; tries -= 1) {
    hi = Math.fround(value + Math.abs(value) * 2 ** (tries - 24));
    if (Number.isFinite(hi)) break;
  }
  return { lo: value, hi: Number.isFinite(hi) ? hi : value };
}

test('every node of a random graph stays in its range, and what is proven holds', () => {
  let [proven, narrowed] = [0, 0];
  fc.assert(
    fc.property(cases, ({ constants, growth, x, k, points }) => {
      const root = grown(constants, growth);
      const analysis = new Analysis(root);
      const sides = { x: side(...x), k: side(...k) };
      const box: Box = new Map(Object.entries(sides).map(([name, { lo, hi }]) => [name, between(lo, hi)]));
      const { objection, ranges } = analysis.run(box);
      if (objection === undefined) proven += 1;
      const run = interpreter(analysis.order, 'f32');
      const at = ({ lo, hi }: { lo: number; hi: number }, part: number): number => Math.fround(lo + (hi - lo) * part);
      for (const [p, q] of points) {
        const values = run({ inputs: { x: at(sides.x, p) }, parameters: { k: at(sides.k, q) } });
        const result = values[values.length - 1] as number;
        for (const [index, node] of analysis.order.entries()) {
          const range = ranges.get(node);
          const value = values[index] as number;
          if (range === undefined) break;
          // Constant folding writes infinities and NaN.
          if (range.written) continue;
          expect(value, node.op).toBeGreaterThanOrEqual(range.lo);
          expect(value, node.op).toBeLessThanOrEqual(range.hi);
          if (range.integer && !truthOps.has(node.op) && Number.isFinite(value)) expect(Number.isInteger(value)).toBe(true);
          if (!mayOverflow(range) && range.hi - range.lo < 1e-3 * Math.abs(value)) narrowed += 1;
          if (objection === undefined && Math.abs(value) === Infinity) expect(Math.abs(result)).toBe(Infinity);
        }
      }
    }),
    { numRuns: 2000 },
  );
  // The property is worth something only where there is a proof to be wrong.
  expect(proven).toBeGreaterThan(200);
  expect(narrowed).toBeGreaterThan(1000);
});

test('where one input is never above another, neither is a multiple of it', () => {
  const b = new GraphBuilder('f32');
  const [x, peak, half] = [b.input('x'), b.input('peak'), b.constant(0.5)];
  const known = { low: 'x', high: 'peak' };
  const box: Box = new Map(Object.values(known).map((name) => [name, between(-3e38, 3e38)]));
  const most = (node: MachineNode): number | undefined => new Analysis(node, known).run(box).ranges.get(node)?.hi;
  const [low, high] = [b.multiply(half, x), b.multiply(peak, half)];
  for (const node of [b.subtract(x, peak), b.add(b.negate(peak), x), b.subtract(low, high), b.add(low, b.negate(high))])
    expect(most(node)).toBe(0);
  for (const node of [b.subtract(peak, x), b.add(x, peak), b.subtract(low, peak), b.subtract(b.negate(low), b.negate(high))])
    expect(most(node)).toBeGreaterThan(0);
});

test('the neighbours of an f32 number are one place away', () => {
  expect(ordinal(1) - ordinal(1 - 2 ** -24)).toBe(1);
  expect(ordinal(2 ** -149) - ordinal(-(2 ** -149))).toBe(2);
});
