import type { MachineNode } from '@rampa/ir';
import type { LoweredStage } from '../program';
import type { Body } from './body';
import { inDoubles } from './elementwise';
import { neutral } from './stage';

/** What a stage comes to in each lane by itself. */
export interface AcrossReduction {
  /** `first`: the vector to begin with. */
  start(first: string): string[];
  readonly accumulate: readonly string[];
  readonly finish: readonly string[];
  /** Whether it reads `$place`, the element's place in its row. */
  readonly counts: boolean;
}

/** The lines that put the terms of a body together in the local `result`. */
export function acrossReduction(reduce: LoweredStage['reduce'], body: Body, node: MachineNode, result: string): AcrossReduction {
  const { lanes } = body;
  const { type, format } = lanes;
  const term = body.value(node, 0);
  const set = (name: string, to: string): string => `(local.set ${name} ${to})`;
  const get = (name: string): string => `(local.get ${name})`;
  switch (reduce) {
    case 'sum': {
      // In doubles, whatever the kernel computes in.
      const sums = format === 'f64' ? ([result] as const) : (['$sumLow', '$sumHigh'] as const);
      const each = (vector: string, write: (name: string, pair: string) => string): string[] => {
        const pairs = inDoubles(format, vector);
        return sums.map((name, index) => set(name, write(name, pairs[index] as string)));
      };
      const [low, high] = sums.map((name) => `(f32x4.demote_f64x2_zero ${get(name)})`);
      return {
        start: (first) => each(first, (_, pair) => pair),
        accumulate: each(term, (name, pair) => `(f64x2.add ${get(name)} ${pair})`),
        finish: format === 'f64' ? [] : [set(result, `(i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 ${low} ${high})`)],
        counts: false,
      };
    }
    case 'max':
      return {
        start: (first) => [set(result, first), set('$nan', body.constant(lanes.bits(0)))],
        // A NaN is remembered beside the largest number, as an instruction that keeps it takes several times as long.
        accumulate: [
          set('$nan', `(v128.or ${get('$nan')} (${type}.ne ${term} ${term}))`),
          set(result, `(${type}.pmax ${get(result)} ${term})`),
        ],
        // All ones are a NaN.
        finish: [set(result, `(v128.or ${get(result)} ${get('$nan')})`)],
        counts: false,
      };
    case 'firstIndex': {
      const place = `(v128.bitselect ${get('$place')} ${body.constant(lanes.bits(neutral.firstIndex))} ${body.truth(node, 0)})`;
      return {
        start: (first) => [set(result, first)],
        accumulate: [set(result, `(${type}.pmin ${get(result)} ${place})`)],
        finish: [],
        counts: true,
      };
    }
  }
}
