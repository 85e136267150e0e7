import { planNames } from '@rampa/ir';
import { isDecimal } from './decimal';
import { DeriveError } from './deriveError';
import type { Place } from './place';

/** A number or a table that a script prints. Its label begins with the plan it is for, if it is for one. */
export interface Derived {
  readonly label: string;
  readonly place: Place;
}

export interface DerivedTable extends Derived {
  readonly coefficients: readonly string[];
}

export interface DerivedNumber extends Derived {
  readonly text: string;
}

export interface ScriptOutput {
  readonly tables: readonly DerivedTable[];
  readonly numbers: readonly DerivedNumber[];
  /** The x of each `error 2^-x`. */
  readonly errors: readonly DerivedNumber[];
}

/**
 * Reads what a script prints: lines `label: [c0, c1, ...]`, `label: number` and `label: error 2^-x`. `script` is the name in messages.
 * Any other line is an error: a script that prints something else has gone wrong, or was misspelt.
 */
export function readScriptOutput(script: string, text: string): ScriptOutput {
  const tables: DerivedTable[] = [];
  const numbers: DerivedNumber[] = [];
  const errors: DerivedNumber[] = [];
  for (const line of text.split(/\r?\n/).filter((candidate) => candidate.trim() !== '')) {
    const [, label = '', value = ''] = /^([^:]+): (.*?)\s*$/.exec(line) ?? [];
    const derived = { label, place: placeOf(label) };
    const coefficients = /^\[(.*)\]$/.exec(value)?.[1]?.split(', ');
    const error = /^error 2\^-(.*)$/.exec(value)?.[1];
    if (coefficients?.every(isDecimal)) tables.push({ ...derived, coefficients });
    else if (error !== undefined && isDecimal(error)) errors.push({ ...derived, text: error });
    else if (isDecimal(value)) numbers.push({ ...derived, text: value });
    else throw new DeriveError(`${script} prints a line that is no table, number or error: ${line}`);
  }
  return { tables, numbers, errors };
}

function placeOf(label: string): Place {
  const [first] = label.split(' ');
  return planNames.find((plan) => plan === first) ?? 'exact';
}
