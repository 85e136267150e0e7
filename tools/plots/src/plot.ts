import type { PlanName } from '@rampa/ir';
import type { Row, Series } from './chart/series';
import { otherStroke, ourStroke } from './chart/style';
import { drawSvg } from './chart/svg';
import type { Chart } from './chart/vegaSpec';
import { nothingRight } from './curve';
import type { Measurement } from './measure';
import type { Subject } from './subject';

/** One of our backends on a subject. */
export interface OurMeasurement extends Measurement {
  readonly plan: PlanName;
}

export interface Measured {
  readonly subject: Subject;
  readonly ours: Readonly<Record<string, OurMeasurement>>;
  readonly others: Readonly<Record<string, Measurement>>;
}

const ourTicks = [0, 0.5, 1, 4, 16].map((at) => ({ at, label: at === 16 ? '16+' : String(at) }));
const otherTicks = [
  { at: 0, label: '0' },
  { at: 1, label: '1' },
  { at: 4, label: '4' },
  { at: 100, label: '100' },
  { at: 1e4, label: '10⁴' },
  { at: 1e6, label: '10⁶' },
  { at: nothingRight, label: '2²⁴' },
];

function seriesOf({ ours, others }: Measured, peers: readonly string[]): { ours: (Series & { first: boolean })[]; others: Series[] } {
  const seen = new Map<PlanName, number>();
  return {
    ours: Object.entries(ours).map(([id, measurement]) => {
      const index = seen.get(measurement.plan) ?? 0;
      seen.set(measurement.plan, index + 1);
      return { label: `Rampa ${id}`, stroke: ourStroke(measurement.plan, index), measurement, first: index === 0 };
    }),
    others: Object.entries(others).map(([id, measurement]) => ({ label: id, stroke: otherStroke(peers.indexOf(id)), measurement })),
  };
}

/** Every backend of ours close up; below, on an axis that reaches to no right digit at all, the first of each plan beside the others: `peers` names all of them, so that each has its colour on every plot. */
export function chartOf(measured: Measured, peers: readonly string[]): Chart {
  const { subject } = measured;
  const { ours, others } = seriesOf(measured, peers);
  const rows: Row[] = [{ title: 'Every backend', series: ours, height: 130, top: 16, ticks: ourTicks }];
  if (others.length > 0)
    rows.push({
      title: 'Beside others (from 2²³ no digit is right)',
      series: [...ours.filter(({ first }) => first), ...others],
      height: 170,
      top: nothingRight,
      ticks: otherTicks,
    });
  return {
    title: `${subject.name}: ${subject.what}`,
    subtitle: `error in ULP of f32 against ${subject.abscissa === 'x' ? 'x' : 'the true result'}, the largest in each bin. Lines: 0.5 (correct rounding), 1, 4.${subject.zeros.length > 0 ? ' Grey: around a zero, where an absolute bar is accepted instead.' : ''}`,
    abscissa: subject.abscissa,
    rows,
    zeros: subject.zeros,
  };
}

/** The plot with a description in words: who errs by how much. */
export function drawPlot(measured: Measured, peers: readonly string[]): Promise<string> {
  const all = Object.entries({ ...measured.ours, ...measured.others });
  const worst = all.map(([id, { worst }]) => `${id} ${worst.ulp} at ${worst.where}`).join('; ');
  return drawSvg(chartOf(measured, peers), `Worst errors in ULP: ${worst}.`);
}
