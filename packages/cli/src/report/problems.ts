import type { Finding } from '@rampa/oracle';
import { SpecError } from '@rampa/reader';
import { codeFrame } from './codeFrame';
import { error as paint } from './colours';

/** A mistake in a file: where, what, and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function problemOf(given: SpecError | Finding): Problem {
  const { file, line, column } = given instanceof SpecError ? given.location : (given.location ?? { file: given.file, line: 1, column: 1 });
  const message = given instanceof SpecError ? given.message.replace(/^[^:]*:\d+:\d+: /, '') : `${given.name}: ${given.message}`;
  return { file, line, column, message };
}

/** On the error stream: the place, the message, the lines around it. `folder`: what the paths are relative to. */
export function printProblem(folder: string, problem: Problem): void {
  console.error(`${paint.bad('error')} ${problem.file}:${problem.line}:${problem.column}`);
  console.error(`${codeFrame(folder, problem)}${problem.message}\n`);
}
