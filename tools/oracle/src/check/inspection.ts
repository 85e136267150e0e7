import type { Expression } from '@rampa/ir';
import { OracleError } from '../evaluator';
import { type Oracle, UndecidedError, type Variables } from '../oracle';
import { type Finding, locate } from './finding';

/** What is checked, counted for the report. */
export type CheckKind =
  | 'rewritings of the value'
  | 'derivatives'
  | 'rewritings of derivatives'
  | 'limits'
  | 'kinks and jumps'
  | 'undeclared kinks'
  | 'removable points'
  | 'zeros'
  | 'signs and monotony'
  | 'bounds'
  | 'constraints'
  | 'laws'
  | 'reductions'
  | 'primitives';

/** What a finding belongs to. */
export interface Subject {
  readonly name: string;
  readonly file: string;
}

/** Collects what one run finds. */
export class Inspection {
  readonly findings: Finding[] = [];
  readonly counts = new Map<CheckKind, number>();

  constructor(readonly oracle: Oracle) {}

  count(kind: CheckKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  report(subject: Subject, node: object | undefined, message: string): void {
    const location = locate(node, subject);
    this.findings.push({ name: subject.name, file: subject.file, message, ...(location === undefined ? {} : { location }) });
  }

  /**
   * Runs one check; `check` gives the message of a finding or nothing. False if something was found: the caller then leaves further points
   * alone, since one finding tells as much as a hundred.
   */
  check(kind: CheckKind, subject: Subject, node: object | undefined, check: () => string | undefined): boolean {
    this.count(kind);
    const message = this.undecided(check);
    if (message !== undefined) this.report(subject, node, message);
    return message === undefined;
  }

  private undecided(check: () => string | undefined): string | undefined {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof OracleError)) throw error;
      const why =
        error instanceof UndecidedError
          ? 'it cancels beyond that precision there, or the sides of a comparison are equal without being exact'
          : 'clamp the argument';
      return `${error.message}. Mend the formula: ${why}`;
    }
  }
}

/** x = -1, alpha = 1 */
export function describe(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name} = ${typeof value === 'number' ? text(value) : describeExpression(value)}`)
    .join(', ');
}

export function text(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Expressions stand for points beside another point. */
function describeExpression(expression: Expression): string {
  if (expression.kind !== 'arithmetic') return 'a declared point';
  return expression.operator === 'subtract' ? 'just left of a declared point' : 'just right of a declared point';
}
