import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import { UnableError } from '../failure';
import { openProject } from './config';
import { activationFilesIfAny } from './files';
import { type Opened, openSpecification } from './open';

export type FunctionSpec = ActivationSpec | ReductionSpec;

/** Rampa's own functions and those of the project around the current folder, if there is one. */
export async function openAll(): Promise<Opened> {
  const project = await openProject(process.cwd());
  return openSpecification(project, activationFilesIfAny(project));
}

export function allFunctions({ specification }: Opened): readonly FunctionSpec[] {
  return [...specification.activations, ...specification.reductions];
}

/** The function of this name; an unknown one is an error that names those that are near. */
export function functionNamed(opened: Opened, command: string, name: string): FunctionSpec {
  const functions = allFunctions(opened);
  const found = functions.find((spec) => spec.name === name);
  if (found !== undefined) return found;
  const near = functions.map((spec) => spec.name).filter((known) => known.toLowerCase().includes(name.toLowerCase().slice(0, 3)));
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'rampa list shows all of them';
  throw new UnableError(`${command}: expected a function, got ${name}; ${hint}`);
}

/** The activation of this name. */
export function activationNamed(opened: Opened, command: string, name: string): ActivationSpec {
  const found = functionNamed(opened, command, name);
  if (found.kind === 'activation') return found;
  throw new UnableError(`${command}: expected an activation, got ${name}, which is a function of rows`);
}
