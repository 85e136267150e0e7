import { quote } from '../shared/names';

/** An array literal of strings, one a line. */
export function list(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `${indent}  ${quote(text)},\n`).join('')}${indent}]`;
}

/** An object literal of strings, one a line. */
export function record(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([name, text]) => `${indent}  ${name}: ${quote(text)},\n`).join('')}${indent}}`;
}
