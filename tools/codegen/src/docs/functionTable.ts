import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import type { Program } from '../program';
import { formulaText } from '../shared/formula';
import { constraintWords } from '../shared/parameters';

/** The functions of the spec as a Markdown table. */
export function functionTable({ specification }: Program): string {
  const rows = [...specification.activations, ...specification.reductions].map(
    (spec) =>
      `| [\`${spec.name}\`](${spec.file}) | \`${cell(formulaText(spec.formula.value))}\` | ${cell(parameters(spec))} | ${cell(spec.source)} |`,
  );
  return ['| function | value | parameters (default; constraint) | source |', '|---|---|---|---|', ...rows].join('\n');
}

function parameters(spec: ActivationSpec | ReductionSpec): string {
  return spec.parameters
    .map((parameter) => `\`${parameter.name}\` (${Number(parameter.default.toPrecision(5))}; ${constraintWords(parameter)})`)
    .join(', ');
}

/** A cell's text: the bar would end it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
