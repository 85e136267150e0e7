import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { checkSpecHash, chosenNames } from '../choice';
import type { Environment } from '../environment';
import { exportVectors, specHashOf, type VectorFormat, vectorFormats } from './exportVectors';

interface Options {
  readonly format: VectorFormat;
  readonly output: string;
  readonly function?: readonly string[];
  readonly specHash?: string;
  readonly json?: true;
}

/** `vectors`: true values for others to use. */
export function vectorsCommand(open: () => Promise<Environment>): Command {
  return new Command('vectors')
    .description('Exports true values, for the tests of other backends.')
    .addOption(new Option('--format <format>', 'names and attributes as these spell them').choices(vectorFormats).default('json'))
    .requiredOption('-o, --output <folder>', 'where to')
    .option('--function <names...>', 'only these functions')
    .option('--spec-hash <hash>', 'fail unless the values are of this version of the spec')
    .option('--json', 'print what was written as JSON')
    .addHelpText('after', '\nExamples:\n  vectors --format webnn -o vectors\n  vectors --format json -o vectors --function gelu elu')
    .action(async (options: Options) => {
      const { specification, openLibrary } = await open();
      const names = chosenNames('vectors', [...specification.activations, ...specification.reductions], options.function);
      const library = await openLibrary(names);
      const specHash = specHashOf(specification, library);
      checkSpecHash('vectors', options.specHash, specHash);
      const { path, cases } = await exportVectors(options.format, resolve(options.output), specification, library, names).catch(
        (error: unknown) => {
          throw new Error(`vectors: cannot write to ${options.output}: ${error instanceof Error ? error.message : error}`);
        },
      );
      console.log(
        options.json ? JSON.stringify({ path, cases, specHash }) : `wrote ${cases} cases to ${path} (spec ${specHash.slice(0, 12)})`,
      );
    });
}
