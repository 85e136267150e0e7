import type { Expression, LawSpec } from '@rampa/ir';
import { compared, type Oracle, type Variables } from '../oracle';
import { describe, type Inspection, text } from './inspection';
import { combinations, variableSamples } from './samples';

const mostSamples = 300;

/** The sides of a law at sampled variables. */
export function checkLaw(inspection: Inspection, law: LawSpec): void {
  let tried = 0;
  const choices = law.variables.map((variable) => ({ name: variable.name, values: variableSamples(variable) }));
  for (const variables of combinations(choices, mostSamples)) {
    if (law.where !== undefined && !inspection.oracle.holds(law.where, variables)) continue;
    tried += 1;
    if (!inspection.check('laws', law, law.sides[0], () => violation(inspection.oracle, law, variables))) return;
  }
  if (tried === 0) inspection.report(law, law.where, 'holds nowhere: no sampled variables satisfy `where`. Mend the condition');
}

function violation(oracle: Oracle, law: LawSpec, variables: Variables): string | undefined {
  const values = law.sides.map((side) => oracle.evaluate(side, variables));
  for (const [k, second] of values.entries()) {
    const [first, left, right] = [values[k - 1], law.sides[k - 1], law.sides[k]];
    if (first === undefined || left === undefined || right === undefined) continue;
    if (relations[law.relation](oracle, left, right, variables)) continue;
    return `does not hold at ${describe(variables)}: side ${k} is ${text(first.hi)}, side ${k + 1} is ${text(second.hi)}, expected them ${words[law.relation]}. Mend the law or the functions`;
  }
  return undefined;
}

const words = { equal: 'equal', ordered: 'in order', increasing: 'in strict order' };

type Relation = (oracle: Oracle, left: Expression, right: Expression, variables: Variables) => boolean;

const relations: Readonly<Record<LawSpec['relation'], Relation>> = {
  equal: (oracle, left, right, variables) => oracle.agree(left, right, variables).agree,
  ordered: (oracle, left, right, variables) => {
    const { agree, first, second } = oracle.agree(left, right, variables);
    return agree || first.hi < second.hi || (first.hi === second.hi && first.lo <= second.lo);
  },
  // A difference below everything that can be told from zero is no counterexample.
  increasing: (oracle, left, right, variables) => {
    const sign = oracle.sign({ kind: 'arithmetic', operator: 'subtract', left: right, right: left }, variables);
    return sign === 1 || (sign === undefined && compared(oracle.evaluate(left, variables), oracle.evaluate(right, variables)).agree);
  },
};
