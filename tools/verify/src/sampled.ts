import { expectedArrayRows, expectedRows, type Program, readAccuracy, unverified } from '@rampa/codegen';

/** What docs/accuracy.md calls sampled, with the commands that measure it in full. Empty when there is nothing. */
export function sampledWords(root: string, program: Program): string[] {
  const file = readAccuracy(root);
  const [rows, arrays] = [expectedRows(program, file), expectedArrayRows(program, file)];
  const commands = unverified(rows, arrays);
  if (commands.length === 0) return [];
  const open = [...rows, ...arrays].filter(({ verified }) => verified === undefined).length;
  return [
    `${open} of ${rows.length + arrays.length} rows of docs/accuracy.md are only sampled. To measure them in full:`,
    ...commands.map((command) => `  ${command}`),
  ];
}
