import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { Command } from 'commander';
import { messageOf } from '../failure';
import { configName, openProject, shownPath } from '../project/config';
import { activationFiles } from '../project/files';
import { error as paint } from '../report/colours';
import { generate } from './generate';

/** Editors save in several steps. */
const settleMs = 100;

export function watchCommand(): Command {
  return new Command('watch')
    .description('Generates, and again whenever an activation or the configuration is saved.')
    .argument('[files...]', 'the activations; left out: all of the project')
    .addHelpText('after', '\nExamples:\n  rampa watch')
    .action(watch);
}

async function watch(given: readonly string[]): Promise<void> {
  const project = await openProject(process.cwd());
  const watched = given.length > 0 ? activationFiles(project, given) : [resolve(project.folder, project.activations)];
  let running: Promise<void> = Promise.resolve();
  const again = (): void => {
    running = running.then(async () => {
      try {
        await generate(given, {});
      } catch (error) {
        console.error(`${paint.bad('error')} ${messageOf(error)}`);
      }
      console.log(`watching ${shownPath(project, project.activations)}; end with Ctrl+C`);
    });
  };
  again();
  const watcher = watchFiles([...watched, resolve(project.folder, configName)], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settleMs, pollInterval: settleMs / 2 },
  });
  watcher.on('all', (_, path) => {
    if (path.endsWith('.ts')) again();
  });
}
