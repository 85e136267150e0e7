import { resolve } from 'node:path';
import type { ActivationSpec, LawSpec, Specification } from '@rampa/ir';
import { createOracle, type Oracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import type { Project } from './config';
import { activationFilesIfAny, lawFiles, nameOf } from './files';
import { libraryFolder } from './library';

/** Rampa's own functions, and the user's beside them. */
export interface Opened {
  readonly project: Project;
  readonly specification: Specification;
  readonly oracle: Oracle;
  /** The user's, in the order of their files. */
  readonly own: readonly ActivationSpec[];
  /** The user's laws. */
  readonly laws: readonly LawSpec[];
}

/** Reads Rampa's spec and the given files; a mistake in one is a SpecError. */
export async function openSpecification(project: Project, files: readonly string[]): Promise<Opened> {
  // A law may be about any function of the project.
  const laws = activationFilesIfAny(project).every((file) => files.includes(file)) ? lawFiles(project) : [];
  const specification = readSpecification(libraryFolder, { folder: project.folder, files, laws });
  const ownLaws = specification.laws.filter(({ file }) => laws.includes(resolve(project.folder, file)));
  const own = files.map((file) => declaredIn(specification, file));
  return { project, specification, oracle: await createOracle(specification), own, laws: ownLaws };
}

function declaredIn({ activations }: Specification, file: string): ActivationSpec {
  // The reader refuses a file whose name is not that of its function.
  const found = activations.find(({ name }) => name === nameOf(file));
  if (found === undefined) throw new TypeError(`expected an activation in ${file}, got none`);
  return found;
}
