import { fileURLToPath } from 'node:url';
import { readSpecification } from '@rampa/reader';
import { Evaluator, Library } from '../../oracle/src/evaluator';
import { loadMpfr } from '../../oracle/src/mpfr';
import { type Real, Reals } from '../../oracle/src/real';
import { Scope } from '../../oracle/src/scope';
import type { Expression } from '../src/index';

export const specification = readSpecification(fileURLToPath(new URL('../../..', import.meta.url)));
export const primitives = new Map(specification.primitives.map((primitive) => [primitive.name, primitive]));

const mpfr = await loadMpfr();
const library = new Library(specification);

/** Notes whether a test was not decided, as at an exact tie. */
class Witness extends Evaluator {
  isOpen = false;

  override test(node: Expression, scope: Scope): ReturnType<Evaluator['test']> {
    const truth = super.test(node, scope);
    this.isOpen ||= truth === undefined;
    return truth;
  }
}

/** 60 digits of a result are 200 bits; the last one is for results that cancel almost all of theirs. */
const witnesses = [512, 2048, 8192].map((precision) => new Witness(new Reals(mpfr, precision), library));

export type Point = Readonly<Record<string, number>>;
/** `open` where no precision decides it, as at an exact tie. */
export type Verdict = 'same' | 'different' | 'open';

/** What a formula came to: over the reals infinities are no values, so a number is one only if all parts that count are. */
interface Outcome {
  readonly value: Real;
  readonly isNumber: boolean;
  /** Whether all parts are known so well that their being numbers is beyond doubt. */
  isSettled(): boolean;
}

/** Whether two formulas are the same number to 60 digits, or both not defined, in MPFR intervals. */
export function compareValues(first: Expression, second: Expression, point: Point): Verdict {
  return compared((witness) => [evaluated(witness, first, point), evaluated(witness, second, point)]);
}

/** The same for a formula and the derivative that dual numbers give for another one; open where that is not defined. */
export function compareDerivative(derivative: Expression, of: Expression, variable: string, point: Point): Verdict {
  let isDefined = true;
  const verdict = compared((witness) => {
    const expected = derivativeOf(witness, of, variable, point);
    isDefined = expected.isNumber;
    return [evaluated(witness, derivative, point), expected];
  });
  return isDefined ? verdict : 'open';
}

function evaluated(witness: Witness, expression: Expression, point: Point): Outcome {
  const scope = scopeOf(witness, point);
  const { value } = witness.evaluate(expression, scope);
  return outcome(witness, value, [value, ...[...scope.results.values()].map((part) => part.value)]);
}

function derivativeOf(witness: Witness, expression: Expression, variable: string, point: Point): Outcome {
  const scope = scopeOf(witness, point, variable);
  const { value, derivative = witness.reals.double(0) } = witness.evaluate(expression, scope);
  const parts = [{ value, derivative }, ...scope.results.values()];
  return outcome(
    witness,
    derivative,
    parts.flatMap((part) => (part.derivative === undefined ? [part.value] : [part.value, part.derivative])),
  );
}

function outcome({ reals }: Witness, value: Real, parts: readonly Real[]): Outcome {
  const isNumber = parts.every((part) => part.kind === 'wide' || (part.kind === 'interval' && !reals.intervals.isInfinite(part)));
  return { value, isNumber, isSettled: () => parts.every((part) => reals.decide(part) !== undefined) };
}

function compared(outcomes: (witness: Witness) => readonly [Outcome, Outcome]): Verdict {
  for (const witness of witnesses) {
    const { reals } = witness;
    reals.reset();
    witness.isOpen = false;
    const [first, second] = outcomes(witness);
    if (witness.isOpen) continue;
    if (!first.isNumber && !second.isNumber) return 'same';
    if (!first.isNumber || !second.isNumber) {
      if ((first.isNumber ? first : second).isSettled()) return 'different';
      continue;
    }
    const [a, b] = [first.value, second.value];
    if (reals.equal(a, b) === true) return 'same';
    const allowed = reals.add(reals.multiply(reals.double(1e-60), reals.abs(b)), reals.double(1e-300));
    const isNear = reals.less(reals.abs(reals.subtract(a, b)), allowed);
    if (isNear !== undefined) return isNear ? 'same' : 'different';
  }
  return 'open';
}

function scopeOf({ reals }: Witness, point: Point, variable?: string): Scope {
  return new Scope(
    new Map(
      Object.entries(point).map(([name, value]) => [
        name,
        name === variable ? { value: reals.double(value), derivative: reals.double(1) } : { value: reals.double(value) },
      ]),
    ),
  );
}

/** Nodes of the written formula. */
export function sizeOf(expression: Expression): number {
  const operands = Object.values(expression).flatMap((field: unknown) => (Array.isArray(field) ? field : [field]));
  return operands.reduce<number>((total, operand) => total + (isExpression(operand) ? sizeOf(operand) : 0), 1);
}

function isExpression(field: unknown): field is Expression {
  return typeof field === 'object' && field !== null && 'kind' in field;
}
