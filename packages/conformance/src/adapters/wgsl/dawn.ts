import { type Backend, type Capabilities, defineBackend } from '../../adapter';
import { type OpenDevice, openDawn } from '../../devices/dawn';
import { WgslEvaluator } from './evaluator';
import { probe } from './probe';

interface Opened extends OpenDevice {
  readonly evaluator: WgslEvaluator;
  readonly capabilities: Capabilities;
}

async function open(): Promise<Opened> {
  const opened = await openDawn();
  const { vendor, architecture, description } = opened.adapter;
  const capabilities: Capabilities = {
    plans: { f32: 'fast' },
    parameterType: 'f32',
    ...(await probe(opened.device)),
    device: `Dawn on ${[vendor, architecture, description].filter((word) => word !== '').join(' ')}`,
  };
  return { ...opened, evaluator: await WgslEvaluator.create(opened.device), capabilities };
}

/** @rampa/wgsl compiled by Dawn (Tint). */
export function dawnBackend(): Backend {
  let opened: Promise<Opened> | undefined;
  const ready = (): Promise<Opened> => {
    opened ??= open();
    return opened;
  };
  return defineBackend({
    id: 'wgsl dawn',
    capabilities: async () => (await ready()).capabilities,
    evaluate: async (request) => (await ready()).evaluator.evaluate(request),
    close: async () => {
      if (opened === undefined) return;
      const { evaluator, device } = await opened;
      evaluator.close();
      device.destroy();
    },
  });
}
