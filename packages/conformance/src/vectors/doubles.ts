import type { Expression } from '@rampa/ir';

/** A result with the magnitude of the terms that it was summed from: their ratio is the cancellation. */
export interface Magnified {
  readonly value: number;
  readonly magnitude: number;
}

const functions: Readonly<Record<string, (a: number, b: number) => number>> = {
  abs: Math.abs,
  sqrt: Math.sqrt,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  tanh: Math.tanh,
  exp2: (a) => 2 ** a,
  log2: Math.log2,
  hypot: Math.hypot,
  carry: (a) => a,
  min: (a, b) => (b < a ? b : a),
  max: (a, b) => (b > a ? b : a),
};

/**
 * An expression in doubles. Never a source of true values: it tells limits that are infinite, zero (with its sign) or NaN, makes plausible inputs for
 * backward passes, and measures cancellation. NaN for a function it does not know.
 */
export function evaluateInDoubles(expression: Expression, variables: Readonly<Record<string, Magnified>>): Magnified {
  const known = new Map<Expression, Magnified>();
  const exactly = (value: number): Magnified => ({ value, magnitude: Math.abs(value) });
  const truth = (node: Expression): boolean => {
    if (node.kind === 'not') return !truth(node.operand);
    if (node.kind === 'logic') return node.operator === 'and' ? truth(node.left) && truth(node.right) : truth(node.left) || truth(node.right);
    if (node.kind !== 'compare') throw new TypeError(`expected a truth value, got ${node.kind}`);
    const left = of(node.left).value;
    const right = of(node.right).value;
    switch (node.operator) {
      case '<':
        return left < right;
      case '<=':
        return left <= right;
      case '>':
        return left > right;
      case '>=':
        return left >= right;
      case '==':
        return left === right;
      case '!=':
        return left !== right;
    }
  };
  const compute = (node: Expression): Magnified => {
    switch (node.kind) {
      case 'number':
        return exactly(Number(node.text));
      case 'constant':
        return exactly({ pi: Math.PI, ln2: Math.LN2, sqrt2: Math.SQRT2, Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN }[node.name]);
      case 'variable':
        return variables[node.name] ?? exactly(Number.NaN);
      case 'negate': {
        const { value, magnitude } = of(node.operand);
        return { value: -value, magnitude };
      }
      case 'arithmetic': {
        const a = of(node.left);
        const b = of(node.right);
        switch (node.operator) {
          case 'add':
            return { value: a.value + b.value, magnitude: a.magnitude + b.magnitude };
          case 'subtract':
            return { value: a.value - b.value, magnitude: a.magnitude + b.magnitude };
          case 'multiply':
            return { value: a.value * b.value, magnitude: a.magnitude * b.magnitude };
          case 'divide':
            return { value: a.value / b.value, magnitude: a.magnitude / Math.abs(b.value) };
        }
      }
      // biome-ignore lint/suspicious/noFallthroughSwitchClause: every operator returns
      case 'conditional':
        return of(truth(node.test) ? node.then : node.otherwise);
      case 'call': {
        const [a = exactly(Number.NaN), b = exactly(Number.NaN)] = node.arguments.map(of);
        return exactly(functions[node.callee]?.(a.value, b.value) ?? Number.NaN);
      }
      default:
        return exactly(Number.NaN);
    }
  };
  const of = (node: Expression): Magnified => {
    const found = known.get(node) ?? compute(node);
    known.set(node, found);
    return found;
  };
  return of(expression);
}

/** The value alone. */
export function valueInDoubles(expression: Expression, variables: Readonly<Record<string, number>>): number {
  return evaluateInDoubles(expression, Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { value, magnitude: Math.abs(value) }]))).value;
}
