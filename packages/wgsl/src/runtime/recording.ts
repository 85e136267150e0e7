import type { Dispatch } from './dispatches.js';
import type { ComputePass, Device, Handle } from './gpu.js';
import type { Pipelines } from './pipelines.js';

export function record(device: Device, pipelines: Pipelines, pass: ComputePass, { owner, recipe, resources, workgroups }: Dispatch): void {
  const { pipeline, layout } = pipelines.get(owner, recipe);
  const entries = resources.map((resource, binding) => ({ binding, resource: resource as Handle }));
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, device.createBindGroup({ layout, entries }) as Handle);
  pass.dispatchWorkgroups(...workgroups);
}
