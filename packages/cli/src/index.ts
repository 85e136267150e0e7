export {
  type Backend,
  type Capabilities,
  defineBackend,
  type EvaluateRequest,
  type PartialBackend,
  type Quantity,
  type Shape,
} from '../../conformance/src/adapter';
export type { Config, Target } from './project/configTypes';
