import type { ActivationSpec, ReductionSpec, Specification } from '@rampa/ir';

/** The functions that a command is asked for, all by default. */
export function chooseFunctions(
  command: string,
  { activations, reductions }: Specification,
  names: readonly string[] | undefined,
): (ActivationSpec | ReductionSpec)[] {
  const all = [...activations, ...reductions];
  const unknown = names?.find((name) => all.every((spec) => spec.name !== name));
  if (unknown !== undefined)
    throw new RangeError(`${command}: function must be one of ${all.map(({ name }) => name).join(', ')}, got ${unknown}`);
  return all.filter(({ name }) => names?.includes(name) ?? true);
}
