import { type AnyActivation, type AnyReduction, numbersOf } from '../descriptor.js';
import { arrange, type Place } from './arrangement.js';
import type { Uniforms } from './buffers.js';
import { channelIntegers, channelNumbers } from './channels.js';
import { type ElementKernelKey, elementArrays, elementKernel, elementsPerWorkgroup, type Layout, totalKernel } from './elementKernels.js';
import type { Buffer, BufferBinding, Device } from './gpu.js';
import type { Slot } from './kernel.js';
import type { ElementType, Operation } from './operations.js';
import type { PipelineRecipe } from './pipelines.js';
import { type RowKernelKey, type RowOperation, rowKernel, teamOf } from './rowKernels.js';
import type { Rows } from './rows.js';

/** One dispatch: its pipeline, its bindings and its size. */
export interface Dispatch {
  /** What the pipeline belongs to: it is compiled once for as long as this lives. */
  readonly owner: object;
  readonly recipe: PipelineRecipe;
  readonly resources: readonly BufferBinding[];
  readonly workgroups: readonly [x: number, y: number];
}

/** What dispatches depend on, of the device. */
export interface Machine {
  readonly device: Device;
  readonly uniforms: Uniforms;
  readonly workgroupSize: number;
}

export const bytesOf: Readonly<Record<ElementType, number>> = { f32: 4, f16: 2 };

/** Elements whose offset is aligned for every element type, the parts that long arrays are cut into are multiples of. */
export const alignment = 128;

/** The most elements one dispatch may handle. */
export function largestPart(machine: Machine, operation: Operation, type: ElementType): number {
  const { maxComputeWorkgroupsPerDimension, maxStorageBufferBindingSize } = machine.device.limits;
  const most = Math.min(
    maxComputeWorkgroupsPerDimension * elementsPerWorkgroup(operation, machine.workgroupSize),
    Math.floor(maxStorageBufferBindingSize / bytesOf[type]),
  );
  return Math.floor(most / alignment) * alignment;
}

/** Numbers that a part's partial sums take: padded, so that the next part's are aligned; what is not written is zero. */
export function partialsOf(machine: Machine, { parameters }: AnyActivation, operation: Operation, count: number): number {
  const groups = Math.ceil(count / elementsPerWorkgroup(operation, machine.workgroupSize));
  return Math.ceil((groups * parameters.length) / (alignment * parameters.length)) * alignment * parameters.length;
}

/** As partialsOf, for all parts of an array. */
export function partialsOfAll(machine: Machine, activation: AnyActivation, operation: Operation, type: ElementType, count: number): number {
  const part = largestPart(machine, operation, type);
  const whole = Math.floor(count / part);
  return Math.max(1, whole * partialsOf(machine, activation, operation, part) + partialsOf(machine, activation, operation, count % part));
}

/**
 * An elementwise operation over `count` elements, in as many dispatches as the device's limits ask for. `places` hold the arrays of the
 * operation, with partial sums last. `padded`: bindings may be rounded up to whole vectors, because the buffers are our own. `first`: which
 * element of a longer array the first one is.
 */
export function elementDispatches(
  machine: Machine,
  activation: AnyActivation,
  operation: Operation,
  type: ElementType,
  places: readonly Place[],
  count: number,
  padded: boolean,
  first = 0,
): Dispatch[] {
  const part = largestPart(machine, operation, type);
  const { gradients } = elementArrays[operation];
  const dispatches: Dispatch[] = [];
  for (let start = 0, partials = 0; start < count; start += part) {
    const size = Math.min(part, count - start);
    const layout: Layout = !gradients && (padded || size % 4 === 0) ? 'vectors' : 'numbers';
    const unit = layout === 'vectors' ? 4 * bytesOf[type] : 4;
    const cut = cutPlaces(places, start, size, bytesOf[type], unit).map((place): Place => {
      if (place.array !== 'partials') return place;
      const { offset } = places.find(({ array }) => array === 'partials') as Place;
      return { ...place, offset: offset + 4 * partials, bytes: 4 * partialsOf(machine, activation, operation, size) };
    });
    if (gradients) partials += partialsOf(machine, activation, operation, size);
    const { slots, places: bound } = arrange(cut);
    const odd = layout === 'numbers' && type === 'f16' && size % 2 === 1;
    dispatches.push({
      owner: activation.source,
      recipe: elementRecipe(machine, activation, { operation, layout, type, slots, odd }),
      resources: [
        ...bound.map(resource),
        ...uniform(machine, channelNumbers(activation, first + start), [...numbersOf(activation).values()]),
      ],
      workgroups: [Math.ceil(size / elementsPerWorkgroup(operation, machine.workgroupSize)), 1],
    });
  }
  return dispatches;
}

/** The part of `size` elements from `start` on, in whole units of so many bytes. */
export function cutPlaces(places: readonly Place[], start: number, size: number, bytes: number, unit: number): Place[] {
  return places.map((place) =>
    place.whole ? place : { ...place, offset: place.offset + start * bytes, bytes: Math.ceil((size * bytes) / unit) * unit },
  );
}

export function elementRecipe(machine: Machine, activation: AnyActivation, kernel: ElementKernelKey): PipelineRecipe {
  const { operation, layout, type, slots, odd } = kernel;
  return {
    key: `${activation.name} ${operation} ${activation.subgradient} ${layout} ${type}${odd ? ' odd' : ''} ${slotsKey(slots)}`,
    slots,
    hasUniform: channelIntegers(activation).length + numbersOf(activation).size > 0,
    code: () => elementKernel(activation, kernel, machine.workgroupSize),
  };
}

/** Adds up the partial sums of all parts. */
export function totalDispatch(machine: Machine, { parameters }: AnyActivation, partials: Place, totals: Place): Dispatch {
  const { slots, places } = arrange([partials, totals]);
  return {
    owner: totalsOwner,
    recipe: {
      key: `totals ${parameters.length}`,
      slots,
      hasUniform: false,
      code: () => totalKernel(parameters.length, machine.workgroupSize),
    },
    resources: places.map(resource),
    workgroups: [1, 1],
  };
}
const totalsOwner = {};

/** The most blocks one dispatch may handle, a number that keeps the parts aligned where there are several; 0: not even one fits. */
export function largestRowPart(machine: Machine, { length, inner, blocks }: Rows, type: ElementType): number {
  const { maxComputeWorkgroupsPerDimension, maxStorageBufferBindingSize } = machine.device.limits;
  const most = Math.min(
    Math.floor(maxStorageBufferBindingSize / (bytesOf[type] * length * inner)),
    Math.floor(maxComputeWorkgroupsPerDimension ** 2 / inner),
  );
  if (most >= blocks) return blocks;
  const step = alignment / greatestCommonDivisor(alignment, inner);
  return Math.floor(most / step) * step;
}

export function rowDispatches(
  machine: Machine,
  reduction: AnyReduction,
  operation: RowOperation,
  type: ElementType,
  places: readonly Place[],
  rows: Rows,
): Dispatch[] {
  const { length, inner, blocks } = rows;
  const part = largestRowPart(machine, rows, type);
  if (part === 0) {
    throw new RangeError(
      `${reduction.name}: length * inner must be at most ${Math.floor(machine.device.limits.maxStorageBufferBindingSize / bytesOf[type] / alignment) * alignment} on this device, got ${length * inner}`,
    );
  }
  const dispatches: Dispatch[] = [];
  for (let start = 0; start < blocks; start += part) {
    const size = Math.min(part, blocks - start);
    const cut = places.map((place): Place => {
      const elements = isPerRow(reduction, place.array) ? inner : length * inner;
      return {
        ...place,
        offset: place.offset + start * elements * bytesOf[type],
        bytes: Math.ceil((size * elements * bytesOf[type]) / 4) * 4,
      };
    });
    const { slots, places: bound } = arrange(cut);
    const team = teamOf(length, inner, size * inner);
    dispatches.push({
      owner: reduction.source,
      recipe: rowRecipe(machine, reduction, { operation, team, type, slots }),
      resources: [...bound.map(resource), ...uniform(machine, [length, inner, size * inner], [...numbersOf(reduction).values()])],
      workgroups: square(
        team === 'invocation' ? Math.ceil((size * inner) / machine.workgroupSize) : size * inner,
        machine.device.limits.maxComputeWorkgroupsPerDimension,
      ),
    });
  }
  return dispatches;
}

export function rowRecipe(machine: Machine, reduction: AnyReduction, kernel: RowKernelKey): PipelineRecipe {
  const { operation, team, type, slots } = kernel;
  return {
    key: `${reduction.name} ${operation} ${team} ${type} ${slotsKey(slots)}`,
    slots,
    hasUniform: true,
    code: () => rowKernel(reduction, kernel, machine.workgroupSize),
  };
}

/** Whether an array of a reduction has one element per row: the outputs, and the upstream gradients, of one that gives one number a row. */
export function isPerRow({ source }: AnyReduction, array: string): boolean {
  return source.output === 'one' && (array === 'y' || array === 'dy');
}

export function slotsKey(slots: readonly Slot[]): string {
  return slots.map(({ arrays, access }) => `${arrays.join('=')}:${access}`).join();
}

export function resource({ buffer, offset, bytes }: Place): BufferBinding {
  return { buffer, offset, size: bytes };
}

export function uniform({ uniforms }: Machine, integers: readonly number[], floats: readonly number[]): { buffer: Buffer }[] {
  return integers.length + floats.length === 0 ? [] : [{ buffer: uniforms.get(integers, floats) }];
}

/** Workgroups in two dimensions, because one has a limit. */
export function square(count: number, limit: number): [number, number] {
  return count <= limit ? [count, 1] : [limit, Math.ceil(count / limit)];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
