import type { ParameterSpec } from '@rampa/ir';
import { quote } from './names';

type Bounds = Pick<ParameterSpec, 'min' | 'max' | 'above' | 'integer'>;

/** The constraint in words: `>= 0`, `> 0`, `>= 0 and <= 1`, `an integer >= 1`, `finite`. */
export function constraintWords(parameter: Bounds): string {
  const bounds = comparisons(parameter);
  if (parameter.integer) return bounds.length === 0 ? 'an integer' : `an integer ${bounds.join(' and ')}`;
  return bounds.length === 0 ? 'finite' : bounds.join(' and ');
}

/** The constraint as an expression of the generated languages in the variable `value`; undefined where any finite value will do. */
export function constraintTest(parameter: Bounds): string | undefined {
  const tests = comparisons(parameter).map((comparison) => `value ${comparison}`);
  if (parameter.integer) tests.unshift('value % 1 === 0');
  return tests.length === 0 ? undefined : tests.join(' && ');
}

/** One parameter as a `Rule` of @rampa/common: `[1, 'be >= 0', (value) => value >= 0]`. */
export function ruleText(parameter: ParameterSpec): string {
  const test = constraintTest(parameter);
  const parts = [`${parameter.default}`, quote(`be ${constraintWords(parameter)}`)];
  if (test !== undefined) parts.push(`(value) => ${test}`);
  if (parameter.perChannel) parts.push(...(test === undefined ? ['undefined'] : []), 'true');
  return `[${parts.join(', ')}]`;
}

/** All parameters of a function as the `Rules` of @rampa/common, an object literal. */
export function rulesText(parameters: readonly ParameterSpec[]): string {
  return parameters.length === 0 ? '{}' : `{ ${parameters.map((parameter) => `${parameter.name}: ${ruleText(parameter)}`).join(', ')} }`;
}

function comparisons({ min, max, above }: Bounds): string[] {
  const words: string[] = [];
  if (min !== undefined) words.push(`>= ${min}`);
  if (above !== undefined) words.push(`> ${above}`);
  if (max !== undefined) words.push(`<= ${max}`);
  return words;
}
