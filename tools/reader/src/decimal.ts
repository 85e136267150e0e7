import type { NumericLiteral } from 'ts-morph';
import type { Sources } from './sources';

/** A literal as an exact decimal, such as '0.5' or '1e-3'. */
export function decimalText(sources: Sources, node: NumericLiteral): string {
  // The source text, because the parsed value is already rounded.
  const text = node.getText().replaceAll('_', '').toLowerCase();
  const match = /^(\d*)(?:\.(\d*))?(e[+-]?\d+)?$/.exec(text);
  if (match === null || /^0\d/.test(text))
    throw sources.error(node, `${node.getText()} is not a decimal number`, `write it in decimal: ${Number(text)}`);
  const [, whole, fraction, exponent] = match;
  return `${whole === '' ? '0' : whole}${fraction ? `.${fraction}` : ''}${exponent?.replace('+', '') ?? ''}`;
}
