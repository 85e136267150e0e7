export type { EncodeArrays, Operation } from './encoding.js';
export type { Buffer, BufferBinding, ComputePass, Device, Limits } from './gpu.js';
export { createRuntime, type FreshArray, type Gradients, type PrepareOptions, type Runtime } from './runtime.js';
