import { type AnyActivation, numbersOf } from '../descriptor.js';
import { helperTexts } from '../helpers.js';
import { type Body, type Dialect, instantiate } from '../template.js';
import { channelArray, channelIntegers, channelStatements, isChannelArray } from './channels.js';
import { declareSlots, declareUniform, enable, prefix, type Slot, treeSum, variableOf } from './kernel.js';
import type { ElementType, Operation } from './operations.js';

interface Arrays {
  readonly inputs: readonly ('x' | 'dy')[];
  readonly outputs: readonly ('y' | 'd' | 'dx')[];
  /** Whether the sums over a workgroup of the terms of the parameter gradients are written, to the array `partials`. */
  readonly gradients: boolean;
}

export const elementArrays: Readonly<Record<Operation, Arrays>> = {
  forward: { inputs: ['x'], outputs: ['y'], gradients: false },
  derivative: { inputs: ['x'], outputs: ['d'], gradients: false },
  backward: { inputs: ['x', 'dy'], outputs: ['dx'], gradients: false },
  valueAndDerivative: { inputs: ['x'], outputs: ['y', 'd'], gradients: false },
  parameterGradients: { inputs: ['x', 'dy'], outputs: [], gradients: true },
  backwardAll: { inputs: ['x', 'dy'], outputs: ['dx'], gradients: true },
};

/** Each invocation handles four elements, as one vector or, for any length and for sums, as four numbers a workgroup apart. */
export type Layout = 'vectors' | 'numbers';

export interface ElementKernelKey {
  readonly operation: Operation;
  readonly layout: Layout;
  readonly type: ElementType;
  readonly slots: readonly Slot[];
  /** The binding holds one f16 more than the array, because bindings are whole words. */
  readonly odd: boolean;
}

export const kernelDialect: Dialect = { width: 4, prefix };

/** Turns of four elements for each invocation of a kernel that sums: few, because they are added one after the other. */
const turns = 8;

/** Elements that one workgroup handles. */
export function elementsPerWorkgroup(operation: Operation, workgroupSize: number): number {
  return workgroupSize * 4 * (elementArrays[operation].gradients ? turns : 1);
}

export function elementKernel(activation: AnyActivation, key: ElementKernelKey, workgroupSize: number): string {
  const { operation, slots, type } = key;
  const { gradients } = elementArrays[operation];
  const body = withChannels(bodyOf(activation, operation, activation.parameters), activation, key);
  const element = key.layout === 'vectors' ? { f32: 'vec4f', f16: 'vec4h' } : { f32: 'f32', f16: 'f16' };
  return [
    ...enable(type),
    ...declareUniform(slots.length, channelIntegers(activation), [...numbersOf(activation).keys()]),
    ...declareSlots(slots, ({ arrays }) =>
      arrays.some((array) => array === 'partials' || isChannelArray(activation, array)) ? 'f32' : element[type],
    ),
    ...helperTexts([...body.helpers, ...(elementArrays[operation].inputs.includes('dy') ? ['isNaN'] : [])], kernelDialect).values(),
    ...(gradients ? treeSum(workgroupSize) : []),
    ...(gradients
      ? sumMain(activation, body, key, workgroupSize)
      : key.layout === 'vectors'
        ? vectorMain(body, key, workgroupSize)
        : numberMain(body, key, workgroupSize)),
    '',
  ].join('\n');
}

/** Results in the order of the outputs, then the terms of the gradients of these parameters in their order. */
export function bodyOf(activation: AnyActivation, operation: Operation, parameters: readonly string[]): Body {
  const { source, subgradient, channels } = activation;
  const { outputs, gradients } = elementArrays[operation];
  const names = outputs.map((output) => (output === 'y' ? 'value' : 'derivative'));
  const roots = [...names, ...(gradients ? parameters.map((name) => `term_${name}`) : [])];
  const expression = (root: string): string =>
    ((subgradient === 'declared' ? undefined : source[subgradient]?.[root]) ?? source.roots[root]) as string;
  const parameter = (name: string): string => (name in (channels?.values ?? {}) ? channelArray(name) : `u.p_${name}`);
  return instantiate(source.lines, roots.map(expression), kernelDialect, parameter);
}

/** The body after statements that read the parameters of its elements' channels. */
function withChannels(body: Body, activation: AnyActivation, { layout, slots }: ElementKernelKey): Body {
  const statements = channelStatements(activation, slots);
  if (statements.length === 0) return body;
  const at = layout === 'vectors' ? ['let at = vec4u(4u * i) + vec4u(0u, 1u, 2u, 3u);'] : [];
  return { ...body, statements: [...at, ...statements, ...body.statements] };
}

/** The upstream gradient times a derivative; a NaN stays even where a compiler takes 0 times anything for 0. */
function weighted(result: string): string {
  return `select(dy * (${result}), dy, ${prefix}isNaN(dy))`;
}

function outputResult(operation: Operation, body: Body, index: number): string {
  const result = body.results[index] as string;
  return elementArrays[operation].outputs[index] === 'dx' ? weighted(result) : result;
}

function vectorMain(body: Body, { operation, type, slots }: ElementKernelKey, workgroupSize: number): string[] {
  const { inputs, outputs } = elementArrays[operation];
  return [
    `@compute @workgroup_size(${workgroupSize}) fn main(@builtin(global_invocation_id) id: vec3u) {`,
    '  let i = id.x;',
    '  if (i >= arrayLength(&b0)) { return; }',
    ...inputs.map((input) => `  let ${input} = vec4f(${variableOf(slots, input)}[i]);`),
    ...body.statements.map((statement) => `  ${statement}`),
    ...outputs.map((_, index) => `  let result${index} = ${outputResult(operation, body, index)};`),
    ...outputs.map((output, index) => `  ${variableOf(slots, output)}[i] = ${type === 'f16' ? 'vec4h' : 'vec4f'}(result${index});`),
    '}',
  ];
}

function numberMain(body: Body, key: ElementKernelKey, workgroupSize: number): string[] {
  return [
    main(workgroupSize),
    countOf(key),
    ...indices('group.x', workgroupSize),
    ...load(key),
    ...body.statements.map((statement) => `  ${statement}`),
    ...store(body, key),
    '}',
  ];
}

function sumMain({ parameters }: AnyActivation, body: Body, key: ElementKernelKey, workgroupSize: number): string[] {
  const first = elementArrays[key.operation].outputs.length;
  const partials = variableOf(key.slots, 'partials');
  return [
    main(workgroupSize),
    countOf(key),
    ...parameters.map((_, p) => `  var sum${p} = vec4f(0.0);`),
    `  for (var turn = 0u; turn < ${turns}u; turn++) {`,
    ...[
      ...indices(`(group.x * ${turns}u + turn)`, workgroupSize),
      ...load(key),
      ...body.statements.map((statement) => `  ${statement}`),
      ...store(body, key),
      ...parameters.map((_, p) => `  sum${p} += select(vec4f(0.0), ${body.results[first + p]}, i < vec4u(count));`),
    ].map((line) => `  ${line}`),
    '  }',
    ...parameters.map((_, p) => `  let total${p} = sumOfGroup((sum${p}.x + sum${p}.y) + (sum${p}.z + sum${p}.w), lane);`),
    '  if (lane == 0u) {',
    ...parameters.map((_, p) => `    ${partials}[group.x * ${parameters.length}u + ${p}u] = total${p};`),
    '  }',
    '}',
  ];
}

function main(workgroupSize: number): string {
  return `@compute @workgroup_size(${workgroupSize}) fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {`;
}

function countOf({ slots, odd }: ElementKernelKey): string {
  return `  let count = arrayLength(&${variableOf(slots, 'x')})${odd ? ' - 1u' : ''};`;
}

/** Neighbouring invocations read neighbouring elements. Beyond the end the last element is read, and nothing written. */
function indices(block: string, workgroupSize: number): string[] {
  const strides = [0, 1, 2, 3].map((k) => `${k * workgroupSize}u`);
  return [
    `  let i = vec4u(${block} * ${4 * workgroupSize}u + lane) + vec4u(${strides.join(', ')});`,
    '  let at = min(i, vec4u(count - 1u));',
  ];
}

export function load({ operation, slots }: ElementKernelKey): string[] {
  return elementArrays[operation].inputs.map((input) => {
    const b = variableOf(slots, input);
    return `  let ${input} = vec4f(${lanes.map((lane) => `f32(${b}[at.${lane}])`).join(', ')});`;
  });
}

export function store(body: Body, { operation, slots, type }: ElementKernelKey): string[] {
  const { outputs } = elementArrays[operation];
  return [
    ...outputs.map((_, index) => `  let result${index} = ${outputResult(operation, body, index)};`),
    ...outputs.flatMap((output, index) =>
      lanes.map((lane) => `  if (i.${lane} < count) { ${variableOf(slots, output)}[i.${lane}] = ${type}(result${index}.${lane}); }`),
    ),
  ];
}

export const lanes = ['x', 'y', 'z', 'w'] as const;

/** Adds up the partial sums of `count` parameters, which lie interleaved in b0, into b1: one workgroup. */
export function totalKernel(count: number, workgroupSize: number): string {
  return [
    ...declareSlots(
      [
        { arrays: ['partials'], access: 'read' },
        { arrays: ['totals'], access: 'read_write' },
      ],
      () => 'f32',
    ),
    ...treeSum(workgroupSize),
    `@compute @workgroup_size(${workgroupSize}) fn main(@builtin(local_invocation_index) lane: u32) {`,
    `  let count = arrayLength(&b0) / ${count}u;`,
    `  for (var p = 0u; p < ${count}u; p++) {`,
    '    var sum = 0.0;',
    `    for (var i = lane; i < count; i += ${workgroupSize}u) { sum += b0[i * ${count}u + p]; }`,
    '    let total = sumOfGroup(sum, lane);',
    '    if (lane == 0u) { b1[p] = total; }',
    '  }',
    '}',
    '',
  ].join('\n');
}
