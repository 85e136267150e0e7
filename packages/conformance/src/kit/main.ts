/** `npm run conform` and `npm run vectors`: the commands on this repository's spec. */
import { Command } from 'commander';
import { conformCommand } from './command';
import { openEnvironment } from './repositoryEnvironment';
import { vectorsCommand } from './vectors/command';

await new Command('kit')
  .addCommand(conformCommand(openEnvironment))
  .addCommand(vectorsCommand(openEnvironment))
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
