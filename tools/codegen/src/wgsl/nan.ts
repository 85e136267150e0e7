import { type GraphBuilder, interpreter, type MachineNode } from '@rampa/ir';

const samples = [0.75, -1.5, 0, 3];

/** Those of the inputs whose NaN makes the root NaN whatever the others are. */
export function inputsThatPassNaN(root: MachineNode, inputs: readonly string[], parameters: Readonly<Record<string, number>>): string[] {
  const run = interpreter([root], 'f32');
  return inputs.filter((input) =>
    samples.every((_, shift) => {
      const others = inputs.map((name, index) => [name, samples[(index + shift) % samples.length] as number] as const);
      const [result] = run({ inputs: { ...Object.fromEntries(others), [input]: NaN }, parameters });
      return Number.isNaN(result);
    }),
  );
}

/**
 * A compiler may assume that there is no NaN, and then a NaN that reaches the result by arithmetic need not arrive.
 * So for these inputs, it is selected by its bits.
 */
export function guardNaN(b: GraphBuilder, root: MachineNode, inputs: readonly string[]): MachineNode {
  return inputs.reduceRight((result, name) => {
    const input = b.input(name);
    const test = b.isNaN(input);
    const guarded = result.op === 'select' && result.test === test;
    return guarded ? result : b.select(test, input, result);
  }, root);
}
