import { optimize } from 'svgo';
import { Error as errorLevel, parse, View } from 'vega';
import { type Chart, vegaSpec } from './vegaSpec';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The chart as SVG text: the same bytes for the same chart. */
export async function drawSvg(chart: Chart, description: string): Promise<string> {
  const view = new View(parse(vegaSpec(chart)), { renderer: 'none', logLevel: errorLevel });
  const drawn = await view.toSVG();
  view.finalize();
  const words = `<title>${escaped(chart.title)}</title><desc>${escaped(description)}</desc>`;
  const titled = drawn.replace(/<svg ([^>]*)>/, (_, attributes: string) => `<svg role="img" ${attributes}>${words}`);
  const { data } = optimize(titled, {
    multipass: true,
    floatPrecision: 1,
    plugins: [{ name: 'preset-default', params: { overrides: { removeDesc: false } } }],
  });
  return `${data}\n`;
}
