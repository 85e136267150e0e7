import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Inside the repository, so that the packages resolve as they do for a user: by name, to what was built. */
const folder = mkdtempSync(join(root, 'node_modules', '.readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = ['README.md', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)].filter((page) => {
  try {
    return readFileSync(join(root, page), 'utf8').includes('<!-- output -->');
  } catch {
    return false;
  }
});

describe.each(pages)('%s', (page) => {
  const examples = [
    ...readFileSync(join(root, page), 'utf8').matchAll(/```js\n([\s\S]*?)```\s+(?:[^`]*?)<!-- output -->\s+```text\n([\s\S]*?)```/g),
  ];

  test('has examples with their output', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map(([, code = '', output = '']) => [code.trim().split('\n').slice(-1)[0], code, output]))('%s', (_, code, output) => {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, code as string);
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(output);
  });
});
