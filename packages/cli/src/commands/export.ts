import { writeFileSync } from 'node:fs';
import { exportFPCore } from '@rampa/fpcore';
import { Command, Option } from 'commander';
import { messageOf, UnableError } from '../failure';
import { activationNamed, openAll } from '../project/functions';
import { out } from '../report/colours';

interface Options {
  readonly format: 'fpcore';
  readonly quantity: readonly string[];
  readonly form: 'formula' | 'evaluate';
  readonly precision: 'binary64' | 'binary32';
  readonly output?: string;
  readonly json?: true;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Writes formulas as FPCore, for Herbie and the FPBench tools.')
    .argument('<functions...>', "activations: Rampa's, or of the project")
    .addOption(new Option('--format <format>', 'of the text').choices(['fpcore']).default('fpcore'))
    .option('--quantity <names...>', 'value, derivative, or a parameter: the derivative in it', ['value'])
    .addOption(
      new Option('--form <form>', 'the textbook formula, or the way it is computed').choices(['formula', 'evaluate']).default('formula'),
    )
    .addOption(
      new Option('--precision <precision>', 'that the formula is to be computed in').choices(['binary64', 'binary32']).default('binary64'),
    )
    .option('-o, --output <file>', 'write into a file instead of printing')
    .option('--json', 'print the texts as JSON')
    .addHelpText('after', '\nExamples:\n  rampa export elu --quantity value derivative\n  rampa export gelu --form evaluate -o gelu.fpcore')
    .action(write);
}

async function write(names: readonly string[], { quantity, form, precision, output, json }: Options): Promise<void> {
  const opened = await openAll();
  const texts = names.flatMap((name) => {
    const spec = activationNamed(opened, 'export', name);
    return quantity.map((one) => exportFPCore(spec, { quantity: one, form, precision, primitives: opened.specification.primitives }));
  });
  if (output !== undefined) {
    try {
      writeFileSync(output, texts.join('\n'));
    } catch (error) {
      throw new UnableError(`export: cannot write ${output}: ${messageOf(error)}`);
    }
  }
  if (json) console.log(JSON.stringify({ output: output ?? null, texts }, null, 2));
  else if (output === undefined) console.log(texts.join('\n'));
  else console.log(`${out.good('wrote')} ${output}`);
}
