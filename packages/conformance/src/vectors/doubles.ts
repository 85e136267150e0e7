import type { ArithmeticOperator, CompareOperator, Expression, PrimitiveSpec } from '@rampa/ir';

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

const operators: Readonly<Record<ArithmeticOperator, (a: Magnified, b: Magnified) => Magnified>> = {
  add: (a, b) => ({ value: a.value + b.value, magnitude: a.magnitude + b.magnitude }),
  subtract: (a, b) => ({ value: a.value - b.value, magnitude: a.magnitude + b.magnitude }),
  multiply: (a, b) => ({ value: a.value * b.value, magnitude: a.magnitude * b.magnitude }),
  divide: (a, b) => ({ value: a.value / b.value, magnitude: a.magnitude / Math.abs(b.value) }),
};

const comparisons: Readonly<Record<CompareOperator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

const constants = { pi: Math.PI, ln2: Math.LN2, sqrt2: Math.SQRT2, Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN } as const;

function exactly(value: number): Magnified {
  return { value, magnitude: Math.abs(value) };
}

/** Primitives of the spec by name: those that have a formula are what it says. */
export type Primitives = ReadonlyMap<string, Pick<PrimitiveSpec, 'formula'>>;

/** Evaluates expressions at one point; a shared subexpression once. */
class Doubles {
  readonly #known = new Map<Expression, Magnified>();

  constructor(
    private readonly variables: Readonly<Record<string, Magnified>>,
    private readonly primitives: Primitives = new Map(),
  ) {}

  value(node: Expression): Magnified {
    const found = this.#known.get(node) ?? this.#compute(node);
    this.#known.set(node, found);
    return found;
  }

  truth(node: Expression): boolean {
    if (node.kind === 'not') return !this.truth(node.operand);
    if (node.kind === 'logic')
      return node.operator === 'and' ? this.truth(node.left) && this.truth(node.right) : this.truth(node.left) || this.truth(node.right);
    if (node.kind !== 'compare') throw new TypeError(`expected a truth value, got ${node.kind}`);
    return comparisons[node.operator](this.value(node.left).value, this.value(node.right).value);
  }

  #compute(node: Expression): Magnified {
    switch (node.kind) {
      case 'number':
        return exactly(Number(node.text));
      case 'constant':
        return exactly(constants[node.name]);
      case 'variable':
        return this.variables[node.name] ?? exactly(Number.NaN);
      case 'negate': {
        const { value, magnitude } = this.value(node.operand);
        return { value: -value, magnitude };
      }
      case 'arithmetic':
        return operators[node.operator](this.value(node.left), this.value(node.right));
      case 'conditional':
        return this.value(this.truth(node.test) ? node.then : node.otherwise);
      case 'call': {
        const given = node.arguments.map((argument) => this.value(argument));
        const formula = this.primitives.get(node.callee)?.formula;
        if (formula !== undefined) {
          const named = Object.fromEntries(formula.arguments.map((name, index) => [name, given[index] ?? exactly(Number.NaN)]));
          return exactly(new Doubles(named, this.primitives).value(formula.body).value);
        }
        const [a = exactly(Number.NaN), b = exactly(Number.NaN)] = given;
        return exactly(functions[node.callee]?.(a.value, b.value) ?? Number.NaN);
      }
      default:
        return exactly(Number.NaN);
    }
  }
}

/**
 * An expression in doubles. Never a source of true values: it tells limits that are infinite, zero (with its sign) or NaN, makes plausible inputs for
 * backward passes, and measures cancellation. NaN for a function it does not know.
 */
export function evaluateInDoubles(
  expression: Expression,
  variables: Readonly<Record<string, Magnified>>,
  primitives?: Primitives,
): Magnified {
  return new Doubles(variables, primitives).value(expression);
}

function magnified(variables: Readonly<Record<string, number>>): Record<string, Magnified> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, exactly(value)]));
}

/** The value alone. */
export function valueInDoubles(expression: Expression, variables: Readonly<Record<string, number>>, primitives?: Primitives): number {
  return new Doubles(magnified(variables), primitives).value(expression).value;
}

/** A comparison, or comparisons and logic. */
export function holdsInDoubles(test: Expression, variables: Readonly<Record<string, number>>): boolean {
  return new Doubles(magnified(variables)).truth(test);
}
