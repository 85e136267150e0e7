import type { ActivationSpec, Expression, ReductionSpec, Specification } from '@rampa/ir';
import { locations } from '@rampa/ir';
import type { Dual } from './dual';
import { Evaluator, Library, OracleError } from './evaluator';
import { loadMpfr, type Mpfr } from './mpfr';
import { type DoublePair, type Real, Reals } from './real';
import { Scope } from './scope';
import { evaluateBackward, evaluateStages } from './stages';

const firstPrecision = 256;
const lastPrecision = 16384;
/** Enough to see the sign of every difference that is not a sheer underflow. */
const signPrecision = 1024;

/** Exact doubles, or expressions in the other variables (0 + 2^-200, say). */
export type Variables = Readonly<Record<string, number | Expression>>;

/** A row of a reduction, with the indices of the output and of the input that a formula is asked for. */
export interface RowPoint {
  readonly row: readonly number[];
  readonly i?: number;
  readonly j?: number;
}

/** Which quantity of an activation. */
export type QuantityName = 'value' | 'derivative' | { readonly parameter: string };

/** Whether two formulas agree at a point, and what they give there. */
export interface Agreement {
  readonly agree: boolean;
  readonly first: DoublePair;
  readonly second: DoublePair;
}

/** No precision up to the largest decided the result. */
export class UndecidedError extends OracleError {
  override readonly name = 'UndecidedError';
}

/**
 * The truth: evaluates expressions over the reals in MPFR intervals, at a precision that rises until the result is decided to about 2^-110
 * (or is known to be below 2^-1150, which is a signed zero). NaN where the formula is not defined (0/0, logarithm of a negative number).
 */
export class Oracle {
  private readonly evaluators = new Map<number, Evaluator>();
  private readonly library: Library;

  constructor(
    private readonly mpfr: Mpfr,
    specification: Partial<Specification>,
  ) {
    this.library = new Library(specification);
  }

  evaluate(expression: Expression, variables: Variables): DoublePair {
    return this.decide(expression, variables, (evaluator) => evaluator.evaluate(expression, this.scope(evaluator, variables)).value);
  }

  /** As `evaluate`, for a formula that backends compute: a primitive that is called outside its domain is an error. */
  evaluateComputed(expression: Expression, variables: Variables): DoublePair {
    return this.decide(expression, variables, (evaluator) => {
      const { names } = this.scope(evaluator, variables);
      return evaluator.evaluate(expression, new Scope(names, { computed: true })).value;
    });
  }

  /** Whether a condition holds; not where one of its numbers is not defined. */
  holds(condition: Expression, variables: Variables): boolean {
    const { hi } = this.decide(condition, variables, (evaluator) => {
      const truth = evaluator.test(condition, this.scope(evaluator, variables));
      return truth === undefined ? evaluator.reals.whole() : evaluator.reals.double(truth === true ? 1 : 0);
    });
    return hi === 1;
  }

  /** The automatic derivative, by dual numbers. At a conditional it is the derivative of the branch taken; NaN at a tie of min, max or abs. */
  derivative(expression: Expression, withRespectTo: string, variables: Variables): DoublePair {
    return this.decide(expression, variables, (evaluator) =>
      derivativeOf(evaluator, evaluator.evaluate(expression, this.scope(evaluator, variables, withRespectTo))),
    );
  }

  /** A formula over a row: with folds and elements. */
  evaluateRow(expression: Expression, point: RowPoint, parameters: Variables): DoublePair {
    return this.decide(
      expression,
      { ...parameters, ...described(point) },
      (evaluator) => evaluator.evaluate(expression, this.rowScope(evaluator, point, parameters)).value,
    );
  }

  /** The automatic derivative of a formula over a row in one of its elements. */
  derivativeRow(expression: Expression, withRespectTo: number, point: RowPoint, parameters: Variables): DoublePair {
    return this.decide(expression, { ...parameters, ...described(point) }, (evaluator) =>
      derivativeOf(evaluator, evaluator.evaluate(expression, this.rowScope(evaluator, point, parameters, withRespectTo))),
    );
  }

  /** A textbook quantity of an activation; at a removable point what is declared there. */
  activation(declared: ActivationSpec, quantity: QuantityName, variables: Variables): DoublePair {
    return this.decide(
      declared.formula.value,
      variables,
      (evaluator) => evaluator.activation(declared, quantity, this.scope(evaluator, variables)).value,
    );
  }

  /** Outputs of a reduction by its stages, as the backends compute them. */
  stages(spec: ReductionSpec, row: readonly number[], parameters: Readonly<Record<string, number>>): DoublePair[] {
    return Array.from({ length: spec.output === 'one' ? 1 : row.length }, (_, i) =>
      this.decide(spec.value, { ...parameters, row, i }, (evaluator) => {
        const elements = row.map((x) => evaluator.reals.double(x));
        return evaluateStages(evaluator, spec, elements, this.scope(evaluator, parameters).names)[i] ?? evaluator.reals.whole();
      }),
    );
  }

  /** The gradient of a reduction by its backward stages: from the inputs, or from the exact outputs. */
  backward(
    spec: ReductionSpec,
    row: readonly number[],
    dys: readonly number[],
    parameters: Readonly<Record<string, number>>,
  ): DoublePair[] {
    return row.map((_, j) =>
      this.decide(spec.backward.value, { ...parameters, row, dys, j }, (evaluator) => {
        const xs = row.map((x, i) =>
          spec.backward.from === 'inputs'
            ? evaluator.reals.double(x)
            : evaluator.evaluate(spec.formula.value, this.rowScope(evaluator, { row, i }, parameters)).value,
        );
        const upstream = dys.map((dy) => evaluator.reals.double(dy));
        return evaluateBackward(evaluator, spec, xs, upstream, this.scope(evaluator, parameters).names)[j] ?? evaluator.reals.whole();
      }),
    );
  }

  /** The same by the textbook: the sum over the outputs of the upstream gradient times the partial derivative. */
  textbookBackward(
    spec: ReductionSpec,
    row: readonly number[],
    dys: readonly number[],
    parameters: Readonly<Record<string, number>>,
  ): DoublePair[] {
    return row.map((_, j) =>
      this.decide(spec.formula.derivative, { ...parameters, row, dys, j }, (evaluator) =>
        dys.reduce<Real>((total, dy, i) => {
          const partial = evaluator.evaluate(spec.formula.derivative, this.rowScope(evaluator, { row, i, j }, parameters)).value;
          return evaluator.reals.add(total, evaluator.reals.multiply(evaluator.reals.double(dy), partial));
        }, evaluator.reals.double(0)),
      ),
    );
  }

  /** -1, 0 (exactly) or 1, however small the value is; undefined where it is nearer to zero than any result is told apart from it. */
  sign(expression: Expression, variables: Variables): -1 | 0 | 1 | undefined {
    for (let precision = firstPrecision; precision <= signPrecision; precision *= 2) {
      const evaluator = this.evaluator(precision);
      evaluator.reals.reset();
      const sign = evaluator.reals.signOf(evaluator.evaluate(expression, this.scope(evaluator, variables)).value);
      if (sign !== undefined) return sign;
    }
    return undefined;
  }

  /** Equal to 2^-60, or both as good as zero. */
  agree(first: Expression, second: Expression, variables: Variables): Agreement {
    return compared(this.evaluate(first, variables), this.evaluate(second, variables));
  }

  /** Raises the precision until the result is decided. */
  decide(expression: Expression, variables: Readonly<Record<string, unknown>>, result: (evaluator: Evaluator) => Real): DoublePair {
    for (let precision = firstPrecision; precision <= lastPrecision; precision *= 2) {
      const evaluator = this.evaluator(precision);
      evaluator.reals.reset();
      const decided = evaluator.reals.decide(result(evaluator));
      if (decided !== undefined) return decided;
    }
    const location = locations.get(expression);
    const where = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
    const point = Object.entries(variables).map(
      ([name, value]) => `${name} = ${typeof value === 'number' ? value : JSON.stringify(value)}`,
    );
    throw new UndecidedError(`${where}not decided with ${lastPrecision} bits at ${point.join(', ')}`);
  }

  scope(evaluator: Evaluator, variables: Variables, withRespectTo?: string): Scope {
    const names = new Map<string, Dual>();
    const bind = (name: string, value: Real): void => {
      names.set(name, name === withRespectTo ? { value, derivative: evaluator.reals.double(1) } : { value });
    };
    for (const [name, value] of Object.entries(variables)) if (typeof value === 'number') bind(name, evaluator.reals.double(value));
    const doubles = new Scope(new Map([...names].map(([name, { value }]) => [name, { value }])), undefined);
    for (const [name, value] of Object.entries(variables))
      if (typeof value !== 'number') bind(name, evaluator.evaluate(value, doubles).value);
    return new Scope(names);
  }

  private rowScope(evaluator: Evaluator, point: RowPoint, parameters: Variables, withRespectTo?: number): Scope {
    const indices = Object.entries({ i: point.i, j: point.j }).flatMap(([name, index]) =>
      index === undefined ? [] : [[name, index] as const],
    );
    const names = this.scope(evaluator, { ...parameters, ...Object.fromEntries(indices) }).names;
    return new Scope(names, { row: evaluator.row(point.row, withRespectTo) });
  }

  private evaluator(precision: number): Evaluator {
    const known = this.evaluators.get(precision);
    if (known !== undefined) return known;
    const made = new Evaluator(new Reals(this.mpfr, precision), this.library);
    this.evaluators.set(precision, made);
    return made;
  }
}

/** An oracle for expressions; with a specification (or its primitives) it knows their formulas too. */
export async function createOracle(specification: Partial<Specification> = {}): Promise<Oracle> {
  return new Oracle(await loadMpfr(), specification);
}

/** Equal to 2^-60, or both as good as zero. */
export function compared(first: DoublePair, second: DoublePair): Agreement {
  return { agree: agrees(first, second), first, second };
}

function agrees(first: DoublePair, second: DoublePair): boolean {
  if (Number.isNaN(first.hi) || Number.isNaN(second.hi)) return Number.isNaN(first.hi) && Number.isNaN(second.hi);
  if (!Number.isFinite(first.hi) || !Number.isFinite(second.hi)) return first.hi === second.hi;
  const difference = Math.abs(first.hi - second.hi + (first.lo - second.lo));
  return difference <= 2 ** -60 * Math.max(Math.abs(first.hi), Math.abs(second.hi)) || difference <= Number.MIN_VALUE;
}

function derivativeOf(evaluator: Evaluator, dual: Dual): Real {
  return dual.value.kind === 'undefined' ? dual.value : (dual.derivative ?? evaluator.reals.double(0));
}

function described(point: RowPoint): Record<string, unknown> {
  return { ...point };
}
