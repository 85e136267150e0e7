/** `npm run plots`: measures our backends on the conformance vectors, draws them beside the peers' accuracy run, and writes the page about it. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Backend, backends, Progress } from '@rampa/conformance';
import { ensureVulkan } from '@rampa/conformance/devices';
import { measureBackends } from './ours';
import { writePage } from './page';
import { paths } from './paths';
import { peersOf, readPeers } from './peersFile';
import { drawPlot, type Measured } from './plot';
import { openSpecification } from './specification';
import { plotFile, subjectsOf } from './subject';

await ensureVulkan();
const peers = await readPeers(paths.peers);
const { library, names } = await openSpecification();
const opened: Backend[] = await Promise.all(Object.values(backends).map((open) => open()));

const ids = peers.peers.map(({ id }) => id);
const progress = new Progress('plots');
const all: Measured[] = [];
for (const [k, name] of names.entries()) {
  progress.update(k, names.length, name);
  for (const subject of subjectsOf(await library.load(name))) {
    const others = peersOf(peers, subject, library.hash(name));
    const measured = { subject, ours: await measureBackends(subject, opened), others };
    await writeFile(join(paths.plots, plotFile(subject)), await drawPlot(measured, ids));
    all.push(measured);
  }
}
progress.stop();

const drawn = new Set(all.map(({ subject }) => plotFile(subject)));
for (const file of await readdir(paths.plots)) if (file.endsWith('.svg') && !drawn.has(file)) await rm(join(paths.plots, file));
await writeFile(paths.page, writePage(all, peers.peers));
console.log(`${drawn.size} plots of ${names.length} functions`);
// A GPU library keeps the process alive.
process.exit();
