/** A vitest globalSetup for test files that open a GPU device: with `pool: 'forks'` the processes that run the tests start with the Vulkan environment. */
import { softwareVulkan } from './vulkan';

export default async function setup(): Promise<void> {
  Object.assign(process.env, (await softwareVulkan()).env);
}
