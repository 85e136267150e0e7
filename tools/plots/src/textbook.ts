import type { ActivationSpec, Expression, PrimitiveSpec, Specification } from '@rampa/ir';
import type { Peer } from './peer';

type Numbers = Readonly<Record<string, number>>;
type Compiled = (variables: Numbers) => number;

const constants = { pi: Math.PI, ln2: Math.LN2, sqrt2: Math.SQRT2, Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN } as const;

const arithmetic = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
  divide: (a: number, b: number) => a / b,
} as const;

const comparisons = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
} as const;

/** What JavaScript has under a name of the language; undefined for what it lacks. */
function inJavaScript(name: string): ((...given: number[]) => number) | undefined {
  if (name === 'exp2') return (x = Number.NaN) => 2 ** x;
  const found: unknown = Object.hasOwn(Math, name) ? Math[name as keyof Math] : undefined;
  return typeof found === 'function' ? (found as (...given: number[]) => number) : undefined;
}

/** A formula needs a function that JavaScript does not have. */
class NotInMath extends Error {}

/** Formulas as JavaScript's operators and `Math` compute them. A primitive that `Math` lacks is replaced by its own formula. */
class Compiler {
  constructor(private readonly primitives: ReadonlyMap<string, PrimitiveSpec>) {}

  value(node: Expression): Compiled {
    switch (node.kind) {
      case 'number': {
        const value = Number(node.text);
        return () => value;
      }
      case 'constant': {
        const value = constants[node.name];
        return () => value;
      }
      case 'variable':
        return (variables) => variables[node.name] ?? Number.NaN;
      case 'negate': {
        const operand = this.value(node.operand);
        return (variables) => -operand(variables);
      }
      case 'arithmetic': {
        const [apply, left, right] = [arithmetic[node.operator], this.value(node.left), this.value(node.right)];
        return (variables) => apply(left(variables), right(variables));
      }
      case 'conditional': {
        const [test, then, otherwise] = [this.truth(node.test), this.value(node.then), this.value(node.otherwise)];
        return (variables) => (test(variables) ? then(variables) : otherwise(variables));
      }
      case 'call':
        return this.call(
          node.callee,
          node.arguments.map((argument) => this.value(argument)),
        );
      default:
        throw new NotInMath(node.kind);
    }
  }

  private truth(node: Expression): (variables: Numbers) => boolean {
    if (node.kind === 'not') {
      const operand = this.truth(node.operand);
      return (variables) => !operand(variables);
    }
    if (node.kind === 'logic') {
      const [left, right] = [this.truth(node.left), this.truth(node.right)];
      return node.operator === 'and'
        ? (variables) => left(variables) && right(variables)
        : (variables) => left(variables) || right(variables);
    }
    if (node.kind !== 'compare') throw new NotInMath(node.kind);
    const [apply, left, right] = [comparisons[node.operator], this.value(node.left), this.value(node.right)];
    return (variables) => apply(left(variables), right(variables));
  }

  private call(callee: string, given: readonly Compiled[]): Compiled {
    const known = inJavaScript(callee);
    if (known !== undefined) return (variables) => known(...given.map((argument) => argument(variables)));
    const formula = this.primitives.get(callee)?.formula;
    if (formula === undefined) throw new NotInMath(callee);
    const body = this.value(formula.body);
    return (variables) => body(Object.fromEntries(formula.arguments.map((name, k) => [name, given[k]?.(variables) ?? Number.NaN])));
  }
}

/** A formula of the spec in `Math`; undefined where it needs what `Math` does not have, such as erfc. */
export function compileInMath(formula: Expression, primitives: readonly PrimitiveSpec[]): Compiled | undefined {
  try {
    return new Compiler(new Map(primitives.map((primitive) => [primitive.name, primitive]))).value(formula);
  } catch (error) {
    if (error instanceof NotInMath) return undefined;
    throw error;
  }
}

/** The textbook formulas of the spec as a loop over a Float32Array: `Math` in doubles, rounded once when stored. */
export function textbookPeer({ activations, primitives }: Specification): Peer {
  const formulaOf = (spec: ActivationSpec, key: string): Expression | undefined =>
    key === 'value' || key === 'derivative' ? spec.formula[key] : spec.formula.parameterDerivatives[key];
  return {
    id: 'Math loop',
    version: `Node ${process.versions.node}`,
    operation(name, quantity) {
      const spec = activations.find((candidate) => candidate.name === name);
      const formula = spec && formulaOf(spec, quantity.parameter ?? quantity.kind);
      const loop = formula && compileInMath(formula, primitives);
      if (loop === undefined) return undefined;
      return {
        words: 'the textbook formula in Math',
        run: ({ inputs: [xs = new Float32Array()], parameters }) => Float32Array.from(xs, (x) => loop({ ...parameters, x })),
      };
    },
  };
}
