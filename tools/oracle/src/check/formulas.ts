import type { ActivationSpec, Expression } from '@rampa/ir';
import { compared, type Variables } from '../oracle';
import type { DoublePair } from '../real';
import { type CheckKind, describe, type Inspection, text } from './inspection';
import { breaks, holes, type Parameters } from './points';
import { inputs } from './samples';

/** Every third input for the parameter sets after the default one. */
const stride = 3;

/** Textbook formulas against automatic derivatives, rewritings against textbook formulas, at sampled inputs and parameters. */
export function checkFormulas(inspection: Inspection, declared: ActivationSpec, sets: readonly Parameters[]): void {
  const comparisons = comparisonsOf(inspection, declared);
  for (const [number, parameters] of sets.entries()) {
    const broken = breaks(inspection.oracle, declared, parameters);
    const missing = holes(inspection.oracle, declared, parameters);
    const around = [...broken, ...missing].map(({ hi }) => hi);
    for (const [k, x] of inputs(around).entries()) {
      const near = k <= 4 * around.length;
      if (!near && number > 0 && (k + number) % stride !== 0) continue;
      const variables = { x, ...parameters };
      const isBreak = broken.some(({ hi, exact }) => exact && hi === x);
      const isHole = missing.some(({ hi, exact }) => exact && hi === x);
      for (const comparison of comparisons) {
        if (comparison.failed || isHole || (isBreak && comparison.smooth)) continue;
        comparison.failed = !inspection.check(comparison.kind, declared, comparison.node, () => comparison.at(variables));
      }
    }
  }
}

interface Comparison {
  readonly kind: CheckKind;
  readonly node: Expression;
  /** Makes no sense where the derivative jumps. */
  readonly smooth: boolean;
  readonly at: (variables: Variables) => string | undefined;
  failed: boolean;
}

function comparisonsOf({ oracle }: Inspection, declared: ActivationSpec): Comparison[] {
  const { formula, evaluate } = declared;
  const value: Comparison = {
    kind: 'constraints',
    node: formula.value,
    smooth: false,
    failed: false,
    at: (variables) => {
      const { hi } = oracle.evaluate(formula.value, variables);
      if (Number.isFinite(hi)) return undefined;
      return `value is ${text(hi)} at ${describe(variables)}. Mend the formula, narrow the constraint of a parameter, or declare a removable point`;
    },
  };
  const derivatives = Object.entries({ derivative: formula.derivative, ...formula.parameterDerivatives }).map(([name, node]): Comparison => {
    const of = name === 'derivative' ? 'derivative' : `derivative in ${name}`;
    return {
      kind: 'derivatives',
      node,
      smooth: true,
      failed: false,
      at: (variables) =>
        differs(oracle.evaluate(node, variables), oracle.derivative(formula.value, name === 'derivative' ? 'x' : name, variables), (got, expected) =>
          Number.isNaN(expected.hi)
            ? `value has no ${of} at ${describe(variables)}, and no kink, jump or removable point is declared there: declared ${text(got.hi)}. Declare the point`
            : `${of} is wrong at ${describe(variables)}: declared ${text(got.hi)}, automatic derivative of the value ${text(expected.hi)}. Mend the declared derivative, or the value`,
        ),
    };
  });
  const rewritten = (kind: CheckKind, of: string, node: Expression | undefined, textbook: Expression | undefined): Comparison[] =>
    node === undefined || textbook === undefined || node === textbook
      ? []
      : [
          {
            kind,
            node,
            smooth: false,
            failed: false,
            at: (variables) =>
              differs(
                oracle.evaluate(node, variables),
                oracle.evaluate(textbook, variables),
                (got, expected) => `evaluate.${of} is wrong at ${describe(variables)}: got ${text(got.hi)}, textbook formula ${text(expected.hi)}. Mend the rewriting`,
              ),
          },
        ];
  return [
    value,
    ...derivatives,
    ...rewritten('rewritings of the value', 'value', evaluate.value, formula.value),
    ...rewritten('rewritings of derivatives', 'derivative', evaluate.derivative, formula.derivative),
    ...declared.parameters.flatMap(({ name }) =>
      rewritten('rewritings of derivatives', `parameterDerivatives.${name}`, evaluate.parameterDerivatives[name], formula.parameterDerivatives[name]),
    ),
  ];
}

function differs(got: DoublePair, expected: DoublePair, message: (got: DoublePair, expected: DoublePair) => string): string | undefined {
  return compared(got, expected).agree ? undefined : message(got, expected);
}
