export type { EncodeArrays } from './encodeArrays.js';
export type { Buffer, BufferBinding, ComputePass, Device, Limits } from './gpu.js';
export type { ElementType, Operation } from './operations.js';
export { createRuntime, type FreshArray, type Gradients, type PrepareOptions, type Runtime } from './runtime.js';
