import { expect, test } from 'vitest';
import { axes } from '../src/axis';
import { drawPlot, type Measured } from '../src/plot';

const flat = (error: number) => Object.fromEntries(axes.map((axis) => [axis.id, new Array<number>(axis.bins).fill(error)]));
const measurement = (ulp: number) => ({ worst: { ulp, where: 'x = 1' }, special: [], curves: flat(ulp) });

function measured(others: Measured['others'] = { peer: measurement(1000) }): Measured {
  return {
    subject: { name: 'gelu', quantity: { kind: 'value' }, what: 'value', abscissa: 'x', batches: [], zeros: [] },
    ours: { js: { plan: 'faithful', ...measurement(0.5) }, 'wasm fast': { plan: 'fast', ...measurement(3) } },
    others,
  };
}

test('a plot has a title, a description, its curves and their names, and nothing from outside', async () => {
  const svg = await drawPlot(measured(), ['peer']);
  expect(svg).toContain('<title>gelu: value</title>');
  expect(svg).toContain('peer 1000 at x = 1');
  for (const text of ['Rampa js', 'Rampa wasm fast', 'peer', '1 × 10³']) expect(svg).toContain(`>${text}</text>`);
  expect(svg).toContain('#0072b2');
  expect(svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|<image|url\((?!#)/);
});

test('the same numbers give the same bytes, other numbers others', async () => {
  const first = await drawPlot(measured(), ['peer']);
  expect(await drawPlot(measured(), ['peer'])).toBe(first);
  expect(await drawPlot(measured({ peer: measurement(900) }), ['peer'])).not.toBe(first);
});

test('without others there is no row for them', async () => {
  expect(await drawPlot(measured({}), ['peer'])).not.toContain('Beside others');
});
