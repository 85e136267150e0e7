import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { makeFolderOnce } from './folder';
import { cacheRoot } from './repository';
import { readTar } from './tar';

/** Where `@sparticuz/chromium` keeps its archives, and its version. The package's own unpacker is not used: it writes to fixed names in the temporary folder. */
async function packageFolder(): Promise<{ bin: string; version: string }> {
  // The package exports neither its package.json nor its archives; its entry point lies in build/cjs.
  const root = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { bin: join(root, 'bin'), version };
}

const decompress = promisify(brotliDecompress);

/** Unpacks some archives of the package into a cache folder of their own. A plain (not tar) archive becomes one executable file. */
export async function unpack(name: string, archives: readonly { readonly file: string; readonly as?: string }[]): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `devices: the software Vulkan driver and the headless Chromium are shipped for linux-x64, got ${process.platform}-${process.arch}`,
    );
  }
  const { bin, version } = await packageFolder();
  return makeFolderOnce(join(cacheRoot, 'devices', `${name}-${version}`), async (into) => {
    for (const { file, as } of archives) {
      const content = await decompress(await readFile(join(bin, file)));
      const entries = as === undefined ? readTar(content) : [{ name: as, executable: true, content }];
      for (const entry of entries) {
        const path = join(into, entry.name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, entry.content, { mode: entry.executable ? 0o755 : 0o644 });
      }
    }
  });
}
