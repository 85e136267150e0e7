import elu from '../activations/elu';
import prelu from '../activations/prelu';
import relu from '../activations/relu';
import shiftedRelu from '../activations/shiftedRelu';
import { abs, law, max } from '../language';
import maxout from '../reductions/maxout';

export default [
  law({
    name: 'relu is max(0, x), (x + |x|)/2 and x for positive x, else 0',
    // Up to half the largest float of 32 bits: x + |x| does not overflow.
    over: { x: { min: -1.7e38, max: 1.7e38 } },
    equal: [({ x }) => relu(x), ({ x }) => max(0, x), ({ x }) => (x + abs(x)) / 2, ({ x }) => (x > 0 ? x : 0)],
  }),
  law({
    name: 'relu(a x) = a relu(x) for a >= 0',
    over: { x: { min: -1e18, max: 1e18 }, a: { min: 0, max: 1e18 } },
    equal: [({ x, a }) => relu(a * x), ({ x, a }) => a * relu(x)],
  }),
  law({
    name: 'prelu = max(x, slope x) for slope <= 1',
    over: { x: {}, slope: { min: -1e6, max: 1 } },
    equal: [({ x, slope }) => prelu(x, { slope }), ({ x, slope }) => max(x, slope * x)],
  }),
  law({
    name: 'maxout of (x, slope x) is prelu for slope <= 1',
    over: { x: {}, slope: { min: -1e6, max: 1 } },
    equal: [({ x, slope }) => maxout([x, slope * x])[0]!, ({ x, slope }) => prelu(x, { slope })],
  }),
  law({
    name: 'elu >= -alpha',
    over: { x: {}, alpha: { min: 0, max: 1e6 } },
    ordered: [({ alpha }) => -alpha, ({ x, alpha }) => elu(x, { alpha })],
  }),
  law({
    name: 'elu >= shiftedRelu with a = alpha <= 1',
    over: { x: {}, alpha: { min: 0, max: 1 } },
    ordered: [({ x, alpha }) => shiftedRelu(x, { a: alpha }), ({ x, alpha }) => elu(x, { alpha })],
  }),
];
