// Generated from spec/ by npm run generate. Do not edit.

export type FloatArray = Float32Array | Float64Array;

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
  /** f(x) of every element, into `out` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product: upstream gradient times f'(x) of every element, into `out` or a new array. */
  backward<T extends A>(xs: T, dys: T): Fresh<T>;
  backward<T extends A>(xs: A, dys: A, out: T): T;
  /** f(x) and f'(x) of every element in one pass, into `ys` and `ds` or new arrays. */
  valueAndDerivative<T extends A>(xs: T): { readonly value: Fresh<T>; readonly derivative: Fresh<T> };
  valueAndDerivative<V extends A, D extends A>(xs: A, ys: V, ds: D): { readonly value: V; readonly derivative: D };
  /** For each parameter p the sum over the elements of upstream gradient times df/dp. */
  parameterGradients<T extends A>(xs: T, dys: T): Gradients<P, T>;
  /** `backward` (as `x`) and `parameterGradients` in one pass. */
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
 * A function over rows, which lie in an array one after the other (or interleaved, with the option `inner`), with its parameters bound.
 * Arrays and errors are as for Kernel.
 */
export interface RowKernel<P, A extends FloatArray, O = RowOptions> {
  /** The same function with these parameters and options, checked once; those left out have their defaults. */
  with(parameters: P, options?: O): RowKernel<P, A, O>;
  /** The function of every row, into `out` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product from the inputs of `forward` and the upstream gradients, into `out` or a new array. */
  backward<T extends A>(xs: T, dys: T): Fresh<T>;
  backward<T extends A>(xs: A, dys: A, out: T): T;
}

/** A RowKernel whose `backward` takes the outputs of `forward`. */
export interface OutputRowKernel<P, A extends FloatArray, O = RowOptions> {
  /** The same function with these parameters and options, checked once; those left out have their defaults. */
  with(parameters: P, options?: O): OutputRowKernel<P, A, O>;
  /** The function of every row, into `out` or a new array. */
  forward<T extends A>(xs: T): Fresh<T>;
  forward<T extends A>(xs: A, out: T): T;
  /** Vector-Jacobian product from the outputs of `forward` and the upstream gradients, into `out` or a new array. */
  backward<T extends A>(ys: T, dys: T): Fresh<T>;
  backward<T extends A>(ys: A, dys: A, out: T): T;
}

/** Parameters of celu. */
export interface CeluParameters {
  /** Magnitude of the negative saturation value: > 0, else a RangeError. Default 1. */
  readonly alpha?: number;
}

/** Parameters of elu. */
export interface EluParameters {
  /** Magnitude of the negative saturation value: >= 0, else a RangeError. Default 1. */
  readonly alpha?: number;
}

/** Parameters of hardSigmoid. */
export interface HardSigmoidParameters {
  /** Slope of the line: finite, else a RangeError. Default 0.16666666666666666. */
  readonly slope?: number;
  /** Value at 0, before clamping: finite, else a RangeError. Default 0.5. */
  readonly offset?: number;
}

/** Parameters of heaviside. */
export interface HeavisideParameters {
  /** Value at 0: >= 0 and <= 1, else a RangeError. Default 0. */
  readonly atZero?: number;
}

/** Parameters of leakyRelu. */
export interface LeakyReluParameters {
  /** Slope for negative inputs: finite, else a RangeError. Default 0.01. */
  readonly slope?: number;
}

/** Parameters of prelu. */
export interface PreluParameters {
  /** Learned slope for negative inputs: finite, else a RangeError. Default 0.25. */
  readonly slope?: number;
}

/** Parameters of prelu, one value per channel. */
export interface PreluChannels<A extends FloatArray> {
  /** Learned slope for negative inputs: finite, else a RangeError. Default 0.25. */
  readonly slope: A;
}

/** Parameters of selu. */
export interface SeluParameters {
  /** Slope for positive inputs: > 0, else a RangeError. Default 1.0507009873554805. */
  readonly scale?: number;
  /** Magnitude of the negative saturation value, before scaling: >= 0, else a RangeError. Default 1.6732632423543772. */
  readonly alpha?: number;
}

/** Parameters of shiftedRelu. */
export interface ShiftedReluParameters {
  /** Magnitude of the smallest value: >= 0, else a RangeError. Default 1. */
  readonly a?: number;
}

/** Parameters of silu. */
export interface SiluParameters {
  /** Sharpness of the gate: finite, else a RangeError. Default 1. */
  readonly beta?: number;
}

/** Parameters of softplus. */
export interface SoftplusParameters {
  /** Sharpness: > 0, else a RangeError. Default 1. */
  readonly k?: number;
}

/** Parameters of squareplus. */
export interface SquareplusParameters {
  /** Extent of the bend: >= 0, else a RangeError. Default 4. */
  readonly b?: number;
}

/** Parameters of maxout. */
export interface MaxoutParameters {
  /** Consecutive inputs of a unit: an integer >= 1, else a RangeError. Default 2. */
  readonly pieces?: number;
}

/** Every function of the spec, for arrays of type A. */
export interface Kernels<A extends FloatArray> {
  /**
   * Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is.
   *
   * `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`
   *
   * Source: Barron 2017, arXiv:1704.07483
   */
  readonly celu: Kernel<CeluParameters, A, NoOptions>;
  /**
   * Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero.
   *
   * `x > 0 ? x : alpha * (exp(x) - 1)`
   *
   * Derivative: at 0 it jumps from alpha to 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
   */
  readonly elu: Kernel<EluParameters, A, SubgradientOptions>;
  /**
   * Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form.
   *
   * `x * erfc(-x / sqrt2) / 2`
   *
   * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415
   */
  readonly gelu: Kernel<NoParameters, A, NoOptions>;
  /**
   * Approximation of gelu by a tanh.
   *
   * `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)))`
   *
   * Source: Hendrycks and Gimpel 2016, arXiv:1606.08415
   */
  readonly geluTanh: Kernel<NoParameters, A, NoOptions>;
  /**
   * Piecewise linear sigmoid: a line, clamped to [0, 1].
   *
   * `min(max(0, slope * x + offset), 1)`
   *
   * Derivative: at (slope > 0 ? -offset : slope < 0 ? 1 - offset : 0) / (slope == 0 ? 1 : slope) it jumps from 0 to slope and is the left one; at (slope > 0 ? 1 - offset : slope < 0 ? -offset : 0) / (slope == 0 ? 1 : slope) it jumps from slope to 0 and is the right one, unless the option `subgradient` says otherwise.
   *
   * Source: Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244
   */
  readonly hardSigmoid: Kernel<HardSigmoidParameters, A, SubgradientOptions>;
  /**
   * Piecewise quadratic swish: the input, weighted by hardSigmoid.
   *
   * `x * min(max(0, x / 6 + 0.5), 1)`
   *
   * Derivative: at -3 it jumps from 0 to -0.5 and is the left one; at 3 it jumps from 1.5 to 1 and is the right one, unless the option `subgradient` says otherwise.
   *
   * Source: Howard et al. 2019, arXiv:1905.02244
   */
  readonly hardSwish: Kernel<NoParameters, A, SubgradientOptions>;
  /**
   * Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere.
   *
   * `x > 0 ? 1 : x == 0 ? atZero : 0`
   *
   * Source: McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5:115-133
   */
  readonly heaviside: Kernel<HeavisideParameters, A, NoOptions>;
  /**
   * Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs.
   *
   * `x > 0 ? x : slope * x`
   *
   * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Maas, Hannun and Ng 2013, ICML Workshop on Deep Learning for Audio, Speech and Language Processing
   */
  readonly leakyRelu: Kernel<LeakyReluParameters, A, SubgradientOptions>;
  /**
   * Logarithm of the sigmoid: the log-likelihood of a yes.
   *
   * `-log(1 + exp(-x))`
   *
   * Source: Mikolov, Sutskever, Chen, Corrado and Dean 2013, arXiv:1310.4546
   */
  readonly logSigmoid: Kernel<NoParameters, A, NoOptions>;
  /**
   * Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus.
   *
   * `x * tanh(log(1 + exp(x)))`
   *
   * Source: Misra 2019, arXiv:1908.08681
   */
  readonly mish: Kernel<NoParameters, A, NoOptions>;
  /**
   * Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel.
   *
   * `x > 0 ? x : slope * x`
   *
   * Derivative: at 0 it jumps from slope to 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: He, Zhang, Ren and Sun 2015, arXiv:1502.01852
   */
  readonly prelu: ChannelKernel<PreluParameters, PreluChannels<A>, A, SubgradientOptions>;
  /**
   * Rectified linear unit: passes positive inputs and stops negative ones.
   *
   * `max(0, x)`
   *
   * Derivative: at 0 it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Fukushima 1969, IEEE Transactions on Systems Science and Cybernetics 5(4):322-333; Nair and Hinton 2010, ICML
   */
  readonly relu: Kernel<NoParameters, A, SubgradientOptions>;
  /**
   * Rectified linear unit that stops at 6, for arithmetic of low precision.
   *
   * `min(max(0, x), 6)`
   *
   * Derivative: at 0 it jumps from 0 to 1 and is the left one; at 6 it jumps from 1 to 0 and is the right one, unless the option `subgradient` says otherwise.
   *
   * Source: Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10, University of Toronto
   */
  readonly relu6: Kernel<NoParameters, A, SubgradientOptions>;
  /**
   * Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers.
   *
   * `scale * (x > 0 ? x : alpha * (exp(x) - 1))`
   *
   * Derivative: at 0 it jumps from scale * alpha to scale and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515
   */
  readonly selu: Kernel<SeluParameters, A, SubgradientOptions>;
  /**
   * Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu's.
   *
   * `max(-a, x)`
   *
   * Derivative: at -a it jumps from 0 to 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289
   */
  readonly shiftedRelu: Kernel<ShiftedReluParameters, A, SubgradientOptions>;
  /**
   * Logistic sigmoid: squashes the real line into (0, 1).
   *
   * `1 / (1 + exp(-x))`
   *
   * Source: Rumelhart, Hinton and Williams 1986, Nature 323:533-536
   */
  readonly sigmoid: Kernel<NoParameters, A, NoOptions>;
  /**
   * Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input.
   *
   * `x * sigmoid(beta * x)`
   *
   * Source: Elfwing, Uchibe and Doya 2017, arXiv:1702.03118; with beta: Ramachandran, Zoph and Le 2017, arXiv:1710.05941
   */
  readonly silu: Kernel<SiluParameters, A, NoOptions>;
  /**
   * Smooth relu; the larger the sharpness k, the nearer to it.
   *
   * `log(1 + exp(k * x)) / k`
   *
   * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13
   */
  readonly softplus: Kernel<SoftplusParameters, A, NoOptions>;
  /**
   * Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1.
   *
   * `log2(1 + exp2(x))`
   *
   * Source: Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13; in base 2
   */
  readonly softplus2: Kernel<NoParameters, A, NoOptions>;
  /**
   * Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
   *
   * `x / (1 - exp(-x))`
   *
   * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
   */
  readonly softplus2Approximation: Kernel<NoParameters, A, NoOptions>;
  /**
   * Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.
   *
   * `x / (1 - exp(-x / ln2))`
   *
   * Source: Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544
   */
  readonly softplusApproximation: Kernel<NoParameters, A, NoOptions>;
  /**
   * Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly.
   *
   * `x / (1 + abs(x))`
   *
   * Source: Bergstra, Desjardins, Lamblin and Bengio 2009, Quadratic Polynomials Learn Better Image Features, Universite de Montreal TR 1337
   */
  readonly softsign: Kernel<NoParameters, A, NoOptions>;
  /**
   * Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu.
   *
   * `(x + sqrt(x * x + b)) / 2`
   *
   * Derivative: at 0 it jumps from b > 0 ? 0.5 : 0 to b > 0 ? 0.5 : 1 and is the left one, unless the option `subgradient` says otherwise.
   *
   * Source: Barron 2021, arXiv:2112.11687
   */
  readonly squareplus: Kernel<SquareplusParameters, A, SubgradientOptions>;
  /**
   * Hyperbolic tangent: squashes the real line into (-1, 1), odd.
   *
   * `tanh(x)`
   *
   * Source: LeCun, Bottou, Orr and Muller 1998, Efficient BackProp, Neural Networks: Tricks of the Trade, LNCS 1524
   */
  readonly tanh: Kernel<NoParameters, A, NoOptions>;
  /**
   * Logarithms of the softmax of a row.
   *
   * Entry i of a row: `row[i] - log(sum(exp(x) for x in row))`
   *
   * Source: Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
   */
  readonly logSoftmax: OutputRowKernel<NoParameters, A, RowOptions>;
  /**
   * Logarithm of the sum of the exponentials of a row: a smooth maximum.
   *
   * Entry i of a row: `log(sum(exp(x) for x in row))`
   *
   * Source: Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469
   */
  readonly logSumExp: RowKernel<NoParameters, A, RowOptions>;
  /**
   * logSumExp of a row with a further element 0, which makes it strictly convex: softplus for several inputs.
   *
   * Entry i of a row: `log(1 + sum(exp(x) for x in row))`
   *
   * Source: Nielsen and Hadjeres 2018, arXiv:1803.07225
   */
  readonly logSumExp0: RowKernel<NoParameters, A, RowOptions>;
  /**
   * Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below.
   *
   * Entry i of a row: `maximum(row)`
   *
   * Source: Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, arXiv:1302.4389
   */
  readonly maxout: RowKernel<MaxoutParameters, A, NoOptions>;
  /**
   * Probabilities in proportion to the exponentials of a row.
   *
   * Entry i of a row: `exp(row[i]) / sum(exp(x) for x in row)`
   *
   * Source: Bridle 1990, Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F68:227-236
   */
  readonly softmax: OutputRowKernel<NoParameters, A, RowOptions>;
  /**
   * softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs.
   *
   * Entry i of a row: `exp(row[i]) / (1 + sum(exp(x) for x in row))`
   *
   * Source: Gradient of logSumExp0: Nielsen and Hadjeres 2018, arXiv:1803.07225
   */
  readonly softmax0: OutputRowKernel<NoParameters, A, RowOptions>;
}
