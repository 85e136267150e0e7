import { type ExpectedRow, unverified } from '@rampa/codegen';

/** The rows of docs/accuracy.md that are only sampled, with the commands that measure them in full. Empty when there are none. */
export function sampledWords(rows: readonly ExpectedRow[]): string[] {
  const functions = unverified(rows);
  if (functions.size === 0) return [];
  const count = rows.filter(({ verified }) => verified === undefined).length;
  return [
    `${count} of ${rows.length} rows of docs/accuracy.md are only sampled. To measure them in full:`,
    ...[...functions.values()].map((command) => `  ${command}`),
  ];
}
