import { worstFailure } from '../runner/expected';
import type { Outcome } from '../runner/outcome';
import type { Report } from '../runner/run';
import type { UnknownVector } from './vectors/runForeign';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML 1.0, which has no place for control characters at all. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => escapes[character] as string)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '?');
}

/** JUnit XML: a suite for each function, a case for each quantity on each column; laws in a suite of their own. */
export function junit(report: Report, unknown: readonly UnknownVector[] = []): string {
  const suite = (name: string, cases: readonly { name: string; failures: readonly string[] }[]): string => {
    const failed = cases.filter(({ failures }) => failures.length > 0).length;
    return [
      `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failed}">`,
      ...cases.map((one) =>
        one.failures.length === 0
          ? `    <testcase classname="${escaped(name)}" name="${escaped(one.name)}"/>`
          : `    <testcase classname="${escaped(name)}" name="${escaped(one.name)}"><failure message="${escaped(one.failures[0] as string)}">${escaped(one.failures.join('\n'))}</failure></testcase>`,
      ),
      '  </testsuite>',
    ].join('\n');
  };
  const names = [...new Set(report.outcomes.map((outcome) => outcome.function))];
  const suites = names.map((name) =>
    suite(
      name,
      report.outcomes
        .filter((outcome) => outcome.function === name)
        .map((outcome) => ({
          name: `${outcome.quantity} on ${outcome.column}`,
          failures: report.unexpected.includes(outcome) ? outcome.verdict.failures.map(({ message }) => message) : [],
        })),
    ),
  );
  const laws = report.laws.map((law) => ({
    name: `${law.law} on ${law.column}`,
    failures: report.violations.includes(law) ? law.verdict.failures.map(({ message }) => message) : [],
  }));
  const stale = report.expected.map(({ message, state }) => ({ name: message, failures: state === 'as expected' ? [] : [message] }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="conformance">',
    ...suites,
    ...(laws.length === 0 ? [] : [suite('laws', laws)]),
    ...(stale.length === 0 ? [] : [suite('expected failures', stale)]),
    ...(unknown.length === 0 ? [] : [notRun(unknown)]),
    '</testsuites>',
    '',
  ].join('\n');
}

/** Vectors that nobody could be asked for. */
function notRun(unknown: readonly UnknownVector[]): string {
  const cases = unknown.map(
    ({ source, op, reason }) =>
      `    <testcase classname="vectors not run" name="${escaped(`${source}: ${op}`)}"><skipped message="${escaped(reason)}"/></testcase>`,
  );
  return [`  <testsuite name="vectors not run" tests="${unknown.length}" skipped="${unknown.length}">`, ...cases, '  </testsuite>'].join(
    '\n',
  );
}

function figure(outcome: Outcome, unexpected: boolean): string {
  const { verdict } = outcome;
  const worst = verdict.failures.length > 0 ? worstFailure(outcome) : verdict.worst?.ulp;
  const size = worst === undefined ? 'pass' : Number.isFinite(worst) ? `${Number(worst.toPrecision(3))} ULP` : 'special value';
  return verdict.failures.length === 0
    ? size
    : `${unexpected ? '**fails**' : 'known'}: ${size}, ${verdict.cases - verdict.passed} of ${verdict.cases}`;
}

/** A Markdown table: functions down, columns across, the worst error of each quantity. */
export function markdown(report: Report, unknown: readonly UnknownVector[] = []): string {
  const rows = [...new Set(report.outcomes.map((outcome) => `${outcome.function}|${outcome.quantity}`))].map((key) => {
    const [name, quantity] = key.split('|') as [string, string];
    const cells = report.columns.map(({ id }) => {
      const outcome = report.outcomes.find((one) => one.function === name && one.quantity === quantity && one.column === id);
      return outcome === undefined ? 'not offered' : figure(outcome, report.unexpected.includes(outcome));
    });
    return `| ${name} ${quantity} | ${cells.join(' | ')} |`;
  });
  const notes = unknown.map(({ source, reason, vectors }) => `- not run: ${source}: ${reason} (${vectors})\n`);
  return [
    `| | ${report.columns.map(({ id }) => id).join(' | ')} |`,
    `|---|${report.columns.map(() => '---|').join('')}`,
    ...rows,
    '',
    ...notes,
  ].join('\n');
}
