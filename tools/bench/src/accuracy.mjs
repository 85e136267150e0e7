// @ts-check
/** Measures the peers against MPFR on the conformance vectors and writes what docs/error-plots.md is drawn from. */
import { mkdir, writeFile } from 'node:fs/promises';
import { measurePeers, openSpecification, paths, textbookPeer, writePeers } from '@rampa/plots';
import { peers } from './peers/index.mjs';

const { specification, library, names } = await openSpecification();
const started = Date.now();
const file = await measurePeers(library, names, [...peers, textbookPeer(specification)], (name, done) =>
  console.log(`${name} (${done + 1} of ${names.length})`),
);
await mkdir(paths.plots, { recursive: true });
await writeFile(paths.peers, writePeers(file));
console.log(
  `${file.peers.map(({ id, version }) => `${id} ${version}`).join(', ')}: measured in ${((Date.now() - started) / 1000).toFixed(1)} s`,
);
// The runtimes' threads keep the process alive.
process.exit();
