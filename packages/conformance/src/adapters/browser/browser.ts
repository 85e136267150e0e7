import { fileURLToPath } from 'node:url';
import { type Backend, type Capabilities, defineBackend } from '../../adapter';
import { bundle } from '../../devices/bundle';
import { openPage } from '../../devices/chromium';
import type { Conformance, PlainRequest } from './page';

declare const conformance: Conformance;

export interface OpenBrowser {
  /** The three packages (js, wasm faithful, wasm fast, wgsl) as a page runs them. */
  readonly backends: readonly Backend[];
  close(): Promise<void>;
}

/** Serves the built packages to headless Chromium. */
export async function openBrowser(): Promise<OpenBrowser> {
  const { text } = await bundle(fileURLToPath(new URL('./page.ts', import.meta.url)));
  const opened = await openPage({
    '/': { type: 'text/html', content: '<!doctype html><title>conformance</title><script type="module" src="/page.js"></script>' },
    '/page.js': { type: 'text/javascript', content: text },
  });
  const { page } = opened;
  const failed = async (error: unknown): Promise<never> => {
    await opened.close();
    throw new Error(`devices: chromium: ${error instanceof Error ? error.message : String(error)}\n${opened.console.join('\n')}`);
  };
  const gpu = await page.evaluate(() => conformance.open()).catch(failed);
  const capabilities = (id: string): Capabilities => ({
    plans: { f32: id === 'js' || id === 'wasm faithful' ? 'faithful' : 'fast' },
    parameterType: id === 'js' || id === 'wasm faithful' ? 'f64' : 'f32',
    ...(id === 'wgsl' ? gpu : { exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true }),
  });
  const backend = (id: string): Backend =>
    defineBackend({
      id: `browser ${id}`,
      capabilities: () => capabilities(id),
      evaluate: async ({ inputs, ...request }) => {
        const plain: PlainRequest = { ...request, inputs: inputs.map((array) => [...array]) };
        const results = await page.evaluate(([name, asked]) => conformance.evaluate(name, asked), [id, plain] as const);
        return Float32Array.from(results);
      },
    });
  return { backends: ['js', 'wasm faithful', 'wasm fast', 'wgsl'].map(backend), close: opened.close };
}
