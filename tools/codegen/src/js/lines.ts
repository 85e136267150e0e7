export function indent(lines: readonly string[], depth = 1): string[] {
  return lines.map((line) => `${'  '.repeat(depth)}${line}`);
}

export function block(head: string, body: readonly string[], tail = '}'): string[] {
  return [`${head} {`, ...indent(body), tail];
}
