import { type ActivationSpec, allows, type ParameterSpec, type ReductionSpec } from '@rampa/ir';
import { type Inspection, text } from './inspection';

/** Defaults lie inside their constraints. */
export function checkConstraints(inspection: Inspection, declared: ActivationSpec | ReductionSpec): void {
  for (const parameter of declared.parameters) {
    inspection.check('constraints', declared, parameter, () =>
      allows(parameter, parameter.default) && Number.isFinite(parameter.default)
        ? undefined
        : `default of ${parameter.name} is ${text(parameter.default)}, which its constraint ${constraint(parameter)} does not allow. Mend one of them`,
    );
  }
}

function constraint(parameter: ParameterSpec): string {
  const { min, max, above, integer } = parameter;
  const parts = [
    min === undefined ? [] : [`>= ${min}`],
    max === undefined ? [] : [`<= ${max}`],
    above === undefined ? [] : [`> ${above}`],
    integer ? ['integer'] : [],
  ].flat();
  return `(${parts.length === 0 ? 'finite' : parts.join(', ')})`;
}
