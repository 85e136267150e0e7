import type { Verdict } from '@rampa/conformance';
import type { Cancelled } from './judge';

/** What a part of the verification found about one quantity of one function on one backend. */
export interface Result {
  readonly function: string;
  /** A backend with one type of array, as the conformance suite names it. */
  readonly backend: string;
  /** `value`, `backward`, `value, permuted`, `gradient of alpha`, `derivative in f16`, ... */
  readonly quantity: string;
  /** What was tried, in words. */
  readonly inputs: string;
  readonly cases: number;
  /** Of the results that are judged by an error: the largest one, in `unit`. */
  readonly worst: { readonly error: number; readonly where: string } | undefined;
  readonly unit: 'ulp' | 'of the allowed error';
  readonly cancelled?: Cancelled;
  readonly passed: boolean;
  readonly failures: readonly string[];
}

export type ResultName = Pick<Result, 'function' | 'backend' | 'quantity' | 'inputs'>;

/** A verdict of the conformance suite under a name. */
export function resultOf(name: ResultName, verdict: Verdict, unit: Result['unit'] = 'ulp'): Result {
  const { cases, passed, worst, failures } = verdict;
  return {
    ...name,
    cases,
    worst: worst === undefined ? undefined : { error: worst.ulp, where: worst.where },
    unit,
    passed: passed === cases && cases > 0,
    failures: failures.map(({ message }) => message),
  };
}
