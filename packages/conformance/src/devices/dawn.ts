import { create, globals } from 'webgpu';
import { startedWithVulkan } from './vulkan';

/** What an adapter says about itself. */
export interface AdapterDescription {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
}

export interface OpenDevice {
  readonly device: GPUDevice;
  readonly adapter: AdapterDescription;
  /** Whether the adapter is the software driver that we bring along. */
  readonly software: boolean;
}

function describe({ vendor, architecture, device, description }: GPUAdapterInfo): AdapterDescription {
  return { vendor, architecture, device, description };
}

/** Dawn's instances: one that is collected takes its devices with it. */
const instances: GPU[] = [];

/** `features`: what the device must have; `wanted`: what it gets where the adapter has it. */
async function open(
  options: readonly string[],
  what: string,
  features: readonly GPUFeatureName[],
  wanted: readonly GPUFeatureName[] = [],
): Promise<OpenDevice> {
  Object.assign(globalThis, globals);
  // An adapter gives one device only; each call asks for a fresh one.
  const instance = create([...options]);
  instances.push(instance);
  const adapter = await instance.requestAdapter();
  if (adapter === null) {
    const started = (await startedWithVulkan())
      ? ''
      : ': this process was started without the Vulkan environment, start it through devices/launch';
    throw new Error(`devices: ${what} offers no adapter${started}`);
  }
  const missing = features.filter((feature) => !adapter.features.has(feature));
  if (missing.length > 0) throw new Error(`devices: ${what} lacks the features ${missing.join(', ')}`);
  const device = await adapter.requestDevice({
    requiredFeatures: [...features, ...wanted.filter((feature) => adapter.features.has(feature))],
  });
  const info = describe(adapter.info);
  return { device, adapter: info, software: /swiftshader/i.test(Object.values(info).join(' ')) };
}

/**
 * A device of Dawn: on Linux that of the Vulkan driver that the process was started with, SwiftShader unless the machine's own was asked for;
 * the native backend on macOS and Windows. `wanted`: features to enable where the adapter has them.
 */
export function openDawn(wanted: readonly GPUFeatureName[] = []): Promise<OpenDevice> {
  return open(process.platform === 'linux' ? ['backend=vulkan'] : [], 'Dawn', [], wanted);
}

/** A device that validates shaders (f16 and subgroups enabled) and runs nothing. */
export function nullDawn(): Promise<OpenDevice> {
  return open(['backend=null'], "Dawn's null backend", ['shader-f16', 'subgroups']);
}
