import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Finding, Group } from '../src/group';
import { Store } from '../src/store';

const folder = mkdtempSync(join(tmpdir(), 'rampa-verify-'));
afterEach(() => rmSync(folder, { recursive: true }));

const group = { id: 'abc', name: 'gelu', key: 'value' } as Group;
const finding: Finding = {
  column: 'js',
  worst: 0.5,
  at: -1.5,
  parameters: {},
  inputs: 16,
  inexact: 1,
  nearZero: 0,
  failed: 0,
  failures: [],
};

test('an interrupted run goes on with what was finished', () => {
  const store = new Store(folder);
  store.add(group, { group: 'abc', index: 3, first: 48, count: 16 }, [finding]);
  const [file = ''] = readdirSync(folder);
  // The process was ended while it wrote the next line.
  appendFileSync(join(folder, file), '{"task":4,"findi');
  expect([...new Store(folder).read(group)]).toEqual([[3, [finding]]]);
  expect(new Store(folder).read({ ...group, id: 'another kernel' }).size).toBe(0);
});
