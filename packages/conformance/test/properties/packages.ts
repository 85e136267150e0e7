import type { PlanName } from '@rampa/ir';
import * as js from '@rampa/js';
import { load } from '@rampa/wasm';
import type { NumberType, Shape } from '../../src/adapter';
import { type ArrayKernel, kernelOf } from '../../src/adapters/arrays';
import type { NumberArray } from '../../src/numbers';
import type { Parameters } from '../../src/vectors/types';
import { arrayOf } from './floats';

/** What is asked of a function's object, by packages that answer at once and by those that answer later. */
export interface Kernel {
  forward(xs: NumberArray, out?: NumberArray): NumberArray | Promise<NumberArray>;
  backward(xs: NumberArray, dys: NumberArray, out?: NumberArray): NumberArray | Promise<NumberArray>;
}

type Pair = { readonly value: NumberArray; readonly derivative: NumberArray };

/** As Kernel, of an elementwise function. */
export interface ElementKernel extends Kernel {
  valueAndDerivative(xs: NumberArray, ys?: NumberArray, ds?: NumberArray): Pair | Promise<Pair>;
  backwardAll(xs: NumberArray, dys: NumberArray, out?: NumberArray): { readonly x: NumberArray } | Promise<{ readonly x: NumberArray }>;
}

/** Somewhere to put an array, with guards around it. */
export interface Place {
  readonly array: NumberArray;
  /** Whether the guards still stand. */
  intact(): boolean;
  release(): void;
}

/** A package with one type of array, as a user calls it. */
export interface Package {
  readonly id: string;
  readonly plan: PlanName;
  readonly type: NumberType;
  kernel(name: string, parameters: Parameters, shape?: Shape): ArrayKernel;
  /** Places where arrays of this package may lie. */
  readonly places: readonly ((values: NumberArray) => Place)[];
}

/** Packages work in chunks of this many elements. */
export const chunk = 4096;

const guard = Math.fround(-12345.678);
const guards = 4;

/** A place in memory that `allocate` gives, at its start plus the guards, or one element before that. */
function placeIn(
  allocate: (length: number) => NumberArray,
  free: (whole: NumberArray) => void,
  before: 0 | 1,
): (values: NumberArray) => Place {
  return (values) => {
    const whole = allocate(values.length + 2 * guards);
    const start = guards - before;
    whole.fill(guard);
    const array = whole.subarray(start, start + values.length);
    array.set(values);
    return {
      array,
      intact: () => whole.subarray(0, start).every((x) => x === guard) && whole.subarray(start + values.length).every((x) => x === guard),
      release: () => free(whole),
    };
  };
}

/** Ordinary arrays, the second of which begins where no vector of four does. */
export function ordinaryPlaces(type: NumberType): Package['places'] {
  const allocate = (length: number): NumberArray => arrayOf(type, new Float64Array(length));
  return [placeIn(allocate, () => {}, 0), placeIn(allocate, () => {}, 1)];
}

function jsPackage(type: NumberType): Package {
  return {
    id: type === 'f32' ? 'js' : 'js f64',
    plan: type === 'f32' ? 'faithful' : 'double',
    type,
    kernel: (name, parameters, shape) => kernelOf(js, { name, parameters, ...(shape === undefined ? {} : { shape }) }),
    places: ordinaryPlaces(type),
  };
}

async function wasmPackage(precision: 'faithful' | 'fast'): Promise<Package> {
  const rampa = await load({ precision });
  const free = (whole: NumberArray): void => rampa.free(whole as Float32Array);
  return {
    id: `wasm ${precision}`,
    plan: precision,
    type: 'f32',
    kernel: (name, parameters, shape) => kernelOf(rampa, { name, parameters, ...(shape === undefined ? {} : { shape }) }),
    places: [...ordinaryPlaces('f32'), placeIn(rampa.alloc, free, 0), placeIn(rampa.alloc, free, 1)],
  };
}

export const packages: readonly Package[] = [jsPackage('f32'), jsPackage('f64'), await wasmPackage('faithful'), await wasmPackage('fast')];
