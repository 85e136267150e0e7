import type { Expression } from '@rampa/ir';
import { boundsOf } from './bounds';
import type { Atom, Datum } from './datum';
import { FPCoreError } from './fpcoreError';

/** An argument of an FPCore that is a hyperparameter, with what the file says about it. */
export interface ImportedParameter {
  readonly name: string;
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly integer: boolean;
  readonly perChannel: boolean;
  readonly meaning?: string;
}

const shape = 'write ((name (default 1) (min 0) (meaning "...")) ...)';
const flags: readonly string[] = ['integer', 'perChannel'];
const numbers: readonly string[] = ['default', 'min', 'max', 'above'];

/** The parameters that `:rampa-parameters` declares, as exportFPCore writes them. */
export function declaredParameters(datum: Datum, names: readonly string[]): ImportedParameter[] {
  return listOf(datum).map((entry) => {
    const [name, ...facts] = listOf(entry);
    if (name?.kind !== 'symbol') throw new FPCoreError(entry, 'a parameter begins with its name', shape);
    if (!names.includes(name.text))
      throw new FPCoreError(name, `there is no argument ${name.text}`, `the arguments are ${names.join(', ')}`);
    return Object.assign({ name: name.text, integer: false, perChannel: false }, ...facts.map(fact));
  });
}

/** Without a declaration, all arguments but the first are taken for parameters; their bounds are those of the precondition. */
export function impliedParameters(names: readonly string[], precondition: Expression | undefined): ImportedParameter[] {
  return names.slice(1).map((name) => ({ name, integer: false, perChannel: false, ...boundsOf(name, precondition) }));
}

function fact(datum: Datum): Partial<ImportedParameter> {
  const [name, value, ...others] = listOf(datum) as readonly (Atom | undefined)[];
  if (name?.kind === 'symbol' && others.length === 0) {
    if (flags.includes(name.text) && value === undefined) return { [name.text]: true };
    if (numbers.includes(name.text) && value?.kind === 'number' && Number.isFinite(Number(value.text)))
      return { [name.text]: Number(value.text) };
    if (name.text === 'meaning' && value?.kind === 'string') return { meaning: value.text };
  }
  throw new FPCoreError(datum, 'this says nothing of a parameter', shape);
}

function listOf(datum: Datum): readonly Datum[] {
  if (datum.kind === 'list') return datum.items;
  throw new FPCoreError(datum, 'a list is expected here', shape);
}
