import { locations } from '@rampa/ir';
import { describe, expect, test } from 'vitest';
import { activation, parameters, read, show } from './fixture';

function f(overrides: Readonly<Record<string, string | undefined>>, others: Readonly<Record<string, string>> = {}, above = '') {
  const found = read({ 'activations/f.ts': activation(overrides, above), ...others }).activations.find(
    (candidate) => candidate.name === 'f',
  );
  if (found === undefined) throw new Error('f was not read');
  return found;
}

const number = (text: string) => ({ kind: 'number', text });
const infinity = { kind: 'constant', name: 'Infinity' };

test('a declaration with everything in it', () => {
  const read = f({
    parameters:
      "{ a: { default: 8 / 4, min: 0, max: Infinity, integer: true, perChannel: true, meaning: 'm' }, b: { default: -2, above: -pi, meaning: 'n' } }",
    parameterDerivatives: '{ a: (x) => x, b: (x, { a }) => a }',
    kinks: "[{ at: 0, left: ({ a }) => a, right: 1, chosen: 'left' }]",
    jumps: '[{ at: ({ b }) => -b, left: 0, right: 1 / 2 }]',
    removable: '[{ at: 0, value: ln2, derivative: 1 / 2, parameterDerivatives: { a: 0, b: ({ b }) => b } }]',
    zeros: "[{ of: 'derivative', at: -1.5, within: 1 / 8, scale: 1 }, { of: 'b', at: 0, within: 0.25, scale: ({ a }) => a }]",
    limits:
      '{ minusInfinity: ({ a }) => -a, plusInfinity: Infinity, derivative: { minusInfinity: -0, plusInfinity: 1 }, parameterDerivatives: { b: { minusInfinity: 1, plusInfinity: 2 } } }',
    keepsNegativeZero: 'true',
    increasing: 'true',
    odd: 'true',
    bounds: '{ min: ({ b }) => b, max: 1 / 2 }',
  });
  expect(read).toMatchObject({ kind: 'activation', name: 'f', file: 'spec/activations/f.ts', summary: 'Summary.', source: 'S' });
  expect(read.parameters).toEqual([
    { name: 'a', default: 2, min: 0, max: Number.POSITIVE_INFINITY, integer: true, perChannel: true, meaning: 'm' },
    { name: 'b', default: -2, above: -Math.PI, integer: false, perChannel: false, meaning: 'n' },
  ]);
  expect(read.kinks).toEqual([{ at: number('0'), left: { kind: 'variable', name: 'a' }, right: number('1'), chosen: 'left' }]);
  expect(read.jumps.map((jump) => [show(jump.at), show(jump.left), show(jump.right)])).toEqual([['(-b)', '0', '(1 / 2)']]);
  expect(
    read.removable.map((entry) => [show(entry.value), show(entry.derivative), ...Object.values(entry.parameterDerivatives).map(show)]),
  ).toEqual([['<ln2>', '(1 / 2)', '0', 'b']]);
  expect(read.zeros.map(({ of, at, within, scale }) => [of, show(at), within, show(scale)])).toEqual([
    ['derivative', '(-1.5)', 0.125, '1'],
    ['b', '0', 0.25, 'a'],
  ]);
  expect(read.limits).toEqual({
    value: { minusInfinity: { kind: 'negate', operand: { kind: 'variable', name: 'a' } }, plusInfinity: infinity },
    derivative: { minusInfinity: { kind: 'negate', operand: number('0') }, plusInfinity: number('1') },
    parameterDerivatives: {
      a: { minusInfinity: number('0'), plusInfinity: number('0') },
      b: { minusInfinity: number('1'), plusInfinity: number('2') },
    },
  });
  expect([read.keepsNegativeZero, read.increasing, read.odd]).toEqual([true, true, true]);
  expect(Object.entries(read.bounds).map(([side, bound]) => [side, show(bound)])).toEqual([
    ['min', 'b'],
    ['max', '(1 / 2)'],
  ]);
});

test('what may be left out is filled in', () => {
  const read = f({});
  expect(read).toMatchObject({
    parameters: [],
    kinks: [],
    jumps: [],
    removable: [],
    zeros: [],
    keepsNegativeZero: false,
    increasing: false,
    odd: false,
    bounds: {},
  });
  expect(read.formula).toEqual({ value: { kind: 'variable', name: 'x' }, derivative: number('1'), parameterDerivatives: {} });
  expect(read.limits.derivative).toEqual({ minusInfinity: number('0'), plusInfinity: number('0') });
  expect(f({ bounds: '{ max: 1 }' }).bounds).toEqual({ max: number('1') });
  expect(read.evaluate.value).toBe(read.formula.value);
});

test('the evaluate form is given where it is declared', () => {
  const read = f({
    ...parameters('a', 'b'),
    evaluate: '{ value: (x) => x * 1, parameterDerivatives: { b: (x) => x } }',
  });
  expect([show(read.evaluate.value), show(read.evaluate.derivative), show(read.formula.value)]).toEqual(['(x * 1)', '1', 'x']);
  expect(Object.values(read.evaluate.parameterDerivatives).map(show)).toEqual(['0', 'x']);
});

test('the doc comment becomes one line a paragraph', () => {
  const file = activation().replace('/** Summary. */', '/**\n * First line\n * goes on.\n *\n * Second.\n */');
  expect(read({ 'activations/f.ts': file }).activations[0]?.summary).toBe('First line goes on.\n\nSecond.');
});

test('a declaration may have a name of its own', () => {
  const file = activation().replace('export default activation(', 'const own = activation(').concat('export default own;\n');
  expect(read({ 'activations/f.ts': file }).activations[0]?.summary).toBe('Summary.');
});

test('declarations have locations', () => {
  const read = f({ ...parameters('a'), kinks: "[{ at: 0, left: 0, right: 1, chosen: 'left' }]" });
  const at = (object: object | undefined) => {
    const found = object === undefined ? undefined : locations.get(object);
    return `${found?.line}:${found?.column}`;
  };
  expect(at(read)).toBe('4:16');
  expect([at(read.limits), at(read.limits.value), at(read.limits.derivative), at(read.limits.derivative.plusInfinity)]).toEqual([
    '9:11',
    '9:11',
    '9:11',
    '9:11',
  ]);
  expect([at(read.parameters[0]), at(read.kinks[0]), at(read.kinks[0]?.right)]).toEqual(['10:20', '12:11', '12:36']);
});

describe('calls of other activations', () => {
  const g = activation({
    name: "'g'",
    parameters: "{ k: { default: 1 / 3, meaning: 'm' }, s: { default: -1e-7, meaning: 'm' } }",
    parameterDerivatives: '{ k: () => 0, s: () => 0 }',
    value: '(x, { k, s }) => k * x + s',
    derivative: '(x, { k }) => k',
    evaluate: '{ value: (x, { k, s }) => carry(k * x) + s }',
  });
  const others = { 'activations/g.ts': g };
  const use = "import g from './g';";

  test('are expanded: textbook in textbook, evaluate in evaluate', () => {
    const read = f(
      { ...parameters('b'), value: '(x, { b }) => x * g(x + 1, { k: b })', derivative: '(x) => g.derivative(x)' },
      others,
      use,
    );
    expect(show(read.formula.value)).toBe('(x * ((b * (x + 1)) + (-1e-7)))');
    expect(show(read.evaluate.value)).toBe('(x * (carry((b * (x + 1))) + (-1e-7)))');
    expect(show(read.formula.derivative)).toBe('0.3333333333333333');
  });

  test('through helpers and constants too', () => {
    const above = `${use}\nconst c = g(1, { k: 2, s: 0 });\nconst helper = (x: number, k: number) => g(x, { k, s: c });`;
    const read = f({ value: '(x) => helper(x, 5)', derivative: '(x) => c' }, others, above);
    expect(show(read.evaluate.value)).toBe('(carry((5 * x)) + (carry((2 * 1)) + 0))');
    expect(show(read.evaluate.derivative)).toBe('(carry((2 * 1)) + 0)');
    expect(show(read.formula.derivative)).toBe('((2 * 1) + 0)');
  });

  test('value and derivative may use each other across files as long as they end', () => {
    const other = activation({ name: "'g'", value: '(x) => f.derivative(x) + 1' }, "import f from './f';");
    expect(show(f({ value: '(x) => g(x)', derivative: '(x) => 2' }, { 'activations/g.ts': other }, use).formula.value)).toBe('(2 + 1)');
  });
});

test('functions come in the order of their files', () => {
  const file = (name: string) => activation({ name: `'${name}'` });
  const spec = read({ 'activations/b.ts': file('b'), 'activations/aZ.ts': file('aZ'), 'activations/ab.ts': file('ab') });
  expect(spec.activations.map((found) => found.name)).toEqual(['aZ', 'ab', 'b']);
  expect(spec.primitives.map((found) => found.name)).toEqual(['exp', 'hypot', 'log1p']);
});
