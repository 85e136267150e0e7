import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOracle } from '@rampa/oracle';
import { readSpecification } from '@rampa/reader';
import type { PartialBackend } from '../adapter';
import { backends } from '../adapters/index';
import { repositoryRoot } from '../devices/repository';
import { Progress } from '../progress';
import { columnsOf } from '../runner/column';
import { worstFailure } from '../runner/expected';
import type { Outcome } from '../runner/outcome';
import { policy } from '../runner/report';
import { type Report, run } from '../runner/run';
import { openShownLibrary } from '../vectors/shownLibrary';

/** Bars of the summary, in units in the last place. */
const bars = [1, 4, 16, 1024] as const;
const quantities = ['value', 'derivative'] as const;

/** Our backends (the software adapter's compiler once) and these others, on values and derivatives; writes docs/scoreboard.md. */
export async function scoreboardPage(others: readonly PartialBackend[]): Promise<void> {
  const specification = readSpecification(repositoryRoot);
  const oracle = await createOracle(specification);
  const own = await Promise.all(['js', 'wasm faithful', 'wasm fast', 'wgsl dawn'].map((id) => backends[id]?.() as Promise<PartialBackend>));
  const asked = [...own, ...others].map(onlyValues);
  const progress = new Progress('scoreboard');
  const names = [...specification.activations, ...specification.reductions].map(({ name }) => name);
  const { load } = await openShownLibrary(specification, oracle);
  const report = await run({
    specification: { ...specification, laws: [] },
    oracle,
    columns: await columnsOf(asked),
    names,
    load,
    expected: [],
    onProgress: (what, done, of) => progress.update(done, of, what),
  });
  progress.stop();
  for (const backend of own) await backend.close?.();
  const text = page(report, names);
  await writeFile(join(repositoryRoot, 'docs/scoreboard.md'), text);
  console.log(`${text}\ndocs/scoreboard.md is renewed`);
}

function onlyValues(backend: PartialBackend): PartialBackend {
  return {
    ...backend,
    evaluate: (request) =>
      quantities.some((kind) => kind === request.quantity.kind) && !request.inPlace ? backend.evaluate(request) : undefined,
  };
}

/** The worst error: infinite for a wrong special value. */
function worst(outcome: Outcome): number {
  return Math.max(worstFailure(outcome), outcome.verdict.worst?.ulp ?? 0);
}

function figure(ulp: number): string {
  if (ulp === Number.POSITIVE_INFINITY) return 'special value';
  return ulp < 1000 ? String(Number(ulp.toPrecision(3))) : ulp.toExponential(1);
}

function page(report: Report, names: readonly string[]): string {
  const columns = report.columns.filter(({ type }) => type === 'f32');
  const find = (name: string, quantity: string, id: string): Outcome | undefined =>
    report.outcomes.find((outcome) => outcome.function === name && outcome.quantity === quantity && outcome.column === id);
  const head = (first: string): string[] => [
    `| ${first} | ${columns.map(({ id }) => id).join(' | ')} |`,
    `|---|${columns.map(() => '---:|').join('')}`,
  ];
  const count = (label: string, quantity: string, isCounted: (outcome: Outcome) => boolean): string => {
    const cells = columns.map(({ id }) => {
      const counted = names.filter((name) => {
        const outcome = find(name, quantity, id);
        return outcome !== undefined && isCounted(outcome);
      });
      return counted.length;
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  };
  const summary = quantities.flatMap((quantity) => [
    count(`offered: ${quantity}`, quantity, () => true),
    ...bars.map((bar) => count(`${quantity} within ${bar} ULP`, quantity, (outcome) => worst(outcome) <= bar)),
  ]);
  const details = quantities.flatMap((quantity) => [
    '',
    `## ${quantity === 'value' ? 'Values' : 'Derivatives'}: worst error in ULP`,
    '',
    ...head('function'),
    ...names.map((name) => {
      const cells = columns.map(({ id }) => {
        const outcome = find(name, quantity, id);
        return outcome === undefined ? '' : figure(worst(outcome));
      });
      return `| ${name} | ${cells.join(' | ')} |`;
    }),
  ]);
  return [
    '# Scoreboard',
    '',
    '<!-- Written by `npm run scoreboard`. Do not edit. -->',
    '',
    `Who computes what how well in f32, on ${new Date().toISOString().slice(0, 10)}: the inputs of \`npm run conformance\` (every exponent, both signs, tails, kinks, special values), the true values from MPFR.`,
    'An error is in units in the last place of the true value; "special value" is a wrong NaN, infinity, zero or sign at infinity, NaN or a signed zero. An empty cell: it is not offered.',
    '',
    '## Functions within a bar',
    '',
    ...head('of all parameters and inputs'),
    ...summary,
    ...details,
    '',
    '## What they are',
    '',
    ...columns.map((column) => `- ${policy(column)}`),
    '',
  ].join('\n');
}
