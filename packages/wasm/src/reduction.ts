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
  const argument = backwardFrom === 'outputs' ? 'ys' : 'xs';
  const shape = (argument: string, elements: number): Shape => {
    const { inner } = bound;
    const length = bound.length ?? Math.max(Math.floor(elements / inner), 1);
    checkRows(name, argument, elements, length, inner);
    return { length, inner, results: perRow ? elements / length : elements };
  };
  const run = (pass: RowPass, x: Float32Array, dy: Float32Array | undefined, out: Float32Array, { length, inner }: Shape): Float32Array => {
    engine.setSlots(slots);
    runRows(engine, pass, { x, dy, out }, length, inner);
    return out;
  };
  return {
    with: (given, options) => bindReduction(engine, table, given, options),
    forward(xs, out) {
      if (!perRow && engine.fits(xs, out)) return run(forward, xs, undefined, out, shape('xs', xs.length));
      const rows = shape('xs', checkInputs(engine, name, { xs }));
      const [ys] = prepareOutputs(engine, name, { xs }, { out }, { out: rows.results }) as [Float32Array];
      return run(forward, xs, undefined, ys, rows);
    },
    backward(given, dys, out) {
      if (!perRow && engine.fits(given, out) && engine.fits(dys, out)) return run(backward, given, dys, out, shape(argument, given.length));
      const rows = shape(argument, checkInputs(engine, name, { [argument]: given }));
      const [dxs] = prepareOutputs(engine, name, { [argument]: given, dys }, { out }, { dys: rows.results }) as [Float32Array];
      return run(backward, given, dys, dxs, rows);
    },
  };
}

/** Elements in a row, how far apart they lie, and how many results or gradients there are in all. */
interface Shape {
  readonly length: number;
  readonly inner: number;
  readonly results: number;
}
