export { flushedWorth } from './acceptance/accept';
export { allowanceAt, judgeActivation } from './acceptance/activation';
export { activationBar, type Bar } from './acceptance/bars';
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
export { inWords } from './numbers';
export { type Column, columnsOf } from './runner/column';
export type { ExpectedFailure } from './runner/expected';
export { type Report, run } from './runner/run';
export { buildVectors, makeVectors } from './vectors/build';
export { readVectors, StaleVectorsError } from './vectors/file';
export { hashOf } from './vectors/hash';
export { makeInputs } from './vectors/inputs';
export { Random } from './vectors/random';
export { compute } from './vectors/truth';
export type { ActivationGroup, KinkPlace, ZeroInterval } from './vectors/types';
