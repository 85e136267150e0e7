import { checkCount, checkNames, checkParameters, checkRows } from '@rampa/common';
import type { Given } from './activation.js';
import { checkInputs, prepareOutputs } from './arrays.js';
import type { Engine } from './engine.js';
import { roundParameters } from './parameters.js';
import type { RowPass } from './rowCalls.js';
import { runRows } from './rows.js';
import type { ReductionTable } from './table.js';

/** A row kernel whose parameters are known only to the tables. */
export interface AnyRowKernel {
  with(parameters?: Given, options?: Given): AnyRowKernel;
  forward(xs: Float32Array, out?: Float32Array): Float32Array;
  backward(xs: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array;
}

/** The function over rows of a table entry with these parameters and options, checked here once. */
export function bindReduction(engine: Engine, table: ReductionTable, parameters: Given = {}, options: Given = {}): AnyRowKernel {
  const { name, rules, lengthParameter } = table;
  const values = roundParameters(engine, table, checkParameters(name, rules, parameters) as number[]);
  checkNames(name, 'option', lengthParameter === undefined ? ['length', 'inner'] : [], options);
  const inner = options.inner === undefined ? 1 : checkCount(name, 'inner', options.inner);
  const length = lengthParameter === undefined ? options.length : values[Object.keys(rules).indexOf(lengthParameter)];
  return rowKernel(engine, table, { values, inner, length: length === undefined ? undefined : checkCount(name, 'length', length) });
}

interface BoundRows {
  readonly values: readonly number[];
  readonly inner: number;
  /** Undefined: the whole array is one row. */
  readonly length: number | undefined;
}

function rowKernel(engine: Engine, table: ReductionTable, bound: BoundRows): AnyRowKernel {
  const { name, output, backwardFrom } = table;
  const kernels = table.kernels[engine.precision];
  const perRow = output === 'one';
  const slots = [...bound.values, 0];
  const forward: RowPass = { kernels: kernels.forward, dyPerRow: perRow, outPerRow: perRow };
  const backward: RowPass = { kernels: kernels.backward, dyPerRow: perRow, outPerRow: false };
  /** Elements in a row, and how many results or gradients there are per pass. */
  const shape = (argument: string, elements: number): { length: number; inner: number; results: number } => {
    const { inner } = bound;
    const length = bound.length ?? Math.max(Math.floor(elements / inner), 1);
    checkRows(name, argument, elements, length, inner);
    return { length, inner, results: perRow ? elements / length : elements };
  };
  return {
    with: (given, options) => bindReduction(engine, table, given, options),
    forward(xs, out) {
      const { length, inner, results } = shape('xs', checkInputs(engine, name, { xs }));
      const [ys] = prepareOutputs(engine, name, { xs }, { out }, { out: results }) as [Float32Array];
      engine.setSlots(slots);
      runRows(engine, forward, { x: xs, dy: undefined, out: ys }, length, inner);
      return ys;
    },
    backward(given, dys, out) {
      const argument = backwardFrom === 'outputs' ? 'ys' : 'xs';
      const { length, inner, results } = shape(argument, checkInputs(engine, name, { [argument]: given }));
      const [dxs] = prepareOutputs(engine, name, { [argument]: given, dys }, { out }, { dys: results }) as [Float32Array];
      engine.setSlots(slots);
      runRows(engine, backward, { x: given, dy: dys, out: dxs }, length, inner);
      return dxs;
    },
  };
}
