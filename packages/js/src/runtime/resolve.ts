import { checkCount, checkNames, type Rules } from '@rampa/common';
import { Bound } from './bound.js';

type Given = Record<string, unknown>;

/** Checks parameters against rules and puts them in order: `checkScalars`, `checkParameters` or `checkNone`. */
export type Checker = (name: string, rules: Rules, given?: Given) => unknown[];

/** Turns one option into a bound value; sees those of the parameters. */
export type Reader = (name: string, option: unknown, parameters: readonly unknown[]) => unknown;

/** Checks parameters and options, unless they are checked already, and puts them in the order in which kernels take them. */
export function resolve<P>(
  defaults: Bound<P>,
  check: Checker,
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
  const values = check(name, rules, parameters as Given | undefined);
  const names = Object.keys(readers);
  const given = (options ?? {}) as Given;
  checkNames(name, 'option', names, given);
  return new Bound(name, [...values, ...names.map((option) => (readers[option] as Reader)(name, given[option], values))]);
}

/** For a function without parameters. */
export function checkNone(name: string, _rules: Rules, given: Given = {}): unknown[] {
  checkNames(name, 'parameter', [], given);
  return [];
}

/** Elements of a row; left out, the whole array is one row. */
export const readLength: Reader = (name, length) => (length === undefined ? length : checkCount(name, 'length', length));

/** Distance between the elements of a row. */
export const readInner: Reader = (name, inner) => (inner === undefined ? 1 : checkCount(name, 'inner', inner));

/** Consecutive elements of a channel: all, when there are no channels. */
export const readRun: Reader = (name, inner, parameters) => {
  const run = readInner(name, inner, parameters);
  return parameters.some((parameter) => typeof parameter !== 'number') ? run : Infinity;
};
