/** The language of the spec: what a spec file may import. Everything here also runs, in doubles. */

export { default as bernoulliSlope } from '../primitives/bernoulliSlope';
export { default as clamp } from '../primitives/clamp';
export { default as cosh1p } from '../primitives/cosh1p';
export { default as erf } from '../primitives/erf';
export { default as erfc } from '../primitives/erfc';
export { default as exp } from '../primitives/exp';
export { default as exp1p } from '../primitives/exp1p';
export { default as exp2 } from '../primitives/exp2';
export { default as expm1 } from '../primitives/expm1';
export { default as expm1mx } from '../primitives/expm1mx';
export { default as gatedSlope } from '../primitives/gatedSlope';
export { default as hypot } from '../primitives/hypot';
export { default as log } from '../primitives/log';
export { default as log1p } from '../primitives/log1p';
export { default as log1pDeficit } from '../primitives/log1pDeficit';
export { default as log2 } from '../primitives/log2';
export { default as mishSlope } from '../primitives/mishSlope';
export { default as normalTail } from '../primitives/normalTail';
export { default as normalTailSlope } from '../primitives/normalTailSlope';
export { default as sigmoid } from '../primitives/sigmoid';
export { default as siluSlope } from '../primitives/siluSlope';
export { default as squareplusTail } from '../primitives/squareplusTail';
export { default as tanh } from '../primitives/tanh';
export * from './activation';
export * from './functions';
export * from './law';
export * from './reduction';
