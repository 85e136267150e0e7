import { assemble, chunkElements } from '@rampa/codegen';
import type { Contender } from './contender';
import { instantiate, wasm } from './webassembly';

/** What a call cannot do without, each as a contender of its own, so that it is timed in the same turns. */
export const floors = { product: 'product of two arrays', staging: 'copies in and out' } as const;

const text = `(module
  (import "rampa" "memory" (memory 1))
  (func (export "product") (param $x i32) (param $y i32) (param $out i32) (param $bytes i32)
    (loop $next
      (v128.store (local.get $out) (f32x4.mul (v128.load (local.get $x)) (v128.load (local.get $y))))
      (v128.store offset=16 (local.get $out) (f32x4.mul (v128.load offset=16 (local.get $x)) (v128.load offset=16 (local.get $y))))
      (v128.store offset=32 (local.get $out) (f32x4.mul (v128.load offset=32 (local.get $x)) (v128.load offset=32 (local.get $y))))
      (v128.store offset=48 (local.get $out) (f32x4.mul (v128.load offset=48 (local.get $x)) (v128.load offset=48 (local.get $y))))
      (local.set $x (i32.add (local.get $x) (i32.const 64)))
      (local.set $y (i32.add (local.get $y) (i32.const 64)))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (br_if $next (i32.gt_s (local.tee $bytes (i32.sub (local.get $bytes) (i32.const 64))) (i32.const 0))))))`;

export async function openFloors(): Promise<readonly Contender[]> {
  const bytes = await assemble(text);
  const room = (elements: number, arrays: number) => new wasm.Memory({ initial: Math.ceil((elements * 4 * arrays) / 65_536) + 1 });
  const version = 'of the engine';
  return [
    {
      id: floors.product,
      version,
      prepare({ xs, dys }, call) {
        if (call !== 'backward' || xs.length !== dys.length) return undefined;
        const memory = room(xs.length, 3);
        const { product } = instantiate(bytes, memory) as { readonly product: (...numbers: number[]) => void };
        const [x, y, out] = [0, xs.length * 4, xs.length * 8];
        new Float32Array(memory.buffer).set(xs);
        new Float32Array(memory.buffer).set(dys, xs.length);
        return { run: () => product(x, y, out, xs.length * 4) };
      },
    },
    {
      id: floors.staging,
      version,
      prepare({ xs, dys }, call) {
        if (call !== 'forward' || xs.length !== dys.length) return undefined;
        const [staged, out] = [new Float32Array(room(chunkElements, 1).buffer), new Float32Array(xs.length)];
        return {
          run: () => {
            for (let start = 0; start < xs.length; start += chunkElements) {
              const end = Math.min(start + chunkElements, xs.length);
              staged.set(xs.subarray(start, end));
              out.set(staged.subarray(0, end - start), start);
            }
          },
        };
      },
    },
  ];
}
