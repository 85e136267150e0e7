import { font, ink, svgOf } from '@rampa/plots';
import type { Spec } from 'vega';
import { contenders } from './bars';
import type { Results } from './results';
import { quantile } from './statistics';

/** Nothing of a result is right: all its 24 bits are wrong. */
const nothingRight = 2 ** 24;
const leastUlp = 0.25;
/** Colours after Okabe and Ito (2008). */
const colours: Readonly<Record<string, string>> = {
  [contenders.fast]: '#009e73',
  [contenders.faithful]: '#0072b2',
  [contenders.js]: '#56b4e9',
  'TensorFlow.js (wasm)': '#d55e00',
  'TensorFlow.js (cpu)': '#f0a830',
  'ONNX Runtime Web (wasm)': '#8c3a6b',
  'ONNX Runtime Node (cpu)': '#dd9ac1',
  [contenders.loop]: '#000000',
};

/** Speed against error on the same inputs, one dot for each library and function. */
export function drawChart({ timings, errors, machine }: Results, elements: number): Promise<string> {
  const dots = errors.flatMap(({ function: name, contender, accuracy }) => {
    const times = timings.find(
      (timing) => timing.function === name && timing.contender === contender && timing.call === 'forward' && timing.elements === elements,
    )?.times;
    if (times === undefined || !(contender in colours)) return [];
    return [{ contender, ns: quantile(times, 0.5), ulp: Math.min(Math.max(accuracy.worstUlp, leastUlp), nothingRight) }];
  });
  const known = Object.keys(colours).filter((id) => dots.some(({ contender }) => contender === id));
  const spec: Spec = {
    width: 620,
    height: 340,
    padding: 10,
    background: ink.paper,
    data: [{ name: 'dots', values: dots }],
    scales: [
      { name: 'x', type: 'log', range: 'width', domain: { data: 'dots', field: 'ns' }, nice: true },
      { name: 'y', type: 'log', range: 'height', domain: [leastUlp, nothingRight] },
      { name: 'colour', type: 'ordinal', domain: known, range: known.map((id) => colours[id] as string) },
    ],
    axes: [
      {
        orient: 'bottom',
        scale: 'x',
        title: `nanoseconds per element (median, ${elements} elements)`,
        format: '~g',
        grid: true,
        gridColor: ink.band,
        labelFont: font,
        titleFont: font,
      },
      {
        orient: 'left',
        scale: 'y',
        title: 'worst error on these inputs, ULP',
        values: [0.5, 1, 4, 100, 1e4, 1e6],
        format: '~g',
        grid: true,
        gridColor: ink.band,
        labelFont: font,
        titleFont: font,
      },
    ],
    legends: [{ fill: 'colour', orient: 'right', symbolType: 'circle', labelFont: font }],
    marks: [
      {
        type: 'symbol',
        from: { data: 'dots' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'ns' },
            y: { scale: 'y', field: 'ulp' },
            fill: { scale: 'colour', field: 'contender' },
            fillOpacity: { value: 0.75 },
            size: { value: 48 },
          },
        },
      },
    ],
  };
  return svgOf(
    spec,
    'Speed against error',
    `One dot for each library and function: nanoseconds per element and worst error in ULP. ${machine}.`,
  );
}
