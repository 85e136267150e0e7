import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What the two commands read and write; all of it is checked in. */
export const paths = {
  root: fromRoot(''),
  plots: fromRoot('docs/plots'),
  peers: fromRoot('docs/plots/peers.json'),
  page: fromRoot('docs/error-plots.md'),
} as const;
