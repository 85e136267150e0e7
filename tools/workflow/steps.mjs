// @ts-check
/** What `npm start` and `npm test` are made of. Plain JavaScript without dependencies: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Oldest Node that everything runs on. */
const floor = { major: 20, minor: 20 };

/** Installs the dependencies of the lockfile unless they are there already. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < floor.major || (major === floor.major && minor < floor.minor)) {
    console.error(`Rampa needs Node ${floor.major}.${floor.minor} or newer, this is ${process.versions.node}.`);
    process.exit(1);
  }
  const marker = join(root, 'node_modules/.package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  run('Install dependencies', ['npm', 'ci', '--no-audit', '--no-fund']);
}

/**
 * Runs one step with its output shown; true if it succeeded.
 * @param {string} title
 * @param {readonly string[]} command
 * @returns {boolean}
 */
export function attempt(title, command) {
  const started = performance.now();
  console.log(`\n> ${title}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `> ${title}: done in ${seconds} s` : `> ${title}: FAILED after ${seconds} s (exit status ${status})`);
  return status === 0;
}

/**
 * Runs one step and ends the process if it fails.
 * @param {string} title
 * @param {readonly string[]} command
 */
export function run(title, command) {
  if (!attempt(title, command)) process.exit(1);
}
