import type { ArrayRow } from '@rampa/codegen';
import Table from 'cli-table3';
import type { AccuracyRecord } from './record';
import type { MeasuredRow } from './rows';

/** The worst error of every quantity on every backend, in ULP, with the input. */
export function table(rows: readonly MeasuredRow[]): string {
  const columns = [...new Set(rows.map(({ backend }) => backend))];
  const text = new Table({ head: ['ULP', '', ...columns], style: { head: [], border: [], compact: true } });
  const lines = new Map<string, MeasuredRow[]>();
  for (const row of rows) {
    const key = [row.function, row.quantity, row.parameters].join(' ');
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  for (const ofLine of lines.values()) {
    const [first] = ofLine;
    if (first === undefined) continue;
    const cells = columns.map((column) => cell(ofLine.find(({ backend }) => backend === column)));
    text.push([`${first.function} ${first.quantity}`, first.parameters === 'default' ? '' : 'further', ...cells]);
  }
  return text.toString();
}

function cell(row: MeasuredRow | undefined): string {
  if (row === undefined) return '';
  const { worst, failed } = row;
  const figure = `${worst.ulp.toFixed(4)} at ${Number(Number(worst.x).toPrecision(4))}`;
  return failed > 0 ? `FAIL ${failed}, ${figure}` : figure;
}

/** The worst of every function in every column, of whole arrays: in ULP, of sums as a part of the error that is allowed. */
export function arrayTable(rows: readonly ArrayRow[]): string {
  const columns = [...new Set(rows.map(({ backend }) => backend))];
  const text = new Table({ head: ['', '', ...columns], style: { head: [], border: [], compact: true } });
  for (const line of new Set(rows.map((row) => `${row.part} ${row.function}`))) {
    const [part = '', name = ''] = line.split(' ');
    const cells = columns.map(
      (id) => rows.find((row) => row.part === part && row.function === name && row.backend === id)?.worst.error.toFixed(4) ?? '',
    );
    text.push([part, name, ...cells]);
  }
  return text.toString();
}

/** A row that is not as it should be, in words. */
export interface Fault {
  readonly row: MeasuredRow;
  readonly lines: readonly string[];
}

/** Figures are MPFR's, but which input is the worst is found by a reference that is right to this. */
const tolerance = 1e-6;

/** Results beyond their bar, and errors that are larger than a full pass has found before. */
export function faults(rows: readonly MeasuredRow[], record?: Pick<AccuracyRecord, 'find'>): Fault[] {
  return rows.flatMap((row) => {
    const title = `${row.function} ${row.quantity} on ${row.backend} (${row.parameters} parameters)`;
    if (row.failed > 0) {
      const lines = [`${title}: ${row.failed} of ${row.inputs} results are wrong:`, ...row.failures.map((line) => `  ${line}`)];
      return [{ row, lines }];
    }
    const known = record?.find(row);
    // Where a full pass does not visit every input, a smaller one visits others and may find a larger error.
    const comparable = known !== undefined && (known.inputs === 2 ** 32 || known.inputs === row.inputs);
    if (!comparable || row.worst.ulp <= known.worst.ulp + tolerance) return [];
    const grown = `${row.worst.ulp.toFixed(6)} ULP at ${row.worst.x}, but ${known.worst.ulp.toFixed(6)} when it was verified`;
    return [{ row, lines: [`${title}: ${grown}. If that is meant: npm run verify -- --function ${row.function} --accept`] }];
  });
}
