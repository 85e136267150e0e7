import { binary, roundTo, unary } from './arithmetic';
import { type Format, type MachineNode, schedule } from './machine';

export interface MachineEnvironment {
  readonly inputs: Readonly<Record<string, number>>;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Runs a machine graph with the exact semantics of its format: what every backend must reproduce. Truth values are 0 and 1. */
export function interpreter(roots: readonly MachineNode[], format: Format): (environment: MachineEnvironment) => number[] {
  const order = schedule(roots);
  const slots = new Map(order.map((node, slot) => [node, slot]));
  const slot = (node: MachineNode): number => slots.get(node) as number;
  const values = new Float64Array(order.length);
  const at = (index: number): number => values[index] as number;
  const steps = order.map((node): ((environment: MachineEnvironment) => number) => {
    switch (node.op) {
      case 'input':
        return ({ inputs }) => roundTo(format, given(inputs, node.name));
      case 'parameter':
        return ({ parameters }) => roundTo(format, given(parameters, node.name));
      case 'constant':
        return () => node.value;
      case 'select': {
        const [test, a, b] = [slot(node.test), slot(node.a), slot(node.b)];
        return () => (at(test) !== 0 ? at(a) : at(b));
      }
    }
    if ('b' in node) {
      const [a, b, op] = [slot(node.a), slot(node.b), node.op];
      return () => binary(format, op, at(a), at(b));
    }
    const [a, op] = [slot(node.a), node.op];
    return () => unary(format, op, at(a));
  });
  const results = roots.map(slot);
  return (environment) => {
    for (const [index, step] of steps.entries()) values[index] = step(environment);
    return results.map(at);
  };
}

/** One evaluation; use `interpreter` for many. */
export function interpret(roots: readonly MachineNode[], format: Format, environment: MachineEnvironment): number[] {
  return interpreter(roots, format)(environment);
}

function given(values: Readonly<Record<string, number>> | undefined, name: string): number {
  const value = values?.[name];
  if (value !== undefined) return value;
  if (name === 'subgradient') return 0;
  throw new RangeError(`interpret: expected a value for ${name}, got none`);
}
