import type { EvaluateRequest } from '../adapter';
import type { NumberArray } from '../numbers';

/** The public interface that the array packages share, as far as it is used here, without the functions' own types. */
export interface ArrayKernel {
  with(parameters: Readonly<Record<string, number>>, options?: Readonly<Record<string, number>>): ArrayKernel;
  forward(xs: NumberArray, out?: NumberArray): NumberArray;
  backward(xs: NumberArray, dys: NumberArray, out?: NumberArray): NumberArray;
  valueAndDerivative(
    xs: NumberArray,
    ys?: NumberArray,
    ds?: NumberArray,
  ): { readonly value: NumberArray; readonly derivative: NumberArray };
  parameterGradients(xs: NumberArray, dys: NumberArray): Readonly<Record<string, number>>;
  backwardAll(xs: NumberArray, dys: NumberArray, out?: NumberArray): { readonly x: NumberArray };
}

function isKernel(candidate: unknown): candidate is ArrayKernel {
  return (
    candidate !== null &&
    (typeof candidate === 'object' || typeof candidate === 'function') &&
    'forward' in candidate &&
    'with' in candidate
  );
}

/** The function of this name among the exports of a package, bound. */
export function kernelOf(
  exports: object,
  { name, parameters, shape }: Pick<EvaluateRequest, 'name' | 'parameters' | 'shape'>,
): ArrayKernel {
  const kernel: unknown = (exports as Readonly<Record<string, unknown>>)[name];
  if (!isKernel(kernel)) throw new RangeError(`${name}: expected a function of the package, got none`);
  if (shape === undefined) return kernel.with(parameters);
  // Where a parameter gives the row length (maxout's pieces) the package takes no option for it.
  const byParameter = Object.values(parameters).includes(shape.length);
  return byParameter ? kernel.with(parameters) : kernel.with(parameters, { length: shape.length, inner: shape.inner });
}

/** Answers a request by the array interface. */
export function evaluateArrays(exports: object, request: EvaluateRequest): NumberArray {
  const kernel = kernelOf(exports, request);
  const { quantity, inputs, inPlace } = request;
  const [xs, dys] = inputs;
  if (xs === undefined) throw new RangeError(`${request.name}: expected inputs, got none`);
  const upstream = (): NumberArray => {
    if (dys === undefined) throw new RangeError(`${request.name}: expected upstream gradients, got none`);
    return dys;
  };
  const parameter = quantity.parameter ?? '';
  const empty = (length: number): NumberArray => (xs instanceof Float32Array ? new Float32Array(length) : new Float64Array(length));
  switch (quantity.kind) {
    case 'value':
      return inPlace ? kernel.forward(xs, xs) : kernel.forward(xs);
    case 'derivative':
      return kernel.valueAndDerivative(xs).derivative;
    case 'backward':
      return kernel.backward(xs, upstream());
    case 'parameterGradient':
      return empty(1).fill(kernel.parameterGradients(xs, upstream())[parameter] ?? Number.NaN);
    case 'parameterDerivative': {
      // The sum over a single element with upstream gradient 1.
      const results = empty(xs.length);
      const one = empty(1).fill(1);
      for (let i = 0; i < xs.length; i++) results[i] = kernel.parameterGradients(xs.subarray(i, i + 1), one)[parameter] ?? Number.NaN;
      return results;
    }
  }
}
