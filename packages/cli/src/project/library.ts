import { fileURLToPath } from 'node:url';

/** What is shipped beside the bundled command (see scripts/build.ts): the folder that holds Rampa's own spec/. */
export const libraryFolder = fileURLToPath(new URL('./library', import.meta.url));

/** The hand-written parts of the three packages, compiled, by target: what generated modules are put beside. */
export const runtimeFolder = fileURLToPath(new URL('./runtime', import.meta.url));
