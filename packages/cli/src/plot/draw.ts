import { font, ink, palette, svgOf } from '@rampa/plots';
import type { Mark, Spec } from 'vega';
import type { Curve } from './curves';

/** Curves over x, as SVG text. */
export function drawCurves(curves: readonly Curve[]): Promise<string> {
  const axis = { grid: true, gridColor: ink.band, domainColor: ink.line, labelFont: font, titleFont: font, labelColor: ink.text } as const;
  const labels = curves.map(({ label }) => label);
  const all = curves.flatMap(({ points }) => points.filter(({ y }) => Number.isFinite(y)));
  const spec: Spec = {
    width: 560,
    height: 360,
    padding: 10,
    background: ink.paper,
    data: [...curves.map(({ label, points }) => ({ name: label, values: [...points] })), { name: 'all', values: all }],
    scales: [
      { name: 'x', type: 'linear', range: 'width', domain: { data: 'all', field: 'x' }, zero: false, nice: false },
      { name: 'y', type: 'linear', range: 'height', domain: { data: 'all', field: 'y' }, zero: true, nice: true },
      { name: 'colour', type: 'ordinal', domain: labels, range: [...palette] },
    ],
    axes: [
      { orient: 'bottom', scale: 'x', title: 'x', ...axis },
      { orient: 'left', scale: 'y', ...axis },
    ],
    legends: [{ stroke: 'colour', symbolType: 'stroke', orient: 'right', labelFont: font, labelColor: ink.text }],
    marks: labels.map(lineMark),
  };
  return svgOf(spec, labels.join(', '), `Curves of ${labels.join(', ')} over x.`);
}

function lineMark(label: string): Mark {
  return {
    type: 'line',
    from: { data: label },
    encode: {
      enter: {
        x: { scale: 'x', field: 'x' },
        y: { scale: 'y', field: 'y' },
        defined: { signal: 'isFinite(datum.y)' },
        stroke: { scale: 'colour', value: label },
        strokeWidth: { value: 2 },
      },
    },
  };
}
