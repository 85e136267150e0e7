import type { Expression } from '@rampa/ir';
import type { DoublePair, Oracle } from '@rampa/oracle';
import { abs, add, choose, compareAt, divide, filled, multiply, type Numbers, negate } from './column';
import type { Exponential } from './exponential';

/** What is the same for a whole row: parameters and the results of stages, as MPFR takes them. */
export type RowVariables = Readonly<Record<string, number | Expression>>;

const arithmetic = { add, subtract: (a: Numbers, b: Numbers) => add(a, negate(b)), multiply, divide };

const comparisons = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
  '==': (order: number) => order === 0,
  '!=': (order: number) => order !== 0,
} as const;

/**
 * Formulas over the elements of a row, many elements at a time. What does not depend on the element is left to MPFR, once a row;
 * so is, element by element, any function for which there is no arithmetic here.
 */
export class RowEvaluator {
  readonly #ofRow = new Map<Expression, DoublePair>();

  /** `elements` names what depends on the element. */
  constructor(
    private readonly oracle: Oracle,
    private readonly exponential: Exponential,
    private readonly variables: RowVariables,
    private readonly elements: ReadonlySet<string>,
  ) {}

  evaluate(node: Expression, columns: Readonly<Record<string, Numbers>>, count: number): Numbers {
    return new Block(this, columns, count).numbers(node);
  }

  dependsOnElement(node: Expression): boolean {
    switch (node.kind) {
      case 'variable':
        return this.elements.has(node.name);
      case 'negate':
      case 'not':
        return this.dependsOnElement(node.operand);
      case 'arithmetic':
      case 'compare':
      case 'logic':
        return this.dependsOnElement(node.left) || this.dependsOnElement(node.right);
      case 'conditional':
        return [node.test, node.then, node.otherwise].some((part) => this.dependsOnElement(part));
      case 'call':
        return node.arguments.some((argument) => this.dependsOnElement(argument));
      default:
        return false;
    }
  }

  ofRow(node: Expression): DoublePair {
    const known = this.#ofRow.get(node) ?? this.oracle.evaluate(node, this.variables);
    this.#ofRow.set(node, known);
    return known;
  }

  holdsForRow(test: Expression): boolean {
    return this.oracle.holds(test, this.variables);
  }

  exp(x: Numbers): Numbers {
    return this.exponential.of(x);
  }

  /** The whole expression at one element, in MPFR. */
  atElement(node: Expression, element: RowVariables): DoublePair {
    return this.oracle.evaluate(node, { ...this.variables, ...element });
  }
}

/** Some elements of a row. */
class Block {
  readonly #known = new Map<Expression, Numbers>();

  constructor(
    private readonly row: RowEvaluator,
    private readonly columns: Readonly<Record<string, Numbers>>,
    private readonly count: number,
  ) {}

  numbers(node: Expression): Numbers {
    const known = this.#known.get(node) ?? this.compute(node);
    this.#known.set(node, known);
    return known;
  }

  private compute(node: Expression): Numbers {
    if (!this.row.dependsOnElement(node)) return filled(this.count, this.row.ofRow(node));
    switch (node.kind) {
      case 'variable':
        return this.columns[node.name] ?? fail(node);
      case 'negate':
        return negate(this.numbers(node.operand));
      case 'arithmetic':
        return arithmetic[node.operator](this.numbers(node.left), this.numbers(node.right));
      case 'conditional': {
        const test = this.test(node.test);
        return choose(test, this.numbers(node.then), this.numbers(node.otherwise));
      }
      case 'call':
        return this.call(
          node.callee,
          node.arguments.map((argument) => this.numbers(argument)),
          node,
        );
      default:
        return fail(node);
    }
  }

  private call(callee: string, given: readonly Numbers[], node: Expression): Numbers {
    const [a = fail(node), b = a] = given;
    switch (callee) {
      case 'carry':
        return a;
      case 'abs':
        return abs(a);
      case 'max':
        return choose((k) => compareAt(a, b, k) < 0, b, a);
      case 'min':
        return choose((k) => compareAt(b, a, k) < 0, b, a);
      case 'exp':
        return this.row.exp(a);
      default:
        return this.elementByElement(callee, given);
    }
  }

  private elementByElement(callee: string, given: readonly Numbers[]): Numbers {
    const sum = (k: number): Expression => ({ kind: 'arithmetic', operator: 'add', left: named(`h${k}`), right: named(`l${k}`) });
    const call: Expression = { kind: 'call', callee, arguments: given.map((_, k) => sum(k)) };
    const values = Array.from({ length: this.count }, (_, element) =>
      this.row.atElement(
        call,
        Object.fromEntries(
          given.flatMap(({ hi, lo }, k) => [
            [`h${k}`, hi[element] as number],
            [`l${k}`, lo[element] as number],
          ]),
        ),
      ),
    );
    return { hi: Float64Array.from(values, ({ hi }) => hi), lo: Float64Array.from(values, ({ lo }) => lo) };
  }

  private test(node: Expression): (k: number) => boolean {
    if (!this.row.dependsOnElement(node)) {
      const holds = this.row.holdsForRow(node);
      return () => holds;
    }
    switch (node.kind) {
      case 'not': {
        const operand = this.test(node.operand);
        return (k) => !operand(k);
      }
      case 'logic': {
        const [left, right] = [this.test(node.left), this.test(node.right)];
        return node.operator === 'and' ? (k) => left(k) && right(k) : (k) => left(k) || right(k);
      }
      case 'compare': {
        const [left, right] = [this.numbers(node.left), this.numbers(node.right)];
        const holds = comparisons[node.operator];
        return (k) => holds(compareAt(left, right, k));
      }
      default:
        return fail(node);
    }
  }
}

export const named = (name: string): Expression => ({ kind: 'variable', name });

function fail(node: Expression): never {
  throw new TypeError(`rows: expected an expression over an element and its row's stages, got ${JSON.stringify(node).slice(0, 80)}`);
}
