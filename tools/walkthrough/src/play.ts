import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '@rampa/conformance/devices';
import { type Action, type Step, steps } from './steps';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** What an action has left to show. */
export interface Played {
  readonly action: Action;
  readonly output: string;
}

/** Installs the packed tarball into an empty folder, and does there what the steps say. An exit status that is not the expected one throws. */
export async function play(
  onStep: (title: string) => void = () => {},
): Promise<readonly { readonly step: Step; readonly played: readonly Played[] }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rampa-walkthrough-'));
  try {
    await install(folder);
    const result: { step: Step; played: Played[] }[] = [];
    for (const step of steps) {
      onStep(step.title);
      const played: Played[] = [];
      for (const action of step.actions) played.push({ action, output: await act(folder, action) });
      result.push({ step, played });
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await run(join(repository, 'packages/cli'), 'npm', ['pack', '--silent', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  await run(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`]);
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (installed.join() !== 'rampa') throw new Error(`walk-through: expected rampa alone to be installed, got ${installed.join(', ')}`);
  // The peers have a lockfile of their own.
  const peers = join(repository, 'tools/bench/node_modules/@tensorflow');
  if (!existsSync(peers)) throw new Error('walk-through: expected the peers to be installed: npm ci --prefix tools/bench');
  symlinkSync(peers, join(folder, 'node_modules/@tensorflow'), 'junction');
}

async function act(folder: string, action: Action): Promise<string> {
  switch (action.kind) {
    case 'write':
      writeFileSync(join(folder, action.path), action.text);
      return action.text;
    case 'show':
      return readFileSync(join(folder, action.path), 'utf8');
    case 'run': {
      const [program = '', ...given] = action.line.split(' ');
      return run(folder, program, given, action.status);
    }
    case 'browse':
      return browse(folder, action.page);
  }
}

/** What a program prints; progress, which it writes to the error stream, is left out. */
function run(folder: string, program: string, given: readonly string[], status = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, given, { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } }, (failure, out, error) => {
      const got = failure === null ? 0 : failure.code;
      if (got === status) resolve(out);
      else reject(new Error(`walk-through: ${program} ${given.join(' ')}: expected exit status ${status}, got ${got}\n${out}${error}`));
    });
  });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  wasm: 'application/wasm',
  json: 'application/json',
};
const browserTimeoutMs = 30_000;

async function browse(folder: string, page: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('node_modules') && statSync(join(folder, path)).isFile());
  const served = Object.fromEntries(
    files.map((path) => [
      `/${path === page ? '' : path}`,
      { type: types[path.split('.').at(-1) ?? ''] ?? 'text/plain', content: readFileSync(join(folder, path)) },
    ]),
  );
  const opened = await openPage(served);
  try {
    const end = Date.now() + browserTimeoutMs;
    while (opened.console.length === 0 && Date.now() < end) await opened.page.waitForTimeout(50);
    return `${opened.console.join('\n')}\n`;
  } finally {
    await opened.close();
  }
}
