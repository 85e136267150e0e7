import relu from '../activations/relu';
import squareplus from '../activations/squareplus';
import { law } from '../language';

export default [
  law({
    name: 'squareplus with b = 0 is relu',
    over: { x: {} },
    equal: [({ x }) => squareplus(x, { b: 0 }), ({ x }) => relu(x)],
  }),
  law({
    name: 'squareplus(x) squareplus(-x) = b/4',
    over: { x: { min: -1e18, max: 1e18 }, b: { min: 0, max: 1e6 } },
    equal: [({ x, b }) => squareplus(x, { b }) * squareplus(-x, { b }), ({ b }) => b / 4],
  }),
  law({
    name: 'squareplus > 0 for b > 0',
    over: { x: {}, b: { min: 1e-6, max: 1e6 } },
    increasing: [() => 0, ({ x, b }) => squareplus(x, { b })],
  }),
  law({
    name: 'squareplus is monotone',
    over: { x: {}, y: {}, b: { min: 0, max: 1e6 } },
    where: ({ x, y }) => x <= y,
    ordered: [({ x, b }) => squareplus(x, { b }), ({ y, b }) => squareplus(y, { b })],
  }),
];
