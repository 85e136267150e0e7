import { type Library, openLibrary, Progress } from '@rampa/conformance';
import type { Specification } from '@rampa/ir';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import { paths } from './paths';

export interface OpenSpecification {
  readonly specification: Specification;
  readonly library: Library;
  /** Every function of the spec. */
  readonly names: readonly string[];
}

/** The spec with the true values of all its functions; those missing in the cache are computed, which takes minutes. */
export async function openSpecification(): Promise<OpenSpecification> {
  const specification = readSpecification(paths.root);
  const progress = new Progress('vectors');
  let values = 0;
  const library = await openLibrary(specification, await createOracle(specification), (more, of) => {
    values += more;
    progress.update(values, of, 'true values');
  });
  progress.stop();
  return { specification, library, names: [...specification.activations, ...specification.reductions].map(({ name }) => name) };
}
