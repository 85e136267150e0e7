import sigmoid from '../activations/sigmoid';
import softplus from '../activations/softplus';
import { law } from '../language';
import logSumExp from '../reductions/logSumExp';
import logSumExp0 from '../reductions/logSumExp0';
import softmax from '../reductions/softmax';
import softmax0 from '../reductions/softmax0';

export default [
  law({
    name: 'the gradient of logSumExp is softmax',
    over: { x: { min: -700, max: 700 }, y: { min: -700, max: 700 }, z: { min: -700, max: 700 } },
    equal: [({ x, y, z }) => logSumExp.derivative([x, y, z], 0, 1), ({ x, y, z }) => softmax([x, y, z])[1]!],
  }),
  law({
    name: 'the gradient of logSumExp0 is softmax0',
    over: { x: { min: -700, max: 700 }, y: { min: -700, max: 700 } },
    equal: [({ x, y }) => logSumExp0.derivative([x, y], 0, 1), ({ x, y }) => softmax0([x, y])[1]!],
  }),
  law({
    name: 'logSumExp0 of one input is softplus',
    over: { x: { min: -700, max: 700 } },
    equal: [({ x }) => logSumExp0([x])[0]!, ({ x }) => softplus(x)],
  }),
  law({
    name: 'softmax0 of one input is sigmoid',
    over: { x: { min: -700, max: 700 } },
    equal: [({ x }) => softmax0([x])[0]!, ({ x }) => sigmoid(x)],
  }),
  law({
    name: 'softmax sums to 1',
    over: { x: { min: -700, max: 700 }, y: { min: -700, max: 700 }, z: { min: -700, max: 700 } },
    equal: [({ x, y, z }) => softmax([x, y, z])[0]! + softmax([x, y, z])[1]! + softmax([x, y, z])[2]!, () => 1],
  }),
];
