import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backends } from './backends';
import { kernelHash } from './kernelHash';
import type { LoweredActivation, MeasuredColumn, Program } from './program';
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
  /** Hash of the kernel's code. */
  readonly kernel: string;
}

/** docs/accuracy.json. */
export interface AccuracyFile {
  readonly rows: readonly AccuracyRow[];
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

export function readAccuracy(root: string): readonly AccuracyRow[] {
  const path = join(root, accuracyPath);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as AccuracyFile).rows : [];
}

export function rowKey(row: Pick<AccuracyRow, 'function' | 'quantity' | 'backend' | 'parameters'>): string {
  return [row.function, row.quantity, row.backend, row.parameters].join(' ');
}

/** Every row of the tables, in the order of the spec. */
export function expectedRows({ activations }: Program, measured: readonly AccuracyRow[]): ExpectedRow[] {
  const known = new Map(measured.map((row) => [rowKey(row), row]));
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

/** Functions with a row that has not been verified, each with the command that does it. */
export function unverified(rows: readonly ExpectedRow[]): ReadonlyMap<string, string> {
  const names = new Set(rows.filter(({ verified }) => verified === undefined).map(({ lowered }) => lowered.spec.name));
  return new Map([...names].map((name) => [name, `npm run verify -- --function ${name}`]));
}
