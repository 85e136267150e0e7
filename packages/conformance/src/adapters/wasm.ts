import { load } from '@rampa/wasm';
import { type Backend, defineBackend } from '../adapter';
import { evaluateArrays } from './arrays';

/** @rampa/wasm with one precision. */
export function wasmBackend(precision: 'faithful' | 'fast'): Backend {
  return defineBackend({
    id: `wasm ${precision}`,
    capabilities: () => ({
      plans: { f32: precision },
      parameterType: precision === 'fast' ? 'f32' : 'f64',
      exactDivision: true,
      flushesSubnormals: false,
      keepsNaN: true,
      keepsInfinity: true,
      device: `Node ${process.versions.node}`,
    }),
    evaluate: async (request) => evaluateArrays(await load({ precision }), request),
  });
}
