// @ts-check
/** `npm run bench`: our packages beside the peers. */
import { benchmark } from '@rampa/speed';
import { peers } from './peers/index.mjs';

await benchmark(peers);
// The runtimes' threads keep the process alive.
process.exit();
