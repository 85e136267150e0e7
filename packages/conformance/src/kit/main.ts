/** `npm run conform`: the command on this repository's spec. */
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { repositoryRoot } from '../devices/repository';
import { Progress } from '../progress';
import { openLibrary } from '../vectors/library';
import { conformCommand } from './command';

const command = conformCommand(async () => {
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  const progress = new Progress('vectors');
  return {
    specification,
    oracle,
    openLibrary: async (names) => {
      let values = 0;
      const library = await openLibrary(
        specification,
        oracle,
        (more, of) => {
          values += more;
          progress.update(values, of, 'true values');
        },
        names,
      );
      progress.stop();
      return library;
    },
  };
});

await command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
