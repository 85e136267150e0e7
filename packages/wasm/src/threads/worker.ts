import type { Exports } from '../engine.js';
import { wasm } from '../webassembly.js';
import { patienceMs, place, type Start, work } from './job.js';
import { onStart } from './onStart.js';

/** A helper: an instance of its own on the shared memory, and a part of one job after the other. */
function run({ module, memory, talk, thread }: Start, ready: () => void): void {
  const exports = new wasm.Instance(module, { rampa: { memory } }).exports as Exports;
  const numbers = new Int32Array(talk);
  let turn = Atomics.load(numbers, place.turn);
  ready();
  while (true) {
    awaitTurn(numbers, turn);
    turn = Atomics.load(numbers, place.turn);
    if (Atomics.load(numbers, place.closed) === 1) return;
    work(exports, numbers, thread);
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
