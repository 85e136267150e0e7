import { GraphBuilder, type MachineNode } from '@rampa/ir';
import type { LoweredActivation } from '../program';
import { print } from './printer';
import { shaderRoot } from './root';
import { list, moduleText, record } from './source';

/** The values of the parameter `subgradient`: as declared, from the left, from the right. */
const sides = { declared: 0, left: -1, right: 1 } as const;

/** The module of one elementwise function. */
export function activationModule(lowered: LoweredActivation): string {
  const { spec, plans, usesSubgradient } = lowered;
  const { fast } = plans;
  const builder = new GraphBuilder('f32');
  const rootsOf = (subgradient: number): Map<string, MachineNode> => {
    const root = (node: MachineNode, inputs?: readonly string[]): MachineNode => shaderRoot(builder, lowered, node, subgradient, inputs);
    return new Map([
      ['value', root(fast.value)],
      ['derivative', root(fast.derivative)],
      ...fast.parameterDerivatives.map(({ name, node }) => [`derivative_${name}`, root(node)] as const),
      ...fast.gradientTerms.map(({ name, node }) => [`term_${name}`, root(node, ['x', 'dy'])] as const),
    ]);
  };
  const declared = rootsOf(sides.declared);
  const choices = usesSubgradient
    ? (['left', 'right'] as const).map((side) => [side, differing(rootsOf(sides[side]), declared)] as const)
    : [];
  const groups = [['roots', declared] as const, ...choices];
  const nodes = groups.flatMap(([, roots]) => [...roots.values()]);
  const { lines, roots: texts } = print(nodes, builder.isNaN(builder.input('x')), (name) => name);
  const textOf = new Map(nodes.map((node, index) => [node, texts[index] as string]));
  const groupText = (roots: ReadonlyMap<string, MachineNode>): string =>
    record(
      [...roots].map(([root, node]) => [root, textOf.get(node) as string]),
      '  ',
    );
  return moduleText(spec, usesSubgradient ? 'SubgradientOptions' : 'NoOptions', [
    `lines: ${list(lines, '  ')}`,
    ...groups.map(([group, roots]) => `${group}: ${groupText(roots)}`),
  ]);
}

function differing(roots: ReadonlyMap<string, MachineNode>, declared: ReadonlyMap<string, MachineNode>): Map<string, MachineNode> {
  return new Map([...roots].filter(([name, node]) => declared.get(name) !== node));
}
