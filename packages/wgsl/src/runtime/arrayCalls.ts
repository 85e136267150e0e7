import type { AnyActivation, AnyReduction } from '../descriptor.js';
import type { Place } from './arrangement.js';
import type { BufferPool } from './buffers.js';
import { channelSumDispatches, gradientCount, largestSumPart } from './channelSums.js';
import { channelArray, withCopies } from './channels.js';
import {
  type Dispatch,
  elementDispatches,
  isPerRow,
  largestPart,
  largestRowPart,
  type Machine,
  partialsOf,
  rowDispatches,
} from './dispatches.js';
import { elementArrays, elementsPerWorkgroup } from './elementKernels.js';
import { type Buffer, type Handle, mapRead } from './gpu.js';
import type { Operation } from './operations.js';
import type { Pipelines } from './pipelines.js';
import { record } from './recording.js';
import { type RowOperation, rowArrays } from './rowKernels.js';
import type { Rows } from './rows.js';

/** Runs operations on arrays that live outside the device, a part at a time where they exceed a buffer. */
export class ArrayCalls {
  constructor(
    private readonly machine: Machine,
    private readonly pipelines: Pipelines,
    private readonly pool: BufferPool,
  ) {}

  /** An elementwise operation; the result is the gradient of each parameter, if the operation has any. */
  async elements(
    given: AnyActivation,
    operation: Operation,
    inputs: readonly Float32Array[],
    outputs: readonly Float32Array[],
  ): Promise<Record<string, number | Float32Array>> {
    const { machine } = this;
    const f = withCopies(given);
    const channels = Object.entries(f.channels?.values ?? {});
    const arrays = elementArrays[operation];
    const sums = new Float64Array(arrays.gradients ? gradientCount(f) : 0);
    const perChannel = arrays.gradients && channels.length > 0;
    const count = (inputs[0] as Float32Array).length;
    const largest = perChannel ? largestSumPart(machine) : largestPart(machine, operation, 'f32');
    const part = Math.min(largest, Math.floor(machine.device.limits.maxBufferSize / 1024) * 256);
    for (let start = 0; start < count; start += part) {
      const size = Math.min(part, count - start);
      const cut = (array: Float32Array): Float32Array => array.subarray(start, start + size);
      const partials = arrays.gradients ? [new Float32Array(perChannel ? sums.length : partialsOf(machine, f, operation, size))] : [];
      const names = {
        inputs: arrays.inputs,
        outputs: [...arrays.outputs, ...partials.map(() => (perChannel ? 'gradients' : 'partials'))],
      };
      await this.onDevice(
        [...inputs.map(cut), ...channels.map(([, values]) => values)],
        [...outputs.map(cut), ...partials],
        (ins, outs, scratch) => {
          const places = [
            ...wholeBuffers(names, ins.slice(0, inputs.length), outs),
            ...channels.map(([parameter, { byteLength }], index): Place => {
              const buffer = ins[inputs.length + index] as Buffer;
              return { array: channelArray(parameter), buffer, offset: 0, bytes: byteLength, written: false, whole: true };
            }),
          ];
          if (perChannel) return channelSumDispatches(machine, f, operation, 'f32', places, size, start, scratch);
          return elementDispatches(machine, f, operation, 'f32', places, size, true, start);
        },
      );
      const terms = perChannel ? sums.length : Math.ceil(size / elementsPerWorkgroup(operation, machine.workgroupSize)) * sums.length;
      for (const array of partials) addPartials(sums, array, terms);
    }
    let from = 0;
    const gradient = (parameter: string): number | Float32Array => {
      const length = f.channels?.values[parameter]?.length;
      from += length ?? 1;
      return length === undefined ? (sums[from - 1] as number) : Float32Array.from(sums.subarray(from - length, from));
    };
    return arrays.gradients ? Object.fromEntries(f.parameters.map((parameter) => [parameter, gradient(parameter)])) : {};
  }

  async rows(f: AnyReduction, operation: RowOperation, inputs: readonly Float32Array[], output: Float32Array, rows: Rows): Promise<void> {
    const { machine } = this;
    const { length, inner, blocks } = rows;
    const names = rowArrays[operation];
    const fitting = Math.floor(machine.device.limits.maxBufferSize / (4 * length * inner));
    const part = Math.max(1, Math.min(largestRowPart(machine, rows, 'f32'), fitting));
    for (let start = 0; start < blocks; start += part) {
      const size = Math.min(part, blocks - start);
      const cut = (array: Float32Array, name: string): Float32Array => {
        const perBlock = isPerRow(f, name) ? inner : length * inner;
        return array.subarray(start * perBlock, (start + size) * perBlock);
      };
      await this.onDevice(
        inputs.map((array, index) => cut(array, names.inputs[index] as string)),
        [cut(output, names.outputs[0])],
        (ins, outs) => rowDispatches(machine, f, operation, 'f32', wholeBuffers(names, ins, outs), { length, inner, blocks: size }),
      );
    }
  }

  /** Uploads, dispatches, and reads the outputs back. Errors of the device reject. */
  private async onDevice(
    inputs: readonly Float32Array[],
    outputs: readonly Float32Array[],
    plan: (inputs: readonly Buffer[], outputs: readonly Buffer[], scratch: (bytes: number) => Buffer) => readonly Dispatch[],
  ): Promise<void> {
    const { machine, pipelines, pool } = this;
    const { device } = machine;
    const ins: Buffer[] = [];
    const outs: Buffer[] = [];
    const staging: Buffer[] = [];
    const between: Buffer[] = [];
    const bytes = outputs.reduce((sum, array) => sum + array.byteLength, 0);
    try {
      const dispatches = await caught(device, () => {
        for (const array of inputs) ins.push(pool.acquire('storage', wholeVectors(array)));
        for (const array of outputs) outs.push(pool.acquire('storage', wholeVectors(array)));
        staging.push(pool.acquire('staging', bytes));
        return plan(ins, outs, (bytes) => {
          const buffer = pool.acquire('storage', bytes);
          between.push(buffer);
          return buffer;
        });
      });
      await Promise.all(dispatches.map(({ owner, recipe }) => pipelines.prepare(owner, recipe)));
      await caught(device, () => {
        for (const [index, array] of inputs.entries()) device.queue.writeBuffer(ins[index] as Handle, 0, array as Handle);
        const encoder = device.createCommandEncoder();
        const pass = encoder.beginComputePass();
        for (const dispatch of dispatches) record(device, pipelines, pass, dispatch);
        pass.end();
        let offset = 0;
        for (const [index, { byteLength }] of outputs.entries()) {
          encoder.copyBufferToBuffer(outs[index] as Handle, 0, staging[0] as Handle, offset, byteLength);
          offset += byteLength;
        }
        device.queue.submit([encoder.finish() as Handle]);
      });
      const [result] = staging as [Buffer];
      await result.mapAsync(mapRead, 0, bytes);
      const view = new Float32Array(result.getMappedRange(0, bytes));
      let offset = 0;
      for (const array of outputs) {
        array.set(view.subarray(offset, offset + array.length));
        offset += array.length;
      }
      result.unmap();
    } finally {
      for (const buffer of [...ins, ...outs, ...between]) pool.release('storage', buffer);
      for (const buffer of staging) pool.release('staging', buffer);
    }
  }
}

/** Runs what talks to the device; its errors reject. */
async function caught<T>(device: Machine['device'], run: () => T): Promise<T> {
  device.pushErrorScope('out-of-memory');
  device.pushErrorScope('validation');
  let errors: Promise<{ readonly message: string } | null>[] = [];
  let result: T;
  try {
    result = run();
  } finally {
    errors = [device.popErrorScope(), device.popErrorScope()];
  }
  for (const error of await Promise.all(errors)) if (error !== null) throw new Error(`WebGPU: ${error.message}`);
  return result;
}

function wholeBuffers(
  names: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  inputs: readonly Buffer[],
  outputs: readonly Buffer[],
): Place[] {
  const place =
    (written: boolean, buffers: readonly Buffer[]) =>
    (array: string, index: number): Place => {
      const buffer = buffers[index] as Buffer;
      return { array, buffer, offset: 0, bytes: buffer.size, written };
    };
  return [...names.inputs.map(place(false, inputs)), ...names.outputs.map(place(true, outputs))];
}

function wholeVectors({ byteLength }: Float32Array): number {
  return Math.ceil(byteLength / 16) * 16;
}

/** In doubles, so that adding up the workgroups or parts costs no accuracy. */
function addPartials(sums: Float64Array, partials: Float32Array, count: number): void {
  for (let i = 0; i < count; i += 1) sums[i % sums.length] = (sums[i % sums.length] as number) + (partials[i] as number);
}
