import { locations } from '@rampa/ir';
import { describe, expect, test } from 'vitest';
import { activation, parameters, read, value } from './fixture';

describe('numbers', () => {
  test.each([
    ['0.044715', '0.044715'],
    ['1e-3', '1e-3'],
    ['1E+3', '1e3'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1_000.25', '1000.25'],
    ['1.0507009873554804934193349852946', '1.0507009873554804934193349852946'],
    ['1 / 6', '(1 / 6)'],
    ['-0', '(-0)'],
    ['Infinity', '<Infinity>'],
    ['NaN', '<NaN>'],
    ['pi', '<pi>'],
    ['ln2', '<ln2>'],
  ])('%s', (text, expected) => {
    expect(value(`(x) => x + ${text}`)).toBe(`(x + ${expected})`);
  });
});

describe('operators', () => {
  test.each([
    ['x + 2 * x - x / 3', '((x + (2 * x)) - (x / 3))'],
    ['-(x + 1) * x', '((-(x + 1)) * x)'],
    ['x > 0 ? x : x < -1 ? 1 : 2', '((x > 0) ? x : ((x < (-1)) ? 1 : 2))'],
    ['x >= 0 && !(x <= 1) || x === 2 || x !== 3 ? 1 : 0', '(((((x >= 0) and (!(x <= 1))) or (x == 2)) or (x != 3)) ? 1 : 0)'],
    ['exp(abs(x)) + hypot(x, 1) + max(min(x, 1), carry(sqrt(2)))', '((exp(abs(x)) + hypot(x, 1)) + max(min(x, 1), carry(sqrt(2))))'],
  ])('%s', (text, expected) => {
    expect(value(`(x) => ${text}`)).toBe(expected);
  });
});

describe('functions and bindings', () => {
  test('the first parameter is the variable x, whatever its name', () => {
    expect(value('(t) => t * t')).toBe('(x * x)');
  });

  test('parameters are destructured and renamed', () => {
    expect(value('(x, { a, b: c }) => a * x + c', '', 'a', 'b')).toBe('((a * x) + b)');
  });

  test('a const is one shared object, placed where it was bound', () => {
    const file = activation({ value: '(x) => {\n    const t = exp(x);\n    return t * t;\n  }' });
    const root = read({ 'activations/f.ts': file }).activations[0]?.formula.value;
    if (root?.kind !== 'arithmetic') throw new Error('expected arithmetic');
    expect(root.left).toBe(root.right);
    expect(locations.get(root.left)).toEqual({ file: 'spec/activations/f.ts', line: 8, column: 15 });
    expect(locations.get(root)).toEqual({ file: 'spec/activations/f.ts', line: 9, column: 12 });
  });

  test('if ... return', () => {
    expect(
      value('(x) => { if (x > 1) return 1; if (x > 0) { const y = x * x; return y; } else if (x > -1) return 2; else return 3; }'),
    ).toBe('((x > 1) ? 1 : ((x > 0) ? (x * x) : ((x > (-1)) ? 2 : 3)))');
  });

  test('a const may hold a condition', () => {
    expect(value('(x) => { const negative = x < 0; return negative ? 0 : x; }')).toBe('((x < 0) ? 0 : x)');
  });

  test('module-level constants', () => {
    expect(value('(x) => x * half + c', 'const half = 1 / 2;\nconst c = half * pi;')).toBe('((x * (1 / 2)) + ((1 / 2) * <pi>))');
  });

  test('imported constants and helpers of a file in a folder of its own', () => {
    const shared = "import { pi } from '../../language';\nexport const third = pi / 3;\nexport const cube = (x: number) => x * x * x;\n";
    const file = activation({ value: '(x) => cubed(x) + third' }, "import { cube as cubed, third } from './shared/cube';");
    const spec = read({ 'activations/f.ts': file, 'activations/shared/cube.ts': shared });
    expect(spec.activations).toHaveLength(1);
    expect(spec.activations[0]?.formula.value).toMatchObject({
      operator: 'add',
      left: { operator: 'multiply' },
      right: { operator: 'divide' },
    });
  });

  test('helpers are inlined: arrows, functions, with arrays and with named arguments', () => {
    const above = [
      'const square = (x: number) => x * x;',
      'function line(x: number, { slope }: { slope: number }): number { const y = slope * x; return y + 1; }',
      "const p = (t: number, c: readonly number[]) => polynomial(t, c);\nimport { polynomial } from '../language/machine';",
    ].join('\n');
    expect(value('(x) => square(x + 1) + line(x, { slope: 2 }) + p(x, [1, 2])', above)).toBe(
      '((((x + 1) * (x + 1)) + ((2 * x) + 1)) + ((2 * x) + 1))',
    );
  });

  test('a formula may be a module-level helper', () => {
    expect(value('shape', 'const shape = (x: number) => x / 2;')).toBe('(x / 2)');
  });

  test('names resolve by symbol: aliases are followed, a local name shadows', () => {
    expect(value('(x) => { const log1p = x + 1; return e(log1p); }', "import { exp as e } from '../language';")).toBe('exp((x + 1))');
  });

  test('! and as const mean nothing', () => {
    expect(value('(x) => polynomial(x!, c)', "import { polynomial } from '../language/machine';\nconst c = [1, 2] as const;")).toBe(
      '((2 * x) + 1)',
    );
  });
});

describe('polynomial', () => {
  test('is expanded by Horner, with the coefficients of a constant', () => {
    const above = "import { polynomial } from '../language/machine';\nconst c = [1, -2.5, 1e-3];";
    expect(value('(x) => polynomial(x * x, c)', above)).toBe('((((1e-3 * (x * x)) + (-2.5)) * (x * x)) + 1)');
  });

  test('shares its argument', () => {
    const file = activation({ value: '(x) => polynomial(x * x, [1, 2, 3])' }, "import { polynomial } from '../language/machine';");
    const root = read({ 'activations/f.ts': file }).activations[0]?.formula.value;
    if (root?.kind !== 'arithmetic' || root.left.kind !== 'arithmetic') throw new Error('expected arithmetic');
    const inner = root.left.left;
    if (inner.kind !== 'arithmetic' || inner.left.kind !== 'arithmetic') throw new Error('expected arithmetic');
    expect(root.left.right).toBe(inner.left.right);
  });

  test('of one coefficient is that coefficient', () => {
    expect(value('(x) => x + polynomial(x, [7])', "import { polynomial } from '../language/machine';")).toBe('(x + 7)');
  });
});

test('an unused parameter may be left out', () => {
  const spec = read({ 'activations/f.ts': activation({ ...parameters('a'), value: '() => 1' }) });
  expect(spec.activations[0]?.formula.value).toEqual({ kind: 'number', text: '1' });
});
