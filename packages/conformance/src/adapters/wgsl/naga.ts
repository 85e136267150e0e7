import { fileURLToPath } from 'node:url';
import { type Backend, type Capabilities, defineBackend } from '../../adapter';
import { bundle } from '../../devices/bundle';
import { type DenoWorker, startDenoWorker } from '../../devices/deno';
import type { ToNaga } from './nagaWorker';

interface Opened {
  readonly worker: DenoWorker;
  readonly capabilities: Capabilities;
}

async function open(): Promise<Opened> {
  const { path } = await bundle(fileURLToPath(new URL('./nagaWorker.ts', import.meta.url)));
  const worker = await startDenoWorker(path);
  const { body } = await worker.call({ method: 'open' } satisfies ToNaga);
  const { capabilities, description } = body as { capabilities: Capabilities; description: string };
  // On Linux it has to be the driver that we bring: another one may be present and broken.
  if (process.platform === 'linux' && !/swiftshader/i.test(description)) {
    await worker.close();
    throw new Error(`devices: deno: expected the adapter SwiftShader, got '${description}'`);
  }
  return { worker, capabilities };
}

/** @rampa/wgsl compiled by naga (wgpu, in a deno process). */
export function nagaBackend(): Backend {
  let opened: Promise<Opened> | undefined;
  const ready = (): Promise<Opened> => {
    opened ??= open();
    return opened;
  };
  return defineBackend({
    id: 'wgsl naga',
    capabilities: async () => (await ready()).capabilities,
    evaluate: async ({ inputs, ...request }) => {
      const { worker } = await ready();
      const { arrays } = await worker.call({ method: 'evaluate', request } satisfies ToNaga, inputs);
      const [results] = arrays;
      if (results === undefined) throw new RangeError(`${request.name}: expected results, got none`);
      return results;
    },
    close: async () => {
      if (opened !== undefined) await (await opened).worker.close();
    },
  });
}
