import { formulaText } from '@rampa/codegen';
import type { ActivationSpec, Expression } from '@rampa/ir';
import { type Formulas, writeFormulas, writeZeros } from '@rampa/reader';
import { Command } from 'commander';
import { status } from '../failure';
import type { Score } from '../improve/score';
import { type Improvement, improveQuantity } from '../improve/search';
import { type FoundZero, undeclaredZeros } from '../improve/zeros';
import { trueValues } from '../measure/truths';
import { openProject } from '../project/config';
import { activationFiles, shown } from '../project/files';
import type { Opened } from '../project/open';
import { openProven } from '../project/proven';
import { out } from '../report/colours';

interface Options {
  readonly write?: true;
  readonly json?: true;
}

/** What was found for one activation. */
interface Result {
  readonly name: string;
  readonly zeros: readonly FoundZero[];
  readonly improvements: readonly Improvement[];
}

export function improveCommand(): Command {
  return new Command('improve')
    .description(
      'Looks for rewritings under which the measured error of an activation falls; each is proven equal to the formula before it is kept.',
    )
    .argument('[files...]', 'the activations; left out: all of the project')
    .option('--write', 'write them into the files, under evaluate')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  rampa improve\n  rampa improve activations/tanhexp.ts --write')
    .action(async (given: readonly string[], options: Options) => {
      process.exitCode = (await improve(given, options)) ? status.fine : status.wrong;
    });
}

async function improve(given: readonly string[], options: Options): Promise<boolean> {
  const project = await openProject(process.cwd());
  const files = activationFiles(project, given);
  const opened = await openProven(project, files, options);
  if (opened === undefined) return false;
  const results: Result[] = [];
  for (const [k, spec] of opened.own.entries()) {
    const result = await improveActivation(opened, spec);
    results.push(result);
    if (!options.json) print(result);
    if (options.write) write(files[k] as string, result, options);
  }
  if (options.json) console.log(JSON.stringify({ ok: true, functions: results.map(asData) }, null, 2));
  else if (!options.write && results.some(isSomething)) console.log(out.quiet('rampa improve --write puts this into the file'));
  return true;
}

async function improveActivation(opened: Opened, declared: ActivationSpec): Promise<Result> {
  const zeros = undeclaredZeros(declared, opened.oracle, await trueValues(opened, declared, 'coarse'));
  const spec: ActivationSpec = { ...declared, zeros: [...declared.zeros, ...zeros.map(zeroSpec)] };
  const vectors = await trueValues(opened, spec, 'coarse');
  const keys = ['value', 'derivative', ...spec.parameters.map(({ name }) => name)];
  return { name: spec.name, zeros, improvements: keys.map((key) => improveQuantity(opened, spec, key, vectors)) };
}

function zeroSpec({ at, within, scale }: FoundZero): ActivationSpec['zeros'][number] {
  const size: Expression = { kind: 'number', text: `${Math.abs(at)}` };
  return { of: 'derivative', at: at < 0 ? { kind: 'negate', operand: size } : size, within, scale: { kind: 'number', text: `${scale}` } };
}

function isSomething({ zeros, improvements }: Result): boolean {
  return zeros.length > 0 || improvements.some(({ formula }) => formula !== undefined);
}

function write(file: string, { zeros, improvements }: Result, { json }: Options): void {
  const formulaOf = (quantity: string): Expression | undefined => improvements.find((one) => one.quantity === quantity)?.formula;
  const [value, derivative] = [formulaOf('value'), formulaOf('derivative')];
  const others = improvements.flatMap(({ quantity, formula }) =>
    quantity === 'value' || quantity === 'derivative' || formula === undefined ? [] : [[quantity, formula] as const],
  );
  const formulas: Formulas = {
    ...(value === undefined ? {} : { value }),
    ...(derivative === undefined ? {} : { derivative }),
    ...(others.length === 0 ? {} : { parameterDerivatives: Object.fromEntries(others) }),
  };
  if (Object.keys(formulas).length > 0) writeFormulas(file, formulas, 'evaluate');
  if (zeros.length > 0) writeZeros(file, zeros);
  if (!json && (zeros.length > 0 || Object.keys(formulas).length > 0)) console.log(`${out.good('wrote')} ${shown(file)}`);
}

function figures({ worst, misses, mayOverflow }: Score): string {
  const errors = Object.entries(worst).map(([plan, ulp]) => `${plan} ${Number(ulp.toPrecision(3))}`);
  return `${misses} samples miss their bar${mayOverflow ? ', and f32 may overflow on the way' : ''}; worst ${errors.join(', ')} ULP`;
}

function print({ name, zeros, improvements }: Result): void {
  console.log(out.bold(name));
  for (const { at } of zeros)
    console.log(`  the derivative changes its sign at x = ${at}: near it an absolute error is what can be asked for`);
  for (const { quantity, before, after, formula, rules } of improvements) {
    if (before.excess === 0) {
      console.log(`  ${quantity}: every bar is met already`);
      continue;
    }
    console.log(`  ${quantity}: ${figures(before)}`);
    for (const rule of rules) console.log(`    ${rule}`);
    if (formula === undefined) console.log(`    ${out.warning('nothing better was found')}`);
    else console.log(`    ${out.good('now')}: ${figures(after)}\n    ${out.bold(formulaText(formula))}`);
  }
}

function asData({ name, zeros, improvements }: Result): unknown {
  return {
    name,
    zeros,
    improvements: improvements.map(({ formula, ...rest }) => ({ ...rest, formula: formula === undefined ? null : formulaText(formula) })),
  };
}
