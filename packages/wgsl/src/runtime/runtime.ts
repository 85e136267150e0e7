import { checkApart, checkLength, checkNames, checkType, fail } from '@rampa/common';
import type { Activation, AnyActivation, AnyFunction, AnyReduction } from '../descriptor.js';
import { checkPlaces, type Place } from './arrangement.js';
import { ArrayCalls } from './arrayCalls.js';
import { BufferPool } from './buffers.js';
import { channelSumDispatches, channelSumRecipes, gradientCount } from './channelSums.js';
import { channelArray, channelParameters } from './channels.js';
import {
  type Dispatch,
  elementDispatches,
  elementRecipe,
  isPerRow,
  type Machine,
  partialsOfAll,
  rowDispatches,
  rowRecipe,
  totalDispatch,
} from './dispatches.js';
import { elementArrays } from './elementKernels.js';
import type { EncodeArrays } from './encodeArrays.js';
import { arrayNames, type Encoding, encodingOf } from './encoding.js';
import { type Buffer, type ComputePass, type Device, usage } from './gpu.js';
import type { Slot } from './kernel.js';
import { machineOf } from './machine.js';
import type { Operation } from './operations.js';
import { type PipelineRecipe, Pipelines } from './pipelines.js';
import { record } from './recording.js';
import { type RowOperation, teamsOf } from './rowKernels.js';
import { rowsOf } from './rows.js';

/** A newly made array. */
export type FreshArray = ReturnType<typeof Float32Array.of>;

/** A number for each parameter, an array of one sum per channel for each parameter that is given per channel. */
export type Gradients<P> = { readonly [K in keyof P as K extends string ? K : never]-?: P[K] extends Float32Array ? FreshArray : number };

export interface PrepareOptions {
  /** What to compile for. Default: forward and backward. */
  readonly operations?: readonly Operation[];
}

/**
 * Runs the functions on a device. Array calls take and give Float32Arrays, which must not change until the promise settles;
 * an output may be exactly an input. Whatever is thrown or rejected because of arguments leaves the outputs untouched.
 */
export interface Runtime {
  readonly device: Device;
  /** Compiles the kernels of these functions' array calls ahead of the first call. */
  prepare(functions: readonly AnyFunction[], options?: PrepareOptions): Promise<void>;
  /** f(x) of every element, or the function of every row. */
  forward(f: AnyFunction, xs: Float32Array): Promise<FreshArray>;
  forward<T extends Float32Array>(f: AnyFunction, xs: Float32Array, out: T): Promise<T>;
  /** Vector-Jacobian product from the inputs of `forward` (for softmax and its like: its outputs) and the upstream gradients. */
  backward(f: AnyFunction, xs: Float32Array, dys: Float32Array): Promise<FreshArray>;
  backward<T extends Float32Array>(f: AnyFunction, xs: Float32Array, dys: Float32Array, out: T): Promise<T>;
  /** f'(x) of every element. */
  derivative(f: AnyActivation, xs: Float32Array): Promise<FreshArray>;
  derivative<T extends Float32Array>(f: AnyActivation, xs: Float32Array, out: T): Promise<T>;
  /** f(x) and f'(x) of every element in one pass. */
  valueAndDerivative(f: AnyActivation, xs: Float32Array): Promise<{ readonly value: FreshArray; readonly derivative: FreshArray }>;
  valueAndDerivative<V extends Float32Array, D extends Float32Array>(
    f: AnyActivation,
    xs: Float32Array,
    ys: V,
    ds: D,
  ): Promise<{ readonly value: V; readonly derivative: D }>;
  /** For each parameter p the sum over the elements of upstream gradient times df/dp. */
  parameterGradients<P>(f: Activation<string, P, never>, xs: Float32Array, dys: Float32Array): Promise<Gradients<P>>;
  /** `backward` (as `x`) and `parameterGradients` in one pass. */
  backwardAll<P>(f: Activation<string, P, never>, xs: Float32Array, dys: Float32Array): Promise<{ readonly x: FreshArray } & Gradients<P>>;
  backwardAll<P, T extends Float32Array>(
    f: Activation<string, P, never>,
    xs: Float32Array,
    dys: Float32Array,
    out: T,
  ): Promise<{ readonly x: T } & Gradients<P>>;
  /** Records an operation on buffers of the device into a compute pass. The first use of a kind of arguments compiles a pipeline. */
  encode(pass: ComputePass, f: AnyFunction, arrays: EncodeArrays): void;
  /** Frees the runtime's buffers, once the work that was submitted with `encode` is done; it cannot be used afterwards. The device stays. */
  destroy(): void;
}

/** A runtime for this device; rejects a device whose limits are too small. */
export async function createRuntime(device: Device): Promise<Runtime> {
  return new DeviceRuntime(machineOf(device));
}

type Named = readonly [argument: string, array: Float32Array];

class DeviceRuntime implements Runtime {
  private readonly pipelines: Pipelines;
  private readonly pool: BufferPool;
  private readonly calls: ArrayCalls;
  private destroyed = false;

  constructor(private readonly machine: Machine) {
    this.pipelines = new Pipelines(machine.device);
    this.pool = new BufferPool(machine.device);
    this.calls = new ArrayCalls(machine, this.pipelines, this.pool);
  }

  get device(): Device {
    return this.machine.device;
  }

  async prepare(functions: readonly AnyFunction[], options: PrepareOptions = {}): Promise<void> {
    checkNames('prepare', 'option', ['operations'], options);
    if (!Array.isArray(functions)) fail('prepare', 'functions', 'be an array', functions, TypeError);
    for (const f of functions) this.check('prepare', f);
    const { operations = ['forward', 'backward'] } = options;
    const recipes = functions.flatMap((f) => operations.flatMap((operation) => this.recipes(f, operation)));
    await Promise.all(recipes.map(([owner, recipe]) => this.pipelines.prepare(owner, recipe)));
  }

  async forward(f: AnyFunction, xs: Float32Array, out?: Float32Array): Promise<never> {
    this.check('forward', f, ['xs', xs]);
    if (f.kind === 'reduction') return this.rows(f, 'forward', [['xs', xs]], out);
    const ys = output(f.name, 'out', out, xs.length, [['xs', xs]]);
    await this.calls.elements(f, 'forward', [xs], [ys]);
    return ys as never;
  }

  async backward(f: AnyFunction, xs: Float32Array, dys: Float32Array, out?: Float32Array): Promise<never> {
    const inputs: Named[] = [
      [f.kind === 'reduction' && f.source.backwardFrom === 'outputs' ? 'ys' : 'xs', xs],
      ['dys', dys],
    ];
    this.check('backward', f, ...inputs);
    if (f.kind === 'reduction') return this.rows(f, 'backward', inputs, out);
    checkLength(f.name, 'dys', dys, xs.length);
    const dxs = output(f.name, 'out', out, xs.length, inputs);
    await this.calls.elements(f, 'backward', [xs, dys], [dxs]);
    return dxs as never;
  }

  async derivative(f: AnyActivation, xs: Float32Array, out?: Float32Array): Promise<never> {
    this.checkElementwise('derivative', f, ['xs', xs]);
    const ds = output(f.name, 'out', out, xs.length, [['xs', xs]]);
    await this.calls.elements(f, 'derivative', [xs], [ds]);
    return ds as never;
  }

  async valueAndDerivative(f: AnyActivation, xs: Float32Array, ys?: Float32Array, ds?: Float32Array): Promise<never> {
    this.checkElementwise('valueAndDerivative', f, ['xs', xs]);
    const value = output(f.name, 'ys', ys, xs.length, [['xs', xs]]);
    const derivative = output(f.name, 'ds', ds, xs.length, [['xs', xs]]);
    checkApart(f.name, 'ds', derivative, 'ys', value, false);
    await this.calls.elements(f, 'valueAndDerivative', [xs], [value, derivative]);
    return { value, derivative } as never;
  }

  async parameterGradients(f: AnyActivation, xs: Float32Array, dys: Float32Array): Promise<never> {
    this.checkElementwise('parameterGradients', f, ['xs', xs], ['dys', dys]);
    checkLength(f.name, 'dys', dys, xs.length);
    if (f.parameters.length === 0) return {} as never;
    return (await this.calls.elements(f, 'parameterGradients', [xs, dys], [])) as never;
  }

  async backwardAll(f: AnyActivation, xs: Float32Array, dys: Float32Array, out?: Float32Array): Promise<never> {
    this.checkElementwise('backwardAll', f, ['xs', xs], ['dys', dys]);
    checkLength(f.name, 'dys', dys, xs.length);
    const x = output(f.name, 'out', out, xs.length, [
      ['xs', xs],
      ['dys', dys],
    ]);
    const operation: Operation = f.parameters.length === 0 ? 'backward' : 'backwardAll';
    return { x, ...(await this.calls.elements(f, operation, [xs, dys], [x])) } as never;
  }

  encode(pass: ComputePass, f: AnyFunction, arrays: EncodeArrays): void {
    this.check('encode', f);
    const encoding = encodingOf(this.machine, f, arrays);
    checkPlaces(f.name, encoding.places);
    for (const dispatch of this.dispatches(f, encoding)) record(this.device, this.pipelines, pass, dispatch);
  }

  destroy(): void {
    this.destroyed = true;
    this.pool.destroy();
    this.machine.uniforms.destroy();
  }

  private dispatches(f: AnyFunction, { operation, type, places, count, rows }: Encoding): Dispatch[] {
    if (f.kind === 'reduction')
      return rows === undefined || rows.blocks === 0 ? [] : rowDispatches(this.machine, f, operation as RowOperation, type, places, rows);
    const gradients = places.find(({ array }) => array === 'gradients');
    if (gradients === undefined) return elementDispatches(this.machine, f, operation, type, places, count, false);
    if (f.channels !== undefined) {
      const scratch = (size: number): Buffer => this.device.createBuffer({ size, usage: usage.storage });
      return channelSumDispatches(this.machine, f, operation, type, places, count, 0, scratch);
    }
    const bytes = 4 * partialsOfAll(this.machine, f, operation, type, count);
    // Zero to begin with, and alive for as long as the commands that use it.
    const buffer = this.device.createBuffer({ size: bytes, usage: usage.storage });
    const partials: Place = { array: 'partials', buffer, offset: 0, bytes, written: true };
    return [
      ...elementDispatches(this.machine, f, operation, type, [...places.filter((place) => place !== gradients), partials], count, false),
      totalDispatch(this.machine, f, { ...partials, written: false }, gradients),
    ];
  }

  private async rows(f: AnyReduction, operation: RowOperation, inputs: readonly Named[], out: Float32Array | undefined): Promise<never> {
    const [[argument, xs], upstream] = inputs as [Named, Named?];
    const rows = rowsOf(f, argument, xs.length);
    const count = (array: string): number => rows.blocks * rows.inner * (isPerRow(f, array) ? 1 : rows.length);
    if (upstream !== undefined) checkLength(f.name, upstream[0], upstream[1], count('dy'));
    const result = output(f.name, 'out', out, count(operation === 'forward' ? 'y' : 'dx'), inputs);
    await this.calls.rows(
      f,
      operation,
      inputs.map(([, array]) => array),
      result,
      rows,
    );
    return result as never;
  }

  /** The kernels of an array call, where every array has a buffer of its own. */
  private recipes(f: AnyFunction, operation: Operation): (readonly [owner: object, recipe: PipelineRecipe])[] {
    const slots = arrayNames(f, operation).map(
      ({ array, written }): Slot => ({ arrays: [array === 'gradients' ? 'partials' : array], access: written ? 'read_write' : 'read' }),
    );
    const { machine } = this;
    if (f.kind === 'reduction')
      return teamsOf(f).map((team) => [
        f.source,
        rowRecipe(machine, f, { operation: operation as RowOperation, team, type: 'f32', slots }),
      ]);
    const parameters = channelParameters(f).map((name): Slot => ({ arrays: [channelArray(name)], access: 'read' }));
    const { gradients } = elementArrays[operation];
    if (gradients && f.channels !== undefined)
      return channelSumRecipes(machine, f, operation, [...slots.filter(({ arrays }) => !arrays.includes('partials')), ...parameters]);
    const layout = gradients ? 'numbers' : 'vectors';
    return [[f.source, elementRecipe(machine, f, { operation, layout, type: 'f32', slots: [...slots, ...parameters], odd: false })]];
  }

  private check(method: string, f: AnyFunction, ...arrays: Named[]): void {
    if (this.destroyed) throw new TypeError(`${method}: the runtime must not be destroyed, got a destroyed one`);
    if (f?.kind !== 'activation' && f?.kind !== 'reduction') fail(method, 'the function', 'be one of this package', f, TypeError);
    for (const [argument, array] of arrays) checkType(f.name, argument, ['Float32Array'], array);
    if (f.kind === 'activation') this.checkChannels(f);
  }

  /** The number of channels, which the array's owner may have changed since, and which a binding must hold. */
  private checkChannels(f: AnyActivation): void {
    const most = Math.floor(this.device.limits.maxStorageBufferBindingSize / 4);
    const total = gradientCount(f);
    for (const [parameter, { length }] of Object.entries(f.channels?.values ?? {})) {
      if (length === 0) fail(f.name, parameter, 'have at least one element', 0);
      if (total > most) fail(f.name, parameter, `have at most ${most - (total - length)} elements on this device`, length);
    }
  }

  private checkElementwise(method: string, f: AnyActivation, ...arrays: Named[]): void {
    this.check(method, f, ...arrays);
    if (f.kind !== 'activation') fail(method, 'the function', 'be elementwise', (f as AnyFunction).name, TypeError);
  }
}

/** The given output, checked, or a new one. */
function output(name: string, argument: string, given: Float32Array | undefined, length: number, inputs: readonly Named[]): Float32Array {
  if (given === undefined) return new Float32Array(length);
  checkType(name, argument, ['Float32Array'], given);
  checkLength(name, argument, given, length);
  for (const [input, array] of inputs) checkApart(name, argument, given, input, array, true);
  return given;
}
