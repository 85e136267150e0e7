import type { ReductionSpec } from '@rampa/ir';
import { compared } from '../oracle';
import type { DoublePair } from '../real';
import { checkConstraints } from './constraints';
import { type Inspection, text } from './inspection';
import { Random } from './samples';

const random = new Random(4);

/** One element, ties, spreads beyond every exponential, and ordinary rows. */
const rows: readonly (readonly number[])[] = [
  [1],
  [-5],
  [0],
  [1, 2, 3],
  [2, 2, 1],
  [0, 0],
  [-1, -1, -1],
  [0, -800],
  [-800, -801],
  [1e3, -1e3],
  [1e20, 3],
  [-3e38, 3e38],
  [-40, 2 ** -149, -(2 ** -149)],
  [88.7, 88.6, -104],
  Array.from({ length: 6 }, () => random.between(-8, 8)),
];

/** Stages against the textbook, the declared derivative against the automatic one, and backward against their sum. */
export function checkReduction(inspection: Inspection, spec: ReductionSpec): void {
  checkConstraints(inspection, spec);
  const checks = [stages, derivatives, backward];
  for (const check of checks) {
    for (const row of rows) {
      const defaults = Object.fromEntries(spec.parameters.map((parameter) => [parameter.name, parameter.default]));
      const parameters = spec.lengthParameter === undefined ? defaults : { ...defaults, [spec.lengthParameter]: row.length };
      if (!check(inspection, spec, row, parameters)) break;
    }
  }
}

type Parameters = Readonly<Record<string, number>>;

function stages(inspection: Inspection, spec: ReductionSpec, row: readonly number[], parameters: Parameters): boolean {
  const { oracle } = inspection;
  return inspection.check('reductions', spec, spec.value, () => {
    const got = oracle.stages(spec, row, parameters);
    return firstDifference(
      got,
      (i) => oracle.evaluateRow(spec.formula.value, { row, i }, parameters),
      (i, ours, truth) => {
        return `evaluate is wrong for output ${i} of the row [${row.join(', ')}]: got ${text(ours.hi)}, textbook formula ${text(truth.hi)}. Mend the stages`;
      },
    );
  });
}

function derivatives(inspection: Inspection, spec: ReductionSpec, row: readonly number[], parameters: Parameters): boolean {
  const { oracle } = inspection;
  const tied = new Set(row).size < row.length;
  const outputs = spec.output === 'one' ? [0] : [...row.keys()];
  return outputs.every((i) =>
    [...row.keys()].every((j) =>
      inspection.check('reductions', spec, spec.formula.derivative, () => {
        const expected = oracle.derivativeRow(spec.formula.value, j, { row, i }, parameters);
        // A maximum has no derivative where elements are equal; the spec chooses one.
        if (tied && Number.isNaN(expected.hi)) return undefined;
        const got = oracle.evaluateRow(spec.formula.derivative, { row, i, j }, parameters);
        if (compared(got, expected).agree) return undefined;
        return `derivative of output ${i} in input ${j} is wrong for the row [${row.join(', ')}]: declared ${text(got.hi)}, automatic derivative of the value ${text(expected.hi)}. Mend the declared derivative`;
      }),
    ),
  );
}

function backward(inspection: Inspection, spec: ReductionSpec, row: readonly number[], parameters: Parameters): boolean {
  const { oracle } = inspection;
  const dys = Array.from({ length: spec.output === 'one' ? 1 : row.length }, (_, i) => [1, -0.5, 3, 0.25, -2, 7][i % 6] ?? 1);
  return inspection.check('reductions', spec, spec.backward.value, () => {
    const truth = oracle.textbookBackward(spec, row, dys, parameters);
    return firstDifference(
      oracle.backward(spec, row, dys, parameters),
      (j) => truth[j],
      (j, ours, expected) => {
        return `backward is wrong for input ${j} of the row [${row.join(', ')}], upstream [${dys.join(', ')}]: got ${text(ours.hi)}, textbook derivatives give ${text(expected.hi)}. Mend backward`;
      },
    );
  });
}

function firstDifference(
  got: readonly DoublePair[],
  expected: (k: number) => DoublePair | undefined,
  message: (k: number, got: DoublePair, expected: DoublePair) => string,
): string | undefined {
  for (const [k, ours] of got.entries()) {
    const truth = expected(k);
    if (truth !== undefined && !compared(ours, truth).agree) return message(k, ours, truth);
  }
  return undefined;
}
