import { fail } from '@rampa/common';
import { Uniforms } from './buffers.js';
import type { Machine } from './dispatches.js';
import type { Device, Limits } from './gpu.js';

/** Arrays, a parameter per channel, outputs and sums of the operation that takes most (backwardAll). */
const storageBuffers = 5;
const smallestWorkgroup = 64;
const largestWorkgroup = 256;

/** Chooses the workgroup size; rejects a device that cannot run the kernels. */
export function machineOf(device: Device): Machine {
  if (typeof (device as Partial<Device> | null)?.createShaderModule !== 'function')
    fail('createRuntime', 'device', 'be a GPUDevice', device, TypeError);
  const { limits } = device;
  const atLeast = (limit: keyof Limits, least: number): void => {
    if (!(limits[limit] >= least)) fail('createRuntime', `device.limits.${limit}`, `be >= ${least}`, limits[limit]);
  };
  atLeast('maxStorageBuffersPerShaderStage', storageBuffers);
  atLeast('maxComputeInvocationsPerWorkgroup', smallestWorkgroup);
  atLeast('maxComputeWorkgroupSizeX', smallestWorkgroup);
  atLeast('maxComputeWorkgroupStorageSize', 4 * smallestWorkgroup);
  const most = Math.min(
    largestWorkgroup,
    limits.maxComputeInvocationsPerWorkgroup,
    limits.maxComputeWorkgroupSizeX,
    limits.maxComputeWorkgroupStorageSize / 4,
  );
  return { device, uniforms: new Uniforms(device), workgroupSize: 2 ** Math.floor(Math.log2(most)) };
}
