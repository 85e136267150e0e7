import { createHash } from 'node:crypto';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Locals of the WebAssembly kernels are named after nodes, whose numbers change with whatever else is lowered before them. */
export function renumbered(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/(?<=\$[nr])\d+/g, (number) => {
    const name = names.get(number) ?? String(names.size);
    names.set(number, name);
    return name;
  });
}
