import { expect, test } from 'vitest';
import { specFileOf } from '../src/index';
import { only } from './show';

const sample = `(FPCore (z k X_min exp)
  :description "Ends with */ a comment"
  :pre (and (> k 0) (<= 2 exp 8) (< -1 z 1))
  :spec (- (exp (* k z)) X_min)
  (let ([e (expm1 (* k z))]) (if (< e exp) (+ e (- 1 X_min)) (* e e))))`;

test('everything that an FPCore can say', () => {
  expect(specFileOf(only(sample), 'sample')).toBe(`import { activation, exp, expm1 } from 'rampa/language';

/** Ends with * / a comment */
export default activation({
  name: 'sample',
  source: 'FPCore fpcore1',
  parameters: {
    k: { default: 1, above: 0, meaning: 'TODO: say what it means' }, // TODO: the default is a guess
    xMin: { default: 1, meaning: 'TODO: say what it means' }, // TODO: the default is a guess
    exp3: { default: 2, min: 2, max: 8, meaning: 'TODO: say what it means' }, // TODO: the default is a guess
  },
  // Meant where k > 0 && (2 <= exp3 && exp3 <= 8) && (-1 < x && x < 1).
  value: (x, { k, xMin }) => exp(k * x) - xMin,
  evaluate: {
    value: (x, { exp3, k, xMin }) => {
      const t1 = expm1(k * x);
      return t1 < exp3 ? t1 + (1 - xMin) : t1 * t1;
    },
  },
  // TODO: declare the kinks, if it has any.
  // TODO: declare the limits. NaN says that they are not known yet.
  limits: { minusInfinity: NaN, plusInfinity: NaN },
});
`);
});

test('limits that are given are written, in the names of the file', () => {
  const text = specFileOf(only('(FPCore (z K) (* K z))'), 'line', {
    minusInfinity: { kind: 'negate', operand: { kind: 'variable', name: 'K' } },
    plusInfinity: { kind: 'constant', name: 'Infinity' },
  });
  expect(text).toContain('\n  value: (x, { k }) => k * x,\n');
  expect(text).toContain('\n  limits: { minusInfinity: ({ k }) => -k, plusInfinity: Infinity },\n');
  expect(text).not.toContain('NaN');
});

test('a constant, and one that only depends on a parameter', () => {
  expect(specFileOf(only('(FPCore () PI)'), 'f')).toContain('\n  value: () => pi,\n');
  expect(specFileOf(only('(FPCore (x k) (- k))'), 'f')).toContain('\n  value: (x, { k }) => -k,\n');
});

test('a default that is no guess lies within the constraint', () => {
  const defaults = (pre: string) => /default: (\S+),/.exec(specFileOf(only(`(FPCore (x k) :pre ${pre} (* k x))`), 'f'))?.[1];
  expect([
    defaults('(> k 0)'),
    defaults('(>= k 3)'),
    defaults('(<= k -2)'),
    defaults('(> k 5)'),
    defaults('(and (> k 1) (<= k 2))'),
  ]).toEqual(['1', '3', '-2', '10', '1.5']);
});

test('refusals', () => {
  const two = only('(FPCore (x y k) :rampa-parameters ((k (default 1))) (+ x y))');
  expect(() => specFileOf(two, 'f')).toThrow(
    new RangeError('specFileOf: fpcore1: expected one input, got x, y: an activation has no other'),
  );
  expect(() => specFileOf(only('(FPCore (x) x)'), 'Bad name')).toThrow(
    new RangeError("specFileOf: name must be letters and digits, beginning with a small letter, got 'Bad name'"),
  );
});
