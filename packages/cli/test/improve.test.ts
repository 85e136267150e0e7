import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activation, project, rampa } from './command';

interface Improved {
  readonly quantity: string;
  readonly before: { readonly misses: number };
  readonly after: { readonly misses: number; readonly mayOverflow: boolean };
  readonly formula: string | null;
  readonly rules: readonly string[];
}

async function improve(properties: Readonly<Record<string, string>>): Promise<readonly Improved[]> {
  const { status, out, error } = await rampa(project({ 'activations/f.ts': activation(properties) }), 'improve', '--json');
  expect([status, error]).toEqual([0, '']);
  return JSON.parse(out).functions[0].improvements;
}

const relu = '{ minusInfinity: 0, plusInfinity: Infinity, derivative: { minusInfinity: 0, plusInfinity: 1 } }';

describe.each([
  // Both overflow for large x; the value cancels for small ones.
  ['log(1 + exp(x))', relu, 'log(1 + exp(a)) = max(a, 0) + log1p(exp(-|a|))'],
  ['(exp(2 * x) - 1) / (exp(2 * x) + 1)', '{ minusInfinity: -1, plusInfinity: 1 }', '(exp(2 a) - 1) / (exp(2 a) + 1) = tanh(a)'],
  ['1 / (1 + exp(-x))', '{ minusInfinity: 0, plusInfinity: 1 }', 'b / (1 + exp(-a)) = b sigmoid(a)'],
  ['exp(x) / (1 + exp(x))', '{ minusInfinity: 0, plusInfinity: 1 }', 'exp(a) / (1 + exp(a)) = sigmoid(a)'],
])('%s', (value, limits, rule) => {
  test('is rewritten, proven, and meets every bar', async () => {
    const [first] = await improve({ value: `(x) => ${value}`, limits });
    expect(first?.before.misses).toBeGreaterThan(20);
    expect(first?.after).toMatchObject({ misses: 0, mayOverflow: false });
    expect(first?.rules.join(' ')).toContain(rule);
  });
});

test('what is written is read, proven and generated; the formula stays', async () => {
  const folder = project({ 'activations/f.ts': activation({ value: '(x) => log(1 + exp(x))', limits: relu }) });
  expect((await rampa(folder, 'improve', '--write')).status).toBe(0);
  const text = readFileSync(join(folder, 'activations/f.ts'), 'utf8');
  expect(text).toContain('value: (x) => log(1 + exp(x)),');
  expect(text).toContain('value: (x) => max(x, 0) + log1p(exp(-abs(x))),');
  expect(text).toMatch(/import \{[^}]*\babs\b[^}]*\} from 'rampa\/language'/);
  const generated = await rampa(folder, 'generate', '--json');
  expect(JSON.parse(generated.out)).toMatchObject({ ok: true, warnings: [] });
});

test('a zero of the derivative is found and declared', async () => {
  const folder = project({ 'activations/f.ts': activation() });
  await rampa(folder, 'improve', '--write');
  // The zero of sigmoid(x) (1 + x sigmoid(-x)): -(1 + W(1/e)) = -1.27846454276107379510...
  expect(readFileSync(join(folder, 'activations/f.ts'), 'utf8')).toMatch(/of: 'derivative', at: -1\.278464542761074\d?, within: 0\.25/);
  expect((await rampa(folder, 'check')).status).toBe(0);
});

test('what is right already is left alone', async () => {
  const folder = project({
    'activations/f.ts': activation({ value: '(x) => max(0, x)', kinks: "[{ at: 0, left: 0, right: 1, chosen: 'left' }]", limits: relu }),
  });
  const before = readFileSync(join(folder, 'activations/f.ts'), 'utf8');
  const { out } = await rampa(folder, 'improve', '--write');
  expect(out).toContain('value: every bar is met already');
  expect(readFileSync(join(folder, 'activations/f.ts'), 'utf8')).toBe(before);
});
