import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AccuracyFile, AccuracyRow } from '@rampa/codegen';
import type { MeasuredRow } from './rows';

/** docs/accuracy.json: what full passes have measured. */
export class AccuracyRecord {
  private readonly rows: Map<string, AccuracyRow>;

  constructor(private readonly path: string) {
    const file: AccuracyFile = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { rows: [] };
    this.rows = new Map(file.rows.map((row) => [keyOf(row), row]));
  }

  find(row: AccuracyRow): AccuracyRow | undefined {
    return this.rows.get(keyOf(row));
  }

  /** Takes over the rows of a full pass that did not fail, and gives their number. What `exists` does not know any more is dropped. */
  renew(measured: readonly MeasuredRow[], exists: (row: AccuracyRow) => boolean): number {
    const passed = measured.filter(({ failed }) => failed === 0);
    for (const { failed: _, failures: __, ...row } of passed) this.rows.set(keyOf(row), row);
    const rows = [...this.rows.values()].filter(exists).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    // One row a line: a renewed row is one changed line.
    const text = `{\n  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
    writeFileSync(this.path, text);
    return passed.length;
  }
}

function keyOf(row: AccuracyRow): string {
  return [row.function, row.quantity, row.backend, row.parameters].join(' ');
}
