import { slots } from '@rampa/codegen';
import { type Compare, createCompare } from './compare';
import type { Group } from './group';
import { instantiate, type WasmMemory, wasm } from './webassembly';

/** A function over whole blocks, as codegen writes it: addresses of x, dy, stream, out, out2, and bytes of x. */
type BlockFunction = (x: number, dy: number, stream: number, out: number, out2: number, bytes: number) => void;

const arraysAt = 4096;
/** The largest block of any group. */
export const largestBlock = 2 ** 18;

/** One memory with a block of inputs, results and references, in which a group's kernels and the comparison work. */
export class Memory {
  private readonly memory: WasmMemory = new wasm.Memory({ initial: Math.ceil((arraysAt + 16 * largestBlock) / 65536) });
  private readonly compareFunction: Compare;

  constructor(compareModule: Uint8Array) {
    this.compareFunction = createCompare(compareModule, this.memory);
  }

  /** The arrays for blocks of so many elements, and the functions of a group. */
  load(group: Group): GroupMemory {
    const { buffer } = this.memory;
    const n = group.blockElements;
    const at = { x: arraysAt, got: arraysAt + 4 * n, reference: arraysAt + 8 * n };
    const parameters = new Float64Array(buffer, slots.address(0), Object.keys(group.parameters).length + 1);
    parameters.set([...Object.values(group.parameters), 0]);
    const functions = instantiate(group.kernels, this.memory) as Readonly<Record<string, BlockFunction>>;
    const call = (name: string, out: number, out2: number, count: number): void => {
      const kernel = functions[name];
      if (kernel === undefined) throw new RangeError(`verify: expected a kernel (${Object.keys(functions).join(', ')}), got ${name}`);
      kernel(at.x, 0, 0, out, out2, count * 4);
    };
    const xs = new Float32Array(buffer, at.x, n);
    const got = new Float32Array(buffer, at.got, n);
    return {
      xs,
      patterns: new Uint32Array(buffer, at.x, n),
      got,
      reference: new Float64Array(buffer, at.reference, n),
      computeReference: () => call('reference', 0, at.reference, n),
      compare: (limit) => this.compareFunction(at.got, at.reference, n, limit),
      kernel: (name) => (inputs) => {
        // Whole blocks of 16: what lies behind the inputs is computed too and not given back.
        xs.set(inputs);
        call(name, at.got, 0, Math.ceil(inputs.length / 16) * 16);
        return got.subarray(0, inputs.length);
      },
    };
  }
}

export interface GroupMemory {
  readonly xs: Float32Array;
  /** The bits of `xs`. */
  readonly patterns: Uint32Array;
  readonly got: Float32Array;
  readonly reference: Float64Array;
  computeReference(): void;
  compare(limit: number): ReturnType<Compare>;
  /** A kernel that computes in this memory: its results lie in `got`. */
  kernel(name: string): (inputs: Float32Array) => Float32Array;
}
