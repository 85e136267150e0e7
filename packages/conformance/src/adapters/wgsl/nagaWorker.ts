/** Runs in deno, bundled: @rampa/wgsl on wgpu. */
import type { Capabilities, EvaluateRequest } from '../../adapter';
import type { Message } from '../../devices/frames';
import { serveFrames } from '../../devices/serveFrames';
import { WgslEvaluator } from './evaluator';
import { probe } from './probe';

export type ToNaga = { readonly method: 'open' } | { readonly method: 'evaluate'; readonly request: Omit<EvaluateRequest, 'inputs'> };

/** deno's. */
declare const navigator: { readonly gpu?: GPU };

let evaluator: WgslEvaluator | undefined;

async function open(): Promise<Message> {
  const adapter = (await navigator.gpu?.requestAdapter()) ?? null;
  if (adapter === null) throw new Error('devices: deno offers no WebGPU adapter');
  const { vendor, architecture, description } = adapter.info;
  const device = await adapter.requestDevice();
  evaluator = await WgslEvaluator.create(device);
  const capabilities: Capabilities = {
    plans: { f32: 'fast' },
    parameterType: 'f32',
    ...(await probe(device)),
    device: `wgpu (naga) on ${[vendor, architecture, description].filter((word) => word !== '').join(' ')}`,
  };
  return { body: { capabilities, description }, arrays: [] };
}

await serveFrames(async ({ body, arrays }) => {
  const message = body as ToNaga;
  if (message.method === 'open') return open();
  if (evaluator === undefined) throw new Error('devices: deno: expected open first');
  return { body: {}, arrays: [await evaluator.evaluate({ ...message.request, inputs: arrays })] };
});
