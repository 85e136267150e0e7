import { inWords } from '@rampa/conformance';
import { ulpError } from '@rampa/ir';
import type { Batch } from './subject';

/** An error that no rounding explains. */
const gross = 1000;

interface Wrong {
  readonly x: number;
  readonly got: number;
  readonly truth: number;
}

/** NaN, infinities and zeros that went wrong, in words; finite inputs with the same wrong result are one entry. */
export function specialFailures(batch: Batch, results: ArrayLike<number>): string[] {
  const words: string[] = [];
  const overflowed = new Map<string, Wrong[]>();
  for (let n = 0; n < batch.positions.length; n++) {
    const x = batch.at[n] ?? Number.NaN;
    const got = results[batch.positions[n] ?? 0] ?? Number.NaN;
    const truth = batch.truth(n);
    const wrong = { x, got, truth: truth.hi };
    if (x === 0 || !Number.isFinite(x)) {
      if (isWrongAtSpecial(wrong, ulpError(got, truth, 'f32'))) words.push(`${shortly(got)} at ${inWords(x)} (true: ${shortly(truth.hi)})`);
    } else if (!Number.isFinite(got) && ulpError(got, truth, 'f32') > gross) {
      const same = overflowed.get(inWords(got)) ?? [];
      same.push(wrong);
      overflowed.set(inWords(got), same);
    }
  }
  for (const [got, all] of overflowed) words.push(finiteInWords(got, all));
  return words;
}

/** A zero that should be negative and lost its sign is wrong; a needless sign is not. */
function isWrongAtSpecial({ got, truth }: Wrong, error: number): boolean {
  return (Object.is(truth, -0) && Object.is(got, 0)) || error > gross;
}

function shortly(x: number): string {
  return Number.isFinite(x) && x !== 0 ? String(Number(x.toPrecision(4))) : inWords(x);
}

function finiteInWords(got: string, all: readonly Wrong[]): string {
  const xs = all.map(({ x }) => x).sort((a, b) => a - b);
  const [from = 0, to = 0] = [xs[0], xs.at(-1)];
  const [first] = all;
  return from === to
    ? `${got} at ${shortly(from)} (true: ${shortly(first?.truth ?? Number.NaN)})`
    : `${got} at ${all.length} inputs from ${shortly(from)} to ${shortly(to)}`;
}
