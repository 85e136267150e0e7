import { helpers as texts } from './generated/helpers.js';
import { concrete, type Dialect } from './template.js';

/** Names of all helpers, without prefix. */
export const helperNames: readonly string[] = /* @__PURE__ */ Object.keys(texts);

/** The text of each of these helpers and of those that they call, callees first. */
export function helperTexts(names: Iterable<string>, dialect: Dialect): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    const called = new Set<string>();
    const text = concrete(texts[name] as string, dialect, called);
    called.delete(name);
    called.forEach(add);
    found.set(name, text);
  };
  // In the order of the list, whatever the functions call first: the same text for the same set.
  const wanted = new Set(names);
  for (const name of helperNames) if (wanted.has(name)) add(name);
  return found;
}
