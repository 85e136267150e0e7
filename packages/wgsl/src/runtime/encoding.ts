import { checkNames, fail } from '@rampa/common';
import type { AnyActivation, AnyFunction } from '../descriptor.js';
import type { Place } from './arrangement.js';
import { gradientCount } from './channelSums.js';
import { channelArray, channelParameters } from './channels.js';
import { bytesOf, isPerRow, type Machine } from './dispatches.js';
import { elementArrays } from './elementKernels.js';
import type { EncodeArrays } from './encodeArrays.js';
import { type Buffer, type BufferBinding, type Device, usage } from './gpu.js';
import type { ElementType, Operation } from './operations.js';
import { rowArrays } from './rowKernels.js';
import { type Rows, rowsOf } from './rows.js';

type ArrayOption = 'input' | 'upstream' | 'output' | 'derivative' | 'gradients';

interface ArrayName {
  /** The kernel's name for it. */
  readonly array: string;
  readonly option: ArrayOption;
  readonly written: boolean;
}

export interface Encoding {
  readonly operation: Operation;
  readonly type: ElementType;
  readonly count: number;
  readonly rows: Rows | undefined;
  readonly places: readonly Place[];
}

export function encodingOf({ device }: Machine, f: AnyFunction, arrays: EncodeArrays): Encoding {
  checkNames(
    f.name,
    'option',
    ['operation', 'input', 'upstream', 'output', 'derivative', 'gradients', 'parameters', 'length', 'type'],
    arrays,
  );
  const { operation = 'forward', parameters = {}, length: count, type = 'f32' } = arrays;
  if (type !== 'f32' && type !== 'f16') fail(f.name, 'type', "be 'f32' or 'f16'", type);
  if (type === 'f16' && !device.features.has('shader-f16'))
    fail(f.name, 'type', "be 'f32' on a device without the feature shader-f16", type);
  if (!Number.isSafeInteger(count) || count < 0) fail(f.name, 'length', 'be an integer >= 0', count);
  const names = arrayNames(f, operation);
  for (const option of ['upstream', 'output', 'derivative', 'gradients'] as const) {
    if (arrays[option] !== undefined && !names.some((name) => name.option === option))
      fail(f.name, option, `be left out for ${operation}`, arrays[option], TypeError);
  }
  checkNames(f.name, 'parameter', f.kind === 'activation' ? channelParameters(f) : [], parameters);
  const rows = f.kind === 'reduction' ? rowsOf(f, 'input', count) : undefined;
  const places = names.map(({ array, option, written }): Place => {
    const bytes =
      option === 'gradients' && f.kind === 'activation' ? 4 * gradientCount(f) : elementsOf(f, array, count, rows) * bytesOf[type];
    return {
      array,
      argument: option,
      written,
      bytes,
      ...bufferOf(f.name, option, arrays[option], bytes, device.limits.minStorageBufferOffsetAlignment),
    };
  });
  return { operation, type, count, rows, places: f.kind === 'activation' ? [...places, ...channelPlaces(device, f, parameters)] : places };
}

/** The values of parameters per channel: in the buffers given, else as they are now in a buffer that nothing else writes. */
function channelPlaces(device: Device, f: AnyActivation, given: NonNullable<EncodeArrays['parameters']>): Place[] {
  return Object.entries(f.channels?.values ?? {}).map(([parameter, values]): Place => {
    const argument = `parameters.${parameter}`;
    const common = { array: channelArray(parameter), argument, bytes: values.byteLength, written: false, whole: true } as const;
    const buffer = given[parameter];
    if (buffer !== undefined)
      return { ...common, ...bufferOf(f.name, argument, buffer, common.bytes, device.limits.minStorageBufferOffsetAlignment) };
    const made = device.createBuffer({ size: common.bytes, usage: usage.storage, mappedAtCreation: true });
    new Float32Array(made.getMappedRange()).set(values);
    made.unmap();
    return { ...common, buffer: made, offset: 0 };
  });
}

/** The arrays of an operation, gradients last. */
export function arrayNames(f: AnyFunction, operation: Operation): ArrayName[] {
  const known = f.kind === 'activation' ? elementArrays : rowArrays;
  const takes = Object.hasOwn(known, operation) ? elementArrays[operation] : undefined;
  if (takes === undefined) return fail(f.name, 'operation', `be one of ${Object.keys(known).join(', ')}`, operation);
  if (takes.gradients && f.parameters.length === 0)
    return fail(f.name, 'operation', 'be another one for a function without parameters', operation);
  return [
    ...takes.inputs.map((array): ArrayName => ({ array, option: array === 'x' ? 'input' : 'upstream', written: false })),
    ...takes.outputs.map((array, index): ArrayName => ({ array, option: index === 0 ? 'output' : 'derivative', written: true })),
    ...(takes.gradients ? [{ array: 'gradients', option: 'gradients', written: true } as const] : []),
  ];
}

function elementsOf(f: AnyFunction, array: string, count: number, rows: Rows | undefined): number {
  return f.kind === 'reduction' && rows !== undefined && isPerRow(f, array) ? rows.blocks * rows.inner : count;
}

function bufferOf(
  name: string,
  option: string,
  given: Buffer | BufferBinding | undefined,
  bytes: number,
  alignment: number,
): { buffer: Buffer; offset: number } {
  const {
    buffer,
    offset = 0,
    size,
  } = given !== undefined && 'buffer' in Object(given)
    ? (given as BufferBinding)
    : ({ buffer: given } as { buffer: Buffer; offset?: number; size?: number });
  if (typeof buffer?.size !== 'number' || typeof buffer.usage !== 'number')
    return fail(name, option, 'be a GPUBuffer or a GPUBufferBinding', given, TypeError);
  if ((buffer.usage & usage.storage) === 0) return fail(name, option, 'have the usage STORAGE', `usage ${buffer.usage}`);
  if (!Number.isSafeInteger(offset) || offset < 0 || offset % alignment !== 0)
    return fail(name, option, `have an offset that is a multiple of ${alignment}`, offset);
  // Bindings are whole words.
  const wanted = Math.ceil(bytes / 4) * 4;
  const available = Math.min(size ?? Infinity, buffer.size - offset);
  if (available < wanted) return fail(name, option, `hold ${wanted} bytes`, available);
  return { buffer, offset };
}
