import { expect, test } from 'vitest';
import { assertCalls } from '../../src/wgsl/calls';
import { helpers } from '../../src/wgsl/helpers';

test.each(['exp(x)', '1.0 + tanh(%3)', 'max(x, #F(0.0))', 'pow (x, 2.0)', 'select(x, exp2(x), x > 0.0)', 'fma(x, x, x)'])(
  '%s is refused',
  (text) => {
    expect(() => assertCalls(text)).toThrow(/^wgsl: the builtin \w+ may not be called, in /);
  },
);

test.each([
  '@exp(x)',
  'select(x, @pow2(round(x)), (x < #F(0.0)))',
  'x * (1.0 + $exp) - %0 * (x)',
  'bitcast<#U>(x) ^ #U(1u)',
  ...Object.values(helpers),
])('%s passes', (text) => {
  expect(() => assertCalls(text)).not.toThrow();
});
