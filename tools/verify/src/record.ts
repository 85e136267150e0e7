import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccuracyRow, type ArrayRow, accuracyPath, readAccuracy, rowKey } from '@rampa/codegen';
import type { MeasuredRow } from './rows';

/** docs/accuracy.json: what full passes have measured. */
export class AccuracyRecord {
  private readonly rows: Map<string, AccuracyRow>;
  private readonly arrays: Map<string, ArrayRow>;

  /** `exists`: whether the project has such a function and such a column; what it has not is dropped. */
  constructor(
    private readonly root: string,
    private readonly exists: (row: Pick<AccuracyRow, 'function' | 'backend'>) => boolean,
  ) {
    const { rows, arrays } = readAccuracy(root);
    this.rows = new Map(rows.map((row) => [rowKey(row), row]));
    this.arrays = new Map(arrays.map((row) => [arrayKey(row), row]));
  }

  find(row: AccuracyRow): AccuracyRow | undefined {
    return this.rows.get(rowKey(row));
  }

  /** Takes over rows of a full pass. */
  renew(measured: readonly MeasuredRow[]): void {
    for (const { failed: _, failures: __, ...row } of measured) this.rows.set(rowKey(row), row);
    this.write();
  }

  renewArrays(measured: readonly ArrayRow[]): void {
    for (const row of measured) this.arrays.set(arrayKey(row), row);
    this.write();
  }

  /** One row a line: a renewed row is one changed line. */
  private write(): void {
    const lines = <T extends AccuracyRow | ArrayRow>(rows: ReadonlyMap<string, T>): string =>
      [...rows]
        .filter(([, row]) => this.exists(row))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => `    ${JSON.stringify(row)}`)
        .join(',\n');
    const text = `{\n  "rows": [\n${lines(this.rows)}\n  ],\n  "arrays": [\n${lines(this.arrays)}\n  ]\n}\n`;
    writeFileSync(join(this.root, accuracyPath), text);
  }
}

function arrayKey({ part, function: name, backend }: ArrayRow): string {
  return [part, name, backend].join(' ');
}
