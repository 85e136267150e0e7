import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** Everything that can be made again: unpacked devices and vectors. */
export const cacheRoot = join(repositoryRoot, 'node_modules', '.cache', 'rampa');
