import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { unpack } from './chromiumPackage';

export interface OpenPage {
  readonly page: Page;
  /** What the page wrote to its console, errors included. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

async function launch(): Promise<Browser> {
  const args = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
  // Only linux-x64 is shipped; elsewhere the Chrome that is installed does.
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args });
  const folder = await unpack('chromium', [
    { file: 'chromium.br', as: 'chromium' },
    { file: 'swiftshader.tar.br' },
    { file: 'al2023.tar.br' },
  ]);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter((path) => path !== undefined).join(':');
  // The sandbox needs privileges that containers do not have; the pages are our own.
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...args, '--no-sandbox'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
  });
}

/** Opens a page in headless Chromium, WebGPU on; its own origin serves exactly these files (path from '/', text, type). */
export async function openPage(
  files: Readonly<Record<string, { readonly type: string; readonly content: string | Uint8Array }>>,
): Promise<OpenPage> {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file?.type ?? 'text/plain',
      // A page of its own, which may share memory between threads.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file?.content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('devices: expected a port, got none');
  try {
    const browser = await launch();
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(`http://127.0.0.1:${address.port}/`);
    return {
      page,
      console: lines,
      close: async () => {
        await browser.close();
        server.close();
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
