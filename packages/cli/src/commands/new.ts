import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { messageOf, UnableError } from '../failure';
import { configName, openProject, shownPath } from '../project/config';
import { configText, specText } from '../project/templates';
import { out } from '../report/colours';

export function newCommand(): Command {
  return new Command('new')
    .description('Writes a commented activation to start from, and a rampa.config.ts if there is none.')
    .argument('<name>', 'of the function: letters and digits, beginning with a small letter')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExamples:\n  rampa new tanhexp')
    .action(async (name: string, { json }: { readonly json?: true }) => {
      const written = await write(name);
      if (json) console.log(JSON.stringify({ written }, null, 2));
      else {
        for (const path of written) console.log(`${out.good('wrote')} ${path}`);
        console.log('next: rampa check, then rampa generate');
      }
    });
}

async function write(name: string): Promise<readonly string[]> {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new UnableError(`new: expected a name of letters and digits that begins with a small letter, got '${name}'`);
  const project = await openProject(process.cwd());
  const files = new Map([[join(project.activations, `${name}.ts`), specText(name)]]);
  if (!project.hasConfig) files.set(configName, configText());
  // Nothing is written unless everything can be.
  for (const path of files.keys())
    if (existsSync(resolve(project.folder, path))) throw new UnableError(`new: ${shownPath(project, path)} exists already`);
  try {
    for (const [path, text] of files) {
      const place = resolve(project.folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text, { flag: 'wx' });
    }
  } catch (error) {
    throw new UnableError(`new: cannot write: ${messageOf(error)}`);
  }
  return [...files.keys()].map((path) => shownPath(project, path));
}
