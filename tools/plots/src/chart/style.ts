import type { PlanName } from '@rampa/ir';

/** How one curve is drawn. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export const ink = { text: '#1f2328', quiet: '#656d76', line: '#d0d7de', bar: '#8c959f', band: '#eaeef2', paper: '#ffffff' } as const;
export const font = 'sans-serif';

const broken = [5, 2.5] as const;
const dotted = [1.5, 2.5] as const;
const stroke = (color: string, dash: readonly number[] = [], width = 1.4): Stroke => ({ color, width, dash });

/**
 * Colours after Okabe and Ito (2008), which the colour-blind tell apart. One hue for each plan of ours, broken and dotted lines in another shade for
 * its further backends: curves that coincide show as one line in two shades.
 */
const plans: Readonly<Record<PlanName, readonly [Stroke, ...Stroke[]]>> = {
  double: [stroke('#0072b2', [], 2)],
  faithful: [stroke('#0072b2', [], 2), stroke('#7cc8f2', broken)],
  fast: [stroke('#009e73', [], 2), stroke('#8ce0c4', broken), stroke('#00402e', dotted)],
};
const others: readonly [Stroke, ...Stroke[]] = [
  stroke('#d55e00'),
  stroke('#f0a830', broken),
  stroke('#8c3a6b'),
  stroke('#dd9ac1', broken),
  stroke('#000000', dotted),
];

function cyclic(strokes: readonly [Stroke, ...Stroke[]], index: number): Stroke {
  return strokes[index % strokes.length] ?? strokes[0];
}

/** Number `index` of ours with this plan. */
export function ourStroke(plan: PlanName, index: number): Stroke {
  return cyclic(plans[plan], index);
}

/** Number `index` of the peers. */
export function otherStroke(index: number): Stroke {
  return cyclic(others, index);
}

/** Colours for curves of any number, in order. */
export const palette: readonly string[] = [
  plans.double[0].color,
  others[0].color,
  plans.fast[0].color,
  ...others.slice(1).map(({ color }) => color),
];
