import { backends, headerPattern, type Program } from '@rampa/codegen';
import type { Target } from '../project/configTypes';

/** Generated TypeScript modules, by path in the folder of their target. */
export type Modules = ReadonlyMap<string, string>;

/** What the generators of the packages write for these functions, whose files are in a folder of this name. */
export async function emitModules(folder: string, program: Program, target: Target): Promise<Modules> {
  const backend = backends.find(({ id }) => id === target);
  if (backend === undefined) throw new RangeError(`emit: expected a target, got ${target}`);
  const files = await backend.emit(program);
  // Paths are those of our own packages: packages/js/src/generated/...
  return new Map(files.map(({ path, text }) => [path.slice(path.indexOf('/src/') + '/src/'.length), named(folder, text)]));
}

/** The header says what the user has: a file of theirs, and the command that they ran. */
function named(folder: string, text: string): string {
  return text.replace(headerPattern, (_, source: string) => {
    const theirs = source === 'spec/' ? `${folder}/` : source.startsWith('tools/') ? 'the language' : source;
    return `Generated from ${theirs} by rampa generate. Do not edit.`;
  });
}
