import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accuracyPath, readAccuracy } from '@rampa/codegen';
import { afterEach, expect, test } from 'vitest';
import { AccuracyRecord } from '../src/record';
import type { MeasuredRow } from '../src/rows';

const root = mkdtempSync(join(tmpdir(), 'rampa-record-'));
const folder = join(root, accuracyPath, '..');
mkdirSync(folder, { recursive: true });
afterEach(() => rmSync(root, { recursive: true }));

const row = (name: string): MeasuredRow => ({
  function: name,
  quantity: 'value',
  backend: 'js f32',
  parameters: 'default',
  inputs: 16,
  worst: { ulp: 0.5, x: '1', pattern: '0x3f800000' },
  notCorrectlyRounded: 0,
  kernel: 'abc',
  failed: 0,
  failures: [],
});

test('two runs at once keep the rows of each other', () => {
  const one = new AccuracyRecord(root, () => true);
  const other = new AccuracyRecord(root, () => true);
  one.renew([row('gelu')]);
  other.renew([row('mish')]);
  one.renewArrays([
    { part: 'rows', function: 'softmax', backend: 'js f32', cases: 1, worst: { error: 0.5, quantity: 'value', where: '' }, kernel: 'abc' },
  ]);
  const { rows, arrays } = readAccuracy(root);
  expect(rows.map((row) => row.function)).toEqual(['gelu', 'mish']);
  expect(arrays.map((row) => row.function)).toEqual(['softmax']);
  expect(one.find(row('mish'))).toEqual(rows[1]);
  expect(readdirSync(folder)).toHaveLength(1);
});
