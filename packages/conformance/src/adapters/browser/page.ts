/** Runs in a page, bundled: the three packages behind one function. */
import * as js from '@rampa/js';
import { load } from '@rampa/wasm';
import type { Capabilities, EvaluateRequest } from '../../adapter';
import type { NumberArray } from '../../numbers';
import { evaluateArrays } from '../arrays';
import { WgslEvaluator } from '../wgsl/evaluator';
import { probe } from '../wgsl/probe';

/** A page's. */
declare const navigator: { readonly gpu?: GPU };

/** A request whose arrays are plain, as they travel. */
export type PlainRequest = Omit<EvaluateRequest, 'inputs'> & { readonly inputs: readonly (readonly number[])[] };

/** What the page offers as `globalThis.conformance`. */
export interface Conformance {
  /** Opens the GPU; says what it is. */
  open(): Promise<Pick<Capabilities, 'keepsNaN' | 'keepsInfinity' | 'flushesSubnormals' | 'exactDivision' | 'device'>>;
  evaluate(backend: string, request: PlainRequest): Promise<number[]>;
}

let wgsl: WgslEvaluator | undefined;

async function evaluate(backend: string, request: EvaluateRequest): Promise<NumberArray> {
  if (backend === 'js') return evaluateArrays(js, request);
  if (backend === 'wasm faithful') return evaluateArrays(await load(), request);
  if (backend === 'wasm fast') return evaluateArrays(await load({ precision: 'fast' }), request);
  if (wgsl === undefined) throw new Error('expected open first');
  return wgsl.evaluate(request);
}

(globalThis as { conformance?: Conformance }).conformance = {
  async open() {
    const adapter = (await navigator.gpu?.requestAdapter()) ?? null;
    if (adapter === null) throw new Error('devices: the page offers no WebGPU adapter');
    const device = await adapter.requestDevice();
    wgsl = await WgslEvaluator.create(device);
    const { vendor, architecture, description } = adapter.info;
    return { ...(await probe(device)), device: `WebGPU on ${[vendor, architecture, description].filter((word) => word !== '').join(' ')}` };
  },
  async evaluate(backend, { inputs, ...request }) {
    const arrays = inputs.map((array) => (request.type === 'f32' ? Float32Array.from(array) : Float64Array.from(array)));
    return [...(await evaluate(backend, { ...request, inputs: arrays }))];
  },
};
