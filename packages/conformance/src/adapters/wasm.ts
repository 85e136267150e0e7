import { type Backend, defineBackend } from '../adapter';
import { evaluateArrays } from './arrays';

/** What @rampa/wasm loads with this precision, or a package generated like it. */
export function wasmBackendOf(precision: 'faithful' | 'fast', rampa: object): Backend {
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
    evaluate: (request) => evaluateArrays(rampa, request),
  });
}
