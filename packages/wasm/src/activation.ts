import { checkChannels, checkCount, checkNames, checkParameters, checkSubgradient, checkType } from '@rampa/common';
import { checkInputs, prepareOutputs } from './arrays.js';
import { ChannelFunction } from './channels.js';
import type { Engine } from './engine.js';
import { roundParameters } from './parameters.js';
import type { ActivationKernels, ActivationTable } from './table.js';

type Given = Readonly<Record<string, unknown>>;

/** An elementwise function with its parameters bound to numbers. */
export class ActivationFunction {
  private readonly kernels: ActivationKernels;
  private readonly parameters: readonly string[];
  /** Parameters, the choice at kinks, and as many zeros for gradient sums to start from. */
  private readonly slots: readonly number[];

  constructor(
    private readonly engine: Engine,
    private readonly table: ActivationTable,
    values: readonly number[],
    subgradient: number,
  ) {
    this.kernels = table.kernels[engine.precision];
    this.parameters = Object.keys(table.rules);
    this.slots = [...values, subgradient, ...values.map(() => 0)];
  }

  static withDefaults(engine: Engine, table: ActivationTable): ActivationFunction {
    return ActivationFunction.bind(engine, table, {}, {}) as ActivationFunction;
  }

  private static bind(engine: Engine, table: ActivationTable, parameters: Given, options: Given): ActivationFunction | ChannelFunction {
    const { name } = table;
    const given = checkParameters(name, table.rules, parameters);
    const perChannel = given.find((value) => typeof value !== 'number');
    const known = [...(table.subgradient ? ['subgradient'] : []), ...(perChannel === undefined ? [] : ['inner'])];
    checkNames(name, 'option', known, options);
    const subgradient = checkSubgradient(name, options.subgradient);
    if (perChannel === undefined) return new ActivationFunction(engine, table, roundParameters(engine, table, given as number[]), subgradient);
    const [parameter] = Object.keys(table.rules) as [string];
    checkType(name, parameter, ['Float32Array'], perChannel);
    const inner = options.inner === undefined ? 1 : checkCount(name, 'inner', options.inner);
    return new ChannelFunction(engine, table, parameter, perChannel as Float32Array, inner, subgradient);
  }

  with(parameters: Given = {}, options: Given = {}): ActivationFunction | ChannelFunction {
    return ActivationFunction.bind(this.engine, this.table, parameters, options);
  }

  forward(xs: Float32Array, out?: Float32Array): Float32Array {
    const [ys] = prepareOutputs(this.engine, this.table.name, { xs }, { out }) as [Float32Array];
    this.engine.setSlots(this.slots);
    this.engine.elementwise(this.kernels.value, { x: xs, out: ys });
    return ys;
  }

  backward(xs: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array {
    const [dxs] = prepareOutputs(this.engine, this.table.name, { xs, dys }, { out }) as [Float32Array];
    this.engine.setSlots(this.slots);
    this.engine.elementwise(this.kernels.backward, { x: xs, dy: dys, out: dxs });
    return dxs;
  }

  valueAndDerivative(xs: Float32Array, ys?: Float32Array, ds?: Float32Array): { value: Float32Array; derivative: Float32Array } {
    const [value, derivative] = prepareOutputs(this.engine, this.table.name, { xs }, { ys, ds }) as [Float32Array, Float32Array];
    this.engine.setSlots(this.slots);
    this.engine.elementwise(this.kernels.valueAndDerivative, { x: xs, out: value, out2: derivative });
    return { value, derivative };
  }

  parameterGradients(xs: Float32Array, dys: Float32Array): Record<string, number> {
    checkInputs(this.engine, this.table.name, { xs, dys });
    if (this.kernels.parameterGradients === undefined) return {};
    this.engine.setSlots(this.slots);
    this.engine.elementwise(this.kernels.parameterGradients, { x: xs, dy: dys });
    return this.sums();
  }

  backwardAll(xs: Float32Array, dys: Float32Array, out?: Float32Array): { x: Float32Array } & Record<string, number | Float32Array> {
    if (this.kernels.backwardAll === undefined) return { x: this.backward(xs, dys, out) };
    const [x] = prepareOutputs(this.engine, this.table.name, { xs, dys }, { out }) as [Float32Array];
    this.engine.setSlots(this.slots);
    this.engine.elementwise(this.kernels.backwardAll, { x: xs, dy: dys, out: x });
    return { x, ...this.sums() };
  }

  private sums(): Record<string, number> {
    const first = this.parameters.length + 1;
    return Object.fromEntries(this.parameters.map((parameter, index) => [parameter, this.engine.slot(first + index)]));
  }
}
