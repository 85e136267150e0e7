import type { LoweredActivation, LoweredReduction, Program } from '../program';
import { docComment, functionParagraphs } from '../shared/documentation';
import { header } from '../shared/header';
import { kernelType } from '../shared/types';

const activationKernels = ['backward', 'backwardAll', 'derivative', 'forward', 'gradient', 'parameterGradients', 'valueAndDerivative'];
const reductionKernels = ['backward', 'forward'];

/** The module with a function's object. */
export function emitObject(lowered: LoweredActivation | LoweredReduction): string {
  const { spec } = lowered;
  const isActivation = spec.kind === 'activation';
  const kernels = isActivation ? activationKernels : reductionKernels;
  const names = [...kernels, 'bind', ...(isActivation ? ['value'] : [])].sort();
  const type = kernelType(lowered, 'FloatArray', 'Activation');
  const types = [...new Set(type.match(/\w+/g))].sort();
  return [
    `${header(spec.file)}import { assemble } from '../../runtime/assemble.js';`,
    `import { ${names.join(', ')} } from '../kernels/${spec.name}.js';`,
    `import type { ${types.join(', ')} } from '../types.js';`,
    '',
    `${docComment(functionParagraphs(spec))}export const ${spec.name}: ${type} = /* @__PURE__ */ assemble(bind, { ${kernels.join(', ')} }${isActivation ? ', value' : ''});`,
    '',
  ].join('\n');
}

/** The package's main module: every object, and the types. */
export function emitIndex(program: Program): string {
  const names = [...program.activations, ...program.reductions].map(({ spec }) => spec.name);
  return `${header('spec/')}\n${names.map((name) => `export { ${name} } from './objects/${name}.js';\n`).join('')}export type * from './types.js';\n`;
}
