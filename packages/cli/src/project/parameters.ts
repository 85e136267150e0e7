import { constraintWords } from '@rampa/codegen';
import { type ActivationSpec, allows } from '@rampa/ir';
import { UnableError } from '../failure';

/** `--alpha 0.5 --beta 2` as numbers by name; what is no such pair is an error. */
export function parametersFrom(command: string, tokens: readonly string[]): Readonly<Record<string, number>> {
  const parameters: Record<string, number> = {};
  for (let k = 0; k < tokens.length; k += 2) {
    const [option = '', text] = tokens.slice(k, k + 2);
    const value = Number(text);
    if (!option.startsWith('--')) throw new UnableError(`${command}: expected --parameter value, got ${option}`);
    if (text === undefined || text.trim() === '' || !Number.isFinite(value))
      throw new UnableError(`${command}: ${option}: expected a number, got ${text ?? 'nothing'}`);
    parameters[option.slice(2)] = value;
  }
  return parameters;
}

/** All parameters of a function: those given that it has, defaults for the others. */
export function parametersOf(
  command: string,
  spec: ActivationSpec,
  given: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    spec.parameters.map((parameter) => {
      const value = given[parameter.name] ?? parameter.default;
      if (!allows(parameter, value))
        throw new UnableError(`${command}: ${spec.name}: ${parameter.name} must be ${constraintWords(parameter)}, got ${value}`);
      return [parameter.name, value];
    }),
  );
}
