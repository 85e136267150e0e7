import type { PlanName } from '@rampa/ir';

/** Correct rounding. */
export const correctRounding = 0.5;

/** The error that each plan promises not to exceed, in ULP. */
export const bars: Readonly<Record<PlanName, number>> = { double: 4, faithful: 1, fast: 4 };
