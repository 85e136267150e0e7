import { type ArrayPart, type ArrayRow, functionHash, type Program } from '@rampa/codegen';
import { backends, columnsOf, computeInWorkers } from '@rampa/conformance';
import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { halfBackend, halfId } from './halves/onDevice';
import { fullHalfStride, smallHalfStride, verifyHalves } from './halves/verifyHalves';
import { measuredColumns } from './plan';
import type { Result } from './rows/result';
import { fullRowSizes, permuted, smallRowSizes, verifyRows } from './rows/verifyRows';
import { fullSumSizes, smallSumSizes, verifySums } from './sums/verifySums';

/** The WGSL column whose compiler also compiles the f16 functions, where the adapter runs such. */
const compiler = 'wgsl dawn';

/** What is measured of whole arrays. */
export interface ArrayChoice {
  readonly parts: readonly ArrayPart[];
  /** With the chosen functions only. */
  readonly specification: Specification;
  readonly columns: readonly string[];
  readonly isFull: boolean;
  readonly jobs: number;
}

export type ArrayResults = ReadonlyMap<ArrayPart, readonly Result[]>;

/** Rows of reductions, sums of gradients and f16, on our backends. */
export async function measureArrays(oracle: Oracle, choice: ArrayChoice, onProgress: (what: string) => void): Promise<ArrayResults> {
  const { specification, isFull, jobs } = choice;
  const needed = Object.entries(backends).filter(([id]) => choice.columns.some((column) => column === id || column.startsWith(`${id} `)));
  const opened = await Promise.all(needed.map(([, open]) => open()));
  try {
    const columns = (await columnsOf(opened)).filter(({ id }) => choice.columns.includes(id));
    if (choice.parts.includes('halves') && choice.columns.includes(compiler)) {
      const halves = await halfBackend();
      if (halves === undefined) onProgress('the adapter has no f16: the text of the f16 functions is compared alone');
      else {
        opened.push(halves);
        columns.push(...(await columnsOf([halves])));
      }
    }
    const common = { specification, oracle, columns, onProgress };
    const measure: Readonly<Record<ArrayPart, () => Promise<Result[]>>> = {
      rows: () => verifyRows({ ...common, sizes: isFull ? fullRowSizes : smallRowSizes }),
      sums: () => verifySums({ ...common, ...(isFull ? fullSumSizes : smallSumSizes) }),
      halves: () =>
        verifyHalves({ ...common, compute: computeInWorkers(specification, jobs), stride: isFull ? fullHalfStride : smallHalfStride }),
    };
    const results = new Map<ArrayPart, readonly Result[]>();
    for (const part of choice.parts) results.set(part, await measure[part]());
    return results;
  } finally {
    for (const backend of opened) await backend.close?.();
  }
}

/** One row for each function and column, with the worst of its quantities; of functions of which something failed none. */
export function arrayRows(results: ArrayResults, program: Program): ArrayRow[] {
  const functions = [...program.activations, ...program.reductions];
  const columns = measuredColumns.flatMap((column) =>
    [column.id, ...(column.id === compiler ? [halfId] : [])].map((id) => ({ id, column })),
  );
  return [...results].flatMap(([part, ofPart]) => {
    const names = new Set(ofPart.map((result) => result.function));
    return [...names].flatMap((name) =>
      columns.flatMap(({ id, column }): ArrayRow[] => {
        const own = ofPart.filter((result) => result.function === name && result.backend === id);
        const lowered = functions.find(({ spec }) => spec.name === name);
        if (own.length === 0 || lowered === undefined || own.some(({ passed }) => !passed)) return [];
        const worst = largest(own, ({ quantity, worst }) => (quantity === permuted ? undefined : worst?.error));
        const { error, where } = worst?.worst ?? { error: 0, where: '' };
        const cancelled = largest(own, (result) => result.cancelled?.part);
        const apart = own.find(({ quantity }) => quantity === permuted)?.worst;
        const cases = own.reduce((sum, result) => sum + result.cases, 0);
        return [
          {
            part,
            function: name,
            backend: id,
            cases,
            worst: { error, quantity: worst?.quantity ?? '', where },
            ...(cancelled?.cancelled && { cancelled: { ...cancelled.cancelled, quantity: cancelled.quantity } }),
            ...(apart && { permuted: { distance: apart.error, where: apart.where } }),
            kernel: functionHash(lowered, column),
          },
        ];
      }),
    );
  });
}

function largest(results: readonly Result[], figure: (result: Result) => number | undefined): Result | undefined {
  const known = results.filter((result) => figure(result) !== undefined);
  return known.sort((a, b) => (figure(b) ?? 0) - (figure(a) ?? 0))[0];
}

/** The failures in words. */
export function arrayFaults(results: ArrayResults): string[] {
  return [...results.values()].flat().flatMap((result) => {
    const title = `${result.function}, ${result.quantity} on ${result.backend}`;
    return result.passed ? [] : [`${title}: wrong over ${result.inputs}:`, ...result.failures.map((failure) => `  ${failure}`)];
  });
}
