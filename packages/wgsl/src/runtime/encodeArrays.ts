import type { Buffer, BufferBinding } from './gpu.js';
import type { ElementType, Operation } from './operations.js';

/** Buffers need the usage STORAGE, bindings an offset that is a multiple of the device's minStorageBufferOffsetAlignment (256 by default). */
export interface EncodeArrays {
  /** Default 'forward'. */
  readonly operation?: Operation;
  /** x; for `backward` of functions such as softmax the outputs of `forward`. */
  readonly input: Buffer | BufferBinding;
  /** Upstream gradients, for the operations backward, parameterGradients and backwardAll. */
  readonly upstream?: Buffer | BufferBinding;
  /** Where results go, except for parameterGradients. May be exactly an input. */
  readonly output?: Buffer | BufferBinding;
  /** Where valueAndDerivative puts the derivative. */
  readonly derivative?: Buffer | BufferBinding;
  /**
   * Where parameterGradients and backwardAll put the gradients: an f32 for each parameter, in order; as many as channels for a parameter
   * per channel.
   */
  readonly gradients?: Buffer | BufferBinding;
  /**
   * Values of parameters per channel (those bound to an array) in buffers of as many f32 as the array has elements, so that they can stay on
   * the device: they are read when the pass runs and not checked, and may share no memory with the others. Default: the array's values now.
   */
  readonly parameters?: Readonly<Record<string, Buffer | BufferBinding>>;
  /** Elements of `input`. */
  readonly length: number;
  /** Of the elements; the arithmetic is f32 in either case. 'f16' needs the feature shader-f16. Default 'f32'. */
  readonly type?: ElementType;
}
