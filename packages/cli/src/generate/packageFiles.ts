import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Target } from '../project/configTypes';
import { runtimeFolder } from '../project/library';
import { toDeclarations, toJavaScript } from './compile';
import type { Modules } from './emit';

export type Files = Map<string, string | Uint8Array>;

interface Entry {
  readonly types?: string;
}

/** A package of one target: our hand-written modules of it and the generated ones beside them, all compiled. Without Rampa it runs on. */
export function packageFiles(name: string, target: Target, modules: Modules): Files {
  const folder = join(runtimeFolder, target);
  const exports = JSON.parse(readFileSync(join(folder, 'exports.json'), 'utf8')) as Readonly<Record<string, string | Entry>>;
  const files: Files = new Map();
  const declarations = new Map<string, () => string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))) {
    const place = join(folder, file);
    if (file === 'exports.json' || !statSync(place).isFile()) continue;
    if (file.endsWith('.d.ts')) declarations.set(file, () => readFileSync(place, 'utf8'));
    else files.set(file, readFileSync(place, 'utf8'));
  }
  for (const [path, text] of modules) {
    files.set(path.replace(/\.ts$/, '.js'), withCommon(toJavaScript(text, path), path));
    declarations.set(path.replace(/\.ts$/, '.d.ts'), () => toDeclarations(text, path));
  }
  for (const [path, text] of reachable(exports, declarations)) files.set(path, text);
  if (target === 'wasm') files.set('rampa.wasm', moduleBytes(modules));
  const description = { name: `${name}-${target}`, private: true, type: 'module', sideEffects: false, exports };
  files.set('package.json', `${JSON.stringify(description, null, 2)}\n`);
  return files;
}

/** What our packages bundle stands in a folder of its own here. */
function withCommon(code: string, path: string): string {
  return code.replaceAll(/(['"])@rampa\/common\1/g, `'${posix.relative(posix.dirname(path), 'common/index.js')}'`);
}

/** The declarations that the entry points lead to. */
function reachable(
  exports: Readonly<Record<string, string | Entry>>,
  declarations: ReadonlyMap<string, () => string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keep = (path: string): void => {
    const read = declarations.get(path);
    if (found.has(path) || read === undefined) return;
    const text = read();
    found.set(path, text);
    for (const [, , to = ''] of text.matchAll(/from (['"])(\.[^'"]*?)(?:\.js)?\1/g)) keep(`${posix.join(posix.dirname(path), to)}.d.ts`);
  };
  for (const entry of Object.values(exports)) {
    const types = typeof entry === 'string' ? undefined : entry.types?.replace('./', '');
    if (types === undefined) continue;
    const [before, after] = types.split('*');
    for (const path of after === undefined ? [types] : [...declarations.keys()]) {
      const isEntry = after === undefined || (path.startsWith(before ?? '') && !path.slice(before?.length).includes('/'));
      if (isEntry) keep(path);
    }
  }
  return found;
}

/** The WebAssembly module, which the generated text holds in base64. */
function moduleBytes(modules: Modules): Uint8Array {
  const [, base64] = /'([A-Za-z0-9+/=]+)';/.exec(modules.get('generated/bytes.ts') ?? '') ?? [];
  if (base64 === undefined) throw new TypeError('generate: expected the bytes of a WebAssembly module, got none');
  return Buffer.from(base64, 'base64');
}
