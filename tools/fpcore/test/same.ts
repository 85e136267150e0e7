import type { Expression } from '@rampa/ir';
import { createOracle, type Variables } from '@rampa/oracle';
import { specification } from './quantities';

const oracle = await createOracle(specification);

/** The smallest double is 5e-324: what is still zero times this is below 1e-68. */
const unit: Expression = { kind: 'number', text: '1e-255' };

/** Whether two formulas are equal at a point to 68 digits, in MPFR. Where both are exactly 0, infinite or not defined, that is what counts. */
export function same(first: Expression, second: Expression, variables: Variables): boolean {
  const difference: Expression = { kind: 'arithmetic', operator: 'subtract', left: first, right: second };
  const relative: Expression = { kind: 'arithmetic', operator: 'divide', left: difference, right: first };
  const { hi } = oracle.evaluate({ kind: 'arithmetic', operator: 'multiply', left: unit, right: relative }, variables);
  if (!Number.isNaN(hi)) return hi === 0;
  const [a, b] = [oracle.evaluate(first, variables).hi, oracle.evaluate(second, variables).hi];
  if (a === 0 && b === 0) return oracle.sign(first, variables) === 0 && oracle.sign(second, variables) === 0;
  return !Number.isFinite(a) && Object.is(a, b);
}
