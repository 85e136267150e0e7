import type { LoweredActivation } from '@rampa/codegen';
import type { Backend, EvaluateRequest, NumberArray } from '@rampa/conformance';
import { interpreter, type MachineNode, type PlanName } from '@rampa/ir';

/** What the plan's graph gives when every operation is rounded as it prescribes: WGSL on a device without liberties, and any formula before it is emitted. */
export function interpretedBackend(id: string, plan: PlanName, lowered: LoweredActivation): Backend {
  const graphs = lowered.plans[plan];
  const type = plan === 'double' ? 'f64' : 'f32';
  return {
    id,
    capabilities: () => ({
      plans: { [type]: plan },
      parameterType: plan === 'fast' ? 'f32' : 'f64',
      exactDivision: true,
      flushesSubnormals: false,
      keepsNaN: true,
      keepsInfinity: true,
    }),
    evaluate({ quantity, inputs, parameters }: EvaluateRequest): NumberArray {
      const [xs = new Float32Array(), dys] = inputs;
      const node = nodeOf(graphs, quantity);
      const run = interpreter([node], graphs.format);
      const results = type === 'f64' ? new Float64Array(xs.length) : new Float32Array(xs.length);
      for (const [i, x] of xs.entries()) results[i] = run({ inputs: { x, dy: dys?.[i] ?? 1 }, parameters })[0] ?? Number.NaN;
      return results;
    },
  };
}

function nodeOf(graphs: LoweredActivation['plans'][PlanName], { kind, parameter }: EvaluateRequest['quantity']): MachineNode {
  if (kind === 'value' || kind === 'derivative' || kind === 'backward') return graphs[kind];
  const found = graphs.parameterDerivatives.find(({ name }) => name === parameter);
  if (kind === 'parameterGradient' || found === undefined)
    throw new RangeError(`interpret: expected a quantity of elements, got ${kind} ${parameter}`);
  return found.node;
}
