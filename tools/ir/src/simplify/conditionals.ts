import { type Conditional, call, conditional, isNumber } from '../algebra/construct';
import { isDefined } from '../algebra/defined';
import type { Expression } from '../expression';
import { assume } from './assume';
import type { Pass } from './pass';
import { flipped, type Signed, unsigned } from './signed';
import { negatedTest, simplifyTest } from './tests';

export function simplifyConditional(pass: Pass, expression: Conditional): Signed {
  const test = simplifyTest(pass, expression.test);
  if (typeof test === 'boolean') return pass.signed(test ? expression.then : expression.otherwise);
  if (isBetterNegated(test, expression.then)) return pass.signed(conditional(negatedTest(test), expression.otherwise, expression.then));
  const then = branch(pass, expression.then, test, true);
  const otherwise = branch(pass, expression.otherwise, test, false);
  if (pass.closed(then) === pass.closed(otherwise) && isDefined(test)) return then;
  const isNegative = [then, otherwise].every((signed) => signed.negative || isNumber(signed.body, '0'));
  if (isNegative) return flipped(joined(pass, test, then.body, otherwise.body));
  return joined(pass, test, pass.closed(then), pass.closed(otherwise));
}

/** x > -3 && x <= 3 ? 1 : 0 rather than x <= -3 || x > 3 ? 0 : 1, and x == 0 rather than x != 0. */
function isBetterNegated(test: Expression, then: Expression): boolean {
  if (test.kind === 'not') return true;
  if (test.kind === 'compare') return test.operator === '!=';
  return test.kind === 'logic' && test.operator === 'or' && isNumber(then, '0');
}

/** What the branch comes to where it is taken. */
function branch(pass: Pass, expression: Expression, test: Expression, holds: boolean): Signed {
  return pass.signed(assume(pass.simplified(expression), test, holds));
}

function joined(pass: Pass, test: Expression, then: Expression, otherwise: Expression): Signed {
  const whole = pass.interner.intern(conditional(test, then, otherwise)) as Conditional;
  return named(pass, whole) ?? unsigned(merged(whole) ?? whole);
}

/** abs, max and min, where the conditional says just that. */
function named(pass: Pass, { test, then, otherwise }: Conditional): Signed | undefined {
  if (test.kind !== 'compare' || test.operator === '==' || test.operator === '!=') return undefined;
  const isGreater = test.operator === '>' || test.operator === '>=';
  const [larger, smaller] = isGreater ? [test.left, test.right] : [test.right, test.left];
  if (then === larger && otherwise === smaller) return pass.signed(call('max', test.left, test.right));
  if (then === smaller && otherwise === larger) return pass.signed(call('min', test.left, test.right));
  // Compared with 0, the branches being the number and its opposite.
  const number = isNumber(test.right, '0') ? test.left : isNumber(test.left, '0') ? test.right : undefined;
  if (number === undefined) return undefined;
  const opposite = pass.closed(flipped(pass.signed(number)));
  const [above, below] = larger === number ? [then, otherwise] : [otherwise, then];
  if (above === number && below === opposite) return pass.signed(call('abs', number));
  return above === opposite && below === number ? flipped(pass.signed(call('abs', number))) : undefined;
}

/** One conditional for two where a branch stands twice: t ? (s ? a : b) : b is t && s ? a : b. */
function merged({ test, then, otherwise }: Conditional): Expression | undefined {
  const both = (operator: 'and' | 'or', right: Expression): Expression => ({ kind: 'logic', operator, left: test, right });
  if (then.kind === 'conditional') {
    if (then.otherwise === otherwise) return conditional(both('and', then.test), then.then, otherwise);
    if (then.then === otherwise) return conditional(both('and', negatedTest(then.test)), then.otherwise, otherwise);
  }
  if (otherwise.kind === 'conditional') {
    if (otherwise.then === then) return conditional(both('or', otherwise.test), then, otherwise.otherwise);
    if (otherwise.otherwise === then) return conditional(both('or', negatedTest(otherwise.test)), then, otherwise.then);
  }
  return undefined;
}
