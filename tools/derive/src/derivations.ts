import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DeriveError } from './deriveError';
import { interpreters } from './interpreters';
import { readSpecNumbers, type SpecNumbers } from './specNumbers';

/** What can be derived, and the folder of the spec in which it stands. */
export const kinds = { primitive: 'primitives', activation: 'activations', reduction: 'reductions' } as const;
export type Kind = keyof typeof kinds;

/** A spec file and the scripts that derive its numbers: those of the same name in the folder derivations beside it. */
export interface Derivation {
  readonly kind: Kind;
  readonly name: string;
  readonly spec: SpecNumbers;
  /** Paths relative to the root, with slashes. */
  readonly scripts: readonly string[];
}

/** All spec files, by kind and name. */
export function findDerivations(root: string): Derivation[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const folder = `spec/${kinds[kind]}`;
    const names = filesIn(root, folder, ['.ts']).map((file) => file.slice(0, -'.ts'.length));
    const scripts = filesIn(root, `${folder}/derivations`, Object.keys(interpreters));
    const orphan = scripts.find((script) => !names.includes(nameOf(script)));
    if (orphan !== undefined)
      throw new DeriveError(
        `${folder}/derivations/${orphan}: there is no ${folder}/${nameOf(orphan)}.ts; a script is named after its spec file, and what scripts share stands in spec/derivations`,
      );
    return names.map((name) => ({
      kind,
      name,
      spec: readSpecNumbers(`${folder}/${name}.ts`, readFileSync(join(root, folder, `${name}.ts`), 'utf8')),
      scripts: scripts.filter((script) => nameOf(script) === name).map((script) => `${folder}/derivations/${script}`),
    }));
  });
}

function nameOf(script: string): string {
  return script.slice(0, -extname(script).length);
}

function filesIn(root: string, folder: string, extensions: readonly string[]): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((file) => extensions.includes(extname(file)))
        .sort()
    : [];
}
