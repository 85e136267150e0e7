import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { messageOf, UnableError } from '../failure';
import { curveOf } from '../plot/curves';
import { drawCurves } from '../plot/draw';
import { activationNamed, openAll } from '../project/functions';
import { parametersFrom, parametersOf } from '../project/parameters';
import { out as paint } from '../report/colours';

interface Options {
  readonly derivative?: true;
  readonly from: number;
  readonly to: number;
  readonly output?: string;
  readonly json?: true;
}

export function plotCommand(): Command {
  return new Command('plot')
    .description('Draws activations, and their derivatives, as SVG.')
    .usage('<functions...> [--parameter value...] [options]')
    .argument('<functions...>', "Rampa's, or of the project")
    .option('--derivative', 'the derivatives too')
    .option('--from <x>', 'left end', finite, -5)
    .option('--to <x>', 'right end', finite, 5)
    .option('-o, --output <file>', 'write the SVG into a file instead of printing it')
    .option('--json', 'print the points as JSON instead')
    .allowUnknownOption()
    .addHelpText('after', '\nExamples:\n  rampa plot gelu elu --alpha 0.5 --derivative -o figure.svg')
    .action(plot);
}

async function plot(given: readonly string[], { derivative, from, to, output, json }: Options): Promise<void> {
  const firstOption = given.findIndex((token) => token.startsWith('--'));
  const names = firstOption < 0 ? given : given.slice(0, firstOption);
  const parameters = parametersFrom('plot', firstOption < 0 ? [] : given.slice(firstOption));
  if (!(from < to)) throw new UnableError(`plot: --from must be less than --to, got ${from} and ${to}`);
  const opened = await openAll();
  const specs = names.map((name) => activationNamed(opened, 'plot', name));
  const unknown = Object.keys(parameters).find(
    (name) => !specs.some((spec) => spec.parameters.some((parameter) => parameter.name === name)),
  );
  if (unknown !== undefined) throw new UnableError(`plot: expected a parameter of ${names.join(' or ')}, got --${unknown}`);
  const primitives = new Map(opened.specification.primitives.map((primitive) => [primitive.name, primitive]));
  const quantities = derivative ? (['value', 'derivative'] as const) : (['value'] as const);
  const curves = specs.flatMap((spec) =>
    quantities.map((quantity) => curveOf(spec, quantity, parametersOf('plot', spec, parameters), { from, to }, primitives)),
  );
  if (json) {
    console.log(JSON.stringify(curves));
    return;
  }
  const svg = await drawCurves(curves);
  if (output === undefined) console.log(svg);
  else {
    try {
      writeFileSync(output, svg);
    } catch (error) {
      throw new UnableError(`plot: cannot write ${output}: ${messageOf(error)}`);
    }
    console.log(`${paint.good('wrote')} ${output}`);
  }
}

function finite(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('expected a number');
  return value;
}
