import Table from 'cli-table3';
import type { Comparison } from './compare';

/** What was compared of one spec file. */
export interface FileReport {
  readonly name: string;
  readonly comparisons: readonly Comparison[];
}

/** One row for each comparison. */
export function table(files: readonly FileReport[]): string {
  const rows = new Table({ head: ['Spec', 'Derived', 'Numbers', 'Result'], style: { head: [], border: [], compact: true } });
  for (const { name, comparisons } of files) {
    for (const [i, { what, count, findings }] of comparisons.entries()) {
      const problems = [...new Set(findings.map(({ problem }) => problem.toUpperCase()))];
      rows.push([i === 0 ? name : '', what, { content: count, hAlign: 'right' }, problems.join(', ') || 'matches']);
    }
  }
  return rows.toString();
}

export function summary(files: readonly FileReport[], scripts: number): string {
  const comparisons = files.flatMap((file) => file.comparisons);
  const numbers = comparisons.reduce((sum, { count }) => sum + count, 0);
  const findings = comparisons.reduce((sum, comparison) => sum + comparison.findings.length, 0);
  const ran = `derive: ${many(scripts, 'script')}, ${many(numbers, 'number')}`;
  return findings === 0 ? `${ran}: the spec matches` : `${ran}: ${many(findings, 'finding')}`;
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
