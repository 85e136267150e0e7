import { constraintWords, formulaText } from '@rampa/codegen';
import Table from 'cli-table3';
import { Command } from 'commander';
import { allFunctions, type FunctionSpec, openAll } from '../project/functions';

export function listCommand(): Command {
  return new Command('list')
    .description("Lists Rampa's functions and those of the project.")
    .option('--json', 'print the list as JSON')
    .addHelpText('after', '\nExamples:\n  rampa list')
    .action(async ({ json }: { readonly json?: true }) => {
      const opened = await openAll();
      const isOwn = (spec: FunctionSpec): boolean => opened.own.some(({ name }) => name === spec.name);
      const functions = allFunctions(opened);
      if (json) {
        console.log(
          JSON.stringify(
            functions.map((spec) => ({ ...described(spec), own: isOwn(spec) })),
            null,
            2,
          ),
        );
        return;
      }
      const table = new Table({ head: ['function', 'formula', 'parameters'], style: { head: [], border: [], compact: true } });
      for (const spec of functions) {
        const { name, formula, parameters } = described(spec);
        table.push([isOwn(spec) ? `${name} (yours)` : name, formula, parameters.map((one) => `${one.name} = ${one.default}`).join(', ')]);
      }
      console.log(table.toString());
    });
}

function described(spec: FunctionSpec) {
  return {
    name: spec.name,
    kind: spec.kind,
    formula: formulaText(spec.formula.value),
    parameters: spec.parameters.map((parameter) => ({
      name: parameter.name,
      default: parameter.default,
      constraint: constraintWords(parameter),
      meaning: parameter.meaning,
    })),
    source: spec.source,
  };
}
