/** `npm run bench:browser`: our packages against plain loops in headless Chromium, at the size that the bars speak of. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Progress, repositoryRoot } from '@rampa/conformance';
import { bundle, openPage } from '@rampa/conformance/devices';
import { readSpecification } from '@rampa/reader';
import { Command } from 'commander';
import { contenders, judge } from '../bars';
import { chooseFunctions } from '../choose';
import type { CallName } from '../contender';
import { loopText } from '../mathLoop';
import { barsText, timesText } from '../report';
import type { Results, Timing } from '../results';
import { barSize } from '../run';
import { quantile, ratio } from '../statistics';
import { makeWork, normalNumbers } from '../work';
import type { Bench, PageTiming } from './page';

const { function: names } = new Command('bench:browser')
  .description('Time per element of our packages and of plain loops in headless Chromium.')
  .option('--function <names...>', 'only these functions; docs/speed is left as it is')
  .parse()
  .opts<{ function?: string[] }>();
const specs = chooseFunctions('bench:browser', readSpecification(repositoryRoot), names);

declare const bench: Bench;
const script = await bundle(`${repositoryRoot}/tools/speed/src/browser/page.ts`);
const {
  page,
  console: lines,
  close,
} = await openPage({
  '/': { type: 'text/html', content: '<!doctype html><script type="module" src="/page.js"></script>' },
  '/page.js': { type: 'text/javascript', content: script.text },
});
const timings: Timing[] = [];
let machine = '';
try {
  await page.waitForFunction('globalThis.bench !== undefined', undefined, { timeout: 30_000 }).catch((error: unknown) => {
    throw new Error(`bench:browser: the page did not start: ${error}\n${lines.join('\n')}`);
  });
  machine = `${cpus()[0]?.model ?? 'unknown'}, Chromium ${page.context().browser()?.version() ?? 'unknown'}, headless`;
  const inputs = { xs: [...normalNumbers('x', barSize)], dys: [...normalNumbers('dy', barSize)] };
  await page.evaluate((given) => bench.start(given), inputs);
  const progress = new Progress('bench:browser');
  for (const [k, spec] of specs.entries()) {
    progress.update(k, specs.length, spec.name);
    const { xs: _, dys: upstream, ...work } = makeWork(spec, barSize);
    const loops = spec.kind === 'activation' ? { forward: loopText(spec, 'forward'), backward: loopText(spec, 'backward') } : undefined;
    const request = { work, outputs: upstream.length, ...(loops === undefined ? {} : { loops }) };
    const times: readonly PageTiming[] = await page.evaluate((given) => bench.time(given), request);
    for (const { contender, call, times: of } of times)
      timings.push({ function: spec.name, elements: barSize, contender, call: call as CallName, times: of });
  }
  progress.stop();
} finally {
  await close();
}

const results: Results = { machine, versions: {}, timings, errors: [], figures: [] };
const bars = judge(results, specs, barSize).filter(({ bar }) => bar === 'js against a plain loop');
console.log(`${machine}\n\n${timesText(results)}\n\n${barsText(bars)}`);
if (names === undefined) {
  await mkdir(`${repositoryRoot}/docs/speed`, { recursive: true });
  await writeFile(`${repositoryRoot}/docs/speed/browser.md`, markdown());
  console.log('docs/speed/browser.md is renewed');
}

function markdown(): string {
  const ids = [contenders.copy, contenders.fast, contenders.faithful, contenders.js, contenders.loop];
  const find = (name: string, id: string): readonly number[] | undefined =>
    timings.find((timing) => timing.function === name && timing.contender === id && timing.call === 'forward')?.times;
  const rows = specs.map(({ name }) => {
    const [js, loop] = [find(name, contenders.js), find(name, contenders.loop)];
    const cells = ids.map((id) => {
      const times = find(name, id);
      return times === undefined ? '' : quantile(times, 0.5).toFixed(2);
    });
    return `| ${name} | ${cells.join(' | ')} | ${js === undefined || loop === undefined ? '' : ratio(loop, js).median.toFixed(1)} |`;
  });
  return [
    '# In a browser',
    '',
    '<!-- Written by `npm run bench:browser`. Do not edit. -->',
    '',
    `Nanoseconds per element of \`forward\` at ${barSize.toLocaleString('en')} elements, medians, interleaved in one page (${machine}).`,
    'The last column is how many times as fast as a plain `Math` loop `@rampa/js` is.',
    '',
    `| function | ${ids.join(' | ')} | js against loop |`,
    `|---|${ids.map(() => '---:|').join('')}---:|`,
    ...rows,
    '',
  ].join('\n');
}
