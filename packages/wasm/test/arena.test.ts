import { describe, expect, test } from 'vitest';
import { Arena } from '../src/arena.js';

describe('Arena', () => {
  test('lends ranges that do not overlap, within its bounds', () => {
    const arena = new Arena(1000, 160);
    expect([arena.lend(16), arena.lend(1), arena.lend(100)]).toEqual([1000, 1016, 1032]);
    expect(arena.free).toBe(160 - 16 - 16 - 112);
    expect(arena.lend(32)).toBeUndefined();
    expect(arena.lend(16)).toBe(1144);
    expect(arena.free).toBe(0);
  });

  test('an empty range has a place of its own', () => {
    const arena = new Arena(0, 64);
    expect([arena.lend(0), arena.lend(0)]).toEqual([0, 16]);
    expect(arena.takeBack(0, 0)).toBe(true);
    expect(arena.takeBack(0, 0)).toBe(false);
  });

  test.each([
    ['in order', [0, 1, 2, 3]],
    ['backwards', [3, 2, 1, 0]],
    ['the middle last', [0, 3, 1, 2]],
    ['the middle first', [1, 2, 0, 3]],
    ['every other', [0, 2, 1, 3]],
  ])('neighbours are joined when they come back %s', (_, order) => {
    const arena = new Arena(0, 4 * 64);
    const places = order.map(() => arena.lend(64) as number);
    expect(arena.largest).toBe(0);
    for (const index of order) expect(arena.takeBack(places[index] as number, 64)).toBe(true);
    expect(arena.largest).toBe(4 * 64);
    expect(arena.lend(4 * 64)).toBe(0);
  });

  test('takes back only what it lent, once', () => {
    const arena = new Arena(0, 256);
    arena.lend(64);
    expect(arena.takeBack(16, 48)).toBe(false);
    expect(arena.takeBack(0, 32)).toBe(false);
    expect(arena.takeBack(0, 64)).toBe(true);
    expect(arena.takeBack(0, 64)).toBe(false);
  });

  test('after very many cycles everything is free again, and nothing ever overlapped', () => {
    const bytes = 1 << 20;
    const arena = new Arena(64, bytes);
    const lent: { start: number; bytes: number }[] = [];
    let state = 1;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return Math.floor(((state >>> 0) / 2 ** 32) * below);
    };
    const owner = new Uint8Array(bytes / 16 + 4);
    const mark = (start: number, size: number, from: 0 | 1): void => {
      for (let i = start / 16; i < Math.ceil((start + Math.max(size, 16)) / 16); i++) {
        if (owner[i] !== from) throw new Error(`overlap at ${i * 16}`);
        owner[i] = 1 - from;
      }
    };
    let refused = 0;
    for (let cycle = 0; cycle < 20_000; cycle++) {
      if (random(2) === 0 || lent.length === 0) {
        const size = random(40_000);
        const start = arena.lend(size);
        if (start === undefined) refused++;
        else {
          expect(start >= 64 && start + size <= 64 + bytes).toBe(true);
          mark(start, size, 0);
          lent.push({ start, bytes: size });
        }
      } else {
        const [block] = lent.splice(random(lent.length), 1) as [{ start: number; bytes: number }];
        mark(block.start, block.bytes, 1);
        expect(arena.takeBack(block.start, block.bytes)).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(0);
    for (const block of lent) arena.takeBack(block.start, block.bytes);
    expect([arena.free, arena.largest]).toEqual([bytes, bytes]);
  });
});
