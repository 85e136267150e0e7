import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The package, as it was built. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty project that has the package installed, with some files. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rampa-cli-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(packageFolder, join(folder, 'node_modules/rampa'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in a folder, as a user does. */
export function rampa(folder: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(packageFolder, 'dist/rampa.js'), ...args],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (failure, out, error) =>
        resolve({ status: typeof failure?.code === 'number' ? failure.code : failure === null ? 0 : -1, out, error }),
    );
  });
}

/** The file of an activation f with these properties; those that are undefined are left out. */
export function activation(properties: Readonly<Record<string, string | undefined>> = {}, above = '', name = 'f'): string {
  const all = {
    name: `'${name}'`,
    source: "'a test'",
    value: '(x) => x * sigmoid(x)',
    limits: '{ minusInfinity: -0, plusInfinity: Infinity, derivative: { minusInfinity: -0, plusInfinity: 1 } }',
    ...properties,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value},`]));
  return `import { activation, exp, log, log1p, max, sigmoid, sqrt, tanh } from 'rampa/language';
${above}
/** A function. */
export default activation({
${lines.join('\n')}
});
`;
}
