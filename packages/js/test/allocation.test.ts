import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as functions from '../src/index.js';

/** What a call may be given, whichever function it is. */
interface AnyFunction {
  forward(xs: Float32Array, out?: Float32Array): Float32Array;
  backward(from: Float32Array, dys: Float32Array, out: Float32Array): unknown;
  valueAndDerivative?(xs: Float32Array, values: Float32Array, derivatives: Float32Array): unknown;
  parameterGradients?(xs: Float32Array, dys: Float32Array): unknown;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const elements = 32_768;
/** An object for a number takes 12 or 16; what a call takes by itself is spread over its elements. */
const mostBytes = 4;
/** The loop is optimised in the background. */
const patienceMs = 10_000;

const all = Object.entries(functions as unknown as Readonly<Record<string, AnyFunction>>).filter(
  ([, { forward }]) => forward !== undefined,
);
const kinds = [Float32Array, Float64Array].map((kind) => [kind.name, kind as unknown as typeof Float32Array] as const);

test.each(all.flatMap(([name, f]) => kinds.map(([kind, type]) => ({ name, kind, f, type }))))(
  '$name on a $kind makes no object for an element',
  async ({ f, type }) => {
    const xs = type.from({ length: elements }, (_, i) => Math.sin(i * i) * 9);
    const out = f.forward(xs);
    const dys = type.from({ length: out.length }, (_, i) => Math.cos(i * i) * 3);
    const dxs = new type(elements);
    const calls = {
      forward: () => f.forward(xs, out),
      backward: () => f.backward(xs, dys, dxs),
      valueAndDerivative: () => f.valueAndDerivative?.(xs, out, dxs),
      parameterGradients: () => f.parameterGradients?.(xs, dys),
    };
    for (const [call, run] of Object.entries(calls)) {
      const started = performance.now();
      let bytes = Number.POSITIVE_INFINITY;
      while (bytes > mostBytes && performance.now() - started < patienceMs) {
        for (let n = 0; n < 10; n++) run();
        await new Promise((resolve) => setTimeout(resolve));
        collect();
        const before = process.memoryUsage().heapUsed;
        run();
        bytes = (process.memoryUsage().heapUsed - before) / elements;
      }
      expect.soft(bytes, call).toBeLessThanOrEqual(mostBytes);
    }
  },
);
