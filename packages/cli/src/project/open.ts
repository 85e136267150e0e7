import type { ActivationSpec, Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import type { Project } from './config';
import { nameOf } from './files';
import { libraryFolder } from './library';

/** Rampa's own functions, and the user's beside them. */
export interface Opened {
  readonly specification: Specification;
  readonly oracle: Oracle;
  /** The user's, in the order of their files. */
  readonly own: readonly ActivationSpec[];
}

/** Reads Rampa's spec and the given files; a mistake in one is a SpecError. */
export async function openSpecification(project: Project, files: readonly string[]): Promise<Opened> {
  const specification = readSpecification(libraryFolder, { folder: project.folder, files });
  const names = new Set(files.map(nameOf));
  const own = specification.activations.filter(({ name }) => names.has(name));
  return { specification, oracle: await createOracle(specification), own };
}
