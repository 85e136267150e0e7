import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytes } from '../src/generated/bytes.js';

test('the module with all functions is at most 60 kB gzipped', () => {
  expect(gzipSync(Buffer.from(bytes, 'base64'), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
