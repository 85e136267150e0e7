import type { ActivationSpec, Expression } from '@rampa/ir';
import { compared, type Oracle, type Variables } from '../oracle';
import type { DoublePair } from '../real';
import { type Boundary, boundaries } from './boundaries';
import { type CheckKind, describe, type Inspection, text } from './inspection';
import { breaks, close, holes, leftOf, type Parameters, rightOf } from './points';
import { inputs } from './samples';

/** Every third input for the parameter sets after the default one. */
const stride = 3;

/** Textbook formulas against automatic derivatives, rewritings against textbook formulas, at sampled inputs and parameters. */
export function checkFormulas(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const comparisons = comparisonsOf(inspection, declared);
  for (const [number, parameters] of sets.entries()) {
    const broken = breaks(inspection.oracle, declared, parameters);
    const missing = holes(inspection.oracle, declared, parameters);
    const around = [...broken, ...missing, ...thresholds(inspection.oracle, declared, parameters)].map(({ hi }) => hi);
    for (const [k, x] of inputs(around).entries()) {
      const near = k <= 4 * around.length;
      if (!near && number > 0 && (k + number) % stride !== 0) continue;
      const variables = { x, ...parameters };
      const isBreak = broken.some(({ hi, exact }) => exact && hi === x);
      const isHole = missing.some(({ hi, exact }) => exact && hi === x);
      for (const comparison of comparisons) {
        if (comparison.failed || isHole) continue;
        comparison.failed = !inspection.check(comparison.kind, declared, comparison.node, () => comparison.at(variables, isBreak));
      }
    }
  }
}

/** Where rewritings change from one form to another: there each of them is at its worst. */
function thresholds(oracle: Oracle, { formula, evaluate }: ActivationSpec, parameters: Parameters): readonly Boundary[] {
  const pairs = [
    [evaluate.value, formula.value],
    [evaluate.derivative, formula.derivative],
    ...Object.entries(evaluate.parameterDerivatives).map(([name, node]) => [node, formula.parameterDerivatives[name]] as const),
  ] as const;
  return pairs.flatMap(([node, textbook]) => (node === textbook ? [] : boundaries(oracle, node, parameters)));
}

interface Comparison {
  readonly kind: CheckKind;
  readonly node: Expression;
  /** Gives the message of a finding. At a break the value has no derivative, or one that is not the chosen one. */
  readonly at: (variables: Variables, isBreak: boolean) => string | undefined;
  failed: boolean;
}

function comparisonsOf({ oracle }: Inspection, declared: ActivationSpec): Comparison[] {
  const { formula, evaluate } = declared;
  const value: Comparison = {
    kind: 'constraints',
    node: formula.value,
    failed: false,
    at: (variables) => {
      const { hi } = oracle.evaluate(formula.value, variables);
      if (Number.isFinite(hi)) return undefined;
      return `value is ${text(hi)} at ${describe(variables)}. Mend the formula, narrow the constraint of a parameter, or declare a removable point`;
    },
  };
  const derivatives = Object.entries({ derivative: formula.derivative, ...formula.parameterDerivatives }).map(
    ([name, node]): Comparison => {
      const of = name === 'derivative' ? 'derivative' : `derivative in ${name}`;
      return {
        kind: 'derivatives',
        node,
        failed: false,
        at: (variables, isBreak) => {
          const got = oracle.evaluate(node, variables);
          if (Number.isNaN(got.hi)) return `${of} is not defined at ${describe(variables)}. Mend its formula, or declare a removable point`;
          if (isBreak && name === 'derivative') return undefined;
          const expected = oracle.derivative(formula.value, name === 'derivative' ? 'x' : name, variables);
          if (!Number.isNaN(expected.hi)) {
            return differs(
              got,
              expected,
              `${of} is wrong at ${describe(variables)}: declared ${text(got.hi)}, automatic derivative of the value ${text(expected.hi)}. Mend the declared derivative, or the value`,
            );
          }
          if (agreesBeside(oracle, formula.value, name === 'derivative' ? 'x' : name, variables, got.hi)) return undefined;
          return `value has no ${of} at ${describe(variables)}: declared ${text(got.hi)}, but neither a kink, a jump nor a removable point. Declare the point`;
        },
      };
    },
  );
  const rewritten = (kind: CheckKind, of: string, node: Expression | undefined, textbook: Expression | undefined): Comparison[] =>
    node === undefined || textbook === undefined || node === textbook
      ? []
      : [
          {
            kind,
            node,
            failed: false,
            at: (variables) => {
              const [got, expected] = [oracle.evaluateComputed(node, variables), oracle.evaluate(textbook, variables)];
              const message = `evaluate.${of} is wrong at ${describe(variables)}: got ${text(got.hi)}, textbook formula ${text(expected.hi)}. Mend the rewriting`;
              return differs(got, expected, message);
            },
          },
        ];
  return [
    value,
    ...derivatives,
    ...rewritten('rewritings of the value', 'value', evaluate.value, formula.value),
    ...rewritten('rewritings of derivatives', 'derivative', evaluate.derivative, formula.derivative),
    ...declared.parameters.flatMap(({ name }) =>
      rewritten(
        'rewritings of derivatives',
        `parameterDerivatives.${name}`,
        evaluate.parameterDerivatives[name],
        formula.parameterDerivatives[name],
      ),
    ),
  ];
}

/**
 * At a tie of min, max or abs there is a derivative in x all the same if both sides have it. A derivative in a parameter may lie between
 * the two, since kinks in a parameter are not declared.
 */
function agreesBeside(oracle: Oracle, value: Expression, withRespectTo: string, variables: Variables, declared: number): boolean {
  const middle: Expression = { kind: 'variable', name: 'middle' };
  const at = { ...variables, middle: variables[withRespectTo] ?? Number.NaN };
  const [left, right] = [leftOf(middle), rightOf(middle)].map(
    (beside) => oracle.derivative(value, withRespectTo, { ...at, [withRespectTo]: beside }).hi,
  ) as [number, number];
  if (close(left, declared) && close(right, declared)) return true;
  return withRespectTo !== 'x' && Math.min(left, right) <= declared && declared <= Math.max(left, right);
}

function differs(got: DoublePair, expected: DoublePair, message: string): string | undefined {
  return compared(got, expected).agree ? undefined : message;
}
