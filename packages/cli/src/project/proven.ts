import { SpecError } from '@rampa/reader';
import { type Problem, printProblem, problemOf } from '../report/problems';
import type { Project } from './config';
import { type Opened, openSpecification } from './open';
import { prove } from './prove';

/** The activations, read and proven; otherwise the problems are printed, and there is nothing. */
export async function openProven(
  project: Project,
  files: readonly string[],
  { json }: { readonly json?: true },
): Promise<Opened | undefined> {
  const fail = (problems: readonly Problem[]): undefined => {
    if (json) console.log(JSON.stringify({ ok: false, problems }, null, 2));
    else for (const problem of problems) printProblem(project.folder, problem);
    return undefined;
  };
  try {
    const opened = await openSpecification(project, files);
    const { findings } = prove(opened);
    return findings.length > 0 ? fail(findings.map(problemOf)) : opened;
  } catch (error) {
    if (error instanceof SpecError) return fail([problemOf(error)]);
    throw error;
  }
}
