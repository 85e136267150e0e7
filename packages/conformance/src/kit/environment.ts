import type { Specification } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Library } from '../vectors/build';

/** Where the commands have the true values from. */
export interface Environment {
  readonly specification: Specification;
  readonly oracle: Oracle;
  openLibrary(names: readonly string[]): Promise<Library>;
}
