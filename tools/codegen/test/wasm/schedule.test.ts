import { describe, expect, test } from 'vitest';
import { choose, copiesToTry, readChoices, scheduleOf } from '../../src/wasm/schedule';

describe('choose', () => {
  test('takes the fastest', () => expect(choose({ 1: 2, 2: 1.5, 4: 1 })).toBe(4));
  test('takes fewer copies where they are as good within 3 %', () => expect(choose({ 1: 2, 2: 1.02, 4: 1, 6: 1.01 })).toBe(2));
});

test('a kernel has the choice of its code, whatever its name', () => {
  const choices = [{ kernel: 'a', code: '00', copies: 2, nanoseconds: { 2: 1 } }];
  expect(scheduleOf(choices).copies({ code: '00' })).toBe(2);
  expect(scheduleOf(choices).copies({ code: '01' })).toBe(4);
});

test('every recorded choice follows from its measurement', async () => {
  const choices = await readChoices();
  expect(choices.length).toBeGreaterThan(200);
  for (const { kernel, copies, nanoseconds } of choices) {
    expect(copies, kernel).toBe(choose(nanoseconds));
    expect(Object.values(copiesToTry), kernel).toContainEqual(Object.keys(nanoseconds).map(Number));
  }
});
