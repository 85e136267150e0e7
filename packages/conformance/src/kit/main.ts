/** `npm run conform`: the command on this repository's spec. */
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { repositoryRoot } from '../devices/repository';
import { openShownLibrary } from '../vectors/shownLibrary';
import { conformCommand } from './command';

const command = conformCommand(async () => {
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  return { specification, oracle, openLibrary: (names) => openShownLibrary(specification, oracle, names) };
});

await command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
