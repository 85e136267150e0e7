/** A variable of a law: the values that it ranges over. */
export interface LawVariable {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
}

type Values<V> = { readonly [K in keyof V]: number };
type Side<V> = (variables: Values<V>) => number;

/** A statement that ties functions to each other: exact over the reals, and on every backend within the operands' combined error bars. */
export interface LawDefinition<V extends Readonly<Record<string, LawVariable>>> {
  /** The law in words. */
  readonly name: string;
  readonly over: V;
  /** Only where this holds. */
  readonly where?: (variables: Values<V>) => boolean;
  /** All sides are equal. */
  readonly equal?: readonly Side<V>[];
  /** Each side is at most the next. */
  readonly ordered?: readonly Side<V>[];
  /** As `ordered` but strictly (on a backend: not reversed, since a result may underflow). */
  readonly increasing?: readonly Side<V>[];
}

/** Declares a law. A spec/laws file exports an array of them as default. */
export function law<const V extends Readonly<Record<string, LawVariable>>>(definition: LawDefinition<V>): LawDefinition<V> {
  return definition;
}
