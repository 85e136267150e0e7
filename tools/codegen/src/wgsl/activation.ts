import { GraphBuilder, type MachineNode } from '@rampa/ir';
import type { LoweredActivation } from '../program';
import { docComment, functionParagraphs, parameterParagraph } from '../shared/documentation';
import { header } from '../shared/header';
import { pascalCase, quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { guardNaN, specialize } from './specialize';
import { print } from './printer';
import { list, record } from './source';

/** The values of the parameter `subgradient`: as declared, from the left, from the right. */
const sides = { declared: 0, left: -1, right: 1 } as const;

/** The module of one elementwise function. */
export function activationModule({ spec, plans: { fast }, usesSubgradient }: LoweredActivation): string {
  const builder = new GraphBuilder('f32');
  const rootsOf = (subgradient: number): Map<string, MachineNode> => {
    const root = (node: MachineNode): MachineNode => guardNaN(builder, specialize(builder, node, { subgradient }), ['x']);
    return new Map([
      ['value', root(fast.value)],
      ['derivative', root(fast.derivative)],
      ...fast.parameterDerivatives.map(({ name, node }) => [`derivative_${name}`, root(node)] as const),
    ]);
  };
  const declared = rootsOf(sides.declared);
  const choices = usesSubgradient ? (['left', 'right'] as const).map((side) => [side, differing(rootsOf(sides[side]), declared)] as const) : [];
  const groups = [['roots', declared] as const, ...choices];
  const nodes = groups.flatMap(([, roots]) => [...roots.values()]);
  const { lines, roots: texts } = print(nodes, (name) => name);
  const textOf = new Map(nodes.map((node, index) => [node, texts[index] as string]));

  const name = pascalCase(spec.name);
  const parameters = spec.parameters.length === 0 ? 'NoParameters' : `${name}Parameters`;
  const options = usesSubgradient ? 'SubgradientOptions' : 'NoOptions';
  const imports = ['type Activation', 'activation', ...(usesSubgradient ? [] : ['type NoOptions']), ...(spec.parameters.length ? [] : ['type NoParameters'])];
  if (usesSubgradient) imports.push('type SubgradientOptions');
  return [
    header(spec.file),
    `import { ${sorted(imports).join(', ')} } from '../descriptor.js';\n\n`,
    spec.parameters.length === 0
      ? ''
      : `${docComment([`Parameters of ${spec.name}.`])}export interface ${name}Parameters {\n${spec.parameters
          .map((parameter) => `${docComment([parameterParagraph(parameter)], '  ')}  readonly ${parameter.name}?: number;\n`)
          .join('')}}\n\n`,
    docComment(functionParagraphs(spec)),
    `export const ${spec.name}: Activation<${quote(spec.name)}, ${parameters}, ${options}> = /* @__PURE__ */ activation({\n`,
    `  name: ${quote(spec.name)},\n`,
    `  rules: ${rulesText(spec.parameters)},\n`,
    `  lines: ${list(lines, '  ')},\n`,
    ...groups.map(([group, roots]) => `  ${group}: ${record([...roots].map(([root, node]) => [root, textOf.get(node) as string]), '  ')},\n`),
    '});\n',
  ].join('');
}

function differing(roots: ReadonlyMap<string, MachineNode>, declared: ReadonlyMap<string, MachineNode>): Map<string, MachineNode> {
  return new Map([...roots].filter(([name, node]) => declared.get(name) !== node));
}

function sorted(imports: readonly string[]): string[] {
  const bare = (name: string): string => name.replace('type ', '');
  return [...imports].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
}
