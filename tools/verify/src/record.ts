import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccuracyRow, accuracyPath, readAccuracy, rowKey } from '@rampa/codegen';
import type { MeasuredRow } from './rows';

/** docs/accuracy.json: what full passes have measured. */
export class AccuracyRecord {
  private readonly rows: Map<string, AccuracyRow>;

  constructor(private readonly root: string) {
    this.rows = new Map(readAccuracy(root).map((row) => [rowKey(row), row]));
  }

  find(row: AccuracyRow): AccuracyRow | undefined {
    return this.rows.get(rowKey(row));
  }

  /** Takes over rows of a full pass, and gives their number. What `exists` does not know any more is dropped. */
  renew(measured: readonly MeasuredRow[], exists: (row: AccuracyRow) => boolean): number {
    for (const { failed: _, failures: __, ...row } of measured) this.rows.set(rowKey(row), row);
    const rows = [...this.rows.values()].filter(exists).sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
    // One row a line: a renewed row is one changed line.
    const text = `{\n  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
    writeFileSync(join(this.root, accuracyPath), text);
    return measured.length;
  }
}
