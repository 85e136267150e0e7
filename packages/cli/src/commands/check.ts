import { formulaText } from '@rampa/codegen';
import type { ActivationSpec, Expression } from '@rampa/ir';
import { type Formulas, SpecError, writeFormulas } from '@rampa/reader';
import { Command } from 'commander';
import { status } from '../failure';
import { openProject } from '../project/config';
import { activationFiles, shown } from '../project/files';
import { type Opened, openSpecification } from '../project/open';
import { prove } from '../project/prove';
import { out } from '../report/colours';
import { type Problem, printProblem, problemOf } from '../report/problems';

interface Options {
  readonly write?: true;
  readonly json?: true;
}

/** A derivative that a file leaves out. */
interface Derived {
  readonly function: string;
  /** 'derivative' or a parameter. */
  readonly quantity: string;
  readonly formula: string;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Proves activations in high precision: formula against evaluate, derivatives, limits, kinks, bounds.')
    .argument('[files...]', 'the activations; left out: all of the project')
    .option('--write', 'write derivatives that were left out into the files')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExamples:\n  rampa check\n  rampa check activations/tanhexp.ts --write')
    .action(async (given: readonly string[], options: Options) => {
      process.exitCode = (await check(given, options)) ? status.fine : status.wrong;
    });
}

async function check(given: readonly string[], options: Options): Promise<boolean> {
  const started = performance.now();
  const project = await openProject(process.cwd());
  const files = activationFiles(project, given);
  let opened: Opened;
  try {
    opened = await openSpecification(project, files);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    report(project.folder, { problems: [problemOf(error)], derived: [], functions: [], checks: 0 }, options);
    return false;
  }
  const { own } = opened;
  const { findings, counts } = prove(opened);
  const problems = findings.map(problemOf);
  const derived = own.flatMap(derivedOf);
  const checks = [...counts.values()].reduce((sum, count) => sum + count, 0);
  report(project.folder, { problems, derived, functions: own.map(({ name }) => name), checks }, options, performance.now() - started);
  if (problems.length > 0) return false;
  if (options.write) {
    for (const [k, spec] of own.entries()) {
      const file = files[k] as string;
      if (spec.derived === undefined) continue;
      writeFormulas(file, derivedFormulas(spec));
      if (!options.json) console.log(`wrote the derivatives into ${shown(file)}`);
    }
  }
  return true;
}

/** The formula of a derivative, by its name. */
function quantityOf(spec: ActivationSpec, name: string): Expression {
  const formula = name === 'derivative' ? spec.formula.derivative : spec.formula.parameterDerivatives[name];
  if (formula === undefined) throw new TypeError(`${spec.name}: expected a derivative in ${name}, got none`);
  return formula;
}

function derivedFormulas(spec: ActivationSpec): Formulas {
  const parameters = (spec.derived ?? []).filter((name) => name !== 'derivative');
  return {
    ...(spec.derived?.includes('derivative') ? { derivative: spec.formula.derivative } : {}),
    parameterDerivatives: Object.fromEntries(parameters.map((name) => [name, quantityOf(spec, name)])),
  };
}

function derivedOf(spec: ActivationSpec): Derived[] {
  return (spec.derived ?? []).map((quantity) => ({ function: spec.name, quantity, formula: formulaText(quantityOf(spec, quantity)) }));
}

interface Result {
  readonly problems: readonly Problem[];
  readonly derived: readonly Derived[];
  readonly functions: readonly string[];
  readonly checks: number;
}

function report(folder: string, { problems, derived, functions, checks }: Result, { json, write }: Options, milliseconds = 0): void {
  if (json) {
    console.log(JSON.stringify({ ok: problems.length === 0, functions, checks, derived, problems }, null, 2));
    return;
  }
  for (const problem of problems) printProblem(folder, problem);
  for (const { function: name, quantity, formula } of derived) {
    console.log(`${name}: ${quantity === 'derivative' ? 'derivative' : `derivative in ${quantity}`}, derived from the value:`);
    console.log(`  ${out.bold(formula)}`);
  }
  if (derived.length > 0 && problems.length === 0 && !write) console.log(out.quiet('  (rampa check --write puts it into the file)'));
  if (problems.length === 0)
    console.log(`${out.good('proven')}: ${functions.join(', ')} (${checks} checks in ${(milliseconds / 1000).toFixed(1)} s)`);
  else console.log(`${out.bad('not proven')}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
}
