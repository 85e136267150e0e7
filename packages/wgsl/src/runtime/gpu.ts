/**
 * The part of WebGPU that the runtime uses, structurally: a GPUDevice of a browser, of Deno or of Dawn's Node binding fits,
 * and nobody needs WebGPU types who has none.
 */

/** An object of WebGPU that is only handed on. A parameter of type never takes any declaration of it; what is handed on is cast. */
export type Handle = never;

export interface Device {
  readonly limits: Limits;
  readonly features: { has(name: string): boolean };
  readonly queue: {
    writeBuffer(buffer: Handle, offset: number, data: Handle): void;
    submit(commands: Iterable<Handle>): void;
  };
  createBuffer(descriptor: { size: number; usage: number; mappedAtCreation?: boolean; label?: string }): Buffer;
  createShaderModule(descriptor: { code: string; label?: string }): unknown;
  createBindGroupLayout(descriptor: {
    entries: { binding: number; visibility: number; buffer: { type: 'storage' | 'read-only-storage' | 'uniform' } }[];
  }): unknown;
  createPipelineLayout(descriptor: { bindGroupLayouts: Handle[] }): unknown;
  createComputePipeline(descriptor: PipelineDescriptor): unknown;
  createComputePipelineAsync(descriptor: PipelineDescriptor): Promise<unknown>;
  createBindGroup(descriptor: { layout: Handle; entries: { binding: number; resource: Handle }[] }): unknown;
  createCommandEncoder(): CommandEncoder;
  pushErrorScope(filter: 'validation' | 'out-of-memory' | 'internal'): void;
  popErrorScope(): Promise<{ readonly message: string } | null>;
}

export interface Limits {
  readonly maxStorageBufferBindingSize: number;
  readonly maxBufferSize: number;
  readonly maxComputeWorkgroupsPerDimension: number;
  readonly maxComputeInvocationsPerWorkgroup: number;
  readonly maxComputeWorkgroupSizeX: number;
  readonly maxComputeWorkgroupStorageSize: number;
  readonly maxStorageBuffersPerShaderStage: number;
  readonly minStorageBufferOffsetAlignment: number;
}

export interface Buffer {
  readonly size: number;
  readonly usage: number;
  getMappedRange(offset?: number, size?: number): ArrayBuffer;
  mapAsync(mode: number, offset?: number, size?: number): Promise<unknown>;
  unmap(): void;
  destroy(): void;
}

export interface BufferBinding {
  readonly buffer: Buffer;
  readonly offset?: number;
  readonly size?: number;
}

export interface ComputePass {
  setPipeline(pipeline: Handle): void;
  setBindGroup(index: number, group: Handle): void;
  dispatchWorkgroups(x: number, y?: number): void;
}

export interface PipelineDescriptor {
  layout: Handle;
  compute: { module: Handle; entryPoint: string };
  label?: string;
}

export interface CommandEncoder {
  beginComputePass(): ComputePass & { end(): void };
  copyBufferToBuffer(source: Handle, sourceOffset: number, target: Handle, targetOffset: number, size: number): void;
  finish(): unknown;
}

/** GPUBufferUsage, GPUMapMode and GPUShaderStage; the globals of that name are not everywhere. */
export const usage = { mapRead: 0x1, copySource: 0x4, copyTarget: 0x8, uniform: 0x40, storage: 0x80 } as const;
export const mapRead = 1;
export const computeStage = 4;
