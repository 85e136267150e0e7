import { compare } from './compare';
import { type Derivation, findDerivations, type Kind, kinds } from './derivations';
import { DeriveError } from './deriveError';
import { findPrograms, runScript } from './interpreters';
import type { FileReport } from './report';
import { readScriptOutput } from './scriptOutput';

/** Names by kind; a kind that is left out means none of its files, and an empty choice everything. */
export type Choice = { readonly [K in Kind]?: readonly string[] };

/** What each script printed, by its path. */
export type Printed = ReadonlyMap<string, string>;

export function choose(root: string, choice: Choice): readonly Derivation[] {
  const derivations = findDerivations(root);
  const wanted = (Object.keys(kinds) as Kind[]).flatMap((kind) => (choice[kind] ?? []).map((name) => ({ kind, name })));
  if (wanted.length === 0) return derivations;
  return wanted.map(({ kind, name }) => {
    const found = derivations.find((derivation) => derivation.kind === kind && derivation.name === name);
    if (found === undefined) throw new DeriveError(`there is no spec/${kinds[kind]}/${name}.ts`);
    return found;
  });
}

export function runScripts(root: string, scripts: readonly string[], onScript: (script: string, done: number) => void = () => {}): Printed {
  const programs = findPrograms(scripts);
  const printed = new Map<string, string>();
  for (const script of scripts) {
    onScript(script, printed.size);
    printed.set(script, runScript(root, script, programs));
  }
  return printed;
}

/** The files that have anything to be compared. */
export function compareAll(derivations: readonly Derivation[], printed: Printed): FileReport[] {
  return derivations
    .map(({ kind, name, spec, scripts }) => {
      const outputs = scripts.map((script) => readScriptOutput(script, printed.get(script) ?? ''));
      const all = {
        tables: outputs.flatMap(({ tables }) => tables),
        numbers: outputs.flatMap(({ numbers }) => numbers),
        errors: outputs.flatMap(({ errors }) => errors),
      };
      return { name: `${kinds[kind]}/${name}`, comparisons: compare(spec, all) };
    })
    .filter(({ comparisons }) => comparisons.length > 0);
}
