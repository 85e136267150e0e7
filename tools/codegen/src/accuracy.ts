import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backends } from './backends';
import { functionHash, kernelHash } from './kernelHash';
import type { LoweredActivation, LoweredReduction, MeasuredColumn, Program } from './program';
import { quantityNodes } from './quantities';

/** Measured errors as docs/accuracy.json keeps them: figures that `npm run verify` measures again. */
export interface AccuracyRow {
  readonly function: string;
  /** 'value', 'derivative' (in x) or the name of a parameter. */
  readonly quantity: string;
  /** Column of the tables. */
  readonly backend: string;
  /** At default parameters, or at further values of each. */
  readonly parameters: 'default' | 'further';
  /** How many inputs were measured. */
  readonly inputs: number;
  /** Largest error in units in the last place, and where. */
  readonly worst: {
    readonly ulp: number;
    readonly x: string;
    readonly pattern: string;
    readonly parameters?: Readonly<Record<string, number>>;
  };
  /** Part of the results that are not the true value correctly rounded. */
  readonly notCorrectlyRounded: number;
  /** Beside a declared zero: the largest absolute error, as a part of what is accepted. */
  readonly nearZero?: number;
  /** Of the `double` plan: the largest a-priori bound of the rounding error at any of the inputs, in ULP, approximations not included. */
  readonly bound?: number;
  /** Hash of the kernel's code. */
  readonly kernel: string;
}

/** What is measured of whole arrays rather than of single inputs. */
export type ArrayPart = 'rows' | 'sums' | 'halves';

/** The worst that was found of one function in one column. */
export interface ArrayRow {
  readonly part: ArrayPart;
  readonly function: string;
  readonly backend: string;
  readonly cases: number;
  /** In ULP (of f16 in `halves`); of `sums`: as a part of the error that is allowed. */
  readonly worst: { readonly error: number; readonly quantity: string; readonly where: string };
  /** Of `rows`, where terms cancel: the largest error as a part of what is accepted there. */
  readonly cancelled?: { readonly part: number; readonly quantity: string; readonly where: string };
  /** Of `rows`: how far a value moved, in ULP, when its row was put in another order. */
  readonly permuted?: { readonly distance: number; readonly where: string };
  readonly kernel: string;
}

/** docs/accuracy.json. */
export interface AccuracyFile {
  readonly rows: readonly AccuracyRow[];
  readonly arrays: readonly ArrayRow[];
}

/** A row that the tables have, measured or not. */
export interface ExpectedRow {
  readonly lowered: LoweredActivation;
  readonly quantity: string;
  readonly column: MeasuredColumn;
  readonly parameters: AccuracyRow['parameters'];
  /** What a full pass has found for exactly this kernel. Undefined: there was none, or the kernel has changed since. */
  readonly verified: AccuracyRow | undefined;
}

export const accuracyPath = 'docs/accuracy.json';

export function readAccuracy(root: string): AccuracyFile {
  const path = join(root, accuracyPath);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AccuracyFile) : { rows: [], arrays: [] };
}

export function rowKey(row: Pick<AccuracyRow, 'function' | 'quantity' | 'backend' | 'parameters'>): string {
  return [row.function, row.quantity, row.backend, row.parameters].join(' ');
}

/** Every row of the tables, in the order of the spec. */
export function expectedRows({ activations }: Program, { rows }: AccuracyFile): ExpectedRow[] {
  const known = new Map(rows.map((row) => [rowKey(row), row]));
  const columns = backends.flatMap((backend) => backend.measured);
  return activations.flatMap((lowered) =>
    [...quantityNodes(lowered.plans.double).keys()].flatMap((quantity) =>
      columns.flatMap((column) => {
        const kernel = kernelHash(lowered, column, quantity);
        const sets =
          lowered.spec.parameters.length > 0 && column.plan !== 'double' ? (['default', 'further'] as const) : (['default'] as const);
        return sets.map((parameters): ExpectedRow => {
          const row = known.get(rowKey({ function: lowered.spec.name, quantity, backend: column.id, parameters }));
          const least = parameters === 'default' ? column.inputs.defaults : column.inputs.further;
          const verified = row !== undefined && row.kernel === kernel && row.inputs >= least ? row : undefined;
          return { lowered, quantity, column, parameters, verified };
        });
      }),
    ),
  );
}

/** A cell of the tables of whole arrays, measured or not. */
export interface ExpectedArrayRow {
  readonly part: ArrayPart;
  readonly function: string;
  readonly column: MeasuredColumn;
  readonly verified: ArrayRow | undefined;
}

/** Every reduction in rows, every parameter's gradient in sums, every activation in f16. */
export function expectedArrayRows({ activations, reductions }: Program, { arrays }: AccuracyFile): ExpectedArrayRow[] {
  const columns = backends.flatMap((backend) => backend.measured);
  const floats = columns.filter(({ plan }) => plan !== 'double');
  const cell = (part: ArrayPart, lowered: LoweredActivation | LoweredReduction, column: MeasuredColumn): ExpectedArrayRow => {
    const { name } = lowered.spec;
    const row = arrays.find((candidate) => candidate.part === part && candidate.function === name && candidate.backend === column.id);
    return { part, function: name, column, verified: row?.kernel === functionHash(lowered, column) ? row : undefined };
  };
  const withParameters = activations.filter(({ spec }) => spec.parameters.length > 0);
  return [
    ...reductions.flatMap((lowered) => columns.map((column) => cell('rows', lowered, column))),
    ...withParameters.flatMap((lowered) => columns.map((column) => cell('sums', lowered, column))),
    ...activations.flatMap((lowered) => floats.map((column) => cell('halves', lowered, column))),
  ];
}

/** The commands that measure what has not been verified. */
export function unverified(rows: readonly ExpectedRow[], arrays: readonly ExpectedArrayRow[]): string[] {
  const functions = new Set(rows.filter(({ verified }) => verified === undefined).map(({ lowered }) => lowered.spec.name));
  const parts = new Set(arrays.filter(({ verified }) => verified === undefined).map(({ part }) => part));
  return [
    ...[...functions].map((name) => `npm run verify -- --part inputs --function ${name}`),
    ...[...parts].map((part) => `npm run verify -- --part ${part}`),
  ];
}
