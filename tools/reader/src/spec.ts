import type { ParameterSpec } from '@rampa/ir';
import type { Definition, Definitions } from './definitions';
import type { Names } from './names';
import type { Sources } from './sources';
import type { Values } from './values';

/** What every reader of a part of the spec needs. */
export interface Spec {
  readonly sources: Sources;
  readonly names: Names;
  readonly values: Values;
  readonly definitions: Definitions;
  /** The parameters of an activation or reduction. */
  readonly parameters: ReadonlyMap<Definition, readonly ParameterSpec[]>;
}
