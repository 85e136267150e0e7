import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, UnableError } from '../failure';
import type { Files } from './packageFiles';
import { writeFiles } from './writeFiles';

/** By this file a folder is known to be ours to replace. */
export const markFile = 'accuracy.json';

/** A new folder beside `out`, in which everything is written before `out` is touched. */
export class Staging {
  readonly folder: string;

  private constructor(private readonly out: string) {
    this.folder = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  }

  /** Refuses a folder that somebody else filled, and one that cannot be written, before any work is done. */
  static open(out: string): Staging {
    if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, markFile)))
      throw new UnableError(
        `generate: ${out} has files that rampa did not generate (there is no ${markFile}); choose another folder with --out`,
      );
    try {
      mkdirSync(dirname(out), { recursive: true });
      return new Staging(out);
    } catch (error) {
      throw new UnableError(`generate: cannot write to ${out}: ${messageOf(error)}`);
    }
  }

  write(files: Files, below = ''): void {
    writeFiles(join(this.folder, below), files);
  }

  /** Puts the folder where `out` was. */
  commit(): void {
    const old = `${this.folder}-old`;
    try {
      if (existsSync(this.out)) renameSync(this.out, old);
      renameSync(this.folder, this.out);
    } catch (error) {
      if (!existsSync(this.out) && existsSync(old)) renameSync(old, this.out);
      throw new UnableError(`generate: cannot replace ${this.out}: ${messageOf(error)}`);
    }
    rmSync(old, { recursive: true, force: true });
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
