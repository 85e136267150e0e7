import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { UnableError } from '../failure';
import { type Project, shownPath } from './config';

/** Absolute paths of the activations that are meant: those given, or all of the project's folder. */
export function activationFiles(project: Project, given: readonly string[]): string[] {
  if (given.length > 0) return given.map((path) => existing(path));
  const folder = resolve(project.folder, project.activations);
  const files = existsSync(folder) ? typescriptFiles(folder) : [];
  if (files.length > 0) return files;
  throw new UnableError(
    `expected activations (*.ts) in ${shownPath(project, project.activations)}, got none; write one with: rampa new tanhexp`,
  );
}

/** The project's activations if it has any. */
export function activationFilesIfAny(project: Project): string[] {
  const folder = resolve(project.folder, project.activations);
  return existsSync(folder) ? typescriptFiles(folder) : [];
}

function existing(path: string): string {
  const place = resolve(path);
  if (!existsSync(place)) throw new UnableError(`expected a file, got ${path}, which does not exist`);
  if (!statSync(place).isFile() || !place.endsWith('.ts')) throw new UnableError(`expected a file *.ts, got ${path}`);
  return realpathSync(place);
}

/** The files of laws that stand beside the project's activations. */
export function lawFiles(project: Project): string[] {
  const folder = resolve(project.folder, project.activations, 'laws');
  return existsSync(folder) ? typescriptFiles(folder) : [];
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => realpathSync(join(folder, name)));
}

/** The name of the activation that a file declares. */
export function nameOf(file: string): string {
  return basename(file, '.ts');
}

/** For messages. */
export function shown(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}
