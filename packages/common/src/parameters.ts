import { fail } from './errors.js';

type FloatArray = Float32Array | Float64Array;
type Given = Readonly<Record<string, unknown>>;

/** What a parameter is: its default, its constraint in words and as a test (every value must be finite as well), and whether it may be one value per channel. */
export type Rule = readonly [fallback: number, must: string, holds?: ((value: number) => boolean) | undefined, perChannel?: true];
export type Rules = Readonly<Record<string, Rule>>;

/** Rejects anything but an object whose every name is known: `elu: unknown parameter beta, expected alpha`. */
export function checkNames(name: string, kind: 'parameter' | 'option', known: readonly string[], given: unknown): void {
  if (Object(given) !== given) fail(name, `${kind}s`, 'be an object', given, TypeError);
  for (const key in given as object) {
    if (!known.includes(key)) throw new TypeError(`${name}: unknown ${kind} ${key}, expected ${known.join(', ') || 'none'}`);
  }
}

/** The value of one parameter, checked. */
export function checkParameter(name: string, parameter: string, [, must, holds]: Rule, value: unknown): number {
  if (typeof value !== 'number') fail(name, parameter, must, value, TypeError);
  if (!Number.isFinite(value) || (holds && !holds(value))) fail(name, parameter, must, value);
  return value;
}

/** As `checkParameter`, or an array of one value per channel, returned as the same array. */
export function checkChannels(name: string, parameter: string, rule: Rule, value: unknown): number | FloatArray {
  if (!(value instanceof Float32Array || value instanceof Float64Array)) return checkParameter(name, parameter, rule, value);
  if (!value.length) fail(name, parameter, 'have at least one element', 0);
  for (const element of value) checkParameter(name, parameter, rule, element);
  return value;
}

/** Every parameter in the order of the rules, defaults filled in. */
export function checkParameters(name: string, rules: Rules, given?: Given): (number | FloatArray)[] {
  return checkEach(name, rules, given, (...one) => (one[2][3] ? checkChannels : checkParameter)(...one));
}

/** As `checkParameters`, for rules none of which is per channel. */
export function checkScalars(name: string, rules: Rules, given?: Given): number[] {
  return checkEach(name, rules, given, checkParameter);
}

function checkEach<T>(
  name: string,
  rules: Rules,
  given: Given = {},
  check: (name: string, parameter: string, rule: Rule, value: unknown) => T,
): T[] {
  const parameters = Object.keys(rules);
  checkNames(name, 'parameter', parameters, given);
  return parameters.map((parameter) => {
    const rule = rules[parameter] as Rule;
    const { [parameter]: value = rule[0] } = given;
    return check(name, parameter, rule, value);
  });
}
