import type { Exports } from '../engine.js';
import { wasm } from '../webassembly.js';
import { patienceMs, place, type Start } from './job.js';
import { onStart } from './onStart.js';

/** A helper: an instance of its own on the shared memory, and its share of one job after the other. */
function run({ module, memory, talk, index }: Start, ready: () => void): void {
  const { elementwise } = new wasm.Instance(module, { rampa: { memory } }).exports as Exports;
  const numbers = new Int32Array(talk);
  const at = (where: number): number => numbers[where] as number;
  let turn = Atomics.load(numbers, place.turn);
  ready();
  while (true) {
    awaitTurn(numbers, turn);
    turn = Atomics.load(numbers, place.turn);
    if (Atomics.load(numbers, place.closed) === 1) return;
    const start = at(place.shares + 2 * index);
    const moved = (array: number): number => (at(array) === 0 ? 0 : at(array) + 4 * start);
    elementwise(
      at(place.kernel),
      moved(place.x),
      moved(place.dy),
      0,
      moved(place.out),
      moved(place.out2),
      at(place.shares + 2 * index + 1),
      at(place.base) + start,
    );
    Atomics.sub(numbers, place.busy, 1);
  }
}

/** Looks for a while, because waking takes longer than many a job; then sleeps. */
function awaitTurn(numbers: Int32Array, turn: number): void {
  for (let until = performance.now() + patienceMs; performance.now() < until; )
    for (let looks = 0; looks < 200; looks++) if (Atomics.load(numbers, place.turn) !== turn) return;
  Atomics.wait(numbers, place.turn, turn);
}

declare const performance: { now(): number };

onStart(run);
