/** `tsx packages/conformance/src/devices/launch.ts <command> [arguments]`: the command with the Vulkan environment, for example `node script.js`. */
import { runWithVulkan } from './relaunch';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('usage: launch <command> [arguments]');
  process.exitCode = 2;
} else process.exitCode = await runWithVulkan(command, args);
