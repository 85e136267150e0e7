export { bundle } from './bundle';
export { type OpenPage, openPage } from './chromium';
export { type AdapterDescription, nullDawn, type OpenDevice, openDawn } from './dawn';
export { type DenoWorker, startDenoWorker } from './deno';
export { ensureVulkan, gpuOption, runWithVulkan } from './relaunch';
export { type Environment, softwareVulkan } from './vulkan';
