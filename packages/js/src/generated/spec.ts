// Generated from spec/ by npm run generate. Do not edit.

import type { ActivationInfo, ReductionInfo } from '../info.js';

export type { ActivationInfo, BoundsInfo, FormulaInfo, KinkInfo, ParameterInfo, ReductionInfo } from '../info.js';

/** Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is. */
export const celu: ActivationInfo = {
  kind: 'activation',
  name: 'celu',
  summary: 'Continuously differentiable exponential linear unit: as elu, but with slope 1 on both sides of 0 whatever alpha is.',
  source: 'Barron 2017, arXiv:1704.07483',
  parameters: { alpha: { default: 1, constraint: '> 0', above: 0, meaning: 'magnitude of the negative saturation value' } },
  value: { text: 'max(0, x) + min(0, alpha * (exp(x / alpha) - 1))', latex: '\\max\\left(0, x\\right) + \\min\\left(0, \\alpha \\, \\left(e^{\\frac{x}{\\alpha}} - 1\\right)\\right)' },
  derivative: { text: 'x > 0 ? 1 : exp(x / alpha)', latex: '\\begin{cases} 1 & x > 0 \\\\ e^{\\frac{x}{\\alpha}} & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { alpha: { text: 'x > 0 ? 0 : exp(x / alpha) * (1 - x / alpha) - 1', latex: '\\begin{cases} 0 & x > 0 \\\\ e^{\\frac{x}{\\alpha}} \\, \\left(1 - \\frac{x}{\\alpha}\\right) - 1 & \\text{otherwise} \\end{cases}' } },
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '-alpha' },
};

/** Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero. */
export const elu: ActivationInfo = {
  kind: 'activation',
  name: 'elu',
  summary: 'Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero.',
  source: 'Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289',
  parameters: { alpha: { default: 1, constraint: '>= 0', min: 0, meaning: 'magnitude of the negative saturation value' } },
  value: { text: 'x > 0 ? x : alpha * (exp(x) - 1)', latex: '\\begin{cases} x & x > 0 \\\\ \\alpha \\, \\left(e^{x} - 1\\right) & \\text{otherwise} \\end{cases}' },
  derivative: { text: 'x > 0 ? 1 : alpha * exp(x)', latex: '\\begin{cases} 1 & x > 0 \\\\ \\alpha \\, e^{x} & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { alpha: { text: 'x > 0 ? 0 : exp(x) - 1', latex: '\\begin{cases} 0 & x > 0 \\\\ e^{x} - 1 & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '0', left: 'alpha', right: '1', chosen: 'left' }],
  increasing: true,
  odd: false,
  bounds: { min: '-alpha' },
};

/** Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form. */
export const gelu: ActivationInfo = {
  kind: 'activation',
  name: 'gelu',
  summary: 'Gaussian error linear unit: the input, weighted by the standard normal distribution function. This is the exact form.',
  source: 'Hendrycks and Gimpel 2016, arXiv:1606.08415',
  parameters: {},
  value: { text: 'x * erfc(-x / sqrt2) / 2', latex: '\\frac{x \\, \\operatorname{erfc}\\left(\\frac{-x}{\\sqrt{2}}\\right)}{2}' },
  derivative: { text: 'erfc(-x / sqrt2) / 2 + x * exp(-(x * x) / 2) / sqrt(2 * pi)', latex: '\\frac{\\operatorname{erfc}\\left(\\frac{-x}{\\sqrt{2}}\\right)}{2} + \\frac{x \\, e^{\\frac{-x \\, x}{2}}}{\\sqrt{2 \\, \\pi}}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: false,
  odd: false,
  bounds: { min: '-0.17' },
};

/** Approximation of gelu by a tanh. */
export const geluTanh: ActivationInfo = {
  kind: 'activation',
  name: 'geluTanh',
  summary: 'Approximation of gelu by a tanh.',
  source: 'Hendrycks and Gimpel 2016, arXiv:1606.08415',
  parameters: {},
  value: { text: 'x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)))', latex: '\\frac{x}{2} \\, \\left(1 + \\tanh\\left(\\sqrt{\\frac{2}{\\pi}} \\, \\left(x + 0.044715 \\, x \\, x \\, x\\right)\\right)\\right)' },
  derivative: { text: '(1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x))) / 2 + x * (1 - tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)) * tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x))) / 2 * sqrt(2 / pi) * (1 + 3 * 0.044715 * x * x)', latex: '\\frac{1 + \\tanh\\left(\\sqrt{\\frac{2}{\\pi}} \\, \\left(x + 0.044715 \\, x \\, x \\, x\\right)\\right)}{2} + \\frac{x \\, \\left(1 - \\tanh\\left(\\sqrt{\\frac{2}{\\pi}} \\, \\left(x + 0.044715 \\, x \\, x \\, x\\right)\\right) \\, \\tanh\\left(\\sqrt{\\frac{2}{\\pi}} \\, \\left(x + 0.044715 \\, x \\, x \\, x\\right)\\right)\\right)}{2} \\, \\sqrt{\\frac{2}{\\pi}} \\, \\left(1 + 3 \\cdot 0.044715 \\, x \\, x\\right)' },
  parameterDerivatives: {},
  kinks: [],
  increasing: false,
  odd: false,
  bounds: { min: '-0.1701' },
};

/** Piecewise linear sigmoid: a line, clamped to [0, 1]. */
export const hardSigmoid: ActivationInfo = {
  kind: 'activation',
  name: 'hardSigmoid',
  summary: 'Piecewise linear sigmoid: a line, clamped to [0, 1].',
  source: 'Courbariaux, Bengio and David 2015, arXiv:1511.00363; with slope 1/6: Howard et al. 2019, arXiv:1905.02244',
  parameters: { slope: { default: 0.16666666666666666, constraint: 'finite', meaning: 'slope of the line' }, offset: { default: 0.5, constraint: 'finite', meaning: 'value at 0, before clamping' } },
  value: { text: 'min(max(0, slope * x + offset), 1)', latex: '\\min\\left(\\max\\left(0, \\mathrm{slope} \\, x + \\mathrm{offset}\\right), 1\\right)' },
  derivative: { text: 'slope * x + offset > 0 and slope * x + offset < 1 ? slope : 0', latex: '\\begin{cases} \\mathrm{slope} & \\mathrm{slope} \\, x + \\mathrm{offset} > 0 \\text{ and } \\mathrm{slope} \\, x + \\mathrm{offset} < 1 \\\\ 0 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { slope: { text: 'slope * x + offset > 0 and slope * x + offset < 1 ? x : 0', latex: '\\begin{cases} x & \\mathrm{slope} \\, x + \\mathrm{offset} > 0 \\text{ and } \\mathrm{slope} \\, x + \\mathrm{offset} < 1 \\\\ 0 & \\text{otherwise} \\end{cases}' }, offset: { text: 'slope * x + offset > 0 and slope * x + offset < 1 ? 1 : 0', latex: '\\begin{cases} 1 & \\mathrm{slope} \\, x + \\mathrm{offset} > 0 \\text{ and } \\mathrm{slope} \\, x + \\mathrm{offset} < 1 \\\\ 0 & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '(slope > 0 ? -offset : slope < 0 ? 1 - offset : 0) / (slope == 0 ? 1 : slope)', left: '0', right: 'slope', chosen: 'left' }, { at: '(slope > 0 ? 1 - offset : slope < 0 ? -offset : 0) / (slope == 0 ? 1 : slope)', left: 'slope', right: '0', chosen: 'right' }],
  increasing: false,
  odd: false,
  bounds: { min: '0', max: '1' },
};

/** Piecewise quadratic swish: the input, weighted by hardSigmoid. */
export const hardSwish: ActivationInfo = {
  kind: 'activation',
  name: 'hardSwish',
  summary: 'Piecewise quadratic swish: the input, weighted by hardSigmoid.',
  source: 'Howard et al. 2019, arXiv:1905.02244',
  parameters: {},
  value: { text: 'x * min(max(0, x / 6 + 0.5), 1)', latex: 'x \\, \\min\\left(\\max\\left(0, \\frac{x}{6} + 0.5\\right), 1\\right)' },
  derivative: { text: 'x <= -3 ? 0 : x >= 3 ? 1 : x / 3 + 0.5', latex: '\\begin{cases} 0 & x \\le -3 \\\\ 1 & x \\ge 3 \\\\ \\frac{x}{3} + 0.5 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: {},
  kinks: [{ at: '-3', left: '0', right: '-0.5', chosen: 'left' }, { at: '3', left: '1.5', right: '1', chosen: 'right' }],
  increasing: false,
  odd: false,
  bounds: { min: '-0.375' },
};

/** Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere. */
export const heaviside: ActivationInfo = {
  kind: 'activation',
  name: 'heaviside',
  summary: 'Heaviside step: 1 for positive inputs, 0 for negative ones, a value of choice at 0. Its derivative is 0 everywhere.',
  source: 'McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5:115-133',
  parameters: { atZero: { default: 0, constraint: '>= 0 and <= 1', min: 0, max: 1, meaning: 'value at 0' } },
  value: { text: 'x > 0 ? 1 : x == 0 ? atZero : 0', latex: '\\begin{cases} 1 & x > 0 \\\\ \\mathrm{atZero} & x = 0 \\\\ 0 & \\text{otherwise} \\end{cases}' },
  derivative: { text: '0', latex: '0' },
  parameterDerivatives: { atZero: { text: 'x == 0 ? 1 : 0', latex: '\\begin{cases} 1 & x = 0 \\\\ 0 & \\text{otherwise} \\end{cases}' } },
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0', max: '1' },
};

/** Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs. */
export const leakyRelu: ActivationInfo = {
  kind: 'activation',
  name: 'leakyRelu',
  summary: 'Leaky rectified linear unit: a small fixed slope lets a gradient through for negative inputs.',
  source: 'Maas, Hannun and Ng 2013, ICML Workshop on Deep Learning for Audio, Speech and Language Processing',
  parameters: { slope: { default: 0.01, constraint: 'finite', meaning: 'slope for negative inputs' } },
  value: { text: 'x > 0 ? x : slope * x', latex: '\\begin{cases} x & x > 0 \\\\ \\mathrm{slope} \\, x & \\text{otherwise} \\end{cases}' },
  derivative: { text: 'x > 0 ? 1 : slope', latex: '\\begin{cases} 1 & x > 0 \\\\ \\mathrm{slope} & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { slope: { text: 'x > 0 ? 0 : x', latex: '\\begin{cases} 0 & x > 0 \\\\ x & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '0', left: 'slope', right: '1', chosen: 'left' }],
  increasing: false,
  odd: false,
  bounds: {},
};

/** Logarithm of the sigmoid: the log-likelihood of a yes. */
export const logSigmoid: ActivationInfo = {
  kind: 'activation',
  name: 'logSigmoid',
  summary: 'Logarithm of the sigmoid: the log-likelihood of a yes.',
  source: 'Mikolov, Sutskever, Chen, Corrado and Dean 2013, arXiv:1310.4546',
  parameters: {},
  value: { text: '-log(1 + exp(-x))', latex: '-\\ln\\left(1 + e^{-x}\\right)' },
  derivative: { text: '1 / (1 + exp(x))', latex: '\\frac{1}{1 + e^{x}}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { max: '0' },
};

/** Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus. */
export const mish: ActivationInfo = {
  kind: 'activation',
  name: 'mish',
  summary: 'Self-gated, smooth and not monotone: the input, weighted by the tanh of its softplus.',
  source: 'Misra 2019, arXiv:1908.08681',
  parameters: {},
  value: { text: 'x * tanh(log(1 + exp(x)))', latex: 'x \\, \\tanh\\left(\\ln\\left(1 + e^{x}\\right)\\right)' },
  derivative: { text: 'tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) * tanh(log(1 + exp(x)))) * 1 / (1 + exp(-x))', latex: '\\tanh\\left(\\ln\\left(1 + e^{x}\\right)\\right) + x \\, \\left(1 - \\tanh\\left(\\ln\\left(1 + e^{x}\\right)\\right) \\, \\tanh\\left(\\ln\\left(1 + e^{x}\\right)\\right)\\right) \\, \\frac{1}{1 + e^{-x}}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: false,
  odd: false,
  bounds: { min: '-0.3089' },
};

/** Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel. */
export const prelu: ActivationInfo = {
  kind: 'activation',
  name: 'prelu',
  summary: 'Parametric rectified linear unit: as leakyRelu, but the slope is learned, one for all inputs or one for each channel.',
  source: 'He, Zhang, Ren and Sun 2015, arXiv:1502.01852',
  parameters: { slope: { default: 0.25, constraint: 'finite', perChannel: true, meaning: 'learned slope for negative inputs' } },
  value: { text: 'x > 0 ? x : slope * x', latex: '\\begin{cases} x & x > 0 \\\\ \\mathrm{slope} \\, x & \\text{otherwise} \\end{cases}' },
  derivative: { text: 'x > 0 ? 1 : slope', latex: '\\begin{cases} 1 & x > 0 \\\\ \\mathrm{slope} & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { slope: { text: 'x > 0 ? 0 : x', latex: '\\begin{cases} 0 & x > 0 \\\\ x & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '0', left: 'slope', right: '1', chosen: 'left' }],
  increasing: false,
  odd: false,
  bounds: {},
};

/** Rectified linear unit: passes positive inputs and stops negative ones. */
export const relu: ActivationInfo = {
  kind: 'activation',
  name: 'relu',
  summary: 'Rectified linear unit: passes positive inputs and stops negative ones.',
  source: 'Fukushima 1969, IEEE Transactions on Systems Science and Cybernetics 5(4):322-333; Nair and Hinton 2010, ICML',
  parameters: {},
  value: { text: 'max(0, x)', latex: '\\max\\left(0, x\\right)' },
  derivative: { text: 'x > 0 ? 1 : 0', latex: '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: {},
  kinks: [{ at: '0', left: '0', right: '1', chosen: 'left' }],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Rectified linear unit that stops at 6, for arithmetic of low precision. */
export const relu6: ActivationInfo = {
  kind: 'activation',
  name: 'relu6',
  summary: 'Rectified linear unit that stops at 6, for arithmetic of low precision.',
  source: 'Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10, University of Toronto',
  parameters: {},
  value: { text: 'min(max(0, x), 6)', latex: '\\min\\left(\\max\\left(0, x\\right), 6\\right)' },
  derivative: { text: 'x > 0 and x < 6 ? 1 : 0', latex: '\\begin{cases} 1 & x > 0 \\text{ and } x < 6 \\\\ 0 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: {},
  kinks: [{ at: '0', left: '0', right: '1', chosen: 'left' }, { at: '6', left: '1', right: '0', chosen: 'right' }],
  increasing: true,
  odd: false,
  bounds: { min: '0', max: '6' },
};

/** Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers. */
export const selu: ActivationInfo = {
  kind: 'activation',
  name: 'selu',
  summary: 'Scaled exponential linear unit: with the default constants, activations keep mean 0 and variance 1 through the layers.',
  source: 'Klambauer, Unterthiner, Mayr and Hochreiter 2017, arXiv:1706.02515',
  parameters: { scale: { default: 1.0507009873554805, constraint: '> 0', above: 0, meaning: 'slope for positive inputs' }, alpha: { default: 1.6732632423543772, constraint: '>= 0', min: 0, meaning: 'magnitude of the negative saturation value, before scaling' } },
  value: { text: 'scale * (x > 0 ? x : alpha * (exp(x) - 1))', latex: '\\mathrm{scale} \\, \\begin{cases} x & x > 0 \\\\ \\alpha \\, \\left(e^{x} - 1\\right) & \\text{otherwise} \\end{cases}' },
  derivative: { text: 'x > 0 ? scale : scale * alpha * exp(x)', latex: '\\begin{cases} \\mathrm{scale} & x > 0 \\\\ \\mathrm{scale} \\, \\alpha \\, e^{x} & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { scale: { text: 'x > 0 ? x : alpha * (exp(x) - 1)', latex: '\\begin{cases} x & x > 0 \\\\ \\alpha \\, \\left(e^{x} - 1\\right) & \\text{otherwise} \\end{cases}' }, alpha: { text: 'x > 0 ? 0 : scale * (exp(x) - 1)', latex: '\\begin{cases} 0 & x > 0 \\\\ \\mathrm{scale} \\, \\left(e^{x} - 1\\right) & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '0', left: 'scale * alpha', right: 'scale', chosen: 'left' }],
  increasing: true,
  odd: false,
  bounds: { min: '-(scale * alpha)' },
};

/** Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu's. */
export const shiftedRelu: ActivationInfo = {
  kind: 'activation',
  name: 'shiftedRelu',
  summary: 'Shifted rectified linear unit: linear down to -a, constant below, so that its mean lies nearer to zero than relu\'s.',
  source: 'Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289',
  parameters: { a: { default: 1, constraint: '>= 0', min: 0, meaning: 'magnitude of the smallest value' } },
  value: { text: 'max(-a, x)', latex: '\\max\\left(-a, x\\right)' },
  derivative: { text: 'x > -a ? 1 : 0', latex: '\\begin{cases} 1 & x > -a \\\\ 0 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { a: { text: 'x > -a ? 0 : -1', latex: '\\begin{cases} 0 & x > -a \\\\ -1 & \\text{otherwise} \\end{cases}' } },
  kinks: [{ at: '-a', left: '0', right: '1', chosen: 'left' }],
  increasing: true,
  odd: false,
  bounds: { min: '-a' },
};

/** Logistic sigmoid: squashes the real line into (0, 1). */
export const sigmoid: ActivationInfo = {
  kind: 'activation',
  name: 'sigmoid',
  summary: 'Logistic sigmoid: squashes the real line into (0, 1).',
  source: 'Rumelhart, Hinton and Williams 1986, Nature 323:533-536',
  parameters: {},
  value: { text: '1 / (1 + exp(-x))', latex: '\\frac{1}{1 + e^{-x}}' },
  derivative: { text: '1 / ((1 + exp(x)) * (1 + exp(-x)))', latex: '\\frac{1}{\\left(1 + e^{x}\\right) \\, \\left(1 + e^{-x}\\right)}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0', max: '1' },
};

/** Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input. */
export const silu: ActivationInfo = {
  kind: 'activation',
  name: 'silu',
  summary: 'Sigmoid linear unit, also known as swish: the input, weighted by the sigmoid of beta times the input.',
  source: 'Elfwing, Uchibe and Doya 2017, arXiv:1702.03118; with beta: Ramachandran, Zoph and Le 2017, arXiv:1710.05941',
  parameters: { beta: { default: 1, constraint: 'finite', meaning: 'sharpness of the gate' } },
  value: { text: 'x * sigmoid(beta * x)', latex: 'x \\, \\sigma\\left(\\beta \\, x\\right)' },
  derivative: { text: 'sigmoid(beta * x) * (1 + beta * x * sigmoid(-(beta * x)))', latex: '\\sigma\\left(\\beta \\, x\\right) \\, \\left(1 + \\beta \\, x \\, \\sigma\\left(-\\beta \\, x\\right)\\right)' },
  parameterDerivatives: { beta: { text: 'x * x * sigmoid(beta * x) * sigmoid(-beta * x)', latex: 'x \\, x \\, \\sigma\\left(\\beta \\, x\\right) \\, \\sigma\\left(\\left(-\\beta\\right) \\, x\\right)' } },
  kinks: [],
  increasing: false,
  odd: false,
  bounds: { min: 'beta > 0 ? -0.2785 / beta : -Infinity', max: 'beta < 0 ? -0.2785 / beta : Infinity' },
};

/** Smooth relu; the larger the sharpness k, the nearer to it. */
export const softplus: ActivationInfo = {
  kind: 'activation',
  name: 'softplus',
  summary: 'Smooth relu; the larger the sharpness k, the nearer to it.',
  source: 'Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13',
  parameters: { k: { default: 1, constraint: '> 0', above: 0, meaning: 'sharpness' } },
  value: { text: 'log(1 + exp(k * x)) / k', latex: '\\frac{\\ln\\left(1 + e^{k \\, x}\\right)}{k}' },
  derivative: { text: 'sigmoid(k * x)', latex: '\\sigma\\left(k \\, x\\right)' },
  parameterDerivatives: { k: { text: 'x * sigmoid(k * x) / k - log(1 + exp(k * x)) / (k * k)', latex: '\\frac{x \\, \\sigma\\left(k \\, x\\right)}{k} - \\frac{\\ln\\left(1 + e^{k \\, x}\\right)}{k \\, k}' } },
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1. */
export const softplus2: ActivationInfo = {
  kind: 'activation',
  name: 'softplus2',
  summary: 'Smooth relu in base 2: softplus with sharpness ln 2, so that its value at 0 is 1.',
  source: 'Dugas, Bengio, Belisle, Nadeau and Garcia 2000, Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS 13; in base 2',
  parameters: {},
  value: { text: 'log2(1 + exp2(x))', latex: '\\log_2\\left(1 + 2^{x}\\right)' },
  derivative: { text: '1 / (1 + exp2(-x))', latex: '\\frac{1}{1 + 2^{-x}}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends. */
export const softplus2Approximation: ActivationInfo = {
  kind: 'activation',
  name: 'softplus2Approximation',
  summary: 'Approximation of softplus2 without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.',
  source: 'Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544',
  parameters: {},
  value: { text: 'x / (1 - exp(-x))', latex: '\\frac{x}{1 - e^{-x}}' },
  derivative: { text: '(1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))', latex: '\\frac{1 - e^{-x} - x \\, e^{-x}}{\\left(1 - e^{-x}\\right) \\, \\left(1 - e^{-x}\\right)}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends. */
export const softplusApproximation: ActivationInfo = {
  kind: 'activation',
  name: 'softplusApproximation',
  summary: 'Approximation of softplus without a logarithm: equal to it at 0, and nearer and nearer to it towards both ends.',
  source: 'Wikipedia, Softplus, Alternative forms; as a rate function: Hodgkin and Huxley 1952, Journal of Physiology 117:500-544',
  parameters: {},
  value: { text: 'x / (1 - exp(-x / ln2))', latex: '\\frac{x}{1 - e^{\\frac{-x}{\\ln 2}}}' },
  derivative: { text: '(1 - exp(-x / ln2) - x / ln2 * exp(-x / ln2)) / ((1 - exp(-x / ln2)) * (1 - exp(-x / ln2)))', latex: '\\frac{1 - e^{\\frac{-x}{\\ln 2}} - \\frac{x}{\\ln 2} \\, e^{\\frac{-x}{\\ln 2}}}{\\left(1 - e^{\\frac{-x}{\\ln 2}}\\right) \\, \\left(1 - e^{\\frac{-x}{\\ln 2}}\\right)}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly. */
export const softsign: ActivationInfo = {
  kind: 'activation',
  name: 'softsign',
  summary: 'Squashes the real line into (-1, 1) as tanh does, but approaches its limits slowly.',
  source: 'Bergstra, Desjardins, Lamblin and Bengio 2009, Quadratic Polynomials Learn Better Image Features, Universite de Montreal TR 1337',
  parameters: {},
  value: { text: 'x / (1 + abs(x))', latex: '\\frac{x}{1 + \\left|x\\right|}' },
  derivative: { text: '1 / ((1 + abs(x)) * (1 + abs(x)))', latex: '\\frac{1}{\\left(1 + \\left|x\\right|\\right) \\, \\left(1 + \\left|x\\right|\\right)}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: true,
  bounds: { min: '-1', max: '1' },
};

/** Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu. */
export const squareplus: ActivationInfo = {
  kind: 'activation',
  name: 'squareplus',
  summary: 'Smooth relu from algebraic operations alone; b says how far the bend reaches, and b = 0 is relu.',
  source: 'Barron 2021, arXiv:2112.11687',
  parameters: { b: { default: 4, constraint: '>= 0', min: 0, meaning: 'extent of the bend' } },
  value: { text: '(x + sqrt(x * x + b)) / 2', latex: '\\frac{x + \\sqrt{x \\, x + b}}{2}' },
  derivative: { text: 'b > 0 ? (1 + x / sqrt(x * x + b)) / 2 : x > 0 ? 1 : 0', latex: '\\begin{cases} \\frac{1 + \\frac{x}{\\sqrt{x \\, x + b}}}{2} & b > 0 \\\\ 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}' },
  parameterDerivatives: { b: { text: '1 / (4 * sqrt(x * x + b))', latex: '\\frac{1}{4 \\, \\sqrt{x \\, x + b}}' } },
  kinks: [{ at: '0', left: 'b > 0 ? 0.5 : 0', right: 'b > 0 ? 0.5 : 1', chosen: 'left' }],
  increasing: true,
  odd: false,
  bounds: { min: '0' },
};

/** Hyperbolic tangent: squashes the real line into (-1, 1), odd. */
export const tanh: ActivationInfo = {
  kind: 'activation',
  name: 'tanh',
  summary: 'Hyperbolic tangent: squashes the real line into (-1, 1), odd.',
  source: 'LeCun, Bottou, Orr and Muller 1998, Efficient BackProp, Neural Networks: Tricks of the Trade, LNCS 1524',
  parameters: {},
  value: { text: 'tanh(x)', latex: '\\tanh\\left(x\\right)' },
  derivative: { text: '4 / ((exp(x) + exp(-x)) * (exp(x) + exp(-x)))', latex: '\\frac{4}{\\left(e^{x} + e^{-x}\\right) \\, \\left(e^{x} + e^{-x}\\right)}' },
  parameterDerivatives: {},
  kinks: [],
  increasing: true,
  odd: true,
  bounds: { min: '-1', max: '1' },
};

/** Logarithms of the softmax of a row. */
export const logSoftmax: ReductionInfo = {
  kind: 'reduction',
  name: 'logSoftmax',
  summary: 'Logarithms of the softmax of a row.',
  source: 'Bridle 1990, NATO ASI Series F68:227-236; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469',
  parameters: {},
  value: { text: 'row[i] - log(sum(exp(x) for x in row))', latex: 'x_{i} - \\ln\\left(\\sum_{x} e^{x}\\right)' },
  derivative: { text: '(i == j ? 1 : 0) - exp(row[j]) / sum(exp(x) for x in row)', latex: '\\begin{cases} 1 & i = j \\\\ 0 & \\text{otherwise} \\end{cases} - \\frac{e^{x_{j}}}{\\sum_{x} e^{x}}' },
  output: 'row',
  backwardFrom: 'outputs',
};

/** Logarithm of the sum of the exponentials of a row: a smooth maximum. */
export const logSumExp: ReductionInfo = {
  kind: 'reduction',
  name: 'logSumExp',
  summary: 'Logarithm of the sum of the exponentials of a row: a smooth maximum.',
  source: 'Calafiore, Gaubert and Possieri 2018, arXiv:1806.07850; computed as in Blanchard, Higham and Higham 2019, arXiv:1909.03469',
  parameters: {},
  value: { text: 'log(sum(exp(x) for x in row))', latex: '\\ln\\left(\\sum_{x} e^{x}\\right)' },
  derivative: { text: 'exp(row[j]) / sum(exp(x) for x in row)', latex: '\\frac{e^{x_{j}}}{\\sum_{x} e^{x}}' },
  output: 'one',
  backwardFrom: 'inputs',
};

/** logSumExp of a row with a further element 0, which makes it strictly convex: softplus for several inputs. */
export const logSumExp0: ReductionInfo = {
  kind: 'reduction',
  name: 'logSumExp0',
  summary: 'logSumExp of a row with a further element 0, which makes it strictly convex: softplus for several inputs.',
  source: 'Nielsen and Hadjeres 2018, arXiv:1803.07225',
  parameters: {},
  value: { text: 'log(1 + sum(exp(x) for x in row))', latex: '\\ln\\left(1 + \\sum_{x} e^{x}\\right)' },
  derivative: { text: 'exp(row[j]) / (1 + sum(exp(x) for x in row))', latex: '\\frac{e^{x_{j}}}{1 + \\sum_{x} e^{x}}' },
  output: 'one',
  backwardFrom: 'inputs',
};

/** Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below. */
export const maxout: ReductionInfo = {
  kind: 'reduction',
  name: 'maxout',
  summary: 'Largest of the pieces of a unit: a learned convex function, since each piece is an affine function of the layer below.',
  source: 'Goodfellow, Warde-Farley, Mirza, Courville and Bengio 2013, arXiv:1302.4389',
  parameters: { pieces: { default: 2, constraint: 'an integer >= 1', min: 1, integer: true, meaning: 'consecutive inputs of a unit' } },
  value: { text: 'maximum(row)', latex: '\\max_{x} x' },
  derivative: { text: 'j == firstMaximum(row) ? 1 : 0', latex: '\\begin{cases} 1 & j = \\operatorname*{arg\\,max}_{x} x \\\\ 0 & \\text{otherwise} \\end{cases}' },
  output: 'one',
  backwardFrom: 'inputs',
};

/** Probabilities in proportion to the exponentials of a row. */
export const softmax: ReductionInfo = {
  kind: 'reduction',
  name: 'softmax',
  summary: 'Probabilities in proportion to the exponentials of a row.',
  source: 'Bridle 1990, Neurocomputing: Algorithms, Architectures and Applications, NATO ASI Series F68:227-236',
  parameters: {},
  value: { text: 'exp(row[i]) / sum(exp(x) for x in row)', latex: '\\frac{e^{x_{i}}}{\\sum_{x} e^{x}}' },
  derivative: { text: 'i == j ? exp(row[i]) / sum(exp(x) for x in row) * (1 - exp(row[i]) / sum(exp(x) for x in row)) : -(exp(row[i]) / sum(exp(x) for x in row)) * exp(row[j]) / sum(exp(x) for x in row)', latex: '\\begin{cases} \\frac{e^{x_{i}}}{\\sum_{x} e^{x}} \\, \\left(1 - \\frac{e^{x_{i}}}{\\sum_{x} e^{x}}\\right) & i = j \\\\ \\left(-\\frac{e^{x_{i}}}{\\sum_{x} e^{x}}\\right) \\, \\frac{e^{x_{j}}}{\\sum_{x} e^{x}} & \\text{otherwise} \\end{cases}' },
  output: 'row',
  backwardFrom: 'outputs',
};

/** softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs. */
export const softmax0: ReductionInfo = {
  kind: 'reduction',
  name: 'softmax0',
  summary: 'softmax of a row with a further element 0 that has no output, so that all outputs may be small: sigmoid for several inputs.',
  source: 'Gradient of logSumExp0: Nielsen and Hadjeres 2018, arXiv:1803.07225',
  parameters: {},
  value: { text: 'exp(row[i]) / (1 + sum(exp(x) for x in row))', latex: '\\frac{e^{x_{i}}}{1 + \\sum_{x} e^{x}}' },
  derivative: { text: 'i == j ? exp(row[i]) / (1 + sum(exp(x) for x in row)) * (1 - exp(row[i]) / (1 + sum(exp(x) for x in row))) : -(exp(row[i]) / (1 + sum(exp(x) for x in row))) * exp(row[j]) / (1 + sum(exp(x) for x in row))', latex: '\\begin{cases} \\frac{e^{x_{i}}}{1 + \\sum_{x} e^{x}} \\, \\left(1 - \\frac{e^{x_{i}}}{1 + \\sum_{x} e^{x}}\\right) & i = j \\\\ \\left(-\\frac{e^{x_{i}}}{1 + \\sum_{x} e^{x}}\\right) \\, \\frac{e^{x_{j}}}{1 + \\sum_{x} e^{x}} & \\text{otherwise} \\end{cases}' },
  output: 'row',
  backwardFrom: 'outputs',
};
