import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FPCoreImport, importFPCore, specFileOf } from '@rampa/fpcore';
import { Command } from 'commander';
import { messageOf, UnableError } from '../failure';
import { openProject, shownPath } from '../project/config';
import { out } from '../report/colours';

interface Options {
  readonly json?: true;
}

export function importCommand(): Command {
  return new Command('import')
    .description('Writes an activation for each FPCore of a file; what FPCore does not say (kinks, limits) is left as a TODO.')
    .argument('<file>', 'FPCores of one or more real functions')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExamples:\n  rampa import logistic.fpcore')
    .action(write);
}

async function write(file: string, { json }: Options): Promise<void> {
  const project = await openProject(process.cwd());
  const texts = new Map<string, string>();
  const notes: string[] = [];
  try {
    for (const imported of importFPCore(readFileSync(file, 'utf8'))) {
      const name = nameOf(imported);
      texts.set(join(project.activations, `${name}.ts`), specFileOf(imported, name));
      notes.push(...imported.notes);
    }
  } catch (error) {
    throw new UnableError(`import: ${file}: ${messageOf(error)}`);
  }
  for (const path of texts.keys())
    if (existsSync(resolve(project.folder, path))) throw new UnableError(`import: ${shownPath(project, path)} exists already`);
  for (const [path, text] of texts) {
    const place = resolve(project.folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text, { flag: 'wx' });
  }
  const written = [...texts.keys()].map((path) => shownPath(project, path));
  if (json) console.log(JSON.stringify({ written, notes }, null, 2));
  else {
    for (const path of written) console.log(`${out.good('wrote')} ${path}`);
    for (const note of notes) console.log(`${out.warning('note')} ${note}`);
    console.log('next: fill in what is marked TODO, then rampa check');
  }
}

/** A name that every backend can write: `NMSE example 3.1` becomes `nmseExample31`. */
function nameOf({ name }: FPCoreImport): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word, k) => (k === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
  return /^[a-z]/.test(joined) ? joined : `f${joined}`;
}
