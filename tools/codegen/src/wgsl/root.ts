import type { GraphBuilder, MachineNode } from '@rampa/ir';
import type { LoweredActivation } from '../program';
import { specialize } from '../shared/specialize';
import { withSafeDivisions } from './division';
import { guardNaN } from './nan';

/** A node of the fast plan as shaders compute it, with this choice at kinks. */
export function shaderRoot(
  builder: GraphBuilder,
  lowered: LoweredActivation,
  node: MachineNode,
  subgradient: number,
  inputs: readonly string[] = ['x'],
): MachineNode {
  return guardNaN(builder, withSafeDivisions(builder, specialize(builder, node, { parameters: { subgradient } }), lowered), inputs);
}
