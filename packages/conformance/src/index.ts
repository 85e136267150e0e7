export { acrossKink, allowanceAt } from './acceptance/activation';
export { reductionAllowance, rowOf } from './acceptance/reduction';
export type { Failure, Verdict } from './acceptance/verdict';
export {
  type Backend,
  type Capabilities,
  defineBackend,
  type EvaluateRequest,
  type NumberType,
  type Quantity,
  type Shape,
} from './adapter';
export { backends } from './adapters/index';
export type { NumberArray } from './numbers';
export { inWords } from './numbers';
export { Progress } from './progress';
export { ask, type Column, columnsOf } from './runner/column';
export type { ExpectedFailure } from './runner/expected';
export { type Report, run } from './runner/run';
export { buildVectors, type Library, makeVectors } from './vectors/build';
export { readVectors, StaleVectorsError } from './vectors/file';
export { openLibrary } from './vectors/library';
export type { ActivationGroup, ReductionGroup, ReductionVectors, Truths, Vectors } from './vectors/types';
