import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageOf } from '../src/page';
import { play } from '../src/play';

/** Installing, proving, searching, a browser, and true values of three functions. */
const timeoutMs = 300_000;

test(
  'docs/walkthrough.md is what the commands print, from the packed tarball in an empty folder',
  async () => {
    const played = await play();
    const outputOf = (line: string): string =>
      played.flatMap((step) => step.played).find(({ action }) => action.kind === 'run' && action.line === line)?.output ?? '';
    expect(outputOf('npx rampa check --write')).toContain('derived from the value');
    expect(outputOf('npx rampa generate')).toContain('loses precision');
    expect(outputOf('npx rampa improve --write')).toContain('now: 0 samples miss their bar');
    expect(outputOf('npx rampa conform --backend ./mine.mjs --function relu')).toContain('NaN gives 0, expected NaN');
    const page = readFileSync(fileURLToPath(new URL('../../../docs/walkthrough.md', import.meta.url)), 'utf8');
    expect(pageOf(played), 'npm run walkthrough writes the page anew').toBe(page);
  },
  timeoutMs,
);
