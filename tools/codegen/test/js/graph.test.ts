import { GraphBuilder, interpret, type MachineNode } from '@rampa/ir';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GraphOptions, writeGraph } from '../../src/js/graph';

const numbers = [0, -0, 0.5, 1, -1, 2.75, -3.25, 1e300, 5e-324, Infinity, -Infinity, NaN];
const powers = Float64Array.from({ length: 2046 }, (_, i) => 2 ** (i - 1022));

/** Runs the text that the writer gives. */
function execute(roots: readonly MachineNode[], x: number, p: number, options: GraphOptions): number[] {
  const { before, each, results } = writeGraph(roots, options);
  const source = ['const choices = new Float64Array(16), steady = choices;', ...before, ...each, `return [${results.join(', ')}];`].join(
    '\n',
  );
  const { code } = transformSync(`function f(x, p, powers) {\n${source}\n}`, { loader: 'ts' });
  return (new Function(`${code}; return f`)() as (x: number, p: number, powers: Float64Array) => number[])(x, p, powers);
}

/** A random graph: each step takes its operands among the nodes so far, so that nodes get shared, nested and left out. */
const graphs = fc.array(fc.tuple(fc.nat(13), fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 }).map((steps) => {
  const b = new GraphBuilder('f64');
  const values: MachineNode[] = [b.input('x'), b.parameter('p'), ...[0, -1.5, 2, NaN].map((value) => b.constant(value))];
  const tests: MachineNode[] = [b.less(b.input('x'), b.parameter('p')), b.isNaN(b.input('x'))];
  for (const [kind, i, j, k, l] of steps) {
    const at = (nodes: readonly MachineNode[], index: number): MachineNode =>
      nodes[nodes.length - 1 - (index % nodes.length)] as MachineNode;
    const [p, q] = [at(values, i), at(values, j)];
    const [s, t] = [at(tests, k), at(tests, l)];
    const makers: (() => MachineNode)[] = [
      ...[() => b.add(p, q), () => b.subtract(p, q), () => b.multiply(p, q), () => b.divide(p, q), () => b.min(p, q), () => b.max(p, q)],
      ...[() => b.negate(p), () => b.abs(p), () => b.sqrt(p), () => b.select(s, p, q), () => b.select(s, p, q)],
    ];
    if (kind < makers.length) values.push((makers[kind] as () => MachineNode)());
    else tests.push([b.lessOrEqual(p, q), b.and(s, b.not(t)), b.or(s, b.notEqual(p, q))][kind - makers.length] as MachineNode);
  }
  return values.slice(-3);
});

describe('the text computes what the interpreter does', () => {
  test.each<[string, GraphOptions]>([
    ['for one element', {}],
    ['with what does not vary hoisted', { varying: new Set(['x']) }],
  ])('%s', (_, options) => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...numbers), fc.constantFrom(...numbers), (roots, x, p) => {
        expect(execute(roots, x, p, options)).toEqual(interpret(roots, 'f64', { inputs: { x }, parameters: { p } }));
      }),
      { numRuns: 1500 },
    );
  });

  // Half of x + |x| stands for max(0, x): exact for what f32 can hold, and a NaN stays.
  test.each<[string, string, (b: GraphBuilder, x: MachineNode, p: MachineNode) => MachineNode]>([
    ['outcomes alike for all', 'steady', (b, x, p) => b.select(b.less(b.constant(0), x), p, b.negate(p))],
    ['a factor', 'steady', (b, x, p) => b.select(b.less(b.constant(0), x), x, b.multiply(x, p))],
    ['a factor of the other', 'steady', (b, x, p) => b.select(b.less(x, b.constant(0)), b.multiply(p, x), x)],
    ['a sign', 'steady', (b, x, p) => b.select(b.less(b.constant(0), x), b.negate(b.add(x, p)), b.add(x, p))],
    ['a term', 'choices', (b, x, p) => b.select(b.less(b.constant(0), x), b.add(x, b.multiply(x, p)), b.multiply(x, p))],
    ['a term of the other', 'choices', (b, x, p) => b.select(b.less(x, b.constant(0)), b.multiply(x, p), b.add(b.multiply(x, p), x))],
    [
      'less a term',
      'choices',
      (b, x, p) => b.select(b.less(b.constant(0), x), b.subtract(x, b.multiply(x, p)), b.negate(b.multiply(x, p))),
    ],
    ['anything', 'choices', (b, x, p) => b.select(b.lessOrEqual(x, p), b.multiply(x, x), b.abs(x))],
    ['a bound', 'choices', (b, x, p) => b.min(x, p)],
    ['a rectifier', 'Math.abs', (b, x) => b.select(b.isNaN(x), x, b.max(b.constant(0), x))],
    ['what is below 0', 'Math.abs', (b, x) => b.min(x, b.constant(0))],
    ['a bound that is hoisted', 'steady', (b, x, p) => b.select(b.less(x, b.multiply(p, p)), p, b.negate(p))],
    [
      'beside a test that hardly ever holds',
      'steady',
      (b, x, p) => b.select(b.or(b.equal(x, p), b.less(b.constant(0), x)), p, b.negate(p)),
    ],
    ['1 or 0', '+(0 < x)', (b, x) => b.select(b.less(b.constant(0), x), b.constant(1), b.constant(0))],
    ['a rectifier, bounded', 'Math.abs', (b, x) => b.select(b.isNaN(x), x, b.min(b.max(b.constant(0), x), b.constant(6)))],
  ])('a choice without a branch: %s', (_, by, make) => {
    const b = new GraphBuilder('f64');
    const roots = [make(b, b.input('x'), b.parameter('p'))];
    const options = { varying: new Set(['x']), typical: { p: 1 } };
    const { before, each, results } = writeGraph(roots, options);
    expect([...before, ...each, ...results].join('\n')).toContain(by);
    const singles = numbers.map(Math.fround);
    for (const x of singles)
      for (const p of singles)
        expect(execute(roots, x, p, options), `${x}, ${p}`).toEqual(interpret(roots, 'f64', { inputs: { x }, parameters: { p } }));
  });

  test('powers of two and rounding', () => {
    const b = new GraphBuilder('f64');
    const n = b.round(b.input('x'));
    for (const x of [-1022, -1021.5, -0.5, 0.5, 1.5, 2.5, 1022.5, 1023]) {
      expect(execute([n, b.pow2(n)], x, 0, {})).toEqual(interpret([n, b.pow2(n)], 'f64', { inputs: { x } }));
    }
  });

  test('halves are exact, also where a product would overflow', () => {
    const b = new GraphBuilder('f64');
    const high = b.highPart(b.input('x'));
    const low = b.subtract(b.input('x'), high);
    for (const x of [1 / 3, -Math.PI, 1e-300, 123456789.125, 1.5e295]) {
      const [h, l] = execute([high, low], x, 0, {}) as [number, number];
      expect(h + l).toBe(x);
      // 26 bits: the product of a half with itself is exact.
      expect(BigInt(Math.abs(h / 2 ** (Math.floor(Math.log2(Math.abs(h))) - 26))) % 1n).toBe(0n);
      expect(Math.abs(l)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -26);
    }
    for (const x of [1e300, -1.7e308, Infinity]) expect(execute([high], x, 0, {})).toEqual([x]);
  });
});

describe('the text is what a person would write', () => {
  const b = new GraphBuilder('f64');
  const x = b.input('x');

  test('a bound that keeps NaN', () => {
    const relu = b.select(b.isNaN(x), x, b.max(b.constant(0), x));
    expect(writeGraph([relu]).results).toEqual(['Math.max(0, x)']);
  });

  test('no Math.max where the sign of a zero would change', () => {
    const negative = b.select(b.isNaN(x), x, b.max(b.constant(-0), x));
    expect(writeGraph([negative]).results[0]).not.toContain('Math.max');
    const second = b.select(b.isNaN(x), x, b.max(x, b.constant(0)));
    expect(writeGraph([second]).results[0]).not.toContain('Math.max');
  });

  test('no Math.min where the bound is NaN', () => {
    const unbounded = b.select(b.isNaN(x), x, b.min(x, b.constant(NaN)));
    expect(writeGraph([unbounded]).results[0]).not.toContain('Math.min');
    expect(execute([unbounded], 0.5, 0, {})).toEqual([0.5]);
  });

  test('what one arm needs is computed in that arm', () => {
    const shared = b.multiply(x, b.constant(3));
    const arm = b.add(b.multiply(shared, shared), shared);
    const { each } = writeGraph([b.select(b.less(x, b.constant(1)), x, arm)]);
    expect(each).toEqual(['let v2: number;', 'if (x < 1) {', '  v2 = x;', '} else {', '  const v1 = x * 3;', '  v2 = v1 + v1 * v1;', '}']);
  });

  test('what does not vary is computed before', () => {
    const p = b.parameter('p');
    const { before, results } = writeGraph([b.multiply(x, b.divide(b.constant(1), p))], { varying: new Set(['x']) });
    expect(before).toEqual(['const v1 = 1 / p;']);
    expect(results).toEqual(['x * v1']);
  });
});
