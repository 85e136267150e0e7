import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lower } from '@rampa/codegen';
import type { ActivationSpec, Specification } from '@rampa/ir';
import { loopText } from '@rampa/speed';
import { emitModules } from '../generate/emit';
import { packageFiles } from '../generate/packageFiles';
import { writeFiles } from '../generate/writeFiles';

/** One way to compute a function over an array. */
export interface Contender {
  readonly id: string;
  readonly forward: () => unknown;
  readonly backward: (() => unknown) | undefined;
}

interface Kernel {
  forward(xs: Float32Array, out: Float32Array): Float32Array;
  backward(xs: Float32Array, dys: Float32Array, out: Float32Array): Float32Array;
}

interface Loaded extends Readonly<Record<string, unknown>> {
  alloc(length: number): Float32Array;
}

/** The generated modules, a loop over the formula with Math as one writes it by hand, and a copy; all on the same inputs. */
export async function contendersOf(specification: Specification, spec: ActivationSpec, elements: number): Promise<Contender[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rampa-bench-'));
  try {
    const program = lower({ ...specification, activations: [spec], reductions: [], laws: [] });
    for (const target of ['js', 'wasm'] as const)
      writeFiles(join(folder, target), packageFiles('bench', target, await emitModules('spec', program, target)));
    writeFiles(folder, new Map([['loop.mjs', loopModule(spec)]]));
    const open = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(folder, path)).href)) as T;
    const xs = inputs(elements);
    const [dys, out] = [new Float32Array(elements).fill(0.5), new Float32Array(elements)];
    const js = (await open<Readonly<Record<string, Kernel>>>('js/index.js'))[spec.name] as Kernel;
    const { load } = await open<{ load(options: { precision: string; capacity: number }): Promise<Loaded> }>('wasm/index.js');
    const contenders: Contender[] = [
      { id: 'copy', forward: () => out.set(xs), backward: undefined },
      { id: 'js', forward: () => js.forward(xs, out), backward: () => js.backward(xs, dys, out) },
    ];
    for (const precision of ['faithful', 'fast']) {
      const rampa = await load({ precision, capacity: 4 * elements });
      const kernel = rampa[spec.name] as Kernel;
      const [inside, upstream, result] = [rampa.alloc(elements), rampa.alloc(elements), rampa.alloc(elements)];
      inside.set(xs);
      upstream.set(dys);
      contenders.push({
        id: `wasm ${precision}`,
        forward: () => kernel.forward(inside, result),
        backward: () => kernel.backward(inside, upstream, result),
      });
    }
    const loop = await open<Readonly<Record<'forward' | 'backward', (...given: readonly (Float32Array | number)[]) => void>>>('loop.mjs');
    const parameters = spec.parameters.map(({ default: value }) => value);
    contenders.push({
      id: 'loop with Math',
      forward: () => loop.forward(xs, dys, out, ...parameters),
      backward: () => loop.backward(xs, dys, out, ...parameters),
    });
    return contenders;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Inputs as they occur in networks: of either sign, mostly small. */
function inputs(elements: number): Float32Array {
  return Float32Array.from({ length: elements }, (_, i) => 4 * Math.sin(i * 1.7) * Math.cos(i * 0.3));
}

/** A module with the textbook formula as a loop. */
function loopModule(spec: ActivationSpec): string {
  const { forward, backward } = { forward: loopText(spec, 'forward'), backward: loopText(spec, 'backward') };
  return `export const forward = (() => {${forward}})();\nexport const backward = (() => {${backward}})();\n`;
}
