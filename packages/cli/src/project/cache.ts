import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Project } from './config';

/** Where true values are kept that take minutes to compute: beside the project's dependencies, or among temporary files. */
export function cacheFolder({ folder }: Project): string {
  const modules = join(folder, 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'rampa', 'vectors') : join(tmpdir(), 'rampa', 'vectors');
}
