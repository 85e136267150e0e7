import Table from 'cli-table3';
import { inWords } from '../numbers';
import type { Column } from './column';
import { worstFailure } from './expected';
import type { Outcome } from './outcome';
import type { Report } from './run';

/** Words for the policies of a column: what it runs on, precision, special values. */
export function policy({ id, plan, type, capabilities }: Column): string {
  const { keepsNaN, keepsInfinity, flushesSubnormals, exactDivision, parameterType, device } = capabilities;
  const words = [
    `${plan} (${type})`,
    keepsNaN ? 'NaN kept' : 'NaN lost: not judged',
    keepsInfinity ? 'infinities kept' : 'infinities lost: not judged',
    flushesSubnormals ? 'subnormals may be flushed to zero' : 'subnormals kept',
    exactDivision ? 'division correctly rounded' : 'division not correctly rounded',
    ...(parameterType === 'f32' ? ['parameters rounded to f32'] : []),
  ];
  return `${id}: ${words.join('; ')}${device === undefined ? '' : ` (${device})`}`;
}

function shortNumber(x: number): string {
  if (!Number.isFinite(x)) return inWords(x);
  const text = String(Number(x.toPrecision(4)));
  return text.length <= 9 ? text : x.toExponential(2);
}

/** `x = -3.25 (alpha = 1)` as `-3.25`; other places stay out of the table. */
function shortPlace(where: string): string {
  const x = /^x = (\S+)/.exec(where)?.[1]?.replace(/,$/, '');
  return x === undefined ? '' : ` at ${shortNumber(Number(x))}`;
}

function words(outcome: Outcome, unexpected: boolean): string {
  const { verdict } = outcome;
  const failing = verdict.failures.length > 0;
  const worst = failing ? worstFailure(outcome) : verdict.worst?.ulp;
  const where = failing ? verdict.failures.find(({ ulp }) => ulp === worst)?.where : verdict.worst?.where;
  const figure =
    worst === undefined ? 'pass' : Number.isFinite(worst) ? (worst < 1000 ? worst.toPrecision(4) : worst.toExponential(1)) : 'special';
  return `${unexpected ? 'FAIL ' : failing ? 'known ' : ''}${figure}${where === undefined ? '' : shortPlace(where)}`;
}

/** Function x column: cases passed, and the worst error of each quantity in ULP with the input it occurs at. */
export function scoreboard(report: Report): string {
  const table = new Table({ head: ['ULP', ...report.columns.map(({ id }) => id)], style: { head: [], border: [], compact: true } });
  for (const name of new Set(report.outcomes.map((outcome) => outcome.function))) {
    const ofFunction = report.outcomes.filter((outcome) => outcome.function === name);
    const quantities = [...new Set(ofFunction.map(({ quantity }) => quantity))];
    const cells = report.columns.map(({ id }) => {
      const own = ofFunction.filter(({ column }) => column === id);
      const cases = own.reduce((sum, { verdict }) => sum + verdict.cases, 0);
      const passed = own.reduce((sum, { verdict }) => sum + verdict.passed, 0);
      const lines = quantities.map((quantity) => {
        const outcome = own.find((candidate) => candidate.quantity === quantity);
        return outcome === undefined ? '' : words(outcome, report.unexpected.includes(outcome));
      });
      return [passed === cases ? `${passed} pass` : `${passed} of ${cases}`, ...lines].join('\n');
    });
    table.push([[name, ...quantities.map((quantity) => `  ${quantity}`)].join('\n'), ...cells]);
  }
  return table.toString();
}

const shown = 4;

/** Everything after the table: policies, laws, what is known and what fails. */
export function findings(report: Report): string {
  const lines: string[] = [];
  for (const column of report.columns) lines.push(policy(column));
  const judged = report.outcomes.reduce((sum, { verdict }) => sum + verdict.cases, 0);
  const passed = report.outcomes.reduce((sum, { verdict }) => sum + verdict.passed, 0);
  lines.push(
    '',
    `${passed} of ${judged} cases passed. ${new Set(report.laws.map(({ law }) => law)).size} laws on ${report.columns.length} backends, ${report.violations.length} violated.`,
  );
  for (const { id } of report.columns) {
    const missing = report.notOffered.filter(({ column }) => column === id).map(({ function: name, quantity }) => `${name} ${quantity}`);
    if (missing.length > 0) lines.push('', `${id} does not offer: ${missing.join(', ')}`);
  }
  if (report.expected.length > 0) lines.push('', `${report.expected.length} expected failures:`);
  for (const { state, message } of report.expected) lines.push(`  ${state === 'as expected' ? '' : `${state.toUpperCase()} `}${message}`);
  if (report.unexpected.length > 0) lines.push('', `${report.unexpected.length} failures:`);
  for (const { function: name, column, quantity, verdict } of report.unexpected) {
    lines.push(`  ${name} ${quantity} on ${column}: ${verdict.cases - verdict.passed} of ${verdict.cases} cases`);
    for (const { message } of [...verdict.failures].sort((a, b) => b.ulp - a.ulp).slice(0, shown)) lines.push(`    ${message}`);
  }
  if (report.disagreements.length > 0) lines.push('', `${report.disagreements.length} disagreements between backends:`);
  for (const { function: name, quantity, message } of report.disagreements) lines.push(`  ${name} ${quantity}: ${message}`);
  if (report.violations.length > 0) lines.push('', `${report.violations.length} violated laws:`);
  for (const { law, column, verdict } of report.violations) {
    lines.push(`  ${law}, on ${column}: ${verdict.cases - verdict.passed} of ${verdict.cases} points`);
    for (const { message } of verdict.failures.slice(0, shown)) lines.push(`    ${message}`);
  }
  return lines.join('\n');
}

/** The report as plain data. Infinite errors (special values) are the string 'special'. */
export function asJson(report: Report): unknown {
  const number = (x: number): number | string => (Number.isFinite(x) ? x : 'special');
  const plain = ({ verdict, ...rest }: Outcome): unknown => ({
    ...rest,
    cases: verdict.cases,
    passed: verdict.passed,
    worst: verdict.worst === undefined ? null : { ulp: number(verdict.worst.ulp), where: verdict.worst.where },
    failures: verdict.failures.map(({ where, message, ulp }) => ({ where, message, ulp: number(ulp) })),
  });
  return {
    ok: report.ok,
    backends: report.columns.map(({ id, type, plan, capabilities }) => ({ id, type, plan, ...capabilities })),
    outcomes: report.outcomes.map(plain),
    notOffered: report.notOffered.map(({ function: name, column, quantity }) => ({ function: name, column, quantity })),
    expected: report.expected,
    disagreements: report.disagreements,
    laws: report.laws.map(({ verdict, ...rest }) => ({
      ...rest,
      cases: verdict.cases,
      passed: verdict.passed,
      failures: verdict.failures.map(({ message }) => message),
    })),
  };
}
