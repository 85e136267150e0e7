import { createHash } from 'node:crypto';

/** A hash of plain data that visits a shared object once, so that expressions with much sharing stay cheap. Insensitive to the order of keys. */
export function hashOf(data: unknown): string {
  const known = new Map<object, string>();
  const of = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return `${typeof node}:${Object.is(node, -0) ? '-0' : String(node)}`;
    const found = known.get(node);
    if (found !== undefined) return found;
    const parts = Array.isArray(node)
      ? node.map(of)
      : Object.entries(node)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => `${key}=${of(value)}`);
    const hash = createHash('sha256')
      .update(Array.isArray(node) ? '[' : '{')
      .update(parts.join('\n'))
      .digest('hex');
    known.set(node, hash);
    return hash;
  };
  return createHash('sha256').update(of(data)).digest('hex');
}
