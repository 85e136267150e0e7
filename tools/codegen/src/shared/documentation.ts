import type { ActivationSpec, ParameterSpec, ReductionSpec } from '@rampa/ir';
import { formulaText } from './formula';
import { constraintWords } from './parameters';

/** A doc comment out of paragraphs; a paragraph may have several lines. */
export function docComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, i) => [...(i > 0 ? [''] : []), ...paragraph.split('\n')]);
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`).join('\n')}\n${indent} */\n`;
}

/** What a function is: summary, formula, derivative at its kinks, source. */
export function functionParagraphs(spec: ActivationSpec | ReductionSpec): string[] {
  const summary = spec.summary.trim();
  return [
    summary,
    spec.kind === 'activation' ? `\`${formulaText(spec.formula.value)}\`` : `Entry i of a row: \`${formulaText(spec.formula.value)}\``,
    ...(spec.kind === 'activation' ? kinkParagraph(spec) : []),
    `Source: ${spec.source}`,
  ];
}

/** What a parameter means, its constraint and its default; what is thrown otherwise. */
export function parameterParagraph({ meaning, default: fallback, ...bounds }: ParameterSpec): string {
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}: ${constraintWords(bounds)}, else a RangeError. Default ${fallback}.`;
}

function kinkParagraph({ kinks }: ActivationSpec): string[] {
  if (kinks.length === 0) return [];
  const places = kinks.map(
    ({ at, left, right, chosen }) =>
      `at ${formulaText(at)} it jumps from ${formulaText(left)} to ${formulaText(right)} and is the ${chosen} one`,
  );
  return [`Derivative: ${places.join('; ')}, unless the option \`subgradient\` says otherwise.`];
}
