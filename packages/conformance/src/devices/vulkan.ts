import { join } from 'node:path';
import { unpack } from './chromiumPackage';

/** Environment variables that a process needs from its start. */
export type Environment = Readonly<Record<string, string>>;

/**
 * A Vulkan driver that runs on the processor (SwiftShader) and the Vulkan loader, unpacked on first use. The dynamic linker reads LD_LIBRARY_PATH
 * only when a process starts, hence an environment to start processes with. On macOS and Windows Dawn and wgpu have native backends: nothing is needed.
 */
export async function softwareVulkan(): Promise<{ env: Environment }> {
  if (process.platform === 'darwin' || process.platform === 'win32') return { env: {} };
  const folder = await unpack('vulkan', [{ file: 'swiftshader.tar.br' }]);
  const inherited = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((path) => path !== '' && path !== folder);
  return { env: { LD_LIBRARY_PATH: [folder, ...inherited].join(':'), VK_DRIVER_FILES: join(folder, 'vk_swiftshader_icd.json') } };
}

/** Whether this process was started with that environment. */
export async function startedWithVulkan(): Promise<boolean> {
  const { env } = await softwareVulkan();
  return Object.entries(env).every(([name, value]) => process.env[name] === value);
}
