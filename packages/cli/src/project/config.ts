import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ts } from 'ts-morph';
import { messageOf, UnableError } from '../failure';
import { type Config, type Target, targets } from './configTypes';

export const configName = 'rampa.config.ts';

/** A user's project: where it is, and what its rampa.config.ts says. */
export interface Project {
  /** The folder of rampa.config.ts, or the current one where there is none. */
  readonly folder: string;
  readonly hasConfig: boolean;
  readonly activations: string;
  readonly out: string;
  readonly targets: readonly Target[];
}

/** The project around a folder: the nearest rampa.config.ts in it or above it. */
export async function openProject(given: string): Promise<Project> {
  // Files are compared by their real places.
  const from = realpathSync(given);
  const path = findConfig(from);
  const config = path === undefined ? {} : await readConfig(path);
  return {
    folder: path === undefined ? from : dirname(path),
    hasConfig: path !== undefined,
    activations: config.activations ?? 'activations',
    out: config.out ?? 'generated',
    targets: config.targets ?? targets,
  };
}

function findConfig(from: string): string | undefined {
  const path = join(from, configName);
  if (existsSync(path)) return path;
  const parent = dirname(from);
  return parent === from ? undefined : findConfig(parent);
}

async function readConfig(path: string): Promise<Config> {
  const shown = relative(process.cwd(), path) || path;
  const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(path, 'utf8'), {
    reportDiagnostics: true,
    fileName: path,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new UnableError(`${shown}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  let given: unknown;
  try {
    const module = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as { readonly default?: unknown };
    given = module.default;
  } catch (error) {
    throw new UnableError(`${shown}: ${messageOf(error)}`);
  }
  return checkConfig(shown, given);
}

function checkConfig(path: string, given: unknown): Config {
  const wrong = (what: string, got: unknown): never => {
    throw new UnableError(`${path}: expected ${what}, got ${JSON.stringify(got) ?? String(got)}`);
  };
  if (typeof given !== 'object' || given === null) return wrong('export default { ... }', given);
  const entries = given as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(entries)) {
    if (key === 'activations' || key === 'out') {
      if (typeof value !== 'string' || value === '') wrong(`${key} to be a folder, relative to the file`, value);
    } else if (key === 'targets') checkTargets(value, (what, got) => wrong(`targets to be ${what}`, got));
    else wrong('only activations, out and targets', key);
  }
  return entries as Config;
}

/** Some of the targets, at least one. */
export function checkTargets(given: unknown, wrong: (what: string, got: unknown) => never): readonly Target[] {
  const known: readonly unknown[] = targets;
  if (!Array.isArray(given) || given.length === 0) return wrong(`some of ${targets.join(', ')}`, given);
  const unknown = given.find((target) => !known.includes(target));
  if (unknown !== undefined) return wrong(`some of ${targets.join(', ')}`, unknown);
  return targets.filter((target) => given.includes(target));
}

/** A path of the project, as it is shown: relative to where the command runs. */
export function shownPath(project: Project, path: string): string {
  return relative(process.cwd(), resolve(project.folder, path)).replaceAll('\\', '/') || '.';
}
