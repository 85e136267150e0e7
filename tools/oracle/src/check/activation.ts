import type { ActivationSpec } from '@rampa/ir';
import { checkBounds } from './bounds';
import { checkConstraints } from './constraints';
import { checkFormulas } from './formulas';
import type { Inspection } from './inspection';
import { checkJumps, checkKinks, checkUndeclaredKinks } from './kinks';
import { checkLimits } from './limits';
import { checkRemovable } from './removable';
import { parameterSets } from './samples';
import { checkSigns } from './signs';
import { checkZeros } from './zeros';

/** Everything that an activation declares. */
export function checkActivation(inspection: Inspection, declared: ActivationSpec): void {
  const sets = parameterSets(declared.parameters);
  checkConstraints(inspection, declared);
  checkFormulas(inspection, declared, sets);
  for (const parameters of sets) {
    checkKinks(inspection, declared, parameters);
    checkJumps(inspection, declared, parameters);
    checkRemovable(inspection, declared, parameters);
    checkZeros(inspection, declared, parameters);
  }
  checkUndeclaredKinks(inspection, declared, sets);
  checkLimits(inspection, declared, sets);
  checkSigns(inspection, declared, sets);
  checkBounds(inspection, declared, sets);
}
