import { GraphBuilder } from '@rampa/ir';
import type { LoweredActivation, MeasuredColumn } from '../program';
import { type QuantityKey, quantityNode } from '../quantities';
import { specialize } from '../shared/specialize';
import { withSafeDivisions } from './division';
import { helpers } from './helpers';
import { guardNaN } from './nan';
import { print } from './printer';

/** The expressions of one quantity, as composed into a shader, and the helpers that they may call. */
export function kernelText(lowered: LoweredActivation, { plan }: MeasuredColumn, key: QuantityKey): string {
  const builder = new GraphBuilder('f32');
  const declared = specialize(builder, quantityNode(lowered.plans[plan], key), { parameters: { subgradient: 0 } });
  const root = guardNaN(builder, withSafeDivisions(builder, declared, lowered), ['x']);
  const { lines, roots } = print([root], builder.isNaN(builder.input('x')), (name) => name);
  return [...Object.values(helpers), ...lines, ...roots].join('\n');
}
