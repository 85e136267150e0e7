import { fail } from '@rampa/common';
import { checkInputs, prepareOutputs } from './arrays.js';
import type { Engine, Expand } from './engine.js';
import type { ActivationTable, ChannelKernels } from './table.js';

/** An elementwise function with its parameter bound to one value per channel: element i is of channel floor(i / inner) modulo the number of channels. */
export class ChannelFunction {
  private readonly kernels: ChannelKernels;

  constructor(
    private readonly engine: Engine,
    private readonly table: ActivationTable,
    private readonly parameter: string,
    private readonly channels: Float32Array,
    private readonly inner: number,
    private readonly subgradient: number,
  ) {
    if (table.channels === undefined) throw new TypeError(`${table.name}: ${parameter} must be a number, got ${channels.length} channels`);
    this.kernels = table.channels[engine.precision];
  }

  with(parameters: Readonly<Record<string, unknown>> = {}, options: Readonly<Record<string, unknown>> = {}): unknown {
    return this.rebind(parameters, options);
  }

  forward(xs: Float32Array, out?: Float32Array): Float32Array {
    const [ys] = prepareOutputs(this.engine, this.table.name, { xs }, { out }) as [Float32Array];
    this.engine.elementwise(this.kernels.value, { x: xs, out: ys }, this.start());
    return ys;
  }
}
