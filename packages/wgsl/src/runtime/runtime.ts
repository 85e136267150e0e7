import { checkApart, checkLength, checkNames, checkRows, checkType, fail } from '@rampa/common';
import type { Activation, AnyActivation, AnyFunction, AnyReduction, Reduction } from '../descriptor.js';
import { checkPlaces, type Place } from './arrangement.js';
import { BufferPool } from './buffers.js';
import { type Dispatch, elementDispatches, isPerRow, largestPart, largestRowPart, type Machine, partialsOf, type Rows, rowDispatches, totalDispatch } from './dispatches.js';
import { type ElementOperation, elementArrays } from './elementKernels.js';
import { arrayNames, type EncodeArrays, type Operation, placesOf } from './encoding.js';
import { type Buffer, type ComputePass, type Device, type Handle, mapRead, usage } from './gpu.js';
import { machineOf } from './machine.js';
import { Pipelines } from './pipelines.js';
import { type RowOperation, rowArrays } from './rowKernels.js';

/** A newly made array. */
export type FreshArray = ReturnType<typeof Float32Array.of>;

export type Gradients<P> = { readonly [K in keyof P]-?: number };

export interface PrepareOptions {
  /** What to compile for. Default: forward and backward. */
  readonly operations?: readonly Operation[];
}

/**
 * Runs the functions on a device. Array calls take and give Float32Arrays, which must not change until the promise settles;
 * an output may be exactly an input. Everything thrown or rejected because of arguments leaves outputs untouched.
 */
export interface Runtime {
  readonly device: Device;
  /** Compiles the kernels of these functions' array calls ahead of the first call. */
  prepare(functions: readonly AnyFunction[], options?: PrepareOptions): Promise<void>;
  /** f(x) of every element, or the function of every row. */
  forward(f: AnyFunction, xs: Float32Array): Promise<FreshArray>;
  forward<T extends Float32Array>(f: AnyFunction, xs: Float32Array, out: T): Promise<T>;
  /** Vector-Jacobian product from the inputs of `forward` (its outputs for functions such as softmax) and the upstream gradients. */
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
  backwardAll<P, T extends Float32Array>(f: Activation<string, P, never>, xs: Float32Array, dys: Float32Array, out: T): Promise<{ readonly x: T } & Gradients<P>>;
  /** Records an operation on buffers of the device into a compute pass. Compiles on the first use of a kind of arguments. */
  encode(pass: ComputePass, f: AnyFunction, arrays: EncodeArrays): void;
  /** Frees the runtime's buffers; it cannot be used afterwards. The device stays. */
  destroy(): void;
}

/** A runtime for this device. Rejects a device whose limits are too small. */
export async function createRuntime(device: Device): Promise<Runtime> {
  return new DeviceRuntime(machineOf(device));
}

class DeviceRuntime implements Runtime {
  private readonly pipelines: Pipelines;
  private readonly pool: BufferPool;
  private destroyed = false;

  constructor(private readonly machine: Machine) {
    this.pipelines = new Pipelines(machine.device);
    this.pool = new BufferPool(machine.device);
  }

  get device(): Device {
    return this.machine.device;
  }

  async prepare(functions: readonly AnyFunction[], options: PrepareOptions = {}): Promise<void> {
    this.alive('prepare');
    checkNames('prepare', 'option', ['operations'], options);
    if (!Array.isArray(functions)) fail('prepare', 'functions', 'be an array', functions, TypeError);
    const { operations = ['forward', 'backward'] } = options;
    const buffer = (): Buffer => ({ size: 0, usage: 0 }) as Buffer;
    const place = (array: string, written: boolean): Place => ({ array, buffer: buffer(), offset: 0, bytes: 16, written });
    const dispatches = functions.flatMap((f) =>
      operations.flatMap((operation) => {
        checkFunction('prepare', f);
        const places = arrayNames(f, operation).map(({ array, written }) => place(array, written));
        if (f.kind === 'activation') return elementDispatches(this.machine, f, operation, 'f32', places, 4, true);
        const row = operation as RowOperation;
        const { length = 2 ** 10 } = f;
        return [
          ...rowDispatches(this.machine, f, row, 'f32', places, { length, inner: f.inner, blocks: 1 }),
        ];
      }),
    );
    await Promise.all(dispatches.map(({ owner, recipe }) => this.pipelines.prepare(owner, recipe)));
  }

  async forward(f: AnyFunction, xs: Float32Array, out?: Float32Array): Promise<never> {
    this.check(f, xs);
    if (f.kind === 'reduction') return (await this.rows(f, 'forward', [xs], out)) as never;
    const ys = output(f.name, 'out', out, xs.length, [['xs', xs]]);
    await this.elements(f, 'forward', [xs], [ys]);
    return ys as never;
  }

  async backward(f: AnyFunction, xs: Float32Array, dys: Float32Array, out?: Float32Array): Promise<never> {
    this.check(f, xs, dys);
    if (f.kind === 'reduction') return (await this.rows(f, 'backward', [xs, dys], out)) as never;
    checkLength(f.name, 'dys', dys, xs.length);
    const dxs = output(f.name, 'out', out, xs.length, [
      ['xs', xs],
      ['dys', dys],
    ]);
    await this.elements(f, 'backward', [xs, dys], [dxs]);
    return dxs as never;
  }

  async derivative(f: AnyActivation, xs: Float32Array, out?: Float32Array): Promise<never> {
    this.checkActivation(f, 'derivative', xs);
    const ds = output(f.name, 'out', out, xs.length, [['xs', xs]]);
    await this.elements(f, 'derivative', [xs], [ds]);
    return ds as never;
  }

  async valueAndDerivative(f: AnyActivation, xs: Float32Array, ys?: Float32Array, ds?: Float32Array): Promise<never> {
    this.checkActivation(f, 'valueAndDerivative', xs);
    const value = output(f.name, 'ys', ys, xs.length, [['xs', xs]]);
    const derivative = output(f.name, 'ds', ds, xs.length, [['xs', xs]]);
    checkApart(f.name, 'ds', derivative, 'ys', value, false);
    await this.elements(f, 'valueAndDerivative', [xs], [value, derivative]);
    return { value, derivative } as never;
  }

  async parameterGradients(f: AnyActivation, xs: Float32Array, dys: Float32Array): Promise<never> {
    this.checkActivation(f, 'parameterGradients', xs, dys);
    checkLength(f.name, 'dys', dys, xs.length);
    return (await this.elements(f, 'parameterGradients', [xs, dys], [])) as never;
  }

  async backwardAll(f: AnyActivation, xs: Float32Array, dys: Float32Array, out?: Float32Array): Promise<never> {
    this.checkActivation(f, 'backwardAll', xs, dys);
    checkLength(f.name, 'dys', dys, xs.length);
    const x = output(f.name, 'out', out, xs.length, [
      ['xs', xs],
      ['dys', dys],
    ]);
    return { x, ...(await this.elements(f, 'backwardAll', [xs, dys], [x])) } as never;
  }

  encode(pass: ComputePass, f: AnyFunction, arrays: EncodeArrays): void {
    this.alive('encode');
    checkFunction('encode', f);
    const { places, type, operation, rows, count } = placesOf(this.machine, f, arrays);
    checkPlaces(f.name, places);
    for (const dispatch of this.dispatchesOf(f, operation, type, places, count, rows)) this.record(pass, dispatch);
  }

  destroy(): void {
    this.destroyed = true;
    this.pool.destroy();
  }

  private dispatchesOf(f: AnyFunction, operation: Operation, type: 'f32' | 'f16', places: readonly Place[], count: number, rows: Rows): Dispatch[] {
    if (count === 0) return [];
    if (f.kind === 'reduction') return rowDispatches(this.machine, f, operation as RowOperation, type, places, rows);
    const { gradients } = elementArrays[operation];
    if (!gradients) return elementDispatches(this.machine, f, operation, type, places, count, false);
    // The last place is that of the gradients; the partial sums get a buffer of their own, which lives as long as the pass needs it.
    const totals = places.at(-1) as Place;
    const part = largestPart(this.machine, operation, type);
    const whole = Math.floor(count / part) * partialsOf(this.machine, f, operation, part);
    const bytes = 4 * (whole + partialsOf(this.machine, f, operation, count % part));
    const buffer = this.device.createBuffer({ size: bytes, usage: usage.storage });
    const partials: Place = { array: 'partials', buffer, offset: 0, bytes, written: true };
    return [
      ...elementDispatches(this.machine, f, operation, type, [...places.slice(0, -1), partials], count, false),
      totalDispatch(this.machine, f, { ...partials, written: false }, totals),
    ];
  }

  /** An elementwise operation on arrays; the result is the gradients, if the operation has any. */
  private async elements(f: AnyActivation, operation: ElementOperation, inputs: readonly Float32Array[], outputs: readonly Float32Array[]): Promise<Record<string, number>> {
    const { gradients, inputs: inputNames, outputs: outputNames } = elementArrays[operation];
    const sums = f.parameters.map(() => 0);
    const part = Math.min(largestPart(this.machine, operation, 'f32'), Math.floor(this.device.limits.maxBufferSize / 1024) * 256);
    const count = (inputs[0] as Float32Array).length;
    const summed = gradients && f.parameters.length > 0;
    if (!summed && outputs.length === 0) return {};
    const run = summed ? operation : gradients ? 'backward' : operation;
    for (let start = 0; start < count; start += part) {
      const size = Math.min(part, count - start);
      const bytes = Math.ceil(size / 4) * 16;
      const partials = new Float32Array(summed ? partialsOf(this.machine, f, operation, size) : 0);
      await this.onDevice(
        inputs.map((array) => array.subarray(start, start + size)),
        [...outputs.map((array) => array.subarray(start, start + size)), ...(summed ? [partials] : [])],
        (ins, outs) =>
          elementDispatches(
            this.machine,
            f,
            run,
            'f32',
            [
              ...inputNames.map((array, index): Place => ({ array, buffer: ins[index] as Buffer, offset: 0, bytes, written: false })),
              ...[...outputNames, ...(summed ? ['partials'] : [])].map((array, index): Place => ({ array, buffer: outs[index] as Buffer, offset: 0, bytes, written: true })),
            ],
            size,
            true,
          ),
      );
      const groups = summed ? usedPartials(this.machine, f, operation, size) : 0;
      for (let i = 0; i < groups * sums.length; i += 1) sums[i % sums.length] = (sums[i % sums.length] as number) + (partials[i] as number);
    }
    return Object.fromEntries(gradients ? f.parameters.map((name, index) => [name, sums[index] as number]) : []);
  }

  private async rows(f: AnyReduction, operation: RowOperation, inputs: readonly Float32Array[], out: Float32Array | undefined): Promise<Float32Array> {
    const xs = inputs[0] as Float32Array;
    const argument = operation === 'backward' && f.source.backwardFrom === 'outputs' ? 'ys' : 'xs';
    const { length, inner, blocks } = rowsOf(f, argument, xs.length);
    const perBlock = (array: string): number => (isPerRow(f, array) ? inner : length * inner);
    const { inputs: inputNames, outputs: [outputName] } = rowArrays[operation];
    const dys = inputs[1];
    if (dys !== undefined) checkLength(f.name, 'dys', dys, blocks * perBlock('dy'));
    const total = blocks * perBlock(outputName);
    const named: [string, Float32Array][] = inputs.map((array, index) => [index === 0 ? argument : 'dys', array]);
    const result = output(f.name, 'out', out, total, named);
    const part = Math.min(largestRowPart(this.machine, { length, inner, blocks }, 'f32') || blocks, Math.max(1, Math.floor(this.device.limits.maxBufferSize / (4 * length * inner))));
    for (let start = 0; start < blocks; start += part) {
      const size = Math.min(part, blocks - start);
      const cut = (array: Float32Array, name: string): Float32Array => array.subarray(start * perBlock(name), (start + size) * perBlock(name));
      await this.onDevice(
        inputs.map((array, index) => cut(array, inputNames[index] as string)),
        [cut(result, outputName)],
        (ins, outs) =>
          rowDispatches(
            this.machine,
            f,
            operation,
            'f32',
            [
              ...inputNames.map((array, index): Place => ({ array, buffer: ins[index] as Buffer, offset: 0, bytes: 4 * size * perBlock(array), written: false })),
              { array: outputName, buffer: outs[0] as Buffer, offset: 0, bytes: 4 * total, written: true },
            ],
            { length, inner, blocks: size },
          ),
      );
    }
    return result;
  }

  /** Uploads, dispatches, and reads the outputs back. Errors of the device reject. */
  private async onDevice(inputs: readonly Float32Array[], outputs: readonly Float32Array[], plan: (inputs: readonly Buffer[], outputs: readonly Buffer[]) => Dispatch[]): Promise<void> {
    const { device, pool } = this;
    const lengths = outputs.map((array) => array.byteLength);
    const storage: Buffer[] = [];
    const acquire = (array: Float32Array): Buffer => {
      const buffer = pool.acquire('storage', Math.ceil(array.byteLength / 16) * 16);
      storage.push(buffer);
      return buffer;
    };
    device.pushErrorScope('out-of-memory');
    device.pushErrorScope('validation');
    const ins = inputs.map(acquire);
    const outs = outputs.map(acquire);
    const staging = pool.acquire('staging', lengths.reduce((a, b) => a + b, 0));
    const allocation = [device.popErrorScope(), device.popErrorScope()];
    try {
      await rejectErrors(allocation);
      const dispatches = plan(ins, outs);
      await Promise.all(dispatches.map(({ owner, recipe }) => this.pipelines.prepare(owner, recipe)));
      this.alive('the call');
      device.pushErrorScope('out-of-memory');
      device.pushErrorScope('validation');
      inputs.forEach((array, index) => device.queue.writeBuffer(ins[index] as Handle, 0, array as Handle));
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      for (const dispatch of dispatches) this.record(pass, dispatch);
      pass.end();
      let offset = 0;
      for (const [index, bytes] of lengths.entries()) {
        encoder.copyBufferToBuffer(outs[index] as Handle, 0, staging as Handle, offset, bytes);
        offset += bytes;
      }
      device.queue.submit([encoder.finish() as Handle]);
      const errors = [device.popErrorScope(), device.popErrorScope()];
      const mapped = staging.mapAsync(mapRead, 0, offset);
      mapped.catch(() => {});
      await rejectErrors(errors);
      await mapped;
      const view = new Float32Array(staging.getMappedRange(0, offset));
      offset = 0;
      for (const array of outputs) {
        array.set(view.subarray(offset, offset + array.length));
        offset += array.length;
      }
      staging.unmap();
    } finally {
      for (const buffer of storage) pool.release('storage', buffer);
      pool.release('staging', staging);
    }
  }

  private record(pass: ComputePass, { owner, recipe, resources, workgroups }: Dispatch): void {
    const { pipeline, layout } = this.pipelines.get(owner, recipe);
    const entries = resources.map((resource, binding) => ({ binding, resource: resource as Handle }));
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, this.device.createBindGroup({ layout, entries }) as Handle);
    pass.dispatchWorkgroups(...workgroups);
  }

  private check(f: AnyFunction, xs: Float32Array, dys?: Float32Array): void {
    this.alive('the call');
    checkFunction('runtime', f);
    checkType(f.name, 'xs', ['Float32Array'], xs);
    if (dys !== undefined || arguments.length > 2) checkType(f.name, 'dys', ['Float32Array'], dys);
  }

  private checkActivation(f: AnyActivation, method: string, ...arrays: [Float32Array, Float32Array?]): void {
    this.check(f, ...(arrays as [Float32Array]));
    if (f.kind !== 'activation') fail(method, 'the function', 'be elementwise', (f as AnyReduction).name, TypeError);
  }

  private alive(method: string): void {
    if (this.destroyed) throw new TypeError(`runtime: ${method} must come before destroy, got a destroyed runtime`);
  }
}
