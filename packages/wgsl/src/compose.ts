import { checkNames, fail } from '@rampa/common';
import type { AnyActivation } from './descriptor.js';
import { FunctionWriter, freeParameters } from './functionText.js';
import { helperNames, helperTexts } from './helpers.js';
import type { Dialect } from './template.js';

export interface ComposeOptions {
  /** Type of the elements in arguments and results; the arithmetic is f32 in either case. Default 'f32'. */
  readonly scalar?: 'f32' | 'f16';
  /** Elements per call: 1 gives functions of scalars, else of vectors. Default 1. */
  readonly width?: 1 | 2 | 3 | 4;
  /** Whether to write the derivatives, in x and in every parameter that is an argument. Default true. */
  readonly derivatives?: boolean;
  /** Put before every name. Default 'rampa_'. */
  readonly prefix?: string;
  /** Helpers (`helpers` of another composition with the same prefix and width) that the shader has already. */
  readonly exclude?: readonly string[];
}

/** A WGSL function. */
export interface ComposedCall {
  readonly name: string;
  /** The parameters that it takes after x, of type f32. */
  readonly parameters: readonly string[];
  /** The text of a call: `call('x', 'u.alpha')` is `rampa_elu(x, u.alpha)`. */
  call(x: string, ...parameters: string[]): string;
}

export interface ComposedFunction<D extends boolean = boolean> {
  readonly value: ComposedCall;
  readonly derivative: D extends true ? ComposedCall : D extends false ? undefined : ComposedCall | undefined;
  /** By parameter; empty without derivatives. */
  readonly parameterDerivatives: Readonly<Record<string, ComposedCall>>;
}

export interface Composition<N extends string = string, D extends boolean = boolean> {
  /** Declarations, to stand anywhere in a module. */
  readonly code: string;
  /** Features the module must enable in its first lines: `enable f16;`. */
  readonly enables: readonly 'f16'[];
  /** Names of the helpers in `code`. */
  readonly helpers: readonly string[];
  /** By name; a function composed a second time with other parameters is `name_2`, and so on. */
  readonly functions: { readonly [K in N]: ComposedFunction<D> } & { readonly [name: string]: ComposedFunction<D> | undefined };
}

/** WGSL functions for these activations, ready to paste into a shader. Pure text: no device is needed. */
export function compose<const L extends readonly AnyActivation[], const O extends ComposeOptions = Record<never, never>>(
  list: L,
  options?: O,
): Composition<L[number]['name'], O extends { readonly derivatives: infer D extends boolean } ? D : true> {
  const { scalar, derivatives, exclude, dialect } = checkOptions(options);
  checkList(list);
  const functions: Record<string, ComposedFunction> = {};
  const texts: string[] = [];
  const used = new Set<string>();

  for (const [key, activation] of named(list)) {
    const free = freeParameters(activation);
    const roots = ['value', ...(derivatives ? ['derivative', ...free.map((parameter) => `derivative_${parameter}`)] : [])];
    const own = `${dialect.prefix}${key}`;
    const names = new Map(roots.map((root) => [root, root === 'value' ? own : `${own}_${root}`]));
    const { text, helpers } = new FunctionWriter(activation, scalar, dialect).write(names, `${own}_all`);
    texts.push(text);
    for (const helper of helpers) used.add(helper);
    const call = (root: string): ComposedCall => callOf(names.get(root) as string, free);
    functions[key] = {
      value: call('value'),
      derivative: derivatives ? call('derivative') : undefined,
      parameterDerivatives: Object.fromEntries(derivatives ? free.map((parameter) => [parameter, call(`derivative_${parameter}`)]) : []),
    };
  }
  const helpers = [...helperTexts(used, dialect)]
    .map(([name, text]) => [`${dialect.prefix}${name}`, text] as const)
    .filter(([name]) => !exclude.has(name));
  return {
    code: `${[...helpers.map(([, text]) => text), ...texts].join('\n')}\n`,
    enables: scalar === 'f16' ? ['f16'] : [],
    helpers: helpers.map(([name]) => name),
    functions: functions as never,
  };
}

function callOf(name: string, parameters: readonly string[]): ComposedCall {
  return {
    name,
    parameters,
    call(...given) {
      if (given.length !== parameters.length + 1)
        fail(name, 'arguments', `be ${['x', ...parameters].join(', ')}`, `${given.length} arguments`);
      return `${name}(${given.join(', ')})`;
    },
  };
}

/** Functions under distinct names; the same function with the same parameters only once. */
function named(list: readonly AnyActivation[]): Map<string, AnyActivation> {
  const names = new Map<string, AnyActivation>();
  const seen = new Set<string>();
  for (const activation of list) {
    const identity = JSON.stringify([activation.name, activation.bound, activation.subgradient]);
    if (seen.has(identity)) continue;
    seen.add(identity);
    let key = activation.name;
    for (let count = 2; names.has(key); count += 1) key = `${activation.name}_${count}`;
    names.set(key, activation);
  }
  return names;
}

function checkList(list: readonly AnyActivation[]): void {
  if (!Array.isArray(list)) fail('compose', 'the list', 'be an array', list, TypeError);
  for (const entry of list as readonly { readonly kind?: string; readonly name?: string }[]) {
    if (entry?.kind === 'reduction')
      fail('compose', 'the list', 'hold elementwise functions (rows are for the runtime)', entry.name, TypeError);
    if (entry?.kind !== 'activation') fail('compose', 'the list', 'hold functions of this package', entry, TypeError);
  }
}

function checkOptions(options: ComposeOptions = {}): {
  scalar: 'f32' | 'f16';
  derivatives: boolean;
  exclude: ReadonlySet<string>;
  dialect: Dialect;
} {
  checkNames('compose', 'option', ['scalar', 'width', 'derivatives', 'prefix', 'exclude'], options);
  const { scalar = 'f32', width = 1, derivatives = true, prefix = 'rampa_', exclude = [] } = options;
  if (scalar !== 'f32' && scalar !== 'f16') fail('compose', 'scalar', "be 'f32' or 'f16'", scalar);
  if (![1, 2, 3, 4].includes(width)) fail('compose', 'width', 'be 1, 2, 3 or 4', width);
  if (typeof derivatives !== 'boolean') fail('compose', 'derivatives', 'be true or false', derivatives, TypeError);
  if (typeof prefix !== 'string' || !/^(?!__)[A-Za-z_]\w*$/.test(prefix)) fail('compose', 'prefix', 'be the start of a WGSL name', prefix);
  if (!Array.isArray(exclude)) fail('compose', 'exclude', 'be an array', exclude, TypeError);
  const known = helperNames.map((name) => `${prefix}${name}`);
  for (const name of exclude) if (!known.includes(name)) fail('compose', 'exclude', `hold helpers (${known.join(', ')})`, name);
  return { scalar, derivatives, exclude: new Set(exclude), dialect: { width, prefix } };
}
