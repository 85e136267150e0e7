import mish from '../activations/mish';
import relu from '../activations/relu';
import sigmoid from '../activations/sigmoid';
import silu from '../activations/silu';
import softplus from '../activations/softplus';
import softplus2 from '../activations/softplus2';
import softplus2Approximation from '../activations/softplus2Approximation';
import softplusApproximation from '../activations/softplusApproximation';
import tanh from '../activations/tanh';
import { law, ln2 } from '../language';

export default [
  law({
    name: 'the derivative of softplus is sigmoid(k x)',
    over: { x: { min: -1e6, max: 1e6 }, k: { min: 1e-6, max: 1e6 } },
    equal: [({ x, k }) => softplus.derivative(x, { k }), ({ x, k }) => sigmoid(k * x)],
  }),
  law({
    name: '0 <= softplus - relu <= ln 2 / k',
    over: { x: { min: -1e6, max: 1e6 }, k: { min: 1e-6, max: 1e6 } },
    ordered: [() => 0, ({ x, k }) => softplus(x, { k }) - relu(x), ({ k }) => ln2 / k],
  }),
  law({
    name: 'softplus2 is softplus with k = ln 2',
    over: { x: { min: -1e6, max: 1e6 } },
    equal: [({ x }) => softplus2(x), ({ x }) => softplus(x, { k: ln2 })],
  }),
  law({
    name: 'softplus2Approximation(y) = softplusApproximation(y ln 2) / ln 2',
    over: { y: { min: -1e6, max: 1e6 } },
    equal: [({ y }) => softplus2Approximation(y), ({ y }) => softplusApproximation(y * ln2) / ln2],
  }),
  law({
    name: 'silu with beta = 0 is x/2',
    over: { x: {} },
    equal: [({ x }) => silu(x, { beta: 0 }), ({ x }) => x / 2],
  }),
  law({
    name: 'mish = x tanh(softplus(x))',
    over: { x: { min: -1e6, max: 1e6 } },
    equal: [({ x }) => mish(x), ({ x }) => x * tanh(softplus(x))],
  }),
];
