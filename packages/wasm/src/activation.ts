import { checkCount, checkNames, checkParameters, checkSubgradient, checkType } from '@rampa/common';
import { checkInputs, prepareOutputs } from './arrays.js';
import { channelKernel } from './channels.js';
import type { Engine } from './engine.js';
import { roundParameters } from './parameters.js';
import type { ActivationTable } from './table.js';

export type Given = Readonly<Record<string, unknown>>;
export type Pair = { value: Float32Array; derivative: Float32Array };
export type Gradients = Record<string, number | Float32Array>;

/** A kernel whose parameters are known only to the tables. */
export interface AnyKernel {
  with(parameters?: Given, options?: Given): AnyKernel;
  forward(xs: Float32Array, out?: Float32Array): Float32Array;
  backward(xs: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array;
  valueAndDerivative(xs: Float32Array, ys?: Float32Array, ds?: Float32Array): Pair;
  parameterGradients(xs: Float32Array, dys: Float32Array): Gradients;
  backwardAll(xs: Float32Array, dys: Float32Array, out?: Float32Array): { x: Float32Array } & Gradients;
}

/** The elementwise function of a table entry with these parameters and options, checked here once. */
export function bindActivation(engine: Engine, table: ActivationTable, parameters: Given = {}, options: Given = {}): AnyKernel {
  const { name, rules } = table;
  const values = checkParameters(name, rules, parameters);
  const channels = values.find((value) => typeof value !== 'number');
  checkNames(name, 'option', [...(table.subgradient ? ['subgradient'] : []), ...(channels === undefined ? [] : ['inner'])], options);
  const subgradient = checkSubgradient(name, options.subgradient);
  if (channels === undefined) return numberKernel(engine, table, roundParameters(engine, table, values as number[]), subgradient);
  const [parameter] = Object.keys(rules) as [string];
  checkType(name, parameter, ['Float32Array'], channels);
  const inner = options.inner === undefined ? 1 : checkCount(name, 'inner', options.inner);
  return channelKernel(engine, table, { parameter, values: channels as Float32Array, inner }, subgradient);
}

/** Parameters bound to numbers. */
function numberKernel(engine: Engine, table: ActivationTable, values: readonly number[], subgradient: number): AnyKernel {
  const { name, rules, atDefaults } = table;
  const parameters = Object.keys(rules);
  const isDefault = Object.values(rules).every(([fallback], index) => values[index] === engine.round(fallback));
  const kernels = (isDefault ? atDefaults : (table.kernels ?? atDefaults))[engine.precision];
  // Parameters, the choice at kinks, and zeros for gradient sums to start from.
  const slots = [...values, subgradient, ...values.map(() => 0)];
  const sums = (): Record<string, number> =>
    Object.fromEntries(parameters.map((parameter, index) => [parameter, engine.slot(parameters.length + 1 + index)]));
  const kernel: AnyKernel = {
    with: (given, options) => bindActivation(engine, table, given, options),
    forward(xs, out) {
      engine.setSlots(slots);
      if (engine.map(kernels.value, xs, out)) return out;
      const [ys] = prepareOutputs(engine, name, { xs }, { out }) as [Float32Array];
      engine.elementwise(kernels.value, { x: xs, out: ys });
      return ys;
    },
    backward(xs, dys, out) {
      engine.setSlots(slots);
      if (engine.mapBackward(kernels.backward, xs, dys, out)) return out;
      const [dxs] = prepareOutputs(engine, name, { xs, dys }, { out }) as [Float32Array];
      engine.elementwise(kernels.backward, { x: xs, dy: dys, out: dxs });
      return dxs;
    },
    valueAndDerivative(xs, ys, ds) {
      const [value, derivative] = prepareOutputs(engine, name, { xs }, { ys, ds }) as [Float32Array, Float32Array];
      engine.setSlots(slots);
      engine.elementwise(kernels.valueAndDerivative, { x: xs, out: value, out2: derivative });
      return { value, derivative };
    },
    parameterGradients(xs, dys) {
      checkInputs(engine, name, { xs, dys });
      if (kernels.parameterGradients === undefined) return {};
      engine.setSlots(slots);
      engine.elementwise(kernels.parameterGradients, { x: xs, dy: dys });
      return sums();
    },
    backwardAll(xs, dys, out) {
      if (kernels.backwardAll === undefined) return { x: kernel.backward(xs, dys, out) };
      const [dxs] = prepareOutputs(engine, name, { xs, dys }, { out }) as [Float32Array];
      engine.setSlots(slots);
      engine.elementwise(kernels.backwardAll, { x: xs, dy: dys, out: dxs });
      return { x: dxs, ...sums() } as { x: Float32Array } & Gradients;
    },
  };
  return kernel;
}
