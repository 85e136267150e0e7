import type { MachineNode } from '@rampa/ir';
import { measuredInputs } from '../measured';
import type { Backend } from '../program';
import { emitTypes } from '../shared/types';
import { emitActivationKernels } from './activation';
import { kernelText } from './kernelText';
import { emitMetadata } from './metadata';
import { reservedNames } from './names';
import { emitIndex, emitObject } from './object';
import { emitPlainFunctions } from './plain';
import { emitReductionKernels } from './reduction';

const operations: readonly MachineNode['op'][] = [
  ...([
    'input',
    'parameter',
    'constant',
    'select',
    'negate',
    'abs',
    'sqrt',
    'round',
    'pow2',
    'highPart',
    'exponentOf',
    'significandOf',
    'isNaN',
  ] as const),
  ...(['not', 'and', 'or', 'add', 'subtract', 'multiply', 'divide', 'min', 'max', 'less', 'lessOrEqual', 'equal', 'notEqual'] as const),
];

/** @rampa/js: numbers and Float64Array by the `double` plan, Float32Array by the `faithful` plan. */
export const jsBackend: Backend = {
  id: 'js',
  outputFolder: 'packages/js/src/generated',
  supports: new Set(operations),
  reserved: reservedNames,
  measured: [
    { id: 'js', plan: 'faithful', inputs: measuredInputs.everyFloat },
    { id: 'js f64', plan: 'double', inputs: measuredInputs.doubles },
  ],
  kernelText,
  emit(program) {
    const file = (name: string, text: string) => ({ path: `packages/js/src/generated/${name}.ts`, text });
    const functions = [...program.activations, ...program.reductions];
    return [
      file('types', emitTypes(program)),
      file('index', emitIndex(program)),
      file('spec', emitMetadata(program)),
      ...program.activations.map((lowered) => file(`kernels/${lowered.spec.name}`, emitActivationKernels(lowered))),
      ...program.reductions.map((lowered) => file(`kernels/${lowered.spec.name}`, emitReductionKernels(lowered))),
      ...functions.map((lowered) => file(lowered.spec.name, emitPlainFunctions(lowered))),
      ...functions.map((lowered) => file(`objects/${lowered.spec.name}`, emitObject(lowered))),
    ];
  },
};
