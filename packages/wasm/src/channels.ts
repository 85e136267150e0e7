import { fail } from '@rampa/common';
import { type AnyKernel, bindActivation, type Gradients } from './activation.js';
import { checkInputs, prepareOutputs } from './arrays.js';
import type { Engine, Expand } from './engine.js';
import type { ActivationTable, ChannelKernels } from './table.js';

/** One value of the parameter per channel: element i is of channel floor(i / inner) modulo the number of channels. */
export interface Channels {
  readonly parameter: string;
  /** The user's own array, read again at each call. */
  readonly values: Float32Array;
  readonly inner: number;
}

/** A parameter bound to one value per channel. */
export function channelKernel(engine: Engine, table: ActivationTable, channels: Channels, subgradient: number): AnyKernel {
  const { name } = table;
  const { parameter, values, inner } = channels;
  const kernels = (table.channels as Record<string, ChannelKernels>)[engine.precision] as ChannelKernels;
  const expand: Expand = (stream, start, count) =>
    eachRun(values.length, inner, start, count, (channel, from, to) => stream.fill(values[channel] as number, from, to));
  const begin = (): void => engine.setSlots([0, subgradient]);
  const check = (): void => {
    // a buffer that was transferred since
    if (values.length === 0) fail(name, parameter, 'have at least one element', 0);
  };
  /** Into `out` the elements' gradients, if wanted; the channels' sums come back. */
  const sumByChannel = (xs: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array => {
    const sums = new Float64Array(values.length);
    begin();
    engine.terms(kernels.backwardTerms, { x: xs, dy: dys, out }, expand, (terms, start) =>
      eachRun(values.length, inner, start, terms.length, (channel, from, to) => {
        let sum = sums[channel] as number;
        for (let i = from; i < to; i++) sum += terms[i] as number;
        sums[channel] = sum;
      }),
    );
    return Float32Array.from(sums);
  };
  return {
    with: (given, options) => bindActivation(engine, table, given, options),
    forward(xs, out) {
      const [ys] = prepareOutputs(engine, name, { xs }, { out }) as [Float32Array];
      check();
      begin();
      engine.elementwise(kernels.value, { x: xs, out: ys }, expand);
      return ys;
    },
    backward(xs, dys, out) {
      const [dxs] = prepareOutputs(engine, name, { xs, dys }, { out }) as [Float32Array];
      check();
      begin();
      engine.elementwise(kernels.backward, { x: xs, dy: dys, out: dxs }, expand);
      return dxs;
    },
    valueAndDerivative(xs, ys, ds) {
      const [value, derivative] = prepareOutputs(engine, name, { xs }, { ys, ds }) as [Float32Array, Float32Array];
      check();
      begin();
      engine.elementwise(kernels.valueAndDerivative, { x: xs, out: value, out2: derivative }, expand);
      return { value, derivative };
    },
    parameterGradients(xs, dys) {
      checkInputs(engine, name, { xs, dys });
      check();
      return { [parameter]: sumByChannel(xs, dys) };
    },
    backwardAll(xs, dys, out) {
      const [dxs] = prepareOutputs(engine, name, { xs, dys }, { out }) as [Float32Array];
      check();
      return { x: dxs, [parameter]: sumByChannel(xs, dys, dxs) } as { x: Float32Array } & Gradients;
    },
  };
}

/** The runs of elements of one channel within a chunk: places from the chunk's start. */
function eachRun(
  channelCount: number,
  inner: number,
  start: number,
  count: number,
  visit: (channel: number, from: number, to: number) => void,
): void {
  let channel = Math.floor(start / inner) % channelCount;
  let to = inner - (start % inner);
  for (let from = 0; from < count; from = to, to += inner, channel = channel + 1 === channelCount ? 0 : channel + 1) {
    visit(channel, from, Math.min(to, count));
  }
}
