/**
 * The builtin functions that generated WGSL may call. Others are off by many ULP (exp), infinite or NaN where the result is not (exp, tanh,
 * pow), or drop a NaN (min, max, clamp): what a formula needs of them it has as a primitive or a helper.
 */
const builtins: ReadonlySet<string> = new Set(['abs', 'sqrt', 'round', 'select', 'bitcast']);

/** Fails if the text calls anything but those builtins, helpers (@name) and types with a placeholder (#F). */
export function assertCalls(text: string): void {
  for (const [, name] of text.matchAll(/(?<![\w@#])(?!return\b)([A-Za-z_]\w*)\s*(?:<[^<>()]*>)?\(/g)) {
    if (name !== undefined && !builtins.has(name)) throw new Error(`wgsl: the builtin ${name} may not be called, in ${text}`);
  }
}
