import type { LoweredActivation, LoweredReduction, Program } from '../program';
import { docComment, functionParagraphs } from '../shared/documentation';
import { header } from '../shared/header';
import { kernelType } from '../shared/types';

const activationFunctions = ['backward', 'backwardAll', 'bind', 'derivative', 'forward', 'gradient', 'parameterGradients', 'value', 'valueAndDerivative'];
const reductionFunctions = ['backward', 'bind', 'forward'];

/** The module with a function's object. It is apart from the plain functions, so that these can be used without each other. */
export function emitObject(lowered: LoweredActivation | LoweredReduction): string {
  const { spec } = lowered;
  const names = spec.kind === 'activation' ? activationFunctions : reductionFunctions;
  const type = kernelType(lowered, 'FloatArray', 'Activation');
  const types = [...new Set(type.match(/\w+/g))].sort();
  const assemble = spec.kind === 'activation' ? 'assemble' : 'assembleRows';
  return [
    `${header(spec.file)}import { ${assemble} } from '../../runtime/assemble.js';`,
    `import { ${names.join(', ')} } from '../${spec.name}.js';`,
    `import type { ${types.join(', ')} } from '../types.js';`,
    '',
    `${docComment(functionParagraphs(spec))}export const ${spec.name}: ${type} = /* @__PURE__ */ ${assemble}({ ${names.join(', ')} });`,
    '',
  ].join('\n');
}

/** The package's main module: every object, and the types. */
export function emitIndex(program: Program): string {
  const names = [...program.activations, ...program.reductions].map(({ spec }) => spec.name);
  return `${header('spec/')}\n${names.map((name) => `export { ${name} } from './objects/${name}.js';\n`).join('')}export type * from './types.js';\n`;
}
