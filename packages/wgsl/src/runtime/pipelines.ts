import { computeStage, type Device, type Handle, type PipelineDescriptor } from './gpu.js';
import type { Slot } from './kernel.js';

export interface PipelineRecipe {
  /** Shader and layout follow from the owner and this. */
  readonly key: string;
  readonly slots: readonly Slot[];
  readonly hasUniform: boolean;
  code(): string;
}

export interface Pipeline {
  readonly pipeline: Handle;
  readonly layout: Handle;
}

/** Compiled pipelines, by the source of the function they belong to. */
export class Pipelines {
  private readonly compiled = new WeakMap<object, Map<string, Pipeline>>();
  private readonly pending = new WeakMap<object, Map<string, Promise<Pipeline>>>();

  constructor(private readonly device: Device) {}

  /** Compiles now if need be, which can hold up the caller. */
  get(owner: object, recipe: PipelineRecipe): Pipeline {
    const known = of(this.compiled, owner);
    const found = known.get(recipe.key);
    if (found !== undefined) return found;
    const { layout, descriptor } = this.describe(recipe);
    const made = { layout, pipeline: this.device.createComputePipeline(descriptor) as Handle };
    known.set(recipe.key, made);
    return made;
  }

  /** Compiles in the background; rejects with the compiler's message. */
  async prepare(owner: object, recipe: PipelineRecipe): Promise<Pipeline> {
    const known = of(this.compiled, owner);
    const found = known.get(recipe.key);
    if (found !== undefined) return found;
    const pending = of(this.pending, owner);
    const started = pending.get(recipe.key) ?? this.compile(recipe);
    pending.set(recipe.key, started);
    try {
      const made = await started;
      known.set(recipe.key, made);
      return made;
    } finally {
      pending.delete(recipe.key);
    }
  }

  private async compile(recipe: PipelineRecipe): Promise<Pipeline> {
    const { layout, descriptor } = this.describe(recipe);
    return { layout, pipeline: (await this.device.createComputePipelineAsync(descriptor)) as Handle };
  }

  private describe({ key, slots, hasUniform, code }: PipelineRecipe): { layout: Handle; descriptor: PipelineDescriptor } {
    const { device } = this;
    const types = [
      ...slots.map(({ access }) => (access === 'read' ? ('read-only-storage' as const) : ('storage' as const))),
      ...(hasUniform ? ['uniform' as const] : []),
    ];
    const layout = device.createBindGroupLayout({
      entries: types.map((type, binding) => ({ binding, visibility: computeStage, buffer: { type } })),
    }) as Handle;
    const module = device.createShaderModule({ code: code(), label: key }) as Handle;
    return {
      layout,
      descriptor: {
        layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }) as Handle,
        compute: { module, entryPoint: 'main' },
        label: key,
      },
    };
  }
}

function of<T>(map: WeakMap<object, Map<string, T>>, owner: object): Map<string, T> {
  const found = map.get(owner) ?? new Map<string, T>();
  map.set(owner, found);
  return found;
}
