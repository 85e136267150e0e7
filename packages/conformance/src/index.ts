export { flushedWorth } from './acceptance/accept';
export { acrossKink, allowanceAt, judgeActivation } from './acceptance/activation';
export { activationBar, type Bar } from './acceptance/bars';
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
export { cacheRoot, repositoryRoot } from './devices/repository';
export type { NumberArray } from './numbers';
export { inWords } from './numbers';
export { Progress } from './progress';
export { ask, type Column, columnsOf } from './runner/column';
export type { ExpectedFailure } from './runner/expected';
export { type Report, run } from './runner/run';
export { buildVectors, type Library, makeVectors } from './vectors/build';
export { readVectors, StaleVectorsError } from './vectors/file';
export { hashOf } from './vectors/hash';
export { makeInputs } from './vectors/inputs';
export { openLibrary } from './vectors/library';
export { Random } from './vectors/random';
export { compute } from './vectors/truth';
export type {
  ActivationGroup,
  KinkPlace,
  ReductionGroup,
  ReductionVectors,
  Truths,
  Vectors,
  ZeroInterval,
} from './vectors/types';
