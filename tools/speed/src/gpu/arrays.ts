import { normalNumbers } from '../work';

/** Elements that are made on the processor; longer arrays repeat them. */
const madeElements = 2 ** 20;

/** Arrays that stay on a device: inputs, upstream gradients (both of random signs) and results. */
export class Arrays {
  readonly input: GPUBuffer;
  readonly upstream: GPUBuffer;
  readonly output: GPUBuffer;

  constructor(
    readonly device: GPUDevice,
    readonly elements: number,
  ) {
    this.input = this.filled('x');
    this.upstream = this.filled('dy');
    this.output = this.empty();
  }

  private empty(): GPUBuffer {
    return this.device.createBuffer({
      size: 4 * this.elements,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
  }

  private filled(seed: string): GPUBuffer {
    const buffer = this.empty();
    const numbers = normalNumbers(seed, Math.min(madeElements, this.elements));
    for (let at = 0; at < this.elements; at += numbers.length)
      this.device.queue.writeBuffer(buffer, 4 * at, numbers.buffer, 0, 4 * Math.min(numbers.length, this.elements - at));
    return buffer;
  }
}
