import { optimize } from 'svgo';
import { Error as errorLevel, parse, type Spec, View } from 'vega';
import { type Chart, vegaSpec } from './vegaSpec';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The chart as SVG text: the same bytes for the same chart. */
export function drawSvg(chart: Chart, description: string): Promise<string> {
  return svgOf(vegaSpec(chart), chart.title, description);
}

/** A Vega specification as SVG text. */
export async function svgOf(spec: Spec, title: string, description: string): Promise<string> {
  const view = new View(parse(spec), { renderer: 'none', logLevel: errorLevel });
  const drawn = await view.toSVG();
  view.finalize();
  const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  const titled = drawn.replace(/<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>${words}`);
  const { data } = optimize(titled, {
    multipass: true,
    floatPrecision: 1,
    plugins: [{ name: 'preset-default', params: { overrides: { removeDesc: false } } }],
  });
  return `${data}\n`;
}
