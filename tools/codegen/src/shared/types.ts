import type { ParameterSpec } from '@rampa/ir';
import type { LoweredActivation, LoweredReduction, Program } from '../program';
import { docComment, functionParagraphs, parameterParagraph } from './documentation';
import { header } from './header';
import { pascalCase } from './names';

/** The types that the JavaScript and the WebAssembly package share: what a kernel is, and the kernels by name. Both check in the same text. */
export function emitTypes(program: Program): string {
  const functions = [...program.activations, ...program.reductions];
  return [
    header('spec/'),
    kernelTypes,
    ...functions.map(parameterTypes).filter(Boolean),
    `/** Every function of the spec, for arrays of type A. */\nexport interface Kernels<A extends FloatArray> {\n${functions.map(member).join('')}}\n`,
  ].join('\n');
}

/** The type of one function's object, for arrays of type `array`: `Kernel<EluParameters, Float32Array, SubgradientOptions>`. */
export function kernelType(lowered: LoweredActivation | LoweredReduction, array: string, base: 'Kernel' | 'Activation' = 'Kernel'): string {
  const { spec } = lowered;
  const parameters = parametersType(lowered);
  const options = optionsType(lowered);
  if (spec.kind === 'reduction')
    return `${spec.backward.from === 'outputs' ? 'OutputRowKernel' : 'RowKernel'}<${parameters}, ${array}, ${options}>`;
  if (!hasChannels(spec.parameters)) return `${base}<${parameters}, ${array}, ${options}>`;
  return `Channel${base}<${parameters}, ${pascalCase(spec.name)}Channels<${array}>, ${array}, ${options}>`;
}

/** The type of a function's parameters: an interface of its own, or `NoParameters`. */
export function parametersType({ spec }: LoweredActivation | LoweredReduction): string {
  return spec.parameters.length === 0 ? 'NoParameters' : `${pascalCase(spec.name)}Parameters`;
}

/** The type of a function's options. */
export function optionsType(lowered: LoweredActivation | LoweredReduction): string {
  if ('usesSubgradient' in lowered) return lowered.usesSubgradient ? 'SubgradientOptions' : 'NoOptions';
  return lowered.spec.lengthParameter === undefined ? 'RowOptions' : 'NoOptions';
}

export function hasChannels(parameters: readonly ParameterSpec[]): boolean {
  return parameters.some(({ perChannel }) => perChannel);
}

function member(lowered: LoweredActivation | LoweredReduction): string {
  return `${docComment(functionParagraphs(lowered.spec), '  ')}  readonly ${lowered.spec.name}: ${kernelType(lowered, 'A')};\n`;
}

function parameterTypes({ spec }: LoweredActivation | LoweredReduction): string {
  if (spec.parameters.length === 0) return '';
  const name = pascalCase(spec.name);
  const scalars = spec.parameters.map(
    (parameter) => `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}?: number;\n`,
  );
  const interfaces = [`/** Parameters of ${spec.name}. */\nexport interface ${name}Parameters {\n${scalars.join('')}}\n`];
  if (hasChannels(spec.parameters)) {
    const channels = spec.parameters.map((parameter) => {
      const type = parameter.perChannel ? ': A' : '?: number';
      return `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}${type};\n`;
    });
    interfaces.push(
      `/** Parameters of ${spec.name}, one value per channel. */\nexport interface ${name}Channels<A extends FloatArray> {\n${channels.join('')}}\n`,
    );
  }
  return interfaces.join('\n');
}

const kernelTypes = `export type FloatArray = Float32Array | Float64Array;

/** A newly made array of the same element type. */
export type Fresh<A extends FloatArray> = A extends Float32Array ? ReturnType<typeof Float32Array.of> : ReturnType<typeof Float64Array.of>;

declare const none: unique symbol;
/** An object without members. */
export interface NoParameters {
  readonly [none]?: never;
}
export interface NoOptions {
  readonly [none]?: never;
}

export interface SubgradientOptions {
  /** The derivative at a kink: the one-sided one from the left or from the right. Default: as the function declares. */
  readonly subgradient?: 'left' | 'right';
}

export interface ChannelOptions extends SubgradientOptions {
  /** Consecutive elements that share a channel: element i is of channel floor(i / inner) modulo the number of channels. Default 1. */
  readonly inner?: number;
}

export interface RowOptions {
  /** Elements in a row. Default: the whole array is one row. An array whose length is no multiple of length * inner is a RangeError. */
  readonly length?: number;
  /** Distance between the elements of a row. Default 1. */
  readonly inner?: number;
}

/** A number for each parameter, an array for each parameter that is given per channel. */
export type Gradients<P, A extends FloatArray> = { readonly [K in keyof P & string]-?: P[K] extends FloatArray ? Fresh<A> : number };

/**
 * An elementwise function over arrays, with its parameters bound.
 *
 * Arrays of one call have one element type (else a TypeError) and one length (else a RangeError). An output may be exactly an input (in place);
 * any other overlap is a RangeError. Nothing is written when an error is thrown. Empty arrays give empty results.
 */
export interface Kernel<P, A extends FloatArray, O = NoOptions> {
  /** The same function with these parameters and options, checked once; those left out have their defaults. */
  with(parameters: P, options?: O): Kernel<P, A, O>;
  /** f(x) of every element, into \`out\` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product: upstream gradient times f'(x) of every element, into \`out\` or a new array. */
  backward<T extends A>(xs: T, dys: T): Fresh<T>;
  backward<T extends A>(xs: A, dys: A, out: T): T;
  /** f(x) and f'(x) of every element in one pass, into \`ys\` and \`ds\` or new arrays. */
  valueAndDerivative<T extends A>(xs: T): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
  valueAndDerivative<V extends A, D extends A>(xs: A, ys: V, ds: D): { readonly value: V; readonly derivative: D };
  /** For each parameter p the sum over the elements of upstream gradient times df/dp. */
  parameterGradients<T extends A>(xs: T, dys: T): Gradients<P, T>;
  /** \`backward\` (as \`x\`) and \`parameterGradients\` in one pass. */
  backwardAll<T extends A>(xs: T, dys: T): { readonly x: Fresh<T> } & Gradients<P, T>;
  backwardAll<T extends A>(xs: A, dys: A, out: T): { readonly x: T } & Gradients<P, T>;
}

/** An elementwise function of numbers (in double precision) and of arrays. */
export interface Activation<P, A extends FloatArray, O = NoOptions> extends Kernel<P, A, O> {
  /** f(x). */
  (x: number): number;
  /** f'(x). */
  derivative(x: number): number;
  /** All partial derivatives at a point: in x and in each parameter. */
  gradient(x: number): { readonly x: number } & { readonly [K in keyof P & string]-?: number };
  with(parameters: P, options?: O): Activation<P, A, O>;
}

/** A kernel some of whose parameters may be given as an array of one value per channel, which is held by reference: later changes are seen. */
export interface ChannelKernel<P, C, A extends FloatArray, O = NoOptions> extends Kernel<P, A, O> {
  with(parameters: P, options?: O): ChannelKernel<P, C, A, O>;
  with(parameters: C, options?: O & ChannelOptions): Kernel<C, A, O & ChannelOptions>;
}

/** As ChannelKernel, of numbers too as long as the parameters are numbers. */
export interface ChannelActivation<P, C, A extends FloatArray, O = NoOptions> extends Activation<P, A, O> {
  with(parameters: P, options?: O): ChannelActivation<P, C, A, O>;
  with(parameters: C, options?: O & ChannelOptions): Kernel<C, A, O & ChannelOptions>;
}

/**
 * A function over rows, which lie in an array one after the other (or interleaved, with the option \`inner\`), with its parameters bound.
 * Arrays and errors are as for Kernel.
 */
export interface RowKernel<P, A extends FloatArray, O = RowOptions> {
  /** The same function with these parameters and options, checked once; those left out have their defaults. */
  with(parameters: P, options?: O): RowKernel<P, A, O>;
  /** The function of every row, into \`out\` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product from the inputs of \`forward\` and the upstream gradients, into \`out\` or a new array. */
  backward<T extends A>(xs: T, dys: T): Fresh<T>;
  backward<T extends A>(xs: A, dys: A, out: T): T;
}

/** A RowKernel whose \`backward\` takes the outputs of \`forward\`. */
export interface OutputRowKernel<P, A extends FloatArray, O = RowOptions> {
  /** The same function with these parameters and options, checked once; those left out have their defaults. */
  with(parameters: P, options?: O): OutputRowKernel<P, A, O>;
  /** The function of every row, into \`out\` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product from the outputs of \`forward\` and the upstream gradients, into \`out\` or a new array. */
  backward<T extends A>(ys: T, dys: T): Fresh<T>;
  backward<T extends A>(ys: A, dys: A, out: T): T;
}
`;
