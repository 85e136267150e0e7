import { type AccuracyRow, rowKey } from '@rampa/codegen';
import { inWords } from '@rampa/conformance';
import type { Finding, Group } from './group';

/** A row of the accuracy table as this run measured it, with what failed. */
export interface MeasuredRow extends AccuracyRow {
  readonly failed: number;
  readonly failures: readonly string[];
}

/** Puts the findings of a run together: one row for each function, quantity and backend, at default and at further parameters. */
export class Rows {
  private readonly rows = new Map<string, MeasuredRow>();

  add(group: Group, findings: readonly Finding[]): void {
    for (const finding of findings) {
      const row = this.rowOf(group, finding);
      const key = rowKey(row);
      const known = this.rows.get(key);
      this.rows.set(key, known === undefined ? row : merge(known, row));
    }
  }

  all(): MeasuredRow[] {
    return [...this.rows.values()];
  }

  private rowOf(group: Group, finding: Finding): MeasuredRow {
    const column = group.columns.find(({ id }) => id === finding.column);
    if (column === undefined)
      throw new RangeError(`verify: ${group.name}: expected a finding of a column of the group, got ${finding.column}`);
    const hasParameters = Object.keys(finding.parameters).length > 0;
    return {
      function: group.name,
      quantity: group.key,
      backend: column.id,
      parameters: group.isDefault ? 'default' : 'further',
      inputs: finding.inputs,
      worst: {
        ulp: finding.worst,
        x: inWords(finding.at),
        pattern: pattern(finding.at, group.kind),
        ...(hasParameters ? { parameters: finding.parameters } : {}),
      },
      notCorrectlyRounded: finding.inexact / finding.inputs,
      ...(finding.nearZero > 0 ? { nearZero: finding.nearZero } : {}),
      ...(finding.bound === undefined ? {} : { bound: finding.bound }),
      kernel: column.kernel,
      failed: finding.failed,
      failures: finding.failures,
    };
  }
}

const failuresKept = 5;

function merge(a: MeasuredRow, b: MeasuredRow): MeasuredRow {
  const inputs = a.inputs + b.inputs;
  const nearZero = Math.max(a.nearZero ?? 0, b.nearZero ?? 0);
  return {
    ...a,
    inputs,
    worst: b.worst.ulp > a.worst.ulp ? b.worst : a.worst,
    notCorrectlyRounded: (a.notCorrectlyRounded * a.inputs + b.notCorrectlyRounded * b.inputs) / inputs,
    ...(nearZero > 0 ? { nearZero } : {}),
    ...(a.bound === undefined ? {} : { bound: Math.max(a.bound, b.bound ?? 0) }),
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures].slice(0, failuresKept),
  };
}

const view = new DataView(new ArrayBuffer(8));

/** The bits of an input as they would be written in hexadecimal. */
function pattern(x: number, kind: Group['kind']): string {
  if (kind === 'floats') {
    view.setFloat32(0, x);
    return `0x${view.getUint32(0).toString(16).padStart(8, '0')}`;
  }
  view.setFloat64(0, x);
  return `0x${view.getBigUint64(0).toString(16).padStart(16, '0')}`;
}
