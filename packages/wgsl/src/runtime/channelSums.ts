/** Gradients of functions with parameters per channel: one sum for each channel. */
import { type AnyActivation, numbersOf } from '../descriptor.js';
import { arrange, type Place } from './arrangement.js';
import { depositKernel, foldKernel, mostAdded, type Shape, shapeIntegers, termsKernel } from './channelSumKernels.js';
import { channelNumbers } from './channels.js';
import { alignment, bytesOf, cutPlaces, type Dispatch, type Machine, resource, slotsKey, square, uniform } from './dispatches.js';
import type { Buffer } from './gpu.js';
import type { Slot } from './kernel.js';
import type { ElementType, Operation } from './operations.js';
import type { PipelineRecipe } from './pipelines.js';

/** A parameter whose gradient is wanted. One that is a number is the parameter of a single channel. */
interface Target {
  readonly parameter: string;
  readonly channels: number;
  readonly inner: number;
  /** Of its first sum among the gradients. */
  readonly base: number;
}

/** Elements of a part that begin with the start of a run, unless they are the rest of one. */
interface Range {
  readonly start: number;
  readonly count: number;
  readonly inner: number;
  /** The channel of the first run. */
  readonly first: number;
}

const sumsOwner = {};

/** Numbers among the gradients. */
export function gradientCount({ parameters, channels }: AnyActivation): number {
  return parameters.reduce((sum, parameter) => sum + (channels?.values[parameter]?.length ?? 1), 0);
}

/** The most elements one dispatch may handle: an f32 and an invocation for each, if every one is of another channel. */
export function largestSumPart({ device, workgroupSize }: Machine): number {
  const { maxComputeWorkgroupsPerDimension, maxStorageBufferBindingSize } = device.limits;
  const most = Math.min(maxComputeWorkgroupsPerDimension ** 2 * workgroupSize, Math.floor(maxStorageBufferBindingSize / 4));
  return Math.floor(most / alignment) * alignment;
}

/**
 * As elementDispatches, for the operations that give gradients: into the place `gradients`, the sums of each parameter one after the other.
 * `scratch` makes buffers of that many bytes for sums on the way.
 */
export function channelSumDispatches(
  machine: Machine,
  activation: AnyActivation,
  operation: Operation,
  type: ElementType,
  places: readonly Place[],
  count: number,
  first: number,
  scratch: (bytes: number) => Buffer,
): Dispatch[] {
  const gradients = places.find(({ array }) => array === 'gradients') as Place;
  const sums: Dispatch[] = [];
  // After all sums, because the gradients may lie in the place of an input.
  const deposits: Dispatch[] = [];
  for (const target of targetsOf(activation)) {
    const operationOfTarget = operationFor(activation, operation, target);
    const arrays = places.filter(({ array }) => array !== 'gradients' && (array !== 'dx' || operationOfTarget === operation));
    const part = largestSumPart(machine);
    let kept = false;
    const deposit = (partials: Place, size: number, channel: number): void => {
      deposits.push(depositDispatch(machine, target, partials, gradients, size, channel, kept));
      kept = true;
    };
    for (let start = 0; start < count; start += part) {
      const size = Math.min(part, count - start);
      const cut = cutPlaces(arrays, start, size, bytesOf[type], 4);
      for (const range of rangesOf(target, first + start, size)) {
        let shape = shapeOf(target, range);
        let partials = partialsPlace(scratch, shape);
        const { slots, places: bound } = arrange([...cut, partials]);
        sums.push({
          owner: activation.source,
          recipe: termsRecipe(machine, activation, target.parameter, operationOfTarget, type, slots),
          resources: [
            ...bound.map(resource),
            ...uniform(machine, [...numbers(shape), ...channelNumbers(activation, first + start)], [...numbersOf(activation).values()]),
          ],
          workgroups: workgroups(machine, shape.stride * shape.pieces),
        });
        while (shape.pieces > 1 || shape.stride > target.channels) {
          const terms = { ...partials, array: 'terms', written: false };
          shape = shapeOf(target, { start: 0, count: shape.stride * shape.pieces, inner: shape.pieces });
          partials = partialsPlace(scratch, shape);
          sums.push({
            owner: sumsOwner,
            recipe: foldRecipe(machine),
            resources: [resource(terms), resource(partials), ...uniform(machine, numbers(shape), [])],
            workgroups: workgroups(machine, shape.stride * shape.pieces),
          });
        }
        deposit(partials, shape.stride, range.first);
      }
    }
    if (!kept) deposit({ array: 'partials', buffer: scratch(4), offset: 0, bytes: 4, written: true }, 0, 0);
  }
  return [...sums, ...deposits];
}

/** The kernels of these dispatches, where every array has a buffer of its own; `slots` hold them, without the gradients. */
export function channelSumRecipes(
  machine: Machine,
  activation: AnyActivation,
  operation: Operation,
  slots: readonly Slot[],
): (readonly [owner: object, recipe: PipelineRecipe])[] {
  const terms = targetsOf(activation).map((target) => {
    const operationOfTarget = operationFor(activation, operation, target);
    const arrays = slots.filter((slot) => !slot.arrays.includes('dx') || operationOfTarget === operation);
    const all: Slot[] = [...arrays, { arrays: ['partials'], access: 'read_write' }];
    return [activation.source, termsRecipe(machine, activation, target.parameter, operationOfTarget, 'f32', all)] as const;
  });
  return [...terms, [sumsOwner, foldRecipe(machine)], [sumsOwner, depositRecipe(machine)]];
}

function targetsOf({ parameters, channels }: AnyActivation): Target[] {
  let base = 0;
  return parameters.map((parameter) => {
    const values = channels?.values[parameter];
    const target = { parameter, channels: values?.length ?? 1, inner: values === undefined ? 1 : (channels?.inner ?? 1), base };
    base += target.channels;
    return target;
  });
}

/** Outputs are written with the last parameter's sums, when no input is needed any more. */
function operationFor({ parameters }: AnyActivation, operation: Operation, { parameter }: Target): Operation {
  return parameter === parameters.at(-1) ? operation : 'parameterGradients';
}

/** Of `size` elements, the first of which is the element `start` of all. */
function rangesOf({ inner, channels }: Target, start: number, size: number): Range[] {
  const head = Math.min((inner - (start % inner)) % inner, size);
  const range = (from: number, count: number): Range => ({
    start: from,
    count,
    inner: Math.min(inner, count),
    first: Math.floor((start + from) / inner) % channels,
  });
  return [range(0, head), range(head, size - head)].filter(({ count }) => count > 0);
}

function shapeOf({ channels }: Target, { start, count, inner }: Omit<Range, 'first'>): Shape {
  const runs = Math.ceil(count / inner);
  const pieces = Math.ceil(inner / mostAdded);
  const width = Math.ceil(inner / pieces);
  const rounds = Math.ceil(runs / channels);
  const together = Math.min(Math.max(1, Math.floor(mostAdded / width)), rounds);
  const stride = runs <= channels ? runs : channels * Math.ceil(rounds / together);
  return { start, count, inner, runs, pieces, width, each: width * together, stride };
}

function numbers(shape: Shape): number[] {
  return shapeIntegers.map((name) => shape[name]);
}

function partialsPlace(scratch: (bytes: number) => Buffer, { stride, pieces }: Shape): Place {
  const bytes = 4 * stride * pieces;
  return { array: 'partials', buffer: scratch(bytes), offset: 0, bytes, written: true };
}

function termsRecipe(
  machine: Machine,
  activation: AnyActivation,
  parameter: string,
  operation: Operation,
  type: ElementType,
  slots: readonly Slot[],
): PipelineRecipe {
  const key = { operation, layout: 'numbers', type, slots, odd: false } as const;
  return {
    key: `${activation.name} ${operation} of ${parameter} ${activation.subgradient} ${type} ${slotsKey(slots)}`,
    slots,
    hasUniform: true,
    code: () => termsKernel(activation, parameter, key, machine.workgroupSize),
  };
}

function foldRecipe({ workgroupSize }: Machine): PipelineRecipe {
  return { key: 'fold', slots: intoAnother('terms', 'partials'), hasUniform: true, code: () => foldKernel(workgroupSize) };
}

function depositRecipe({ workgroupSize }: Machine): PipelineRecipe {
  return { key: 'deposit', slots: intoAnother('partials', 'gradients'), hasUniform: true, code: () => depositKernel(workgroupSize) };
}

function depositDispatch(
  machine: Machine,
  { channels, base }: Target,
  partials: Place,
  gradients: Place,
  count: number,
  first: number,
  keep: boolean,
): Dispatch {
  return {
    owner: sumsOwner,
    recipe: depositRecipe(machine),
    resources: [resource(partials), resource(gradients), ...uniform(machine, [first, count, channels, base, Number(keep)], [])],
    workgroups: workgroups(machine, channels),
  };
}

function intoAnother(from: string, to: string): Slot[] {
  return [
    { arrays: [from], access: 'read' },
    { arrays: [to], access: 'read_write' },
  ];
}

function workgroups({ device, workgroupSize }: Machine, invocations: number): [number, number] {
  return square(Math.ceil(invocations / workgroupSize), device.limits.maxComputeWorkgroupsPerDimension);
}
