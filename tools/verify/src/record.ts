import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccuracyRow, type ArrayRow, accuracyPath, readAccuracy, rowKey } from '@rampa/codegen';
import type { MeasuredRow } from './rows';

interface Rows {
  readonly rows: Map<string, AccuracyRow>;
  readonly arrays: Map<string, ArrayRow>;
}

/** docs/accuracy.json: what full passes have measured. It is read anew before every change: other runs may have renewed other rows since. */
export class AccuracyRecord {
  private current: Rows;

  /** `exists`: whether the project has such a function and such a column; what it has not is dropped. */
  constructor(
    private readonly root: string,
    private readonly exists: (row: Pick<AccuracyRow, 'function' | 'backend'>) => boolean,
  ) {
    this.current = this.read();
  }

  find(row: AccuracyRow): AccuracyRow | undefined {
    return this.current.rows.get(rowKey(row));
  }

  /** Takes over rows of a full pass. */
  renew(measured: readonly MeasuredRow[]): void {
    this.current = this.read();
    for (const { failed: _, failures: __, ...row } of measured) this.current.rows.set(rowKey(row), row);
    this.write();
  }

  renewArrays(measured: readonly ArrayRow[]): void {
    this.current = this.read();
    for (const row of measured) this.current.arrays.set(arrayKey(row), row);
    this.write();
  }

  private read(): Rows {
    const { rows, arrays } = readAccuracy(this.root);
    return { rows: new Map(rows.map((row) => [rowKey(row), row])), arrays: new Map(arrays.map((row) => [arrayKey(row), row])) };
  }

  /** One row a line: a renewed row is one changed line. */
  private write(): void {
    const { rows, arrays } = this.current;
    const lines = <T extends AccuracyRow | ArrayRow>(all: ReadonlyMap<string, T>): string =>
      [...all]
        .filter(([, row]) => this.exists(row))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => `    ${JSON.stringify(row)}`)
        .join(',\n');
    const text = `{\n  "rows": [\n${lines(rows)}\n  ],\n  "arrays": [\n${lines(arrays)}\n  ]\n}\n`;
    const path = join(this.root, accuracyPath);
    // by another name first, so that nobody reads half a file
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
}

function arrayKey({ part, function: name, backend }: ArrayRow): string {
  return [part, name, backend].join(' ');
}
