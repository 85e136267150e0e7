import { type Expression, type LawSpec, type Specification, type Truth, ulp } from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import { flushedWorth } from '../acceptance/accept';
import { activationBar, cancellationUnit, nearZero, reductionBar } from '../acceptance/bars';
import { lineAllowance, logSumAllowance } from '../acceptance/cancellation';
import { Tally, type Verdict } from '../acceptance/verdict';
import { inWords } from '../numbers';
import { holdsInDoubles, valueInDoubles } from '../vectors/doubles';
import { ask, type Column } from './column';
import { add, around, divide, exactly, type Interval, intervalFunctions, multiply, negate } from './interval';
import { type Apply, appliesOf, type Point, pointsOf } from './lawPoints';

/** How a law did on one column. */
export interface LawOutcome {
  readonly law: string;
  readonly column: string;
  /** The functions it applies: an expected failure of one explains a violation. */
  readonly functions: readonly string[];
  readonly verdict: Verdict;
}

/** What a backend says of one apply node at one point: its result, and how far from the true value of the node that may be. */
interface Applied {
  readonly result: number;
  readonly error: number;
  /** The result is that close to the true value indeed. */
  readonly sound: boolean;
}

/** Evaluates laws on columns. Truths of the nodes do not depend on the column and are kept. */
export class LawChecker {
  readonly #truths = new Map<Expression, Map<Point, Truth>>();

  constructor(
    private readonly specification: Specification,
    private readonly oracle: Oracle,
  ) {}

  /** At the points that every run takes, or at others. */
  async check(law: LawSpec, column: Column, points: readonly Point[] = this.#points(law)): Promise<LawOutcome> {
    const applies = appliesOf(law.sides);
    const applied = new Map<Apply, Applied[]>();
    for (const apply of applies) applied.set(apply, await this.#apply(apply, points, applied, column));
    const tally = new Tally();
    for (const [k, point] of points.entries()) {
      const sides = law.sides.map((side) => this.#interval(side, point, (apply) => applied.get(apply)?.[k]));
      const where = (): string =>
        Object.entries(point)
          .map(([name, value]) => `${name} = ${inWords(value)}`)
          .join(', ');
      const bad = sides.findIndex((side, n) => n > 0 && !holds(law.relation, sides[n - 1], side));
      if (bad < 0) tally.pass();
      else {
        const words = [sides[bad - 1], sides[bad]]
          .map((side) => `[${side?.low}, ${side?.high}]`)
          .join(law.relation === 'equal' ? ' = ' : ' <= ');
        tally.fail({ where: where(), message: `${where()}: expected ${words}, within the error bars`, ulp: Number.POSITIVE_INFINITY });
      }
    }
    return { law: law.name, column: column.id, functions: [...new Set(applies.map((apply) => apply.function))], verdict: tally.verdict() };
  }

  readonly #pointsOf = new Map<LawSpec, Point[]>();

  /** The same point objects for every column, since truths are kept by them. */
  #points(law: LawSpec): Point[] {
    const points = this.#pointsOf.get(law) ?? pointsOf(law);
    this.#pointsOf.set(law, points);
    return points;
  }

  #truth(node: Expression, point: Point): Truth {
    const ofNode = this.#truths.get(node) ?? new Map<Point, Truth>();
    this.#truths.set(node, ofNode);
    const truth = ofNode.get(point) ?? this.oracle.evaluate(node, point);
    ofNode.set(point, truth);
    return truth;
  }

  /**
   * An apply node at every point, in batches of equal parameters. Arguments and parameters are rounded to what the backend can take; the change of the true value
   * that this makes is added to the error.
   */
  async #apply(
    apply: Apply,
    points: readonly Point[],
    applied: ReadonlyMap<Apply, readonly Applied[]>,
    column: Column,
  ): Promise<Applied[]> {
    const round = (x: number): number => (column.type === 'f32' ? Math.fround(x) : x);
    const roundParameter = (x: number): number => (column.capabilities.parameterType === 'f32' ? Math.fround(x) : x);
    const calls = points.map((point, k) => ({
      k,
      row: apply.arguments.map((argument) => round(this.#rough(argument, point, (inner) => applied.get(inner)?.[k]?.result))),
      parameters: Object.fromEntries(
        Object.entries(apply.parameters).map(([name, value]) => [name, roundParameter(this.#rough(value, point, () => undefined))]),
      ),
    }));
    const batches = new Map<string, typeof calls>();
    for (const call of calls) {
      const key = JSON.stringify(call.parameters);
      batches.set(key, [...(batches.get(key) ?? []), call]);
    }
    const inner = appliesOf(apply.arguments);
    const found: Applied[] = [];
    for (const batch of batches.values()) {
      const results = await this.#evaluate(
        apply,
        batch.map(({ row }) => row),
        batch[0]?.parameters ?? {},
        column,
      );
      for (const [n, call] of batch.entries()) {
        const point = points[call.k];
        if (point === undefined) continue;
        const truth = this.#truth(apply, point);
        const there = this.#truthAt(apply, call.row, call.parameters);
        // The result of an inner function moves the argument; that is excused only as far as the inner function keeps its own bar.
        const excused = inner.every((node) => applied.get(node)?.[call.k]?.sound === true);
        const moved = excused ? Math.abs(truth.hi - there.hi + (truth.lo - there.lo)) : Number.NaN;
        const result = results[n] ?? Number.NaN;
        const error = moved + this.#bar(apply, call.row, call.parameters, there, column);
        found[call.k] = { result, error, sound: Math.abs(result - truth.hi) <= error * (1 + 2 ** -40) };
      }
    }
    return found;
  }

  /** The true value at the rounded arguments. */
  #truthAt(apply: Apply, row: readonly number[], parameters: Point): Truth {
    const at: Record<string, number> = {};
    row.forEach((x, k) => {
      at[`argument ${k}`] = x;
    });
    const exact: Apply = {
      ...apply,
      arguments: row.map((_, k) => ({ kind: 'variable', name: `argument ${k}` })),
      parameters: Object.fromEntries(Object.keys(parameters).map((name) => [name, { kind: 'variable', name: `parameter ${name}` }])),
    };
    for (const [name, value] of Object.entries(parameters)) at[`parameter ${name}`] = value;
    return this.oracle.evaluate(exact, at);
  }

  async #evaluate(apply: Apply, rows: readonly (readonly number[])[], parameters: Point, column: Column): Promise<number[]> {
    const { function: name, quantity } = apply;
    const inputs = [Float64Array.from(rows.flat())];
    if (this.specification.activations.some((spec) => spec.name === name)) {
      return [...(await ask(column, { name, quantity: { kind: quantity }, parameters, inputs, inPlace: false }))];
    }
    const reduction = this.specification.reductions.find((spec) => spec.name === name);
    if (reduction === undefined) throw new RangeError(`laws: unknown function ${name}`);
    const length = apply.arguments.length;
    const given = reduction.lengthParameter === undefined ? parameters : { ...parameters, [reduction.lengthParameter]: length };
    const shape = { length, inner: 1 };
    const [i = 0, j = 0] = apply.indices;
    const outputs = reduction.output === 'one' ? 1 : length;
    if (quantity === 'value') {
      const values = await ask(column, { name, quantity: { kind: 'value' }, parameters: given, inputs, shape, inPlace: false });
      return rows.map((_, r) => values[r * outputs + i] ?? Number.NaN);
    }
    if (reduction.backward.from !== 'inputs')
      throw new RangeError(`laws: the derivative of ${name}, whose backward takes outputs, is not supported`);
    // The partial derivative of output i is the backward pass of the i-th unit vector.
    const dys = Float64Array.from(rows.flatMap(() => Array.from({ length: outputs }, (_, k) => (k === i ? 1 : 0))));
    const slopes = await ask(column, {
      name,
      quantity: { kind: 'backward' },
      parameters: given,
      inputs: [...inputs, dys],
      shape,
      inPlace: false,
    });
    return rows.map((_, r) => slopes[r * length + j] ?? Number.NaN);
  }

  /** The absolute error accepted of a result. */
  #bar(apply: Apply, row: readonly number[], parameters: Point, truth: Truth, column: Column): number {
    const { capabilities, plan, type } = column;
    const flush = capabilities.flushesSubnormals ? flushedWorth[type] : 0;
    const activation = this.specification.activations.find((spec) => spec.name === apply.function);
    const [x = Number.NaN] = row;
    if (activation === undefined) {
      const output = this.specification.reductions.find((spec) => spec.name === apply.function)?.output ?? 'row';
      const allowance = apply.quantity === 'value' ? (logSumAllowance(apply.function, row) ?? 0) * cancellationUnit[plan] : 0;
      return Math.max(reductionBar(plan, output, capabilities).ulp * ulp(truth.hi, type), allowance, flush);
    }
    let allowance = apply.quantity === 'value' ? (lineAllowance(apply.function, x, parameters) ?? 0) * cancellationUnit[plan] : 0;
    for (const declared of apply.quantity === 'derivative' ? activation.zeros : []) {
      const all = { ...Object.fromEntries(activation.parameters.map((parameter) => [parameter.name, parameter.default])), ...parameters };
      const near = declared.of === 'derivative' && Math.abs(x - this.oracle.evaluate(declared.at, all).hi) <= declared.within;
      if (near) allowance = Math.max(allowance, Math.abs(this.oracle.evaluate(declared.scale, all).hi) * nearZero[plan]);
    }
    return Math.max(activationBar(plan, capabilities).ulp * ulp(truth.hi, type), allowance, flush);
  }

  /** An argument in doubles, with the backend's results for what it applies. */
  #rough(node: Expression, point: Point, result: (apply: Apply) => number | undefined): number {
    const known: Record<string, number> = { ...point };
    const named = (inner: Expression): Expression => {
      if (inner.kind === 'apply') {
        const name = `result ${Object.keys(known).length}`;
        known[name] = result(inner) ?? Number.NaN;
        return { kind: 'variable', name };
      }
      if (inner.kind === 'negate') return { ...inner, operand: named(inner.operand) };
      if (inner.kind === 'arithmetic') return { ...inner, left: named(inner.left), right: named(inner.right) };
      if (inner.kind === 'call') return { ...inner, arguments: inner.arguments.map(named) };
      return inner;
    };
    return valueInDoubles(named(node), known);
  }

  #interval(node: Expression, point: Point, applied: (apply: Apply) => Applied | undefined): Interval {
    const of = (inner: Expression): Interval => this.#interval(inner, point, applied);
    switch (node.kind) {
      case 'apply': {
        const known = applied(node);
        return known === undefined ? exactly(Number.NaN) : around(known.result, known.error);
      }
      case 'variable':
        return exactly(point[node.name] ?? Number.NaN);
      case 'number':
      case 'constant':
        return around(valueInDoubles(node, {}), 0);
      case 'negate':
        return negate(of(node.operand));
      case 'arithmetic': {
        const [a, b] = [of(node.left), of(node.right)];
        return { add: () => add(a, b), subtract: () => add(a, negate(b)), multiply: () => multiply(a, b), divide: () => divide(a, b) }[
          node.operator
        ]();
      }
      case 'conditional':
        return of(holdsInDoubles(node.test, point) ? node.then : node.otherwise);
      case 'call': {
        const call = intervalFunctions[node.callee];
        const [a = exactly(Number.NaN), b = exactly(Number.NaN)] = node.arguments.map(of);
        if (call === undefined) throw new RangeError(`laws: the function ${node.callee} is not supported`);
        return call(a, b);
      }
      default:
        throw new TypeError(`laws: expected a number, got ${node.kind}`);
    }
  }
}

/** NaN anywhere violates. An increasing law may not be reversed; it may be equal, since a result may underflow. */
function holds(relation: LawSpec['relation'], left: Interval | undefined, right: Interval): boolean {
  if (left === undefined) return false;
  return relation === 'equal' ? left.low <= right.high && right.low <= left.high : left.low <= right.high;
}
