import type { Work } from './contender';

/** A function of one of our packages by its name, at its default parameters; over rows of the work's length where it has rows. */
export function kernelOf<K extends { with(parameters: object, options: object): K }>(
  functions: object,
  { name, length, parameters }: Pick<Work, 'name' | 'length' | 'parameters'>,
): K {
  const kernel = (functions as Readonly<Record<string, K>>)[name] as K;
  const hasOwnLength = Object.keys(parameters).length > 0;
  return length === undefined || hasOwnLength ? kernel : kernel.with({}, { length });
}
