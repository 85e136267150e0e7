import { checkCount, checkNames, checkParameters, type Rules } from '@rampa/common';
import { Bound } from './bound.js';

/** Turns one option into a bound value. `channels`: whether a parameter is given per channel. */
export type Reader = (name: string, option: unknown, channels: boolean) => unknown;

/** Checks parameters and options, unless they are checked already, and puts them in the order in which kernels take them. */
export function resolve<P>(
  defaults: Bound<P>,
  rules: Rules,
  readers: Readonly<Record<string, Reader>>,
  parameters: object | undefined,
  options: object | undefined,
): Bound<P> {
  const { name } = defaults;
  if (options === undefined) {
    if (parameters === undefined) return defaults;
    if (parameters instanceof Bound && parameters.name === name) return parameters;
  }
  const values: unknown[] = checkParameters(name, rules, parameters as Record<string, unknown>);
  const channels = values.some((value) => typeof value !== 'number');
  const given = (options ?? {}) as Record<string, unknown>;
  checkNames(name, 'option', Object.keys(readers), given);
  return new Bound(name, [...values, ...Object.entries(readers).map(([option, read]) => read(name, given[option], channels))]);
}

/** Elements of a row; left out, the whole array is one row. */
export const readLength: Reader = (name, length) => (length === undefined ? length : checkCount(name, 'length', length));

/** Distance between the elements of a row. */
export const readInner: Reader = (name, inner) => (inner === undefined ? 1 : checkCount(name, 'inner', inner));

/** Consecutive elements of a channel: all, when there are no channels. */
export const readRun: Reader = (name, inner, channels) => {
  const run = readInner(name, inner, channels);
  return channels ? run : Infinity;
};
