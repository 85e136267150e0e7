export { accept, flushedWorth, type Measure, within } from './acceptance/accept';
export { acrossKink, allowanceAt, judgeActivation } from './acceptance/activation';
export { activationBar, type Bar, cancellationUnit, gradientSum, nearZero, reductionBar } from './acceptance/bars';
export { logSumAllowance } from './acceptance/cancellation';
export { reductionAllowance, rowOf } from './acceptance/reduction';
export type { Failure, Verdict } from './acceptance/verdict';
export { mergeVerdicts, Tally } from './acceptance/verdict';
export {
  type Backend,
  type Capabilities,
  defineBackend,
  type EvaluateRequest,
  type NumberType,
  type PartialBackend,
  type Quantity,
  type Shape,
} from './adapter';
export { evaluateArrays } from './adapters/arrays';
export { backends } from './adapters/index';
export { jsBackendOf } from './adapters/js';
export { wasmBackendOf } from './adapters/wasm';
export { probe } from './adapters/wgsl/probe';
export { runShader } from './adapters/wgsl/shader';
export { cacheRoot, repositoryRoot } from './devices/repository';
export { inWords, type NumberArray } from './numbers';
export { Progress } from './progress';
export { ask, type Column, columnsOf } from './runner/column';
export type { ExpectedFailure } from './runner/expected';
export { type Report, run } from './runner/run';
export { buildVectors, type Library, makeVectors } from './vectors/build';
export { evaluateInDoubles, type Magnified } from './vectors/doubles';
export { readVectors, StaleVectorsError } from './vectors/file';
export { hashOf } from './vectors/hash';
export { makeInputs } from './vectors/inputs';
export { openLibrary } from './vectors/library';
export { parameterSets } from './vectors/parameterSets';
export { type Compute, computeHere, computeInWorkers } from './vectors/pool';
export { Random } from './vectors/random';
export { openShownLibrary } from './vectors/shownLibrary';
export { compute, type Job, type JobResult } from './vectors/truth';
export type {
  ActivationGroup,
  KinkPlace,
  Parameters,
  ReductionGroup,
  ReductionVectors,
  Truths,
  Vectors,
  ZeroInterval,
} from './vectors/types';
export { quantityOfKey } from './vectors/types';
