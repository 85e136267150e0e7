import type { MachineNode, ParameterSpec } from '@rampa/ir';
import { rewriteWithClamps } from '../shared/rewrite';
import { writeGraph } from './graph';
import { arrow, block } from './lines';

export type ArrayType = 'Float32Array' | 'Float64Array';

export interface LoopText {
  readonly lines: readonly string[];
  readonly usesPowers: boolean;
  /** What is used of runtime/choices. */
  readonly places: readonly string[];
  readonly helpers: ReadonlySet<string>;
}

export interface LoopRequest {
  readonly name: string;
  readonly type: ArrayType;
  /** Names of the input arrays; array `xs` holds the graph's input `x`. */
  readonly inputs: readonly string[];
  readonly outputs: readonly { readonly array: string; readonly node: MachineNode }[];
  /** Terms to sum up, by parameter. */
  readonly sums: readonly { readonly name: string; readonly node: MachineNode }[];
  readonly parameters: readonly ParameterSpec[];
  readonly readsSubgradient: boolean;
}

/**
 * Loops of so many operations compute two elements at a time, which takes 5 to 20 % less; shorter ones are to stay short, unless they wait for the load
 * of a choice. (Four take as much less again, in twice the code.)
 */
const [fewest, fewestWithChoice] = [8, 4];

/** A function that runs graphs over the elements from `i` to `end` of arrays: body inlined, loads first, stores last, one element type. */
export function writeLoop(request: LoopRequest): LoopText {
  const { name, type, inputs, outputs, sums, parameters } = request;
  const channels = parameters.filter(({ perChannel }) => perChannel);
  const channelNames = new Set(channels.map((parameter) => parameter.name));
  const typical = Object.fromEntries([['subgradient', 0], ...parameters.map((parameter) => [parameter.name, parameter.default])]);
  const roots = rewriteWithClamps('f64', [...outputs.map(({ node }) => node), ...sums.map(({ node }) => node)]);
  const varying = new Set(['x', 'dy', ...channelNames]);
  const graph = writeGraph(roots, type === 'Float32Array' ? { varying, typical } : { varying });
  const least = graph.usesChoices || graph.usesSteady ? fewestWithChoice : fewest;
  const isPaired = type === 'Float32Array' && channels.length === 0 && graph.operations >= least;
  const isOneStore = graph.each.length === 0 && outputs.length === 1 && sums.length === 0 && !isPaired;
  const inlined = inputs.filter((array) => isOneStore && graph.once.has(array.slice(0, -1)));
  const loads = inputs
    .filter((array) => graph.inputs.has(array.slice(0, -1)) && !inlined.includes(array))
    .map((array) => `const ${array.slice(0, -1)} = ${array}[i]!;`);
  const load = (text: string): string =>
    inlined.reduce((result, array) => result.replace(new RegExp(`\\b${array.slice(0, -1)}\\b`), `${array}[i]!`), text);
  const stores = outputs.map(({ array }, k) => `${array}[i] = ${load(graph.results[k] as string)};`);
  // Of terms in f32, 2^24 of them, sums in f64 lose 2^-29 of their magnitudes: less than a gradient may.
  const isCompensated = type === 'Float64Array';
  const additions = sums.flatMap((sum, k) => {
    const term = graph.results[outputs.length + k] as string;
    return isCompensated ? addition(sum.name, term) : [`${sum.name}Sum += ${term};`];
  });
  const body = [...loads, ...graph.each, ...additions, ...stores];
  const accumulators = sums.flatMap((sum) => [`let ${sum.name}Sum = 0;`, ...(isCompensated ? [`let ${sum.name}Error = 0;`] : [])]);
  const deposit = sums.map(
    ({ name: sum }) =>
      `accumulate(${sum}Sums, ${channelNames.has(sum) ? `${sum}Channel` : 0}, ${sum}Sum, ${isCompensated ? `${sum}Error` : 0});`,
  );
  const loop = (head: string): string[] => [...accumulators, ...block(head, body), ...deposit];
  const statements = [
    ...channels.map(({ name: parameter }) => `const ${parameter}s = channelsOf(${parameter}Values);`),
    ...(graph.usesPowers ? ['const powers = powersOfTwo();'] : []),
    // A local one is known to stay the same over the loop.
    ...(graph.usesChoices ? ['const choices = choicePlaces;'] : []),
    ...(graph.usesSteady ? ['const steady = choicePlaces;'] : []),
    ...(graph.usesChoices && isPaired ? ['const choicesB = secondChoicePlaces;'] : []),
    ...graph.before,
    ...(isPaired
      ? [...accumulators, ...pairs([...loads, ...graph.each], additions, stores), ...deposit]
      : channels.length === 0
        ? loop('for (; i < end; i++)')
        : runs(channels, loop('for (; i < stop; i++)'))),
  ];
  const places = [
    ...(graph.usesChoices || graph.usesSteady ? ['choicePlaces'] : []),
    ...(graph.usesChoices && isPaired ? ['secondChoicePlaces'] : []),
  ];
  const values = [
    ...parameters.map(({ name: parameter }) =>
      channelNames.has(parameter) ? `${parameter}Values: number | FloatArray` : `${parameter}: number`,
    ),
    ...(channels.length > 0 ? ['inner: number'] : []),
    ...(request.readsSubgradient ? ['subgradient: number'] : []),
  ];
  const formals = [
    ...['i: number', 'end: number'],
    ...[...inputs, ...outputs.map(({ array }) => array)].map((array) => `${array}: ${type}`),
    ...sums.map((sum) => `${sum.name}Sums: Float64Array`),
    ...withoutUnused(values, statements),
  ];
  return {
    lines: arrow(`${name}(${formals.join(', ')}): void`, statements),
    usesPowers: graph.usesPowers,
    places,
    helpers: graph.helpers,
  };
}

/**
 * Two elements at a time, the stores last: both are computed side by side, and half the iterations have their costs. Where one element is left, both
 * are that one, which is added up once.
 */
function pairs(each: readonly string[], additions: readonly string[], stores: readonly string[]): string[] {
  const declared = each.flatMap((line) => /^\s*(?:const|let) (\w+)/.exec(line)?.[1] ?? []);
  const names = new RegExp(`\\b(${[...declared, 'choices'].join('|')})\\b`, 'g');
  const second = (line: string): string => line.replace(names, '$1B').replace(/\[i\]/g, '[j]');
  const isFlat = each.every((line) => line.endsWith(';') && !line.startsWith(' '));
  return block('for (; i < end; i += 2)', [
    'const j = i + 1 < end ? i + 1 : i;',
    ...each.flatMap((line) => (isFlat ? [line, second(line)] : [line])),
    ...(isFlat ? [] : each.map(second)),
    ...additions,
    ...(additions.length === 0 ? [] : block('if (j > i)', additions.map(second))),
    ...stores,
    ...stores.map(second),
  ]);
}

/** Trailing arguments that the statements do not read are left out; callers pass them all. */
export function withoutUnused(formals: readonly string[], statements: readonly string[]): string[] {
  const words = new Set(statements.join('\n').match(/\w+/g));
  const used = formals.map((formal) => words.has(formal.slice(0, formal.indexOf(':'))));
  return formals.slice(0, used.lastIndexOf(true) + 1);
}

/** Adds a term to a sum, and the rounding error of the addition to the sum's error. */
function addition(name: string, term: string): string[] {
  return [
    `const ${name}Term = ${term};`,
    `const ${name}Next = ${name}Sum + ${name}Term;`,
    `const ${name}Added = ${name}Next - ${name}Sum;`,
    `${name}Error += ${name}Sum - (${name}Next - ${name}Added) + (${name}Term - ${name}Added);`,
    `${name}Sum = ${name}Next;`,
  ];
}

/** Goes through the arrays run by run of `inner` elements of one channel. */
function runs(channels: readonly ParameterSpec[], loop: readonly string[]): string[] {
  return [
    ...channels.map(({ name }) => `let ${name}Channel = Math.floor(i / inner) % ${name}s.length;`),
    ...block('for (let stop = i - (i % inner) + inner; i < end; stop += inner)', [
      'if (stop > end) stop = end;',
      ...channels.map(({ name }) => `const ${name} = ${name}s[${name}Channel]!;`),
      ...loop,
      ...channels.map(({ name }) => `if (++${name}Channel === ${name}s.length) ${name}Channel = 0;`),
    ]),
  ];
}
