import type { PlanName } from '@rampa/ir';
import type { Capabilities } from '../adapter';

/** The largest error accepted, in units in the last place of the true value. */
export interface Bar {
  readonly ulp: number;
  /** The error has to stay below it (faithful rounding) rather than at most reach it. */
  readonly strict: boolean;
}

/** What of a backend decides how near it can come. */
type Accuracy = Pick<Capabilities, 'bar' | 'exactDivision'>;

/** Without correctly rounded division no better is possible in f32 arithmetic. */
function fastBar(capabilities: Accuracy): number {
  return capabilities.exactDivision ? 4 : 8;
}

const faithful: Bar = { ulp: 1, strict: true };
const double: Bar = { ulp: 4, strict: false };

/** Value and every derivative of an activation. */
export function activationBar(plan: PlanName, capabilities: Accuracy): Bar {
  if (capabilities.bar !== undefined) return { ulp: capabilities.bar, strict: false };
  return plan === 'double' ? double : plan === 'faithful' ? faithful : { ulp: fastBar(capabilities), strict: false };
}

/** Forward and backward of a reduction: softmax, with its row of quotients, has twice the bar of a reduction to one number. */
export function reductionBar(plan: PlanName, output: 'row' | 'one', capabilities: Accuracy): Bar {
  if (capabilities.bar !== undefined) return { ulp: capabilities.bar, strict: false };
  return plan === 'double'
    ? double
    : plan === 'faithful'
      ? faithful
      : { ulp: fastBar(capabilities) * (output === 'row' ? 2 : 1), strict: false };
}

/** Near a sign-changing zero of a derivative: the absolute error accepted, in units of the derivative's size around there. */
export const nearZero: Readonly<Record<PlanName, number>> = { double: 2 ** -51, faithful: 2 ** -32, fast: 2 ** -23 };

/** The unit of the absolute alternatives of functions whose terms cancel by their nature. */
export const cancellationUnit: Readonly<Record<PlanName, number>> = { double: 2 ** -53, faithful: 2 ** -48, fast: 2 ** -24 };

/** A sum of gradient terms: |error| <= ofSum |S| + ofTerms sum|terms|. */
export const gradientSum: Readonly<Record<PlanName, { readonly ofSum: number; readonly ofTerms: number }>> = {
  double: { ofSum: 2 ** -52, ofTerms: 2 ** -50 },
  faithful: { ofSum: 2 ** -24, ofTerms: 2 ** -28 },
  fast: { ofSum: 2 ** -24, ofTerms: 8 * 2 ** -24 },
};
