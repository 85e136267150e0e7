import type { GroupMark, Mark, Scale, Spec, TextMark, Axis as VegaAxis } from 'vega';
import { type Axis, axes, middleOf } from '../axis';
import { bars, correctRounding } from '../bars';
import type { Curve } from '../curve';
import { numberLabel, type Row, type Series, ulpLabel } from './series';
import { font, ink } from './style';

export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  /** What the horizontal axes carry. */
  readonly abscissa: string;
  readonly rows: readonly Row[];
  readonly zeros: readonly { readonly from: number; readonly to: number }[];
}

const panel = { width: 340, gap: 14 } as const;
const legend = { width: 246, line: 17 } as const;
const margin = { left: 46, right: 12, top: 8, bottom: 40 } as const;
const rowGap = 58;
const titleHeight = 46;

const lines = [{ at: correctRounding, dash: [2, 3] }, ...[...new Set(Object.values(bars))].map((at) => ({ at, dash: [] }))];
/** Errors are linear up to about here, so that 0 is on the axis. */
const errorConstant = 0.5;

interface Point {
  readonly x: number;
  readonly y: number;
  /** Where nothing is measured the line breaks. */
  readonly measured: boolean;
}

const isSame = (a: Point, b: Point | undefined): boolean => b !== undefined && a.y === b.y && a.measured === b.measured;

/** Points on paper; of a run of equal errors the ends are enough. */
function pointsOf(axis: Axis, curve: Curve): Point[] {
  const points = curve.flatMap((y, bin) => (y === null ? [] : [{ x: middleOf(axis, bin), y: y || 0, measured: !Number.isNaN(y) }]));
  return points.filter((point, k) => !isSame(point, points[k - 1]) || !isSame(point, points[k + 1]));
}

function line(axis: Axis, { stroke, measurement }: Series, name: string): { data: { name: string; values: Point[] }; mark: Mark } {
  return {
    data: { name, values: pointsOf(axis, measurement.curves[axis.id] ?? []) },
    mark: {
      type: 'line',
      from: { data: name },
      encode: {
        enter: {
          x: { scale: 'x', field: 'x' },
          y: { scale: 'y', field: 'y' },
          defined: { field: 'measured' },
          stroke: { value: stroke.color },
          strokeWidth: { value: stroke.width },
          strokeDash: { value: [...stroke.dash] },
          strokeJoin: { value: 'round' },
        },
      },
    },
  };
}

function barMark({ at, dash }: (typeof lines)[number]): Mark {
  return {
    type: 'rule',
    encode: {
      enter: {
        x: { value: 0 },
        x2: { value: panel.width },
        y: { scale: 'y', value: at },
        stroke: { value: ink.bar },
        strokeWidth: { value: 0.7 },
        strokeDash: { value: dash },
      },
    },
  };
}

function bandMark({ from, to }: Chart['zeros'][number], height: number): Mark {
  return {
    type: 'rect',
    encode: {
      enter: {
        x: { scale: 'x', value: from },
        x2: { scale: 'x', value: to },
        y: { value: 0 },
        y2: { value: height },
        fill: { value: ink.band },
      },
    },
  };
}

/** Labels of ticks by their numbers, as an expression. */
const labelsOf = (ticks: readonly { at: number; label: string }[]): { signal: string } => ({
  signal: `${JSON.stringify(Object.fromEntries(ticks.map(({ at, label }) => [String(at), label])))}[toString(datum.value)]`,
});

function panelMark(chart: Chart, row: Row, axis: Axis, at: { x: number; y: number }, isFirst: boolean, isLast: boolean): GroupMark {
  // Broken lines over solid ones, so that equal curves show both; of each the first on top: ours over the others.
  const order = [...row.series].reverse().sort((a, b) => Number(a.stroke.dash.length > 0) - Number(b.stroke.dash.length > 0));
  const curves = order.map((series, k) => line(axis, series, `curve ${k}`));
  const scales: Scale[] = [
    {
      name: 'x',
      type: 'symlog',
      constant: axis.constant,
      domain: [-axis.limit, axis.limit],
      range: [0, panel.width],
      zero: false,
      nice: false,
    },
    { name: 'y', type: 'symlog', constant: errorConstant, domain: [0, row.top], range: [row.height, 0], clamp: true, nice: false },
  ];
  const horizontal: VegaAxis = {
    orient: 'bottom',
    scale: 'x',
    values: [...axis.ticks],
    ...(isLast ? { title: `${chart.abscissa}: ${axis.title}` } : {}),
    encode: { labels: { update: { text: labelsOf(axis.ticks.map((tick) => ({ at: tick, label: numberLabel(tick) }))) } } },
  };
  const vertical: VegaAxis = {
    orient: 'left',
    scale: 'y',
    values: row.ticks.map(({ at }) => at),
    encode: { labels: { update: { text: labelsOf(row.ticks) } } },
  };
  return {
    type: 'group',
    encode: {
      enter: {
        x: { value: at.x },
        y: { value: at.y },
        width: { value: panel.width },
        height: { value: row.height },
        stroke: { value: ink.line },
      },
    },
    data: curves.map(({ data }) => data),
    scales,
    axes: isFirst ? [horizontal, vertical] : [horizontal],
    marks: [
      ...(axis.id === 'bend' ? chart.zeros.map((zero) => bandMark(zero, row.height)) : []),
      ...lines.map(barMark),
      ...curves.map(({ mark }) => mark),
    ],
  };
}

function text(
  x: number,
  y: number,
  content: string,
  style: { size?: number; bold?: true; align?: 'right'; color?: string } = {},
): TextMark {
  return {
    type: 'text',
    encode: {
      enter: {
        x: { value: x },
        y: { value: y },
        text: { value: content },
        font: { value: font },
        fontSize: { value: style.size ?? 11 },
        fontWeight: { value: style.bold ? 'bold' : 'normal' },
        align: { value: style.align ?? 'left' },
        baseline: { value: 'middle' },
        fill: { value: style.color ?? ink.text },
      },
    },
  };
}

/** Curves with their names and worst errors. */
function legendMarks(row: Row, x: number, y: number): Mark[] {
  const heading = text(x + legend.width, y, 'worst, ULP', { align: 'right', size: 10, color: ink.quiet });
  const entries = row.series.flatMap(({ label, stroke, measurement }, k): Mark[] => {
    const middle = y + (k + 1) * legend.line;
    const sample: Mark = {
      type: 'rule',
      encode: {
        enter: {
          x: { value: x },
          x2: { value: x + 22 },
          y: { value: middle },
          stroke: { value: stroke.color },
          strokeWidth: { value: stroke.width + 0.4 },
          strokeDash: { value: [...stroke.dash] },
        },
      },
    };
    return [sample, text(x + 28, middle, label), text(x + legend.width, middle, ulpLabel(measurement.worst.ulp), { align: 'right' })];
  });
  return [heading, ...entries];
}

/** The picture: for each row of curves a panel per axis, and the legend beside. */
export function vegaSpec(chart: Chart): Spec {
  const legendAt = axes.length * panel.width + (axes.length - 1) * panel.gap + 18;
  const marks: Mark[] = [text(-36, 8, chart.title, { size: 16, bold: true }), text(-36, 27, chart.subtitle, { color: ink.quiet })];
  let y = titleHeight;
  for (const [r, row] of chart.rows.entries()) {
    y += r === 0 ? 18 : rowGap;
    marks.push(text(0, y - 10, row.title, { bold: true }));
    for (const [c, axis] of axes.entries())
      marks.push(panelMark(chart, row, axis, { x: c * (panel.width + panel.gap), y }, c === 0, r === chart.rows.length - 1));
    marks.push(...legendMarks(row, legendAt, y + 6));
    y += row.height;
  }
  return {
    background: ink.paper,
    padding: margin,
    autosize: { type: 'none' },
    width: legendAt + legend.width,
    height: y,
    config: {
      axis: {
        labelFont: font,
        titleFont: font,
        labelFontSize: 10,
        titleFontSize: 10.5,
        titleFontWeight: 'normal',
        titleColor: ink.quiet,
        labelColor: ink.quiet,
        tickColor: ink.line,
        domain: false,
        tickSize: 4,
        aria: false,
        labelBound: false,
        labelOverlap: false,
      },
    },
    marks,
  };
}
