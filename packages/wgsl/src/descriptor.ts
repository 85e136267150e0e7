import { checkChannels, checkCount, checkNames, checkParameter, checkSubgradient, checkType } from '@rampa/common';

declare const none: unique symbol;
/** An object without members. */
export interface NoParameters {
  readonly [none]?: never;
}
export interface NoOptions {
  readonly [none]?: never;
}

export interface SubgradientOptions {
  /** The derivative at a kink: the one-sided one from the left or from the right. Default: as the function declares. */
  readonly subgradient?: 'left' | 'right';
}

export interface ChannelOptions extends SubgradientOptions {
  /** Consecutive elements that share a channel: element i is of channel floor(i / inner) modulo the number of channels. Default 1. */
  readonly inner?: number;
}

export interface RowOptions {
  /** Elements in a row. Default: the whole array is one row. */
  readonly length?: number;
  /** Distance between the elements of a row. Default 1. */
  readonly inner?: number;
}

/** The constraint of each parameter, as the checks of all packages take it; spelled out, because published types name no private package. */
export type Rules = Readonly<
  Record<string, readonly [fallback: number, must: string, holds?: ((value: number) => boolean) | undefined, perChannel?: true]>
>;

/** Expressions in WGSL with placeholders; each line is a variable that later lines and the roots may use (see template.ts). */
export interface Lines {
  readonly lines: readonly string[];
}

/** An expression for `value`, `derivative` and, for each parameter p, `derivative_p` and `term_p`: with dy, the term of p's gradient. */
export type Roots = Readonly<Record<string, string>>;

export interface ActivationSource extends Lines {
  readonly name: string;
  readonly rules: Rules;
  readonly roots: Roots;
  /** The roots that differ where the derivative at kinks is chosen. Absent: no kinks. */
  readonly left?: Roots;
  readonly right?: Roots;
}

export interface StageSource extends Lines {
  readonly name: string;
  readonly reduce: 'max' | 'sum' | 'firstIndex';
  readonly of: string;
  /** The term of an implicit further element 0. */
  readonly zero?: string;
}

export interface PassSource extends Lines {
  readonly stages: readonly StageSource[];
  readonly value: string;
  /** The value as a function of the last stage's term, `kept`, in place of x. */
  readonly kept?: Lines & { readonly value: string };
}

export interface ReductionSource {
  readonly name: string;
  readonly rules: Rules;
  /** The parameter that gives the row length; without one it is the option `length`. */
  readonly lengthParameter?: string;
  readonly output: 'row' | 'one';
  readonly backwardFrom: 'inputs' | 'outputs';
  readonly forward: PassSource;
  readonly backward: PassSource;
}

/** Values of parameters by name, rounded to f32. */
export type Bound = Readonly<Record<string, number>>;

/** Parameters with one value per channel. */
export interface Channels {
  /** The user's own arrays by parameter, read again at each call. */
  readonly values: Readonly<Record<string, Float32Array>>;
  readonly inner: number;
}

/** An elementwise function. Plain data: making one needs no device. */
export interface Activation<N extends string = string, P = never, O = never> {
  readonly kind: 'activation';
  readonly name: N;
  /** Names of all parameters, in the order of arguments. */
  readonly parameters: readonly string[];
  /** The parameters given to `with` as numbers. */
  readonly bound: Bound;
  /** The parameters given to `with` as arrays, if any. */
  readonly channels: Channels | undefined;
  /**
   * The same function with these parameters, rounded to f32 and checked, and options. A composed function takes the parameters that were
   * not given as arguments; the runtime uses their defaults.
   */
  with(parameters: P, options?: O): Activation<N, P, O>;
  readonly source: ActivationSource;
  /** The derivative at kinks. */
  readonly subgradient: 'declared' | 'left' | 'right';
}

/**
 * An elementwise function some of whose parameters may be given as an array of one value per channel. The array is held by reference:
 * the runtime sees later changes. A composed function takes such a parameter as an argument.
 */
export interface ChannelActivation<N extends string = string, P = never, C = never, O = never> extends Activation<N, P, O> {
  with(parameters: C, options?: O & ChannelOptions): Activation<N, C, O & ChannelOptions>;
  with(parameters: P, options?: O): ChannelActivation<N, P, C, O>;
}

/** A function over rows. */
export interface Reduction<N extends string = string, P = never, O = never> {
  readonly kind: 'reduction';
  readonly name: N;
  readonly parameters: readonly string[];
  readonly bound: Bound;
  /** The same function with these parameters, checked, and rows of this length and distance of elements. */
  with(parameters: P, options?: O): Reduction<N, P, O>;
  readonly source: ReductionSource;
  /** Undefined: the whole array is one row. */
  readonly length: number | undefined;
  readonly inner: number;
}

export type AnyActivation = Activation;
export type AnyReduction = Reduction;
export type AnyFunction = AnyActivation | AnyReduction;

export function activation<N extends string, P, O>(source: ActivationSource & { readonly name: N }): Activation<N, P, O> {
  const bind = (bound: Bound, channels: Channels | undefined, subgradient: Activation['subgradient']): Activation<N, P, O> => ({
    kind: 'activation',
    name: source.name,
    parameters: Object.keys(source.rules),
    bound,
    channels,
    source,
    subgradient,
    with(parameters, options) {
      const { numbers, arrays } = bindParameters(source.name, source.rules, parameters);
      const perChannel = Object.keys(arrays).length > 0;
      const known = [...(source.left ? ['subgradient'] : []), ...(perChannel ? ['inner'] : [])];
      const { subgradient: choice, inner = 1 } = checkOptions(source.name, known, options);
      return bind(
        numbers,
        perChannel ? { values: arrays, inner: checkCount(source.name, 'inner', inner) } : undefined,
        (['left', 'declared', 'right'] as const)[checkSubgradient(source.name, choice) + 1] ?? 'declared',
      );
    },
  });
  return bind({}, undefined, 'declared');
}

/** As `activation`, where a parameter may be given per channel. */
export const channelActivation = activation as <N extends string, P, C, O>(
  source: ActivationSource & { readonly name: N },
) => ChannelActivation<N, P, C, O>;

export function reduction<N extends string, P, O>(source: ReductionSource & { readonly name: N }): Reduction<N, P, O> {
  const { name, rules, lengthParameter } = source;
  const bind = (bound: Bound, length: number | undefined, inner: number): Reduction<N, P, O> => ({
    kind: 'reduction',
    name,
    parameters: Object.keys(rules),
    bound,
    source,
    length,
    inner,
    with(parameters, options) {
      const { numbers: values } = bindParameters(name, rules, parameters);
      const given = checkOptions(name, lengthParameter === undefined ? ['length', 'inner'] : [], options);
      const length = lengthParameter === undefined ? given.length : (values[lengthParameter] ?? rules[lengthParameter]?.[0]);
      return bind(
        values,
        length === undefined ? undefined : checkCount(name, lengthParameter ?? 'length', length),
        given.inner === undefined ? 1 : checkCount(name, 'inner', given.inner),
      );
    },
  });
  return bind({}, lengthParameter === undefined ? undefined : rules[lengthParameter]?.[0], 1);
}

function checkOptions(name: string, known: readonly string[], options: unknown = {}): Readonly<Record<string, unknown>> {
  checkNames(name, 'option', known, options);
  return options as Readonly<Record<string, unknown>>;
}

interface Parameters {
  readonly numbers: Bound;
  readonly arrays: Channels['values'];
}

/** The given parameters, numbers rounded to f32. What satisfies its constraint only before rounding (1e-50 > 0) is rejected too. */
function bindParameters(name: string, rules: Rules, given: unknown): Parameters {
  checkNames(name, 'parameter', Object.keys(rules), given);
  const numbers: Record<string, number> = {};
  const arrays: Record<string, Float32Array> = {};
  for (const [parameter, rule] of Object.entries(rules)) {
    const { [parameter]: value } = given as Readonly<Record<string, unknown>>;
    if (value === undefined) continue;
    const [fallback, must, holds, perChannel] = rule;
    const checked = (perChannel ? checkChannels : checkParameter)(name, parameter, rule, value);
    if (typeof checked !== 'number') {
      checkType(name, parameter, ['Float32Array'], checked);
      arrays[parameter] = checked as Float32Array;
      continue;
    }
    const rounded = Math.fround(checked);
    const still = Number.isFinite(rounded) && (!holds || holds(rounded));
    checkParameter(name, parameter, [fallback, still ? must : `${must} as a 32-bit float`, () => still], checked);
    numbers[parameter] = rounded + 0; // -0 has no literal in WGSL
  }
  return { numbers, arrays };
}

/** Every parameter of a function that is one number, as the runtime uses it: bound, else the default rounded to f32. */
export function numbersOf({
  source: { rules },
  bound,
  channels,
}: {
  readonly source: { readonly rules: Rules };
  readonly bound: Bound;
  readonly channels?: Channels | undefined;
}): Map<string, number> {
  const values = channels?.values ?? {};
  return new Map(
    Object.entries(rules).flatMap(([name, [fallback]]) => (name in values ? [] : [[name, bound[name] ?? Math.fround(fallback)] as const])),
  );
}
