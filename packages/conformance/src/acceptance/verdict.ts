/** One result that is not accepted, in words. */
export interface Failure {
  readonly where: string;
  readonly message: string;
  /** Infinity for a wrong special value. */
  readonly ulp: number;
}

export interface Worst {
  readonly ulp: number;
  readonly where: string;
}

/** The outcome of a batch of results. */
export interface Verdict {
  readonly cases: number;
  readonly passed: number;
  /** The largest error among results that were judged by relative error. */
  readonly worst: Worst | undefined;
  /** The first few of those that failed, and the worst one. */
  readonly failures: readonly Failure[];
}

const kept = 5;

/** Counts results into a verdict. The words of a place are only made when they are needed. */
export class Tally {
  #cases = 0;
  #passed = 0;
  #ulp = -1;
  #where: (() => string) | undefined;
  readonly #failures: Failure[] = [];
  #worstFailure: Failure | undefined;

  pass(): void {
    this.#cases++;
    this.#passed++;
  }

  /** A result judged by relative error: counts towards the worst, whether accepted or not. */
  measured(ulp: number, where: () => string): void {
    if (ulp > this.#ulp) {
      this.#ulp = ulp;
      this.#where = where;
    }
  }

  fail(failure: Failure): void {
    this.#cases++;
    if (this.#failures.length < kept) this.#failures.push(failure);
    if (this.#worstFailure === undefined || failure.ulp > this.#worstFailure.ulp) this.#worstFailure = failure;
  }

  verdict(): Verdict {
    const worst = this.#worstFailure;
    const failures = worst === undefined || this.#failures.includes(worst) ? this.#failures : [...this.#failures, worst];
    return {
      cases: this.#cases,
      passed: this.#passed,
      worst: this.#where === undefined ? undefined : { ulp: this.#ulp, where: this.#where() },
      failures,
    };
  }
}

/** Several verdicts as one. */
export function mergeVerdicts(verdicts: readonly Verdict[]): Verdict {
  let worst: Worst | undefined;
  for (const verdict of verdicts)
    if (verdict.worst !== undefined && (worst === undefined || verdict.worst.ulp > worst.ulp)) worst = verdict.worst;
  const failures = verdicts.flatMap((verdict) => verdict.failures);
  return {
    cases: verdicts.reduce((sum, verdict) => sum + verdict.cases, 0),
    passed: verdicts.reduce((sum, verdict) => sum + verdict.passed, 0),
    worst,
    failures: failures.length <= 2 * kept ? failures : [...failures].sort((a, b) => b.ulp - a.ulp).slice(0, 2 * kept),
  };
}
