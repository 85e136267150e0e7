/** Kernels that add up the terms of a parameter's gradient channel by channel. */
import { type AnyActivation, numbersOf } from '../descriptor.js';
import { helperTexts } from '../helpers.js';
import { channelIntegers, channelStatements, isChannelArray } from './channels.js';
import { bodyOf, type ElementKernelKey, elementArrays, kernelDialect, lanes, load, store } from './elementKernels.js';
import { declareSlots, declareUniform, enable, variableOf } from './kernel.js';

/** The most elements that one invocation adds up: few, because they are added one after the other. */
export const mostAdded = 32;

/**
 * Which elements an invocation adds up. Invocation t is of the run floor(t / pieces): it takes every `pieces`-th element of it from
 * t % pieces on, `width` in all, and then of the run that comes `stride` runs later, until it has `each`.
 */
export const shapeIntegers = ['start', 'count', 'inner', 'runs', 'pieces', 'width', 'each', 'stride'] as const;
export type Shape = Readonly<Record<(typeof shapeIntegers)[number], number>>;

/** Terms of one parameter's gradient, and outputs if the operation has any: one sum per invocation, to the array `partials`. */
export function termsKernel(activation: AnyActivation, parameter: string, key: ElementKernelKey, workgroupSize: number): string {
  const { operation, slots, type } = key;
  const body = bodyOf(activation, operation, [parameter]);
  const term = body.results[elementArrays[operation].outputs.length] as string;
  return [
    ...enable(type),
    ...declareUniform(slots.length, [...shapeIntegers, ...channelIntegers(activation)], [...numbersOf(activation).keys()]),
    ...declareSlots(slots, ({ arrays }) =>
      arrays.some((array) => array === 'partials' || isChannelArray(activation, array)) ? 'f32' : type,
    ),
    ...helperTexts([...body.helpers, 'isNaN'], kernelDialect).values(),
    ...sumMain(workgroupSize, variableOf(slots, 'partials'), [
      ...load(key),
      ...[...channelStatements(activation, slots), ...body.statements].map((statement) => `  ${statement}`),
      ...store(body, key),
      `  sum += select(vec4f(0.0), ${term}, inside);`,
    ]),
  ].join('\n');
}

/** The same for terms that are there already, in b0; the sums go to b1. */
export function foldKernel(workgroupSize: number): string {
  return [
    ...declareUniform(2, shapeIntegers, []),
    ...declareSlots(
      [
        { arrays: ['terms'], access: 'read' },
        { arrays: ['partials'], access: 'read_write' },
      ],
      () => 'f32',
    ),
    ...sumMain(workgroupSize, 'b1', [`  sum += select(vec4f(0.0), vec4f(${lanes.map((lane) => `b0[at.${lane}]`).join(', ')}), inside);`]),
  ].join('\n');
}

function sumMain(workgroupSize: number, partials: string, turn: readonly string[]): string[] {
  return [
    `@compute @workgroup_size(${workgroupSize}) fn main(@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u, @builtin(local_invocation_index) lane: u32) {`,
    `  let invocation = (group.y * groups.x + group.x) * ${workgroupSize}u + lane;`,
    '  if (invocation >= u.stride * u.pieces) { return; }',
    '  let count = u.start + u.count;',
    '  var sum = vec4f(0.0);',
    '  for (var turn = 0u; turn < u.each; turn += 4u) {',
    ...[
      '  let nth = vec4u(turn) + vec4u(0u, 1u, 2u, 3u);',
      '  let run = vec4u(invocation / u.pieces) + nth / vec4u(u.width) * vec4u(u.stride);',
      '  let offset = vec4u(invocation % u.pieces) + nth % vec4u(u.width) * vec4u(u.pieces);',
      '  let place = run * vec4u(u.inner) + offset;',
      '  let inside = (nth < vec4u(u.each)) & (run < vec4u(u.runs)) & (offset < vec4u(u.inner)) & (place < vec4u(u.count));',
      '  let i = select(vec4u(0xffffffffu), place + vec4u(u.start), inside);',
      '  let at = min(i, vec4u(count - 1u));',
      ...turn,
    ].map((line) => `  ${line}`),
    '  }',
    `  ${partials}[invocation] = (sum.x + sum.y) + (sum.z + sum.w);`,
    '}',
    '',
  ];
}

export const depositIntegers = ['first', 'count', 'channels', 'base', 'keep'] as const;

/** Puts `count` sums in b0, of the channels from `first` on, into b1 from `base` on; or adds them to what is there if `keep` is 1. */
export function depositKernel(workgroupSize: number): string {
  return [
    ...declareUniform(2, depositIntegers, []),
    ...declareSlots(
      [
        { arrays: ['partials'], access: 'read' },
        { arrays: ['gradients'], access: 'read_write' },
      ],
      () => 'f32',
    ),
    `@compute @workgroup_size(${workgroupSize}) fn main(@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u, @builtin(local_invocation_index) lane: u32) {`,
    `  let channel = (group.y * groups.x + group.x) * ${workgroupSize}u + lane;`,
    '  if (channel >= u.channels) { return; }',
    '  var sum = 0.0;',
    '  if (u.keep == 1u) { sum = b1[u.base + channel]; }',
    '  let place = (channel + u.channels - u.first) % u.channels;',
    '  if (place < u.count) { sum += b0[place]; }',
    '  b1[u.base + channel] = sum;',
    '}',
    '',
  ].join('\n');
}
