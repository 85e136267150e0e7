export function indent(lines: readonly string[], depth = 1): string[] {
  return lines.map((line) => `${'  '.repeat(depth)}${line}`);
}

export function block(head: string, body: readonly string[], tail = '}'): string[] {
  return [`${head} {`, ...indent(body), tail];
}

/**
 * A function as a constant: without the words `function` and `return`, bundles are smaller.
 * `signature` is all from the name to the type of the result.
 */
export function arrow(signature: string, body: readonly string[], modifier: '' | 'export ' = ''): string[] {
  const [, name, rest] = /^(\w+)(.*)$/s.exec(signature) as unknown as [string, string, string];
  const head = `${modifier}const ${name} = ${rest} =>`;
  const [only = '', ...others] = body;
  const result = /^return (.*);$/.exec(only)?.[1];
  if (result === undefined || others.length > 0) return block(head, body, '};');
  return [`${head} ${result.startsWith('{') ? `(${result})` : result};`];
}
