import { checkCount, checkNames, checkParameter, checkSubgradient } from '@rampa/common';

export type NoParameters = { readonly [name in never]: number };
export type NoOptions = { readonly [name in never]: unknown };

export interface SubgradientOptions {
  /** The derivative at a kink: the one-sided one from the left or from the right. Default: as the function declares. */
  readonly subgradient?: 'left' | 'right';
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

/** An expression for `value`, `derivative` and, for each parameter p, `derivative_p`. */
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

/** An elementwise function. Plain data: making one needs no device. */
export interface Activation<N extends string = string, P = never, O = never> {
  readonly kind: 'activation';
  readonly name: N;
  /** Names of all parameters, in the order of arguments. */
  readonly parameters: readonly string[];
  /** The parameters given to `with`. */
  readonly bound: Bound;
  /**
   * The same function with these parameters, rounded to f32 and checked, and options. A composed function takes the parameters that were
   * not given as arguments; the runtime uses their defaults.
   */
  with(parameters: P, options?: O): Activation<N, P, O>;
  readonly source: ActivationSource;
  /** The derivative at kinks. */
  readonly subgradient: 'declared' | 'left' | 'right';
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
  const bind = (bound: Bound, subgradient: Activation['subgradient']): Activation<N, P, O> => ({
    kind: 'activation',
    name: source.name,
    parameters: Object.keys(source.rules),
    bound,
    source,
    subgradient,
    with(parameters, options) {
      const values = bindParameters(source.name, source.rules, parameters);
      const { subgradient: choice } = checkOptions(source.name, source.left ? ['subgradient'] : [], options);
      return bind(values, (['left', 'declared', 'right'] as const)[checkSubgradient(source.name, choice) + 1] ?? 'declared');
    },
  });
  return bind({}, 'declared');
}

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
      const values = bindParameters(name, rules, parameters);
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

/** The given parameters, rounded to f32. What satisfies its constraint only before rounding (1e-50 > 0) is rejected too. */
function bindParameters(name: string, rules: Rules, given: unknown): Bound {
  checkNames(name, 'parameter', Object.keys(rules), given);
  const bound: Record<string, number> = {};
  for (const [parameter, rule] of Object.entries(rules)) {
    const { [parameter]: value } = given as Readonly<Record<string, unknown>>;
    if (value === undefined) continue;
    const checked = checkParameter(name, parameter, rule, value);
    const [fallback, must, holds] = rule;
    const rounded = Math.fround(checked);
    const still = Number.isFinite(rounded) && (!holds || holds(rounded));
    checkParameter(name, parameter, [fallback, still ? must : `${must} as a 32-bit float`, () => still], checked);
    bound[parameter] = rounded + 0; // -0 has no literal in WGSL
  }
  return bound;
}

/** Every parameter of a function as the runtime uses it: bound, else the default rounded to f32. */
export function allParameters({
  source: { rules },
  bound,
}: {
  readonly source: { readonly rules: Rules };
  readonly bound: Bound;
}): number[] {
  return Object.entries(rules).map(([name, [fallback]]) => bound[name] ?? Math.fround(fallback));
}
