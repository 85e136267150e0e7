import { locations } from '@rampa/ir';
import { describe, expect, test } from 'vitest';
import { activation, parameters, read, show } from './fixture';
import { reduction } from './reductionFixture';

function r(overrides: Readonly<Record<string, string>> = {}, others: Readonly<Record<string, string>> = {}) {
  const found = read({ 'reductions/r.ts': reduction(overrides), ...others }).reductions.find((candidate) => candidate.name === 'r');
  if (found === undefined) throw new Error('r was not read');
  return found;
}

describe('reductions', () => {
  test('textbook formulas range over the row', () => {
    const { formula } = r();
    expect(show(formula.value)).toBe('(exp(row[i]) / sum(x => exp(x)))');
    expect(show(formula.derivative)).toBe('((i == j) ? row[j] : 0)');
  });

  test('stages see the elements and the stages before them', () => {
    const { stages, value, backward } = r();
    expect(stages.map(({ name, reduce, of }) => [name, reduce, show(of)])).toEqual([
      ['peak', 'max', 'x'],
      ['total', 'sum', 'exp((x - peak))'],
    ]);
    expect(show(value)).toBe('(exp((x - peak)) / total)');
    expect(backward.from).toBe('outputs');
    expect(backward.stages.map(({ of }) => show(of))).toEqual(['(x * dy)']);
    expect(show(backward.value)).toBe('((index == 0) ? x : (dy - dot))');
  });

  test('nested folds have elements of their own, and see what is around them', () => {
    const value =
      '(xs, k) => { const m = maximum(xs); return sum(xs, (t) => t * sum(xs, (t) => t - m + xs[k]!)) + sum(xs) + firstMaximum(xs) + sum(xs, (i) => i); }';
    expect(show(r({ value }).formula.value)).toBe(
      '(((sum(t => (t * sum(t2 => ((t2 - maximum(x => x)) + row[i])))) + sum(x => x)) + firstMaximum(x => x)) + sum(i2 => i2))',
    );
  });

  test('other reductions of the same row are expanded', () => {
    const other = reduction({ name: "'other'", output: "'one'", value: '(row) => sum(row, (x) => x * x)' }).replace(
      "import other from './other';",
      '',
    );
    const { formula } = r(
      { value: '(row, i) => row[i]! - other(row)[0]!', derivative: '(row, i, j) => other.derivative(row, j, i)' },
      { 'reductions/other.ts': other },
    );
    expect(show(formula.value)).toBe('(row[i] - sum(x => (x * x)))');
    expect(show(formula.derivative)).toBe('((j == i) ? row[i] : 0)');
  });

  test('flags and the length parameter', () => {
    const read = r({
      parameters: "{ pieces: { default: 2, min: 1, integer: true, meaning: 'm' } }",
      lengthParameter: "'pieces'",
      withZero: 'true',
      output: "'one'",
    });
    expect(read).toMatchObject({ lengthParameter: 'pieces', withZero: true, output: 'one', parameters: [{ name: 'pieces', default: 2 }] });
    expect(r()).toMatchObject({ withZero: false, parameters: [] });
    expect(r()).not.toHaveProperty('lengthParameter');
  });
});

describe('primitives', () => {
  const primitive = (properties: string, above = '') =>
    `import { exp } from '../language';\nimport { polynomial, round, scale } from '../language/machine';\nimport { primitive } from '../language/primitive';\n${above}\n/** P. */\nexport default primitive({ name: 'p', ${properties} });\n`;
  const p = (properties: string, above = '') => {
    const found = read({ 'primitives/p.ts': primitive(properties, above) }).primitives.find((candidate) => candidate.name === 'p');
    if (found === undefined) throw new Error('p was not read');
    return found;
  };

  test('plans in machine operations, a helper shared between them, the carried rounding error', () => {
    const above = 'const body = (x: number, low: number) => { const n = round(x); return scale(polynomial(x - n + low, [1, 1]), n); };';
    const { plans, domain, formula } = p(
      'domain: { max: 700 }, plans: { double: body, faithful: (t, l) => body(t, l), fast: (x) => x }',
      above,
    );
    expect(show(plans.double.body)).toBe('scale(((1 * ((x - round(x)) + low)) + 1), round(x))');
    expect(show(plans.faithful.body)).toBe('scale(((1 * ((t - round(t)) + l)) + 1), round(t))');
    expect([plans.double.argument, plans.double.lows, plans.faithful.argument, plans.faithful.lows]).toEqual([
      ['x'],
      ['low'],
      ['t'],
      ['l'],
    ]);
    expect(plans.fast).toEqual({ argument: ['x'], lows: [], body: { kind: 'variable', name: 'x' } });
    expect(domain).toEqual({ min: Number.NEGATIVE_INFINITY, max: 700 });
    expect(formula).toBeUndefined();
  });

  test('evaluate stands for all three plans', () => {
    const { plans, formula, domain } = p('formula: (a, b) => a * b, evaluate: (x, y) => exp(x) + y');
    expect(formula?.arguments).toEqual(['a', 'b']);
    expect(plans.double.argument).toEqual(['x', 'y']);
    expect([show(plans.double.body), show(plans.faithful.body), show(plans.fast.body)]).toEqual([
      '(exp(x) + y)',
      '(exp(x) + y)',
      '(exp(x) + y)',
    ]);
    expect(domain).toEqual({ min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY });
  });

  test('plans of two arguments', () => {
    const { plans } = p('formula: (x, y) => x * y, plans: { double: (x, y) => x + y, faithful: (x, y) => x - y, fast: (x, y) => x }');
    expect(plans.double.argument).toEqual(['x', 'y']);
    expect(plans.double.lows).toEqual([]);
  });
});

describe('laws', () => {
  const laws = (text: string) =>
    `import { exp, law } from '../language';\nimport f from '../activations/f';\nimport r from '../reductions/r';\n${text}\n`;
  const files = { 'activations/f.ts': activation(parameters('a', 'b')), 'reductions/r.ts': reduction() };

  test('functions of the spec stay applied', () => {
    const text = laws(`const half = (x: number) => f(x / 2);
export default [
  law({
    name: 'the law', over: { x: { min: -1, max: 1 / 2 }, a: { above: 0 } }, where: ({ x, a }) => x < a,
    equal: [({ x, a: b }) => f(x, { a: b }), ({ x }) => f.derivative(x), ({ x }) => r([x, 0])[1 - 1]! + r.derivative([x, x * x], 0, 1), ({ x }) => half(exp(x))],
  }),
  law({ name: 'another', over: { x: {} }, increasing: [() => 0, ({ x }) => f(x, {})] }),
];`);
    const [first, second] = read({ ...files, 'laws/all.ts': text }).laws;
    expect(first).toMatchObject({ kind: 'law', name: 'the law', file: 'spec/laws/all.ts', relation: 'equal' });
    expect(first?.variables).toEqual([
      { name: 'x', min: -1, max: 0.5 },
      { name: 'a', above: 0 },
    ]);
    expect(first?.where === undefined ? '' : show(first.where)).toBe('(x < a)');
    expect(first?.sides.map(show)).toEqual([
      'apply f.value(x, a: a)[]',
      'apply f.derivative(x)[]',
      '(apply r.value(x, 0)[0] + apply r.derivative(x, (x * x))[0, 1])',
      'apply f.value((exp(x) / 2))[]',
    ]);
    expect(second).toMatchObject({ relation: 'increasing', variables: [{ name: 'x' }] });
    expect(second).not.toHaveProperty('where');
    expect(first === undefined ? undefined : locations.get(first)).toEqual({ file: 'spec/laws/all.ts', line: 6, column: 3 });
  });

  test('laws may be named constants', () => {
    const text = laws(
      "const one = law({ name: 'l', over: { x: {} }, equal: [({ x }) => x, ({ x }) => f(x)] });\nconst all = [one];\nexport default all;",
    );
    expect(read({ ...files, 'laws/all.ts': text }).laws.map((law) => law.name)).toEqual(['l']);
  });
});
