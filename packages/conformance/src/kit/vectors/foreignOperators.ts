/** How others spell a function of the spec. What they spell as Rampa does, parameters included, needs no entry. */
export interface ForeignOperator {
  readonly op: string;
  readonly function: string;
  /** Their attributes that are parameters here, with their defaults. */
  readonly attributes?: Readonly<Record<string, { readonly parameter: string; readonly default: number }>>;
  /** Attributes that must have one value, with their defaults. */
  readonly only?: Readonly<Record<string, { readonly value: string | number; readonly default: string | number }>>;
  /** It works on rows along an axis, by this attribute. Only the last axis is a row here. */
  readonly axis?: string;
}

export type Dialect = 'webnn' | 'onnx';
export const dialects: readonly Dialect[] = ['webnn', 'onnx'];

const slope = (attribute: string, fallback: number) => ({ [attribute]: { parameter: 'slope', default: fallback } });
const alpha = (fallback: number) => ({ alpha: { parameter: 'alpha', default: fallback } });
const line = { alpha: { parameter: 'slope', default: 0.2 }, beta: { parameter: 'offset', default: 0.5 } } as const;

/** The operators of WebNN (W3C Web Neural Network API) and of ONNX (operator schemas, opset 24) that are functions of the spec. */
export const foreignOperators: Readonly<Record<Dialect, readonly ForeignOperator[]>> = {
  webnn: [
    { op: 'elu', function: 'elu', attributes: alpha(1) },
    { op: 'gelu', function: 'gelu' },
    { op: 'hardSigmoid', function: 'hardSigmoid', attributes: line },
    { op: 'hardSwish', function: 'hardSwish' },
    { op: 'leakyRelu', function: 'leakyRelu', attributes: slope('alpha', 0.01) },
    { op: 'prelu', function: 'prelu', attributes: slope('slope', 0.25) },
    { op: 'relu', function: 'relu' },
    { op: 'sigmoid', function: 'sigmoid' },
    { op: 'softmax', function: 'softmax', axis: 'axis' },
    { op: 'softplus', function: 'softplus' },
    { op: 'softsign', function: 'softsign' },
    { op: 'tanh', function: 'tanh' },
  ],
  onnx: [
    { op: 'Celu', function: 'celu', attributes: alpha(1) },
    { op: 'Elu', function: 'elu', attributes: alpha(1) },
    { op: 'Gelu', function: 'gelu', only: { approximate: { value: 'none', default: 'none' } } },
    { op: 'Gelu', function: 'geluTanh', only: { approximate: { value: 'tanh', default: 'none' } } },
    { op: 'HardSigmoid', function: 'hardSigmoid', attributes: line },
    { op: 'HardSwish', function: 'hardSwish' },
    { op: 'LeakyRelu', function: 'leakyRelu', attributes: slope('alpha', 0.01) },
    { op: 'LogSoftmax', function: 'logSoftmax', axis: 'axis' },
    { op: 'Mish', function: 'mish' },
    { op: 'PRelu', function: 'prelu', attributes: slope('slope', 0.25) },
    { op: 'Relu', function: 'relu' },
    {
      op: 'Selu',
      function: 'selu',
      attributes: {
        alpha: { parameter: 'alpha', default: 1.6732631921768188 },
        gamma: { parameter: 'scale', default: 1.0507010221481323 },
      },
    },
    { op: 'Sigmoid', function: 'sigmoid' },
    { op: 'Softmax', function: 'softmax', axis: 'axis' },
    { op: 'Softplus', function: 'softplus' },
    { op: 'Softsign', function: 'softsign' },
    { op: 'Swish', function: 'silu', attributes: { alpha: { parameter: 'beta', default: 1 } } },
    { op: 'Tanh', function: 'tanh' },
  ],
};
