/** One hyperparameter: its default, its constraint, what it means. Without bounds any finite value is allowed. */
export interface ParameterDefinition {
  readonly default: number;
  /** Smallest allowed value. */
  readonly min?: number;
  /** Largest allowed value. */
  readonly max?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  readonly integer?: true;
  /** May be given as one value per channel (a Float32Array). */
  readonly perChannel?: true;
  readonly meaning: string;
}

export type ParameterDefinitions = Readonly<Record<string, ParameterDefinition>>;
type Values<P> = { readonly [K in keyof P]: number };

/** A formula in x and the parameters, over the reals. */
export type Formula<P> = (x: number, parameters: Values<P>) => number;
/** A number, or a formula in the parameters alone. */
export type Quantity<P> = number | ((parameters: Values<P>) => number);

/** Limits at the two infinities. A limit of zero keeps its sign: -0 where the function approaches from below. */
export interface Limits<P> {
  readonly minusInfinity: Quantity<P>;
  readonly plusInfinity: Quantity<P>;
}

export interface ActivationDefinition<P extends ParameterDefinitions> {
  readonly name: string;
  /** Paper (authors, year, identifier) that introduced it. */
  readonly source: string;
  readonly parameters?: P;
  /** The textbook formula. */
  readonly value: Formula<P>;
  /** Its derivative in x, textbook form; at a kink the chosen subgradient. A file outside Rampa's own spec may leave it out: it is derived. */
  readonly derivative?: Formula<P>;
  /** The derivative in each parameter, textbook form; as for `derivative`, it may be left out. */
  readonly parameterDerivatives?: { readonly [K in keyof P]: Formula<P> };
  /** How it is computed well, where the textbook form cancels or overflows. Proven equal to the textbook form. */
  readonly evaluate?: {
    readonly value?: Formula<P>;
    readonly derivative?: Formula<P>;
    readonly parameterDerivatives?: { readonly [K in keyof P]?: Formula<P> };
  };
  /** Points where the derivative jumps: its one-sided values, and which one is the derivative there. */
  readonly kinks?: readonly {
    readonly at: Quantity<P>;
    readonly left: Quantity<P>;
    readonly right: Quantity<P>;
    readonly chosen: 'left' | 'right';
  }[];
  /** Points where the value itself jumps: its one-sided limits (the value there is what the formula says). */
  readonly jumps?: readonly { readonly at: Quantity<P>; readonly left: Quantity<P>; readonly right: Quantity<P> }[];
  /** Points where the textbook formula is 0/0 and the function goes on smoothly. */
  readonly removable?: readonly {
    readonly at: Quantity<P>;
    readonly value: Quantity<P>;
    readonly derivative: Quantity<P>;
    readonly parameterDerivatives?: { readonly [K in keyof P]: Quantity<P> };
  }[];
  /**
   * Sign-changing zeros of a derivative, where a relative error bound cannot hold: within `within` (<= 0.25) of `at` an absolute
   * error in units of `scale` (the derivative's size around there) is accepted. `of` names the derivative: 'derivative' or a parameter.
   */
  readonly zeros?: readonly {
    readonly of: 'derivative' | (keyof P & string);
    readonly at: Quantity<P>;
    readonly within: number;
    readonly scale: Quantity<P>;
  }[];
  /** Limits of the value, of the derivative, and of each parameter derivative (`derivative` and parameters default to 0 at both ends). */
  readonly limits: Limits<P> & {
    readonly derivative?: Limits<P>;
    readonly parameterDerivatives?: { readonly [K in keyof P]?: Limits<P> };
  };
  /** f(-0) = -0 and f(+0) = +0. Left out: whatever the formula gives. */
  readonly keepsNegativeZero?: true;
  /** The value never decreases as x grows, whatever the parameters. */
  readonly increasing?: true;
  /** f(-x) = -f(x), whatever the parameters. */
  readonly odd?: true;
  /** The value stays between these, which it may reach or only approach. A bound that is infinite for some parameters says nothing there. */
  readonly bounds?: { readonly min?: Quantity<P>; readonly max?: Quantity<P> };
}

/** An activation as formulas see it: callable, in doubles. Other activations and laws may call it. */
export interface Activation<P extends ParameterDefinitions> {
  (x: number, parameters?: Partial<Values<P>>): number;
  derivative(x: number, parameters?: Partial<Values<P>>): number;
  readonly definition: ActivationDefinition<P>;
}

/** Declares an activation function: one input, one output, elementwise. */
export function activation<const P extends ParameterDefinitions = Record<never, never>>(
  definition: ActivationDefinition<P>,
): Activation<P> {
  const complete = (given: Partial<Values<P>> = {}): Values<P> => {
    const defaults = Object.entries(definition.parameters ?? {}).map(([name, parameter]) => [name, parameter.default]);
    return { ...Object.fromEntries(defaults), ...given };
  };
  const value = definition.evaluate?.value ?? definition.value;
  const derivative = definition.evaluate?.derivative ?? definition.derivative;
  return Object.assign((x: number, parameters?: Partial<Values<P>>) => value(x, complete(parameters)), {
    derivative: (x: number, parameters?: Partial<Values<P>>) => {
      if (derivative === undefined)
        throw new TypeError(`${definition.name}: expected a derivative to call, got none: \`rampa check --write\` writes it into the file`);
      return derivative(x, complete(parameters));
    },
    definition,
  });
}
