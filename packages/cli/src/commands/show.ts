import { backends, constraintWords, formulaLatex, formulaMathml, formulaText, lower } from '@rampa/codegen';
import type { ActivationSpec, Expression } from '@rampa/ir';
import { Command, Option } from 'commander';
import { codeOf } from '../generate/code';
import { interpretedBackend } from '../measure/interpreted';
import { measure } from '../measure/measure';
import { trueValues } from '../measure/truths';
import { type FunctionSpec, functionNamed, openAll } from '../project/functions';
import type { Opened } from '../project/open';
import { accuracyTable } from '../report/accuracy';
import { out } from '../report/colours';

interface Options {
  readonly target?: 'js' | 'wgsl' | 'wat';
  readonly json?: true;
}

export function showCommand(): Command {
  return new Command('show')
    .description('Shows a function: formula, derivatives, constraints, kinks, measured accuracy; or its code.')
    .argument('<function>', "one of Rampa's, or of the project")
    .addOption(new Option('--target <language>', 'print the code instead').choices(['js', 'wgsl', 'wat']))
    .option('--json', 'print everything as JSON, with LaTeX and MathML')
    .addHelpText('after', '\nExamples:\n  rampa show gelu\n  rampa show gelu --target wgsl\n  rampa show elu --json')
    .action(async (name: string, options: Options) => {
      const opened = await openAll();
      const spec = functionNamed(opened, 'show', name);
      if (options.target !== undefined) console.log(await codeOf(opened.specification, spec, options.target));
      else if (options.json) console.log(JSON.stringify(await asData(opened, spec), null, 2));
      else console.log(await asText(opened, spec));
    });
}

/** The formulas of a function by name. */
function formulas(spec: FunctionSpec): readonly (readonly [string, Expression])[] {
  const inParameters = spec.kind === 'activation' ? Object.entries(spec.formula.parameterDerivatives) : [];
  return [
    ['value', spec.formula.value],
    ['derivative', spec.formula.derivative],
    ...inParameters.map(([name, formula]) => [`derivative in ${name}`, formula] as const),
  ];
}

/** The errors of every plan, measured now. */
async function accuracy(opened: Opened, spec: ActivationSpec) {
  const [lowered] = lower({ ...opened.specification, activations: [spec], reductions: [], laws: [] }).activations;
  if (lowered === undefined) throw new TypeError(`show: expected ${spec.name} to be lowered, got nothing`);
  const plans = (['double', 'faithful', 'fast'] as const).map((plan) => interpretedBackend(plan, plan, lowered));
  return measure(await trueValues(opened, spec), plans);
}

async function asText(opened: Opened, spec: FunctionSpec): Promise<string> {
  const lines = [`${out.bold(spec.name)}: ${spec.summary.trim()}`, `source: ${spec.source}`, ''];
  for (const [name, formula] of formulas(spec))
    lines.push(`${name}: ${formulaText(formula)}`, out.quiet(`  LaTeX: ${formulaLatex(formula)}`));
  for (const parameter of spec.parameters)
    lines.push(`parameter ${parameter.name}: ${constraintWords(parameter)}, default ${parameter.default}; ${parameter.meaning}`);
  if (spec.kind === 'activation') {
    for (const { at, left, right, chosen } of spec.kinks)
      lines.push(`kink at ${formulaText(at)}: the derivative jumps from ${formulaText(left)} to ${formulaText(right)}; chosen: ${chosen}`);
    lines.push('', 'largest error over a stratified set of inputs, by plan:', accuracyTable(await accuracy(opened, spec)));
  }
  return lines.join('\n');
}

async function asData(opened: Opened, spec: FunctionSpec): Promise<unknown> {
  const formula = (expression: Expression) => ({
    text: formulaText(expression),
    latex: formulaLatex(expression),
    mathml: formulaMathml(expression),
  });
  return {
    name: spec.name,
    kind: spec.kind,
    summary: spec.summary.trim(),
    source: spec.source,
    formulas: Object.fromEntries(formulas(spec).map(([name, expression]) => [name, formula(expression)])),
    parameters: spec.parameters.map((parameter) => ({ ...parameter, constraint: constraintWords(parameter) })),
    ...(spec.kind === 'activation'
      ? {
          kinks: spec.kinks.map(({ at, left, right, chosen }) => ({
            at: formulaText(at),
            left: formulaText(left),
            right: formulaText(right),
            chosen,
          })),
          accuracy: await accuracy(opened, spec),
        }
      : {}),
    targets: backends.map(({ id }) => id),
  };
}
