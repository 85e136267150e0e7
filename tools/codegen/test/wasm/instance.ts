import { KernelTable } from '../../src/wasm/kernels';
import { heap, slots } from '../../src/wasm/layout';
import { assemble, moduleText } from '../../src/wasm/module';

/** The little of the interface that is used here. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: { readonly exports: object } }>;
};

type Call = (...numbers: number[]) => void;

export interface Instance {
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
  readonly elementwise: Call;
  readonly stage: Call;
  readonly rows: Call;
  readonly across: Call;
  /** Address of element 0 of `floats` that is free for tests. */
  readonly heap: number;
  setSlots(values: readonly number[]): void;
}

/** A module of the kernels that `fill` asks for, ready to be called. `copies`: vectors side by side in each. */
export async function instantiate<K>(copies: number, fill: (table: KernelTable) => K): Promise<Instance & { readonly kernels: K }> {
  const table = new KernelTable();
  const kernels = fill(table);
  const memory = new WebAssembly.Memory({ initial: 512 });
  const bytes = await assemble(moduleText(table, { copies: () => copies }));
  const { instance } = await WebAssembly.instantiate(bytes, { rampa: { memory } });
  const { elementwise, stage, rows, across } = instance.exports as Record<'elementwise' | 'stage' | 'rows' | 'across', Call>;
  const doubles = new Float64Array(memory.buffer);
  return {
    kernels,
    floats: new Float32Array(memory.buffer),
    doubles,
    elementwise,
    stage,
    rows,
    across,
    heap,
    setSlots: (values) => doubles.set(values, slots.address(0) / 8),
  };
}
