import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFrameColumns } from '@babel/code-frame';
import type { Location } from '@rampa/ir';
import { usesColours } from './colours';

/** The lines around a place, with a mark under it; nothing where the file cannot be read. */
export function codeFrame(folder: string, { file, line, column }: Location): string {
  const path = join(folder, file);
  if (!existsSync(path)) return '';
  const frame = codeFrameColumns(
    readFileSync(path, 'utf8'),
    { start: { line, column } },
    { highlightCode: usesColours(process.stderr), linesAbove: 1, linesBelow: 1 },
  );
  return `${frame}\n`;
}
