import type { FloatArray } from './arrays.js';
import type { Bound } from './bound.js';

type Values = Bound<unknown> | undefined;

/** The plain functions of one activation, as its module exports them. */
export interface ActivationModule {
  bind(parameters?: never, options?: never): Bound<unknown>;
  value(x: number, bound?: never): number;
  derivative(x: number, bound?: never): number;
  gradient(x: number, bound?: never): object;
  forward(xs: FloatArray, out?: never, bound?: never): FloatArray;
  backward(xs: FloatArray, dys: FloatArray, out?: never, bound?: never): FloatArray;
  valueAndDerivative(xs: FloatArray, ys?: never, ds?: never, bound?: never): object;
  parameterGradients(xs: FloatArray, dys: FloatArray, bound?: never): object;
  backwardAll(xs: FloatArray, dys: FloatArray, out?: never, bound?: never): object;
}

/** The object of an activation: its plain functions with parameters bound. */
export function assemble<K>(module: ActivationModule, values?: Values): K {
  const bound = (values ?? module.bind()) as never;
  return Object.assign((x: number) => module.value(x, bound), {
    derivative: (x: number) => module.derivative(x, bound),
    gradient: (x: number) => module.gradient(x, bound),
    with: (parameters: never, options: never): K => assemble(module, module.bind(parameters, options)),
    forward: (xs: FloatArray, out: never) => module.forward(xs, out, bound),
    backward: (xs: FloatArray, dys: FloatArray, out: never) => module.backward(xs, dys, out, bound),
    valueAndDerivative: (xs: FloatArray, ys: never, ds: never) => module.valueAndDerivative(xs, ys, ds, bound),
    parameterGradients: (xs: FloatArray, dys: FloatArray) => module.parameterGradients(xs, dys, bound),
    backwardAll: (xs: FloatArray, dys: FloatArray, out: never) => module.backwardAll(xs, dys, out, bound),
  }) as K;
}

/** The plain functions of one reduction. */
export interface ReductionModule {
  bind(parameters?: never, options?: never): Bound<unknown>;
  forward(xs: FloatArray, out?: never, bound?: never): FloatArray;
  backward(xs: FloatArray, dys: FloatArray, out?: never, bound?: never): FloatArray;
}

/** The object of a reduction: its plain functions with parameters bound. */
export function assembleRows<K>(module: ReductionModule, values?: Values): K {
  const bound = (values ?? module.bind()) as never;
  return {
    with: (parameters: never, options: never): K => assembleRows(module, module.bind(parameters, options)),
    forward: (xs: FloatArray, out: never) => module.forward(xs, out, bound),
    backward: (xs: FloatArray, dys: FloatArray, out: never) => module.backward(xs, dys, out, bound),
  } as K;
}
