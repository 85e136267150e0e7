import { expect, test } from 'vitest';
import { StoredConstants } from '../../src/wasm/constants';
import { f32x4, f64x2 } from '../../src/wasm/lanes';

test('constants lie in the memory one after the other, each once', () => {
  const pool = new StoredConstants(64, 16);
  const [half, twice, one] = [f32x4.bits(0.5), f64x2.bits(2.5), f32x4.bits(1)];
  expect([half, twice, half].map((bits) => pool.read(pool.name(bits)))).toEqual([
    '(v128.load32_splat offset=64 align=4 (i32.const 0))',
    '(v128.load64_splat offset=68 align=4 (i32.const 0))',
    '(v128.load32_splat offset=64 align=4 (i32.const 0))',
  ]);
  pool.name(one);
  expect(pool.data()).toBe('(data (i32.const 64) "\\00\\00\\00\\3f\\00\\00\\00\\00\\00\\00\\04\\40\\00\\00\\80\\3f")');
  expect(() => pool.name(f32x4.bits(3))).toThrow(new RangeError('wasm: expected at most 16 bytes of constants, got more'));
});
