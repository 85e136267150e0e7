import { describe, expect, it, test } from 'vitest';
import { FPCoreError, importFPCore } from '../src/index';

const allowed =
  'allowed are + - * / pow, acosh, asinh, atanh, cbrt, cosh, erf, erfc, exp, exp2, expm1, fabs, fdim, fma, fmax, fmin, hypot, log, log10, log1p, log2, sinh, sqrt, tanh, comparisons, and, or, not, if, let, let*';
const whole = 'write (FPCore name (arguments) :property value ... expression)';
const entry = 'write ((name (default 1) (min 0) (meaning "...")) ...)';

function failure(text: string): string {
  try {
    importFPCore(text);
  } catch (error) {
    if (!(error instanceof FPCoreError)) throw error;
    expect(error.message).toBe(`${error.line}:${error.column}: ${error.what}; ${error.allowed}`);
    return error.message;
  }
  return 'read without an error';
}

describe('expressions', () => {
  /** Each stands in the second line, after four blanks. */
  const cases: readonly (readonly [expression: string, message: string])[] = [
    ['(sin x)', `2:6: Rampa's formulas have no sin; ${allowed}`],
    ['(+ 1 (floor x))', `2:11: Rampa's formulas have no floor; ${allowed}`],
    ['(copysign x y)', `2:6: Rampa's formulas have no copysign; ${allowed}`],
    ['(constructor x)', `2:6: Rampa's formulas have no constructor; ${allowed}`],
    ['(while (< x 1) ([x x (+ x 1)]) x)', `2:6: while: Rampa's formulas have no loops and no tensors; ${allowed}`],
    ['(for ([i 3]) ([s 0 (+ s i)]) s)', `2:6: for: Rampa's formulas have no loops and no tensors; ${allowed}`],
    ['(tensor ([i 3]) i)', `2:6: tensor: Rampa's formulas have no loops and no tensors; ${allowed}`],
    [
      '(pow x 1.5)',
      '2:5: this power is neither a product nor an exponential; allowed are integer exponents from -16 to 16, and positive numbers as base; a root is sqrt or cbrt',
    ],
    [
      '(pow x 2.00000000000000000001)',
      '2:5: this power is neither a product nor an exponential; allowed are integer exponents from -16 to 16, and positive numbers as base; a root is sqrt or cbrt',
    ],
    [
      '(pow x 17)',
      '2:5: this power is neither a product nor an exponential; allowed are integer exponents from -16 to 16, and positive numbers as base; a root is sqrt or cbrt',
    ],
    ['(+ x z)', '2:10: z is not known here; names known here: x, y'],
    ['toString', '2:5: toString is not known here; names known here: x, y'],
    ['(let ([t 1] [u t]) u)', '2:20: t is not known here; names known here: x, y'],
    ['(if x 1 0)', '2:9: a number stands where a condition is expected; write a comparison'],
    ['(+ 1 (< x y))', '2:10: a condition stands where a number is expected; write (if condition 1 0)'],
    ['(< x y)', '2:5: a condition stands where a number is expected; write (if condition 1 0)'],
    ['(exp x y)', '2:5: exp takes 1 argument, got 2; give as many'],
    ['(fma x y)', '2:5: fma takes 3 arguments, got 2; give as many'],
    ['(+)', '2:5: + takes 1 argument or more, got 0; give as many'],
    ['(/ x)', '2:5: / takes 2 arguments, got 1; give as many'],
    ['(if (< x) 1 2)', '2:9: < takes 2 arguments or more, got 1; give as many'],
    ['()', '2:5: an empty list is no expression; write (operation arguments)'],
    ['((x) y)', `2:6: an expression in parentheses begins with its operation; ${allowed}`],
    ['"x"', '2:5: a string stands where an expression is expected; strings are values of properties only'],
    ['(let x y)', '2:10: the bindings of let must be a list; write (let ([name value] ...) body)'],
    ['(let ([t]) t)', '2:11: a binding of let must be a name and its value; write [name value]'],
    ['(! :precision x)', '2:5: an annotation must be properties and one expression; write (! :property value expression)'],
    ['(! precision binary32 x)', '2:8: an annotation must be properties and one expression; write (! :property value expression)'],
    ['(digits 1 2.5 10)', '2:15: an integer is expected here; write (digits significand exponent base)'],
    ['(digits x 2 10)', '2:13: a number is expected here; write (digits significand exponent base)'],
    ['(digits 1 -2 0)', '2:5: these digits are beyond all bounds; the exponent may be up to 20000, and the base not 0'],
    ['0x1p99999', '2:5: the exponent of 0x1p99999 is beyond all bounds; it may be up to 20000'],
  ];
  it.each(cases)('%s', (expression, message) => {
    expect(failure(`(FPCore (x y)\n    ${expression})`)).toBe(message);
  });

  test('without arguments no name is known', () => {
    expect(failure('(FPCore () x)')).toBe('1:12: x is not known here; names known here: there are none');
  });
});

describe('files', () => {
  const names = 'names have letters, digits and ~!@$%^&*_-+=<>.?/: and begin with no digit';
  const cases: readonly (readonly [what: string, text: string, message: string])[] = [
    ['something else', '; a comment\n(define f 1)', `2:1: an FPCore is expected here; ${whole}`],
    ['an atom', 'FPCore', `1:1: an FPCore is expected here; ${whole}`],
    ['no arguments', '(FPCore f)', `1:1: the arguments must be a list; ${whole}`],
    ['a number for arguments', '(FPCore f 3 x)', `1:11: the arguments must be a list; ${whole}`],
    ['no expression', '(FPCore (x) :name "f")', `1:1: the FPCore has no expression; ${whole}`],
    ['two expressions', '(FPCore (x)\n  x\n  x)', `3:3: the FPCore goes on behind its expression; ${whole}`],
    ['a property without a value', '(FPCore (x) :name)', `1:13: :name has no value; ${whole}`],
    ['a tensor', '(FPCore ((A 3 3)) 1)', '1:10: an argument must be a name; tensors are not allowed'],
    ['an argument twice', '(FPCore (x y x) x)', '1:14: two arguments have this name; rename one of them'],
    ['an open list', '(FPCore (x)\n  (+ x 1)', '1:1: this ( is never closed; close it with )'],
    ['a wrong bracket', '(FPCore (x)\n  (let ([t x)) t))', '2:13: ) cannot close the [ at 2:9; write ]'],
    ['a bracket too many', '(FPCore (x) x))', '1:15: ) closes nothing; remove it'],
    ['an open string', '(FPCore (x) :name "f\n x)', '1:19: this string is never closed; close it with "'],
    ['no numeral', '(FPCore (x) 1.2.3)', `1:13: '1.2.3' is neither a number nor a name; ${names}`],
    ['a rational over zero', '(FPCore (x) 1/0)', `1:13: '1/0' is neither a number nor a name; ${names}`],
    ['no ASCII', '(FPCore (x) α)', `1:13: 'α' is neither a number nor a name; ${names}`],
    ['a number as precondition', '(FPCore (x) :pre x x)', '1:18: a number stands where a condition is expected; write a comparison'],
    [
      'a parameter that is no argument',
      '(FPCore (x) :rampa-parameters ((k (default 1))) x)',
      '1:33: there is no argument k; the arguments are x',
    ],
    ['parameters that are no list', '(FPCore (x) :rampa-parameters k x)', `1:31: a list is expected here; ${entry}`],
    ['a parameter without a name', '(FPCore (x) :rampa-parameters ((1)) x)', `1:32: a parameter begins with its name; ${entry}`],
    ['a fact that is none', '(FPCore (x k) :rampa-parameters ((k (least 1))) x)', `1:37: this says nothing of a parameter; ${entry}`],
    [
      'a fact with a wrong value',
      '(FPCore (x k) :rampa-parameters ((k (default "1"))) x)',
      `1:37: this says nothing of a parameter; ${entry}`,
    ],
  ];
  it.each(cases)('%s', (_, text, message) => {
    expect(failure(text)).toBe(message);
  });

  test('a second FPCore is read too, and its places are those of the file', () => {
    expect(failure('(FPCore (x) x)\r\n\r\n(FPCore (x)\r\n\t(cos x))')).toBe(`4:3: Rampa's formulas have no cos; ${allowed}`);
  });
});
