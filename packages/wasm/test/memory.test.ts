import { expect, test } from 'vitest';
import { load } from '../src/index';

test('a million arrays come and go, and the memory neither grows nor falls to pieces', async () => {
  const capacity = 100_000;
  const rampa = await load({ capacity });
  const first = rampa.alloc(1);
  const { buffer } = first;
  const bytes = buffer.byteLength;
  rampa.free(first);
  const live: Float32Array[] = [];
  let state = 1;
  for (let cycle = 0; cycle < 1_000_000; cycle++) {
    state = (state * 48271) % 2147483647;
    if (live.length === 8) {
      const place = state % 8;
      rampa.free(live[place] as Float32Array);
      live[place] = live[7] as Float32Array;
      live.pop();
    }
    live.push(rampa.alloc(1 + (state % 5000)));
  }
  for (const array of live) {
    expect(array.buffer).toBe(buffer);
    rampa.free(array);
  }
  expect(buffer.byteLength).toBe(bytes);
  // All of it in one piece again.
  expect(rampa.alloc(capacity).length).toBe(capacity);
}, 60_000);

test('64 M elements in place take no memory beside the array and the scratch', async () => {
  const rampa = await load({ precision: 'fast' });
  const elements = 64 * 1024 * 1024;
  const xs = new Float32Array(elements).fill(-1);
  xs[elements - 1] = 2;
  const [peak, { arrayBuffers }] = [process.resourceUsage().maxRSS, process.memoryUsage()];
  expect(rampa.relu.forward(xs, xs)).toBe(xs);
  // A copy would be 256 MiB: 262,144 kiB. Compiled code and views are far below a tenth of that.
  expect(process.resourceUsage().maxRSS - peak).toBeLessThan(26_000);
  expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(26e6);
  expect([xs[0], xs[elements - 1]]).toEqual([0, 2]);
}, 60_000);
