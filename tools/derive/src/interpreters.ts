import { spawnSync } from 'node:child_process';
import { basename, dirname, extname, join } from 'node:path';
import { DeriveError } from './deriveError';

interface Interpreter {
  /** The programs that may run the script, the preferred first, each with arguments that succeed if it can. */
  readonly candidates: readonly (readonly [program: string, ...probe: string[]])[];
  readonly options: readonly string[];
  /** Exit statuses of a script that has come to its end. */
  readonly success: readonly number[];
  readonly missing: string;
}

/** What runs a script, by the end of its name. */
export const interpreters: Readonly<Record<string, Interpreter>> = {
  '.sollya': {
    candidates: [['sollya', '--version']],
    options: ['--warnonstderr', '--nocolor'],
    // 3: the file ends without `quit`.
    success: [0, 3],
    missing: 'sollya is not installed: apt-get install sollya (Debian, Ubuntu) or brew install sollya (macOS)',
  },
  '.py': {
    // The second is the one that the system's packages are for, where another python3 comes first.
    candidates: [
      ['python3', '-c', 'import mpmath'],
      ['/usr/bin/python3', '-c', 'import mpmath'],
    ],
    options: ['-B'],
    success: [0],
    missing:
      'no python3 with mpmath is installed: apt-get install python3-mpmath (Debian, Ubuntu) or python3 -m pip install mpmath (macOS)',
  },
};

/** The program for each of the scripts, by the end of its name; fails if one is missing, before any script has run. */
export function findPrograms(scripts: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(scripts.map((script) => extname(script)))].map((extension) => [extension, findProgram(extension)]));
}

function interpreterOf(extension: string): Interpreter {
  const interpreter = interpreters[extension];
  if (interpreter === undefined) throw new DeriveError(`nothing runs ${extension} files`);
  return interpreter;
}

function findProgram(extension: string): string {
  const { candidates, missing } = interpreterOf(extension);
  const found = candidates.find(([program, ...probe]) => spawnSync(program, probe, { stdio: 'ignore' }).status === 0);
  if (found === undefined) throw new DeriveError(missing);
  return found[0];
}

/** What a script prints. It runs in its own folder; Python finds what scripts share in spec/derivations. */
export function runScript(root: string, script: string, programs: ReadonlyMap<string, string>): string {
  const extension = extname(script);
  const { options, success, missing } = interpreterOf(extension);
  const program = programs.get(extension);
  if (program === undefined) throw new DeriveError(missing);
  const { status, stdout, stderr, error } = spawnSync(program, [...options, basename(script)], {
    cwd: join(root, dirname(script)),
    env: { ...process.env, PYTHONPATH: join(root, 'spec/derivations') },
    encoding: 'utf8',
  });
  // Sollya goes on after an error; it only warns.
  if (error !== undefined || status === null || !success.includes(status) || stderr !== '')
    throw new DeriveError(`${script} failed (exit status ${status}): ${(error?.message ?? stderr) || stdout}`);
  return stdout;
}
