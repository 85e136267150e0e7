import { checkChannels, checkCount, checkNames, checkParameter, type Rule } from '@rampa/common';

/** Checks what is given for one parameter or option, and turns it into a bound value; sees the bound values before it. */
export type Reader = (name: string, given: unknown, before: readonly unknown[], argument: string) => unknown;
export type Readers = Readonly<Record<string, Reader>>;

/** Checks parameters and options and puts them in the order in which kernels take them: the bound values. */
export function resolve(name: string, parameters: Readers, options: Readers, given?: object, chosen?: object): unknown[] {
  const values: unknown[] = [];
  const read = (kind: 'parameter' | 'option', readers: Readers, found: object = {}): void => {
    checkNames(name, kind, Object.keys(readers), found);
    for (const argument in readers)
      values.push((readers[argument] as Reader)(name, (found as Record<string, unknown>)[argument], values, argument));
  };
  read('parameter', parameters, given);
  read('option', options, chosen);
  return values;
}

/** A parameter that is a number. */
export function readNumber(rule: Rule): Reader {
  return (name, given = rule[0], _before, parameter) => checkParameter(name, parameter, rule, given);
}

/** A parameter that is a number, or an array of one value per channel. */
export function readChannels(rule: Rule): Reader {
  return (name, given = rule[0], _before, parameter) => checkChannels(name, parameter, rule, given);
}

/** Elements of a row; left out, the whole array is one row. */
export const readLength: Reader = (name, length) => (length === undefined ? length : checkCount(name, 'length', length));

/** Distance between the elements of a row. */
export const readInner: Reader = (name, inner) => (inner === undefined ? 1 : checkCount(name, 'inner', inner));

/** Consecutive elements of a channel: all, when there are no channels. */
export const readRun: Reader = (name, inner, parameters, option) => {
  const run = readInner(name, inner, parameters, option);
  return parameters.some((parameter) => typeof parameter !== 'number') ? run : Infinity;
};
