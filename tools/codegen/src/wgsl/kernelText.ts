import { GraphBuilder } from '@rampa/ir';
import type { LoweredActivation, MeasuredColumn } from '../program';
import { type QuantityKey, quantityNode } from '../quantities';
import { helpers } from './helpers';
import { print } from './printer';
import { shaderRoot } from './root';

/** The expressions of one quantity, as composed into a shader, and the helpers that they may call. */
export function kernelText(lowered: LoweredActivation, { plan }: MeasuredColumn, key: QuantityKey): string {
  const builder = new GraphBuilder('f32');
  const root = shaderRoot(builder, lowered, quantityNode(lowered.plans[plan], key), 0);
  const { lines, roots } = print([root], builder.isNaN(builder.input('x')), (name) => name);
  return [...Object.values(helpers), ...lines, ...roots].join('\n');
}
