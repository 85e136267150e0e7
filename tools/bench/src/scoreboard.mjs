// @ts-check
/** `npm run scoreboard`: our packages and the peers against the true values; writes docs/scoreboard.md. */
import { scoreboardPage } from '@rampa/conformance/kit';
import { asBackend } from './adapters/asBackend.mjs';
import { peers } from './peers/index.mjs';

await scoreboardPage(peers.map(asBackend));
// The runtimes' threads keep the process alive.
process.exit();
