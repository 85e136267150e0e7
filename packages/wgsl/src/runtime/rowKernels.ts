import type { AnyReduction, PassSource, StageSource } from '../descriptor.js';
import { helperTexts } from '../helpers.js';
import { type Dialect, instantiate } from '../template.js';
import { declareSlots, declareUniform, enable, gather, prefix, type Slot, variableOf } from './kernel.js';
import type { ElementType } from './operations.js';

export type RowOperation = 'forward' | 'backward';

export const rowArrays = {
  forward: { inputs: ['x'], outputs: ['y'] },
  backward: { inputs: ['x', 'dy'], outputs: ['dx'] },
} as const;

/** Who handles a row: a workgroup, large or small, or for short rows and for many interleaved ones an invocation. */
export type Team = 'workgroup' | 'smallWorkgroup' | 'invocation';

export interface RowKernelKey {
  readonly operation: RowOperation;
  readonly team: Team;
  readonly type: ElementType;
  readonly slots: readonly Slot[];
}

/** Members of the uniform before the parameters. */
const rowIntegers = ['length', 'inner', 'rows'] as const;

const dialect: Dialect = { width: 1, prefix };

const smallWorkgroupSize = 64;
/** Rows up to this give each invocation of a small workgroup no more than 32 elements. */
const shortRow = 2048;

/** Short rows leave most of a workgroup idle; interleaved rows are read in order only by neighbouring invocations. But there must be enough of them. */
export function teamOf(length: number, inner: number, rows: number): Team {
  if (length <= 32 || ((length <= 256 || inner >= 32) && rows >= 4096)) return 'invocation';
  return length <= shortRow ? 'smallWorkgroup' : 'workgroup';
}

/** Invocations of a workgroup of the kernel, `largest` being the device's choice. */
export function workgroupSizeOf(team: Team, largest: number): number {
  return team === 'smallWorkgroup' ? Math.min(smallWorkgroupSize, largest) : largest;
}

/** The teams that a function's rows may need. */
export function teamsOf({ length = Infinity, inner }: AnyReduction): Team[] {
  return [...new Set([teamOf(length, inner, 1), teamOf(length, inner, Infinity)])];
}

export function rowKernel(reduction: AnyReduction, { operation, team, type, slots }: RowKernelKey, workgroupSize: number): string {
  const { source, parameters } = reduction;
  const threads = workgroupSizeOf(team, workgroupSize);
  const pass = source[operation];
  const helpers = new Set<string>(['isNaN', ...(uses(pass.stages, 'sum') ? ['rounded'] : [])]);
  const perRow = source.output === 'one';
  const element = (array: 'x' | 'dy', place: string): string => `f32(${variableOf(slots, array)}[${place}])`;
  const elements = rowArrays[operation].inputs;
  const argumentsAt = (place: string): string[] =>
    elements.map((array) => (array === 'dy' && perRow ? element(array, 'row') : element(array, place)));
  const stageNames = pass.stages.map(({ name }) => `s_${name}`);
  const target = variableOf(slots, operation === 'forward' ? 'y' : 'dx');
  // Terms that results are made of wait in their places; f16 could not hold them.
  const kept = type === 'f32' ? pass.kept : undefined;

  const functions: string[] = [];
  const define = (name: string, lines: readonly string[], root: string, names: readonly string[], result: string): void => {
    const body = instantiate(lines, [root], dialect, (parameter) => `u.p_${parameter}`);
    for (const helper of body.helpers) helpers.add(helper);
    functions.push(
      `fn ${name}(${names.map((argument) => `${argument}: f32`).join(', ')}) -> ${result} {`,
      ...body.statements.map((statement) => `  ${statement}`),
      `  return ${body.results[0]};`,
      '}',
    );
  };
  const stages = pass.stages.flatMap((stage, index) => {
    const earlier = stageNames.slice(0, index);
    define(`of_${stage.name}`, stage.lines, stage.of, [...elements, ...earlier], stage.reduce === 'firstIndex' ? 'bool' : 'f32');
    if (stage.zero !== undefined) define(`zero_${stage.name}`, stage.lines, stage.zero, earlier, 'f32');
    const of = (place: string): string => `of_${stage.name}(${[...argumentsAt(place), ...earlier].join(', ')})`;
    const keep = kept !== undefined && index === pass.stages.length - 1 ? target : undefined;
    return stageText(stage, of, `zero_${stage.name}(${earlier.join(', ')})`, team, keep);
  });
  const hasElement = !(perRow && operation === 'forward');
  const inputs = !hasElement ? [] : kept !== undefined ? ['kept'] : [...elements, ...(operation === 'backward' ? ['index'] : [])];
  const { lines, value } = kept ?? pass;
  define('result', lines, value, [...inputs, ...stageNames], 'f32');

  const given = kept !== undefined ? [`${target}[place]`] : [...argumentsAt('place'), ...(operation === 'backward' ? ['f32(j)'] : [])];
  const results = hasElement
    ? [
        `  for (var j = first; j < u.length; j += step) {`,
        '    let place = base + j * u.inner;',
        `    ${target}[place] = ${type}(result(${[...given, ...stageNames].join(', ')}));`,
        '  }',
      ]
    : [`  if (first == 0u) { ${target}[row] = ${type}(result(${stageNames.join(', ')})); }`];

  return [
    ...enable(type),
    ...declareUniform(slots.length, rowIntegers, parameters),
    ...declareSlots(slots, () => type),
    ...helperTexts(helpers, dialect).values(),
    ...combiners(pass, team, threads),
    ...functions,
    ...mainStart(team, threads),
    '  let base = (row / u.inner) * (u.length * u.inner) + row % u.inner;',
    ...stages,
    ...results,
    '}',
    '',
  ].join('\n');
}

function mainStart(team: Team, threads: number): string[] {
  const builtins =
    '@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u, @builtin(local_invocation_index) lane: u32';
  const main = `@compute @workgroup_size(${threads}) fn main(${builtins}) {`;
  if (team === 'invocation') {
    return [
      main,
      `  let row = (group.y * groups.x + group.x) * ${threads}u + lane;`,
      '  if (row >= u.rows) { return; }',
      '  let first = 0u;',
      '  let step = 1u;',
    ];
  }
  return [
    main,
    '  let row = group.y * groups.x + group.x;',
    '  if (row >= u.rows) { return; }',
    '  let first = lane;',
    `  let step = ${threads}u;`,
  ];
}

/** What the stages need to put the results of invocations together. */
function combiners({ stages }: PassSource, team: Team, threads: number): string[] {
  const [max, sum, firstIndex] = (['max', 'sum', 'firstIndex'] as const).map((reduce) => uses(stages, reduce));
  const test = `${prefix}isNaN`;
  const shared = team !== 'invocation';
  return [
    // NaN wins, by its bits.
    ...(max ? [`fn larger(a: f32, b: f32) -> f32 { return select(select(select(a, b, a < b), b, ${test}(b)), a, ${test}(a)); }`] : []),
    ...(shared && max ? gather('maxOfGroup', 'f32', threads, (a, b) => `larger(${a}, ${b})`) : []),
    ...(sum ? compensated : []),
    ...(shared && sum ? gather('sumOfGroup', 'vec2f', threads, (a, b) => `plus(${a}, ${b})`) : []),
    ...(shared && firstIndex ? gather('minOfGroup', 'f32', threads, (a, b) => `min(${a}, ${b})`) : []),
  ];
}

function uses(stages: readonly StageSource[], reduce: StageSource['reduce']): boolean {
  return stages.some((stage) => stage.reduce === reduce);
}

/**
 * Sums with the rounding errors of their additions (Knuth 1969, TwoSum): what a backward pass subtracts from them may nearly cancel. The
 * helper `rounded` keeps a compiler from taking the errors for zero; no row is of length 0, which a compiler can not know.
 */
const compensated: readonly string[] = [
  'fn plus(a: vec2f, b: vec2f) -> vec2f {',
  '  let never = u.length == 0u;',
  `  let sum = ${prefix}rounded(a.x + b.x, never);`,
  `  let added = ${prefix}rounded(sum - a.x, never);`,
  `  let rest = (a.x - ${prefix}rounded(sum - added, never)) + (b.x - added);`,
  '  return vec2f(sum, (a.y + b.y) + rest);',
  '}',
  // The error of an infinite sum is NaN.
  `fn total(a: vec2f) -> f32 { return select(a.x + a.y, a.x, ${prefix}isNaN(a.y)); }`,
];

/** `keep`: the array that the terms of a sum go to. */
function stageText(
  { name, reduce, zero }: StageSource,
  of: (place: string) => string,
  zeroTerm: string,
  team: Team,
  keep: string | undefined,
): string[] {
  const s = `s_${name}`;
  const together = (combine: string, value: string): string => (team === 'invocation' ? value : `${combine}(${value}, lane)`);
  switch (reduce) {
    case 'max':
      return [
        // From the first element instead of -Infinity, which a compiler may take for impossible.
        `  var r_${name} = ${zero === undefined ? of('base') : zeroTerm};`,
        `  for (var j = first; j < u.length; j += step) { r_${name} = larger(r_${name}, ${of('base + j * u.inner')}); }`,
        `  let ${s} = ${together('maxOfGroup', `r_${name}`)};`,
      ];
    case 'sum':
      return [
        `  var r_${name} = vec2f(0.0);`,
        '  for (var j = first; j < u.length; j += step) {',
        '    let place = base + j * u.inner;',
        `    let term = ${of('place')};`,
        ...(keep === undefined ? [] : [`    ${keep}[place] = term;`]),
        `    r_${name} = plus(r_${name}, vec2f(term, 0.0));`,
        '  }',
        `  let ${s} = total(${together('sumOfGroup', `r_${name}`)})${zero === undefined ? '' : ` + ${zeroTerm}`};`,
      ];
    case 'firstIndex':
      return [
        `  var r_${name} = u.length;`,
        '  for (var j = first; j < u.length; j += step) {',
        `    if (${of('base + j * u.inner')}) { r_${name} = min(r_${name}, j); }`,
        '  }',
        `  let ${s} = ${together('minOfGroup', `f32(r_${name})`)};`,
      ];
  }
}
