/** Parts of kernel texts. */
import type { ElementType } from './operations.js';

/**
 * How the arrays of an operation lie in bindings. An output in the place of an input shares its binding; an input that lies elsewhere in
 * a buffer that is written must be bound for writing too, because WebGPU counts uses by buffer.
 */
export interface Slot {
  /** Names of the arrays in this binding. */
  readonly arrays: readonly string[];
  readonly access: 'read' | 'read_write';
}

/** The declaration of slot n is the variable bn. */
export function declareSlots(slots: readonly Slot[], elementTypes: (slot: Slot) => string): string[] {
  return slots.map(
    ({ access }, index) => `@group(0) @binding(${index}) var<storage, ${access}> b${index}: array<${elementTypes(slots[index] as Slot)}>;`,
  );
}

/** The variable that holds an array. */
export function variableOf(slots: readonly Slot[], array: string): string {
  return `b${slots.findIndex(({ arrays }) => arrays.includes(array))}`;
}

/** The uniform `u`: u32 members, then the parameters as f32. Empty without members. */
export function declareUniform(binding: number, integers: readonly string[], parameters: readonly string[]): string[] {
  const members = [...integers.map((name) => `${name}: u32`), ...parameters.map((name) => `p_${name}: f32`)];
  if (members.length === 0) return [];
  return [`struct Uniform { ${members.join(', ')} }`, `@group(0) @binding(${binding}) var<uniform> u: Uniform;`];
}

export function enable(type: ElementType): string[] {
  return type === 'f16' ? ['enable f16;'] : [];
}

/** Sum of one number per invocation of a workgroup of `size`, as a tree of pairs; every invocation must call it. */
export function treeSum(size: number): string[] {
  const values = 'sumOfGroupValues';
  return [
    `var<workgroup> ${values}: array<f32, ${size}>;`,
    'fn sumOfGroup(value: f32, lane: u32) -> f32 {',
    `  ${values}[lane] = value;`,
    `  for (var span = ${size / 2}u; span > 0u; span = span >> 1u) {`,
    '    workgroupBarrier();',
    `    if (lane < span) { ${values}[lane] = ${values}[lane] + ${values}[lane + span]; }`,
    '  }',
    '  workgroupBarrier();',
    `  let result = ${values}[0];`,
    // Before the next call overwrites it.
    '  workgroupBarrier();',
    '  return result;',
    '}',
  ];
}

/**
 * One value per invocation of a workgroup of `size`, put together in two steps, because waiting for each other costs most: a few invocations
 * combine a share of the values each, then every invocation combines what they found. Every invocation must call it.
 */
export function gather(name: string, type: 'f32' | 'vec2f', size: number, combine: (a: string, b: string) => string): string[] {
  const values = `${name}Values`;
  const groups = 2 ** Math.floor(Math.log2(size) / 2);
  return [
    `var<workgroup> ${values}: array<${type}, ${size}>;`,
    `fn ${name}(value: ${type}, lane: u32) -> ${type} {`,
    `  ${values}[lane] = value;`,
    '  workgroupBarrier();',
    `  if (lane < ${groups}u) {`,
    '    var all = value;',
    `    for (var other = lane + ${groups}u; other < ${size}u; other += ${groups}u) { all = ${combine('all', `${values}[other]`)}; }`,
    `    ${values}[lane] = all;`,
    '  }',
    '  workgroupBarrier();',
    `  var result = ${values}[0];`,
    `  for (var other = 1u; other < ${groups}u; other++) { result = ${combine('result', `${values}[other]`)}; }`,
    // Before the next call overwrites them.
    '  workgroupBarrier();',
    '  return result;',
    '}',
  ];
}

export const prefix = 'k_';
