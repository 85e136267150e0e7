import * as js from '@rampa/js';
import { load, type Rampa } from '@rampa/wasm';
import type { CallName, Contender, Prepared, Work } from './contender';
import { kernelOf } from './kernelOf';

/** Any function of ours: which one is known only from the spec. */
interface AnyKernel {
  with(parameters: object, options: object): AnyKernel;
  forward(xs: Float32Array, out?: Float32Array): Float32Array;
  backward(from: Float32Array, dys: Float32Array, out?: Float32Array): Float32Array;
  valueAndDerivative?(xs: Float32Array, ys: Float32Array, ds: Float32Array): unknown;
  parameterGradients?(xs: Float32Array, dys: Float32Array): unknown;
}

/** Where arrays come from. */
interface Memory {
  alloc(length: number): Float32Array;
  free(array: Float32Array): void;
}

const ordinary: Memory = { alloc: (length) => new Float32Array(length), free: () => undefined };

/** The public call on arrays of this memory, the outputs given. */
function prepare(functions: object, memory: Memory, work: Work, call: CallName): Prepared | undefined {
  const kernel = kernelOf<AnyKernel>(functions, work);
  if (call === 'parameterGradients' && Object.keys(work.parameters).length === 0) return undefined;
  if (call !== 'forward' && kernel[call] === undefined) return undefined;
  const lent: Float32Array[] = [];
  const array = (length: number, values?: Float32Array): Float32Array => {
    const made = memory.alloc(length);
    if (values !== undefined) made.set(values);
    lent.push(made);
    return made;
  };
  const { xs, dys } = work;
  const x = array(xs.length, xs);
  const prepared = (run: () => unknown): Prepared => ({ run, close: () => lent.forEach((one) => void memory.free(one)) });
  switch (call) {
    case 'forward': {
      const out = array(dys.length);
      return { ...prepared(() => kernel.forward(x, out)), result: () => out.slice() };
    }
    case 'backward': {
      const [dy, out] = [array(dys.length, dys), array(xs.length)];
      const from = work.backwardFrom === 'inputs' ? x : array(dys.length, kernel.forward(xs));
      return prepared(() => kernel.backward(from, dy, out));
    }
    case 'valueAndDerivative': {
      const [value, derivative] = [array(xs.length), array(xs.length)];
      return prepared(() => kernel.valueAndDerivative?.(x, value, derivative));
    }
    case 'parameterGradients': {
      const dy = array(dys.length, dys);
      return prepared(() => kernel.parameterGradients?.(x, dy));
    }
  }
}

/** Room for the arrays of all calls of a function at the largest size. */
const arraysAtOnce = 11;

/** Every way of calling our packages: `version` is theirs. */
export async function openOurs(largest: number, version: string): Promise<readonly Contender[]> {
  const contender = (id: string, functions: object, memory: Memory): Contender => ({
    id,
    version,
    prepare: (work, call) => prepare(functions, memory, work, call),
  });
  const wasm = async (precision: Rampa['precision']): Promise<readonly Contender[]> => {
    const rampa = await load({ precision, capacity: largest * arraysAtOnce });
    return [contender(`@rampa/wasm ${precision}`, rampa, rampa), contender(`@rampa/wasm ${precision}, ordinary arrays`, rampa, ordinary)];
  };
  return [...(await wasm('fast')), ...(await wasm('faithful')), contender('@rampa/js', js, ordinary)];
}

/** What every call has to do at least: read all elements and write as many. */
export const copy: Contender = {
  id: 'copy',
  version: 'of the engine',
  prepare(work, call) {
    if (call !== 'forward') return undefined;
    const out = new Float32Array(work.xs.length);
    return { run: () => out.set(work.xs) };
  },
};
