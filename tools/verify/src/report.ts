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

/** What is wrong with a run, in words: results beyond their bar, and errors larger than a full pass has found. */
export function faults(rows: readonly MeasuredRow[], record?: AccuracyRecord): string[] {
  return rows.flatMap((row) => {
    const title = `${row.function} ${row.quantity} on ${row.backend} (${row.parameters} parameters)`;
    if (row.failed > 0) return [`${title}: ${row.failed} of ${row.inputs} results are wrong:`, ...row.failures.map((line) => `  ${line}`)];
    const known = record?.find(row);
    if (known === undefined || row.worst.ulp <= known.worst.ulp + tolerance) return [];
    return [
      `${title}: ${row.worst.ulp.toFixed(6)} ULP at ${row.worst.x}, but ${known.worst.ulp.toFixed(6)} when it was verified. ` +
        `If that is meant: npm run verify -- --function ${row.function}`,
    ];
  });
}

/** Figures are MPFR's, but which input is the worst is found by a reference that is right to this. */
const tolerance = 1e-6;
