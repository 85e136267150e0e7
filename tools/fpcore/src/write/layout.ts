/** A piece of an FPCore file. */
export type Text = string | { readonly brackets: '()' | '[]'; readonly items: readonly Text[] };

const width = 100;

export function list(...items: readonly Text[]): Text {
  return { brackets: '()', items };
}

export function square(...items: readonly Text[]): Text {
  return { brackets: '[]', items };
}

/** In one line where it fits, else with every item in a line of its own, but for a name behind the head, the bindings of let* and the test of if. */
export function layout(text: Text, indent: number): string {
  const line = flat(text);
  if (typeof text === 'string' || indent + line.length <= width) return line;
  const [open, close] = text.brackets;
  const [first, second] = text.items;
  // A list of lists has no head to stand below.
  const inner = indent + (typeof first === 'string' ? 2 : 1);
  const isBeside = typeof first === 'string' && second !== undefined && (typeof second === 'string' || first === 'let*' || first === 'if');
  const head = isBeside ? [`${first} ${layout(second, indent + first.length + 2)}`] : [];
  const rest = text.items.slice(isBeside ? 2 : 0).map((item) => layout(item, inner));
  return `${open}${[...head, ...rest].join(`\n${' '.repeat(inner)}`)}${close}`;
}

function flat(text: Text): string {
  if (typeof text === 'string') return text;
  return `${text.brackets[0]}${text.items.map(flat).join(' ')}${text.brackets[1]}`;
}

/** A string literal: printable ASCII in one line, accents dropped. */
export function stringLiteral(text: string): string {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/g, '?');
  return `"${plain.replaceAll(/["\\]/g, '\\$&')}"`;
}
