import { type Buffer, type Device, usage } from './gpu.js';

const kinds = {
  storage: usage.storage | usage.copySource | usage.copyTarget,
  staging: usage.mapRead | usage.copyTarget,
} as const;

/** Released buffers are kept for the next call up to this many bytes in all. */
const keep = 64 * 2 ** 20;

/** Buffers of the array calls, used again from call to call. */
export class BufferPool {
  private readonly free = new Map<string, Buffer[]>();
  private kept = 0;
  private readonly all = new Set<Buffer>();

  constructor(private readonly device: Device) {}

  acquire(kind: keyof typeof kinds, bytes: number): Buffer {
    const size = this.sizeClass(bytes);
    const found = this.free.get(`${kind} ${size}`)?.pop();
    if (found !== undefined) {
      this.kept -= size;
      return found;
    }
    const made = this.device.createBuffer({ size, usage: kinds[kind] });
    this.all.add(made);
    return made;
  }

  /** Only when the device is done with it. */
  release(kind: keyof typeof kinds, buffer: Buffer): void {
    if (!this.all.has(buffer)) return;
    if (this.kept + buffer.size > keep) {
      this.all.delete(buffer);
      buffer.destroy();
      return;
    }
    const key = `${kind} ${buffer.size}`;
    this.free.set(key, [...(this.free.get(key) ?? []), buffer]);
    this.kept += buffer.size;
  }

  destroy(): void {
    for (const buffer of this.all) buffer.destroy();
    this.all.clear();
    this.free.clear();
  }

  /** A power of two up to 1 MiB, then whole MiB: few sizes, so that buffers meet again. */
  private sizeClass(bytes: number): number {
    const large = 2 ** 20;
    const size = bytes <= large ? 2 ** Math.ceil(Math.log2(Math.max(bytes, 256))) : Math.ceil(bytes / large) * large;
    return Math.min(size, Math.max(bytes, this.device.limits.maxBufferSize));
  }
}

/** How many uniforms are remembered; one that is forgotten lives on in the bind groups that use it. */
const remembered = 1024;

/** Uniform buffers by content. They are never written again, so every dispatch sees its own parameters whenever it is submitted. */
export class Uniforms {
  private readonly known = new Map<string, Buffer>();

  constructor(private readonly device: Device) {}

  get(integers: readonly number[], floats: readonly number[]): Buffer {
    const key = `${integers.join()};${floats.join()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const count = integers.length + floats.length;
    const buffer = this.device.createBuffer({ size: Math.ceil(count / 4) * 16, usage: usage.uniform, mappedAtCreation: true });
    const view = new DataView(buffer.getMappedRange());
    for (const [index, value] of integers.entries()) view.setUint32(4 * index, value, true);
    for (const [index, value] of floats.entries()) view.setFloat32(4 * (integers.length + index), value, true);
    buffer.unmap();
    if (this.known.size >= remembered) this.known.delete(this.known.keys().next().value as string);
    this.known.set(key, buffer);
    return buffer;
  }

  destroy(): void {
    for (const buffer of this.known.values()) buffer.destroy();
    this.known.clear();
  }
}
