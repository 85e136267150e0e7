import { type Backend, backends, type Capabilities, quantityOfKey } from '@rampa/conformance';
import * as js from '@rampa/js';
import { load } from '@rampa/wasm';
import type { Group, GroupColumn } from './group';
import type { GroupMemory } from './memory';

/** A backend's kernel for the quantity of a group. */
export interface Kernel {
  readonly column: GroupColumn;
  readonly capabilities: Capabilities;
  /** Results for at most a block of inputs, in an array that the next call may use again. */
  run(xs: Float32Array): Float32Array | Promise<Float32Array>;
  /** Gives back what the kernel holds. */
  release?(): void;
}

/** The backends of a process by id; a device is opened when first needed and stays. */
export class Kernels {
  private readonly adapters = new Map<string, Backend>();

  async prepare(group: Group, memory: GroupMemory): Promise<Kernel[]> {
    const kernels: Kernel[] = [];
    for (const column of group.columns) {
      const backend = await this.adapter(column.id);
      kernels.push({ column, capabilities: await backend.capabilities(), ...(await prepareRun(group, column, memory, backend)) });
    }
    return kernels;
  }

  async close(): Promise<void> {
    for (const backend of this.adapters.values()) await backend.close?.();
  }

  async adapter(id: string): Promise<Backend> {
    const backend = this.adapters.get(id) ?? (await backends[id]?.());
    if (backend === undefined) throw new RangeError(`verify: expected a backend (${Object.keys(backends).join(', ')}), got ${id}`);
    this.adapters.set(id, backend);
    return backend;
  }
}

type Run = Pick<Kernel, 'run' | 'release'>;

/** Values and derivatives come from the public calls of the packages; the array packages give only sums of a derivative in a parameter, so its kernel runs alone. */
async function prepareRun(group: Group, column: GroupColumn, memory: GroupMemory, backend: Backend): Promise<Run> {
  const { key, name, parameters, blockElements } = group;
  const isPublic = key === 'value' || key === 'derivative';
  switch (column.backend) {
    case 'js':
      if (!isPublic) return { run: await scriptRun(column.script ?? '', group) };
      return publicRun(
        bind(js, group),
        group,
        Array.from({ length: 3 }, () => new Float32Array(blockElements)),
      );
    case 'wasm': {
      if (!isPublic) return { run: memory.kernel(column.id) };
      const rampa = await load({ precision: column.plan === 'fast' ? 'fast' : 'faithful' });
      const arrays = Array.from({ length: 3 }, () => rampa.alloc(blockElements));
      return {
        ...publicRun(bind(rampa, group), group, arrays),
        release: () => {
          for (const array of arrays) rampa.free(array);
        },
      };
    }
    default: {
      const request = { name, quantity: quantityOfKey(key), parameters, type: 'f32', inPlace: false } as const;
      return { run: async (xs) => (await backend.evaluate({ ...request, inputs: [xs] })) as Float32Array };
    }
  }
}

/** The interface of a bound function of the array packages, as far as it is used here. */
interface Bound {
  forward(xs: Float32Array, out: Float32Array): Float32Array;
  backward(xs: Float32Array, dys: Float32Array, out: Float32Array): Float32Array;
}

function bind(exports: object, { name, parameters }: Group): Bound {
  const found = (exports as Readonly<Record<string, { with(parameters: object): Bound } | undefined>>)[name];
  if (found === undefined) throw new RangeError(`verify: ${name}: expected a function of the package, got none`);
  return found.with(parameters);
}

/** `forward`, or `backward` with upstream gradients 1. */
function publicRun(bound: Bound, { key }: Group, arrays: readonly Float32Array[]): Run {
  const [inputs = new Float32Array(), outputs = new Float32Array(), ones = new Float32Array()] = arrays;
  ones.fill(1);
  return {
    run: (xs) => {
      const [x, y] = [inputs.subarray(0, xs.length), outputs.subarray(0, xs.length)];
      x.set(xs);
      return key === 'value' ? bound.forward(x, y) : bound.backward(x, ones.subarray(0, xs.length), y);
    },
  };
}

type Loop = (begin: number, end: number, xs: Float32Array, ys: Float32Array, ...values: number[]) => void;

async function scriptRun(script: string, { parameters, blockElements }: Group): Promise<Kernel['run']> {
  const { kernel } = (await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)) as { kernel: Loop };
  const values = [...Object.values(parameters), 0];
  const outputs = new Float32Array(blockElements);
  return (xs) => {
    const ys = outputs.subarray(0, xs.length);
    kernel(0, xs.length, xs, ys, ...values);
    return ys;
  };
}
