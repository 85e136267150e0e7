import { GraphBuilder, type MachineNode, schedule } from '@rampa/ir';
import type { LoweredReductionPlan } from '../program';
import { specialize } from './specialize';

/**
 * The value of an element as a function of the last stage's term, the input `kept`, in place of x; undefined where it is none. As in softmax, whose
 * terms are its results but for a factor: computing them twice would cost more than storing them.
 */
export function valueOfKept({ format, stages, value }: Pick<LoweredReductionPlan, 'format' | 'stages' | 'value'>): MachineNode | undefined {
  const last = stages.at(-1);
  if (last?.reduce !== 'sum') return undefined;
  const builder = new GraphBuilder(format);
  const node = specialize(builder, value, { node: { of: last.of, by: builder.input('kept') } });
  const leaves = schedule([node]).flatMap((leaf) => (leaf.op === 'input' ? [leaf.name] : []));
  return leaves.includes('kept') && !leaves.includes('x') ? node : undefined;
}
