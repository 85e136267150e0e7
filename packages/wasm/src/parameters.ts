import { checkParameter, type Rules } from '@rampa/common';
import type { Engine } from './engine.js';

/** Parameters as the kernels will see them; rounding must not take one out of its range. */
export function roundParameters(
  engine: Engine,
  { name, rules }: { readonly name: string; readonly rules: Rules },
  values: readonly number[],
): number[] {
  return Object.entries(rules).map(([parameter, rule], index) =>
    checkParameter(name, parameter, rule, engine.round(values[index] as number)),
  );
}
