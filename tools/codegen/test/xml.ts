/** An element of XML with its children; text is a string. */
export interface Element {
  readonly name: string;
  readonly children: readonly (Element | string)[];
}

const start = /<([a-z]+)((?: [a-z]+="[^"<&]*")*)>/y;
const end = /<\/([a-z]+)>/y;
const text = /(?:[^<>&]|&(?:amp|lt|gt);)+/y;

/** Reads one element, strictly: tags in balance, attributes quoted, nothing unescaped, nothing behind it. */
export function parseXml(xml: string): Element {
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(xml);
    position += found?.[0].length ?? 0;
    return found ?? undefined;
  };
  const element = (): Element => {
    const name = take(start)?.[1];
    if (name === undefined) throw new SyntaxError(`expected an element at ${position}: ${xml.slice(position, position + 40)}`);
    const children: (Element | string)[] = [];
    for (;;) {
      const closed = take(end)?.[1];
      if (closed === name) return { name, children };
      if (closed !== undefined) throw new SyntaxError(`expected </${name}> before ${position}, got </${closed}>`);
      children.push(take(text)?.[0] ?? element());
    }
  };
  const root = element();
  if (position !== xml.length) throw new SyntaxError(`expected the end at ${position}: ${xml.slice(position, position + 40)}`);
  return root;
}
