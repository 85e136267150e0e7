// @ts-check
/** `npm run scoreboard`: our packages and the peers against the true values; writes docs/scoreboard.md. */
import { scoreboardPage } from '@rampa/conformance/kit';
import { asBackend } from './adapters/asBackend.mjs';
import webGpu from './adapters/onnxWebGpu.mjs';
import { peers } from './peers/index.mjs';

try {
  await scoreboardPage([...peers.map(asBackend), webGpu]);
} finally {
  await webGpu.close?.();
}
// The runtimes' threads keep the process alive.
process.exit();
