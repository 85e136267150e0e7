/** Parameters with one value per channel, in kernels: an f32 array each, and in the uniform what tells an element's channel. */
import type { AnyActivation } from '../descriptor.js';
import { type Slot, variableOf } from './kernel.js';

/** The names of the parameters that are given per channel. */
export function channelParameters({ channels }: AnyActivation): string[] {
  return Object.keys(channels?.values ?? {});
}

/** The kernel's name for the array of a parameter, and for the parameter's values at four elements. */
export function channelArray(parameter: string): string {
  return `c_${parameter}`;
}

export function isChannelArray(activation: AnyActivation, array: string): boolean {
  return channelParameters(activation).some((name) => channelArray(name) === array);
}

/** Members of the uniform; `channelNumbers` gives their values. */
export function channelIntegers(activation: AnyActivation): string[] {
  const parameters = channelParameters(activation);
  return parameters.length === 0 ? [] : ['lead', 'run', ...parameters.flatMap((name) => [`first_${name}`, `channels_${name}`])];
}

/** For arrays that begin with the element `start` of all. */
export function channelNumbers({ channels }: AnyActivation, start: number): number[] {
  if (channels === undefined) return [];
  const { inner, values } = channels;
  const lead = start % inner;
  // Of runs too long for a u32, a dispatch sees the end of one at most.
  const run = Math.min(inner, 2 ** 31);
  return [
    Math.max(0, run - (inner - lead)),
    run,
    ...Object.values(values).flatMap(({ length }) => [Math.floor(start / inner) % length, length]),
  ];
}

/** Reads the values of the channels of the elements `at`, a vec4u. */
export function channelStatements(activation: AnyActivation, slots: readonly Slot[]): string[] {
  return channelParameters(activation).flatMap((name) => {
    const array = channelArray(name);
    const b = variableOf(slots, array);
    return [
      `let channel_${name} = ((at + vec4u(u.lead)) / vec4u(u.run) + vec4u(u.first_${name})) % vec4u(u.channels_${name});`,
      `let ${array} = vec4f(${['x', 'y', 'z', 'w'].map((lane) => `${b}[channel_${name}.${lane}]`).join(', ')});`,
    ];
  });
}

/** The same function with copies of the arrays, which later changes do not reach. */
export function withCopies<F extends AnyActivation>(activation: F): F {
  const { channels } = activation;
  if (channels === undefined) return activation;
  const values = Object.fromEntries(Object.entries(channels.values).map(([name, array]) => [name, array.slice()]));
  return { ...activation, channels: { ...channels, values } };
}
