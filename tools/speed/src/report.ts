import Table from 'cli-table3';
import { type Judged, passes } from './bars';
import { type CallName, callNames } from './contender';
import type { Results } from './results';
import { quantile } from './statistics';

const plain = { head: [], border: [] };
const short = (n: number): string => (Number.isFinite(n) ? Number(n.toPrecision(3)).toString() : 'none right');

/** Best and median nanoseconds per element of everybody, one table for each call and size. */
export function timesText({ timings }: Results): string {
  const sizes = [...new Set(timings.map(({ elements }) => elements))];
  const tables = callNames.flatMap((call) => sizes.map((elements) => timesTable(timings, call, elements)));
  return tables.filter((text) => text !== undefined).join('\n\n');
}

function timesTable(timings: Results['timings'], call: CallName, elements: number): string | undefined {
  const chosen = timings.filter((timing) => timing.call === call && timing.elements === elements);
  if (chosen.length === 0) return undefined;
  const ids = [...new Set(chosen.map(({ contender }) => contender))];
  const table = new Table({
    head: ['best / median', ...ids],
    colAligns: ['left', ...ids.map(() => 'right' as const)],
    style: plain,
    wordWrap: true,
    colWidths: [23, ...ids.map(() => 15)],
  });
  for (const name of new Set(chosen.map((timing) => timing.function))) {
    const cells = ids.map((id) => {
      const times = chosen.find((timing) => timing.function === name && timing.contender === id)?.times;
      return times === undefined ? '' : `${quantile(times, 0).toFixed(2)} / ${quantile(times, 0.5).toFixed(2)}`;
    });
    table.push([name, ...cells]);
  }
  return `${call}, ${elements} elements: nanoseconds per element\n${table.toString()}`;
}

/** Worst error in ULP on the inputs that were timed, and how many of the results are off by more than 4. */
export function errorsText({ errors }: Results): string {
  const ids = [...new Set(errors.map(({ contender }) => contender))];
  const table = new Table({
    head: ['worst ULP (beyond 4)', ...ids],
    colAligns: ['left', ...ids.map(() => 'right' as const)],
    style: plain,
    wordWrap: true,
    colWidths: [23, ...ids.map(() => 15)],
  });
  for (const name of new Set(errors.map((error) => error.function))) {
    const cells = ids.map((id) => {
      const found = errors.find((error) => error.function === name && error.contender === id)?.accuracy;
      if (found === undefined) return '';
      return `${short(found.worstUlp)}${found.failures === 0 ? '' : ` (${((100 * found.failures) / found.results).toPrecision(2)} %)`}`;
    });
    table.push([name, ...cells]);
  }
  return `errors on the timed inputs\n${table.toString()}`;
}

/** Every bar with pass or fall-short beside it. */
export function barsText(judged: readonly Judged[]): string {
  const table = new Table({
    head: ['bar', 'of', 'median (quartiles)', 'bound', ''],
    colAligns: ['left', 'left', 'right', 'right', 'left'],
    style: plain,
  });
  for (const one of judged) {
    const spread = one.spread === undefined ? '' : ` (${short(one.spread.lower)} to ${short(one.spread.upper)})`;
    table.push([
      one.bar,
      one.subject,
      `${short(one.got)}${spread}`,
      `${one.sign} ${one.bound} ${one.unit}`,
      passes(one) ? 'pass' : 'falls short',
    ]);
  }
  return `${table.toString()}\n${count(
    'bars',
    judged.filter(({ bar }) => !isTarget(bar)),
  )}\n${count(
    'targets',
    judged.filter(({ bar }) => isTarget(bar)),
  )}`;
}

/** Beside each bar that falls short, what it cannot do without. */
export function limitsText(limited: readonly string[]): string {
  return limited.length === 0 ? '' : `what stops the others\n${limited.map((line) => `- ${line}`).join('\n')}`;
}

function isTarget(bar: string): boolean {
  return bar.endsWith('(target)');
}

function count(what: string, judged: readonly Judged[]): string {
  const good = judged.filter(passes).length;
  return `${good} of ${judged.length} ${what} pass, ${judged.length - good} fall short`;
}
