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
export { type Column, columnsOf } from './runner/column';
export type { ExpectedFailure } from './runner/expected';
export { type Report, run } from './runner/run';
export { buildVectors, makeVectors } from './vectors/build';
export { readVectors, StaleVectorsError } from './vectors/file';
