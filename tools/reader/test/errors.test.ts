import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSpecification } from '../src/index';
import { activation, failure, parameters, read } from './fixture';
import { reduction } from './reductionFixture';

/** The message for an activation whose value formula is this; the mark says where. */
const inValue = (formula: string, above = '', ...names: readonly string[]) =>
  failure({ 'activations/f.ts': activation({ ...(names.length === 0 ? {} : parameters(...names)), value: formula }, above) });

const inActivation = (overrides: Readonly<Record<string, string | undefined>>) => failure({ 'activations/f.ts': activation(overrides) });

/** The mark stands before the whole declaration. */
const onDeclaration = (overrides: Readonly<Record<string, string | undefined>>) =>
  failure({ 'activations/f.ts': activation(overrides).replace('export default activation({', 'export default activation(/*!*/{') });

describe('constructs outside the language of formulas', () => {
  test.each([
    ['(x) => /*!*/x ** 2', 'the operator ** is outside the language of formulas; write x * x'],
    ['(x) => /*!*/x ** 3', 'the operator ** is outside the language of formulas; write a product, as x * x, or exp(p * log(x))'],
    ['(x) => 1 + /*!*/x % 2', 'the operator % is outside the language of formulas; use + - * /, comparisons, && and ||'],
    ['(x) => /*!*/x ?? 2', 'the operator ?? is outside the language of formulas; use + - * /, comparisons, && and ||'],
    ['(x) => (/*!*/x = 2)', 'the operator = is outside the language of formulas; bind a new const instead of assigning'],
    ['(x) => (/*!*/x += 2)', 'the operator += is outside the language of formulas; bind a new const instead of assigning'],
    ['(x) => /*!*/+x', 'the sign + is outside the language of formulas; leave it out'],
    ['(x) => /*!*/x++', 'the operator in x++ is outside the language of formulas; bind a new const'],
    ['(x) => /*!*/~x', 'the operator in ~x is outside the language of formulas; bind a new const'],
    ['(x) => /*!*/Math.exp(x)', "Math.exp is the engine's; use exp from '../language'"],
    ['(x) => x * /*!*/Math.PI', "Math.PI is the engine's; use pi from '../language'"],
    ['(x) => x * /*!*/Math.SQRT2', "Math.SQRT2 is the engine's; use sqrt2 from '../language'"],
    [
      '(x) => /*!*/Math.pow(x, 2)',
      "Math.pow is the engine's and the language has no such function; write a product, as x * x, or exp(p * log(x))",
    ],
    [
      '(x) => /*!*/Math.cosh(x)',
      "Math.cosh is the engine's and the language has no such function; write it with the functions of '../language'",
    ],
    ['(x) => /*!*/Number.isNaN(x)', "Number.isNaN is outside the language of formulas; use the functions of '../language'"],
    ['(x) => x + /*!*/`1`', 'a template string is outside the language of formulas; a formula is made of numbers'],
    ["(x) => x + /*!*/'1'", 'a string is outside the language of formulas; a formula is made of numbers'],
    ['(x) => /*!*/true ? x : 1', 'true is outside the language of formulas; write the comparison itself'],
    ['(x) => x + (/*!*/1 as number)', 'a type assertion is outside the language of formulas; drop it'],
    [
      '(x) => /*!*/[x]',
      "an array as a value is outside the language of formulas; an array stands only as the coefficients of polynomial or, in laws, as a reduction's row",
    ],
    ['(x) => x + /*!*/0x10', '0x10 is not a decimal number; write it in decimal: 16'],
    ['(x) => /*!*/1n', 'a bigint is outside the language of formulas; write a decimal number'],
    [
      '(x) => /*!*/typeof x',
      'type of expression (typeof x) is outside the language of formulas; use + - * /, comparisons, conditional expressions and calls',
    ],
    ['(x) => /*!*/x[0]', 'x is not a row; only the row of a reduction, or a reduction called in a law, has elements'],
  ])('%s', (formula, message) => {
    expect(inValue(formula)).toBe(message);
  });
});

describe('functions and statements', () => {
  test.each([
    [
      '(x, { a } = /*!*/{ a: 1 }) => x',
      "a default value is outside the language of formulas; give the default in the function's parameters: { default: ... }",
    ],
    [
      '(x, { a = /*!*/1 }) => x',
      "a default value is outside the language of formulas; give the default in the function's parameters: { default: ... }",
    ],
    ['(x, { /*!*/...rest }) => x', 'a rest element is outside the language; name every parameter'],
    ['(/*!*/...x) => 1', 'a rest parameter is outside the language; name every parameter'],
    ['(x, /*!*/p) => x', 'this parameter of f is an object; take it apart: (x, { a }) => ...'],
    ['(/*!*/{ a }) => a', 'this parameter of f is no object; write (x, { a }) => ...'],
    ['(x, { /*!*/b }) => x', 'f has no parameter b; known here: a'],
    ['(x, { /*!*/a: { b } }) => x', 'nested or computed destructuring is outside the language; write { name } or { name: other }'],
    ['(/*!*/[x]) => x', 'array destructuring is outside the language; name the parameter and write its elements as row[i]'],
    ['(x, { a }, /*!*/y) => x', 'f takes (x, { a }); remove y'],
    ['/*!*/async (x) => x', 'an async or generator function is outside the language; write a plain arrow function'],
    ['/*!*/1', 'f must be a function; write an arrow function: (x) => ...'],
    ['(x) => { /*!*/let y = x; return y; }', 'let is outside the language of formulas; bind with const'],
    ['(x) => { const /*!*/[y] = [x]; return 1; }', 'destructuring is outside the language of formulas here; bind one name: const t = ...'],
    [
      '(x) => { /*!*/for (;;) return x; }',
      'for statement (for (;;) return x;) is outside the language of formulas; a formula has no loops: write the terms out',
    ],
    [
      '(x) => { /*!*/throw x; }',
      'throw statement (throw x;) is outside the language of formulas; a formula has only const bindings, if (...) return, and return',
    ],
    ['(x) => /*!*/{ const y = x; }', 'this path ends without a return; return a number at the end of every path'],
    ['(x) => { if (x > 0) /*!*/{ const y = x; } return x; }', 'this path ends without a return; return a number at the end of every path'],
    ['(x) => { /*!*/return; }', 'return without a value; return a number'],
    ['(x) => { return x; /*!*/return 1; }', 'this statement is never reached; remove it'],
    [
      '(x) => { if (x > 0) return 1; else return 2; /*!*/return x; }',
      'this statement is never reached, since both branches return; remove it',
    ],
    ['/*!*/(x) => x > 0', 'a condition stands where a number is expected; write condition ? 1 : 0'],
    ['(x) => (/*!*/x ? 1 : 0)', 'a number stands where a condition is expected; write the comparison: x !== 0'],
    ['(x) => 1 + /*!*/(x > 0)', 'a condition stands where a number is expected; write condition ? 1 : 0'],
    ['(x) => (!/*!*/x ? 1 : 0)', 'a number stands where a condition is expected; write the comparison: x !== 0'],
  ])('%s', (formula, message) => {
    expect(inValue(formula, '', 'a')).toBe(message);
  });
});

describe('names and calls', () => {
  test.each([
    ['(x) => x + /*!*/y', '', 'y is not known here; declare it with const at the top of the file, or import it'],
    ['(x) => /*!*/tanh(x)', '', "tanh is not known here; add import { tanh } from '../language'"],
    ['(x) => /*!*/sinh(x)', '', 'sinh is not known here; declare it with const at the top of the file, or import it'],
    ['(x) => x * /*!*/exp', '', 'exp is a function, not a number; call it: exp(x)'],
    ['(x) => x * /*!*/abs', '', 'abs is a function, not a number; call it: abs(x)'],
    ['(x) => /*!*/pi(x)', '', 'pi is a number, not a function; leave the call out'],
    ['(x) => /*!*/x(1)', '', 'x is not a function of the spec; declare the helper with const at the top of the file'],
    ['(x) => /*!*/c(1)', 'const c = 2;', 'c is not a function; leave the call out, or declare a helper: const name = (x) => ...'],
    ['(x) => /*!*/exp(x, 1)', '', 'exp takes 1 argument, got 2; remove the others'],
    ['(x) => /*!*/exp()', '', 'exp takes 1 argument, got 0; give the missing ones'],
    ['(x) => /*!*/min(x)', '', 'min takes 2 arguments, got 1; give the missing ones'],
    ['(x) => /*!*/hypot(x)', '', 'hypot takes 2 arguments, got 1; give the missing ones'],
    ['(x) => exp(/*!*/...[x])', '', 'spread is outside the language of formulas; write the arguments out'],
    ['(x) => /*!*/exp?.(x)', '', 'an optional call is outside the language of formulas; call the function'],
    ['(x) => /*!*/exp.derivative(x)', '', 'exp has no derivative to call; write its derivative as a formula'],
    [
      '(x) => /*!*/exp.value(x)',
      '',
      'exp.value cannot be called in a formula; call a function of the language, a helper, or an activation and its derivative',
    ],
    [
      '(x) => /*!*/activation({})',
      '',
      'activation declares a part of the spec and is no function of formulas; use it for the default export of a file',
    ],
    ['(x) => x + /*!*/c', 'let c = 1;', 'c can change: it is declared with let; declare it with const'],
    [
      '(x) => helper(x)',
      'var c = 1;\nconst helper = (x: number) => x + /*!*/c;',
      'c can change: it is declared with var; declare it with const',
    ],
    ['(x) => /*!*/helper(x)', 'const helper = (x: number, y = 1) => x;', 'helper takes 2 arguments, got 1; give the missing ones'],
    ['(x) => /*!*/helper(x, 1)', 'const helper = (x: number) => x;', 'helper takes 1 argument, got 2; remove the others'],
    [
      '(x) => { const h = /*!*/(t: number) => t; return h(x); }',
      '',
      'a function as a value is outside the language of formulas; declare a helper with const at the top of the file and call it',
    ],
    [
      '(x) => { const y = /*!*/z; const z = x; return y; }',
      '',
      'z belongs to another function or is used before it is bound; bind it with const above, or pass it as a parameter',
    ],
    ['(x) => x + c', 'const /*!*/[c] = [1];', 'a destructured constant is outside the language; give every constant a const of its own'],
    [
      '(x) => x + c',
      'const c = /*!*/[1];',
      "an array as a value is outside the language of formulas; an array stands only as the coefficients of polynomial or, in laws, as a reduction's row",
    ],
  ])('%s', (formula, above, message) => {
    expect(inValue(formula, above)).toBe(message);
  });

  test('imports that do not exist', () => {
    expect(inValue('(x) => sinh(x)', "import { /*!*/sinh } from '../language';")).toBe(
      "sinh cannot be found in '../language'; import a name that a spec file exports",
    );
    expect(inValue('(x) => g(x)', "import /*!*/g from './missing';")).toBe(
      "g cannot be found in './missing'; import a name that a spec file exports",
    );
  });

  test('imports from outside the spec', () => {
    const files = {
      'activations/f.ts': activation({ value: '(x) => x + /*!*/c' }, "import { c } from '../../c';"),
      '../c.ts': 'export const c = 1;',
    };
    expect(failure(files)).toBe('c comes from outside the spec; import only from files of the spec');
  });

  test('machine functions outside the plans of a primitive', () => {
    expect(inValue('(x) => /*!*/round(x)', "import { round } from '../language/machine';")).toBe(
      'round is a machine function: it is not mathematics over the reals; use it only in the plans of a primitive',
    );
  });

  test('polynomials', () => {
    const above = "import { polynomial } from '../language/machine';";
    expect(inValue('(x) => polynomial(x, /*!*/[])', above)).toBe(
      'a polynomial needs a coefficient; write [c0, c1, ...], the constant term first',
    );
    expect(inValue('(x) => polynomial(x, /*!*/x)', above)).toBe(
      'x is not a module-level constant; declare it with const at the top of the file',
    );
    expect(inValue('(x) => polynomial(x, [1, /*!*/...[2]])', above)).toBe('spread is outside the language; write the elements out');
  });

  test('recursion', () => {
    expect(inValue('(x) => h(x)', 'const h = (x: number): number => g(x);\nfunction g(x: number): number { return 1 + /*!*/h(x); }')).toBe(
      'a cycle: h -> g -> h; write one of them without the other',
    );
    expect(inValue('(x) => x + a', 'const a = b;\nconst b: number = /*!*/a;')).toBe(
      'a cycle: a -> b -> a; write one of them without the other',
    );
  });
});

describe('other activations', () => {
  const g = (value: string, above = '') => activation({ ...parameters('k'), name: "'g'", value }, above);

  test('a cycle prints its path', () => {
    const files = {
      'activations/f.ts': activation({ value: '(x) => g(x)' }, "import g from './g';"),
      'activations/g.ts': g('(x) => h(x)', "import h from './h';"),
      'activations/h.ts': activation({ name: "'h'", value: '(x) => 1 + /*!*/f(x)' }, "import f from './f';"),
    };
    expect(failure(files)).toBe('a cycle: f -> g -> h -> f; write one of them without the other');
  });

  test('a cycle through a derivative', () => {
    const files = {
      'activations/f.ts': activation({ value: '(x) => x', derivative: '(x) => g(x)' }, "import g from './g';"),
      'activations/g.ts': g('(x) => /*!*/f.derivative(x)', "import f from './f';"),
    };
    expect(failure(files)).toBe('a cycle: f.derivative -> g -> f.derivative; write one of them without the other');
  });

  test.each([
    ['(x) => /*!*/g()', 'g takes 1 to 2 arguments, got 0; give the missing ones'],
    ['(x) => g(x, { b: /*!*/1 })', 'g has no parameter b; known here: k'],
    ['(x) => g(x, /*!*/x)', 'the parameters of g must be an object literal; write { name: value }'],
    ['(x) => g(x, { /*!*/...{} })', 'spread is outside the language; write the properties out'],
    ['(x) => x * /*!*/g', 'g is a function, not a number; call it: g(x)'],
  ])('%s', (formula, message) => {
    expect(failure({ 'activations/f.ts': activation({ value: formula }, "import g from './g';"), 'activations/g.ts': g('(x) => x') })).toBe(
      message,
    );
  });
});

describe('declarations of activations', () => {
  test.each([
    [{ name: undefined }, "activation has no name; add name: 'f'"],
    [{ source: undefined }, 'activation has no source; add source: the paper (authors, year, identifier) that introduced it'],
    [{ value: undefined }, 'activation has no value; add value: (x) => ...'],
    [{ derivative: undefined }, 'activation has no derivative; add derivative: (x) => ..., the derivative in x'],
    [{ limits: undefined }, 'activation has no limits; add limits: { minusInfinity: ..., plusInfinity: ... }'],
    [
      { ...parameters('a', 'b'), parameterDerivatives: undefined },
      'f: parameterDerivatives has no a; add parameterDerivatives: { a: ... }, the derivative in a',
    ],
  ])('%o', (overrides, message) => {
    expect(onDeclaration(overrides)).toBe(message);
  });

  test.each([
    [{ name: "/*!*/'g'" }, "name is 'g' but the file is f.ts; write name: 'f' or rename the file to g.ts"],
    [{ name: '/*!*/`f`' }, "name must be one string literal; write it as '...'"],
    [{ source: "/*!*/' '" }, 'source is empty; say it in words'],
    [
      { ...parameters('a', 'b'), parameterDerivatives: '/*!*/{ a: () => 0 }' },
      'f: parameterDerivatives has no b; add parameterDerivatives: { b: ... }, the derivative in b',
    ],
    [{ parameterDerivatives: '{ a: /*!*/() => 0 }' }, 'f has no parameter a; declare it under parameters, or remove its derivative'],
    [
      { evaluate: '{ parameterDerivatives: { a: /*!*/() => 0 } }' },
      'f has no parameter a; declare it under parameters, or remove its derivative',
    ],
    [{ evaluate: '{ /*!*/valeu: (x) => x }' }, 'evaluate has no property valeu; it may have value, derivative, parameterDerivatives'],
    [{ evaluate: '{ /*!*/value(x) { return x; } }' }, 'a method or accessor is outside the language; write a property: name: (x) => ...'],
    [{ evaluate: '{ value: (x) => x, /*!*/value: (x) => x }' }, 'evaluate has value twice; keep one'],
    [{ evaluate: "{ /*!*/['value']: (x) => x }" }, 'a computed or numeric property name is outside the language; write the name as it is'],
    [
      { parameters: "{ 'a b': /*!*/{ default: 1, meaning: 'm' } }" },
      "'a b' cannot be a name in every backend; use letters and digits, beginning with a small letter",
    ],
    [{ keepsNegativeZero: '/*!*/false' }, 'keepsNegativeZero must be true or left out; write keepsNegativeZero: true, or leave it out'],
    [{ odd: '/*!*/1' }, 'odd must be true or left out; write odd: true, or leave it out'],
    [{ bounds: '/*!*/{}' }, 'bounds has neither min nor max; add one, or leave it out'],
    [{ bounds: '{ /*!*/least: 0 }' }, 'bounds has no property least; it may have min, max'],
    [{ bounds: '{ min: (/*!*/x) => x }' }, 'this parameter of min of f is an object; remove it: there is no parameter here'],
    [
      { kinks: '[/*!*/{ at: 0, left: 0, right: 1 }]' },
      "an entry of kinks has no chosen; add chosen: 'left' or 'right', the derivative at the kink",
    ],
    [{ kinks: "[{ at: 0, left: 0, right: 1, chosen: /*!*/'up' }]" }, "chosen must be 'left' or 'right', got 'up'; write one of them"],
    [
      { kinks: "[/*!*/{ at: 0, left: 0, chosen: 'left' }]" },
      'an entry of kinks has no right; add right: a number, or ({ parameter }) => ...',
    ],
    [{ kinks: '/*!*/{ at: 0 }' }, 'kinks must be an array literal; write [ ... ]'],
    [
      { zeros: "[{ of: 'derivative', at: 0, within: /*!*/0.5, scale: 1 }]" },
      'within must be > 0 and <= 0.25, got 0.5; a relative error bound holds farther away',
    ],
    [{ zeros: "[{ of: /*!*/'b', at: 0, within: 0.1, scale: 1 }]" }, "of must be 'derivative', got 'b'; write one of them"],
    [{ limits: '/*!*/{ minusInfinity: 0 }' }, 'limits has no plusInfinity; add plusInfinity: a number, or ({ parameter }) => ...'],
    [
      { limits: '{ minusInfinity: (/*!*/x) => x, plusInfinity: 0 }' },
      'this parameter of minusInfinity of f is an object; remove it: there is no parameter here',
    ],
    [
      { ...parameters('a'), removable: '[/*!*/{ at: 0, value: 0, derivative: 0 }]' },
      'f: parameterDerivatives has no a; add parameterDerivatives: { a: ... }, the derivative in a',
    ],
    [{ parameters: "{ a: /*!*/{ meaning: 'm' } }" }, 'parameter a has no default; add default: 1'],
    [{ parameters: '{ a: /*!*/{ default: 1 } }' }, 'parameter a has no meaning; say in words what it means'],
    [
      { parameters: "{ a: { default: /*!*/-1, min: 0, meaning: 'm' } }" },
      'f: the default of a must be >= 0, got -1; change the default or the constraint',
    ],
    [
      { parameters: "{ a: { default: /*!*/0, above: 0, meaning: 'm' } }" },
      'f: the default of a must be > 0, got 0; change the default or the constraint',
    ],
    [
      { parameters: "{ a: { default: /*!*/3, max: 2, meaning: 'm' } }" },
      'f: the default of a must be <= 2, got 3; change the default or the constraint',
    ],
    [
      { parameters: "{ a: { default: /*!*/1.5, integer: true, meaning: 'm' } }" },
      'f: the default of a must be an integer, got 1.5; change the default or the constraint',
    ],
    [
      { parameters: "{ a: { default: /*!*/Infinity, meaning: 'm' } }" },
      'f: the default of a must be finite, got Infinity; change the default or the constraint',
    ],
    [
      { parameters: "{ a: { default: /*!*/sqrt(2), meaning: 'm' } }" },
      'default must be a constant number; write it with numbers, pi, ln2, sqrt2, Infinity and + - * /',
    ],
    [
      { parameters: "{ x: /*!*/{ default: 1, meaning: 'm' } }" },
      'a parameter cannot be named x: formulas use that name for something else; choose another name',
    ],
  ])('%o', (overrides, message) => {
    expect(inActivation(overrides)).toBe(message);
  });

  test('no doc comment', () => {
    expect(failure({ 'activations/f.ts': activation().replace('/** Summary. */\n', '/*!*/') })).toBe(
      'f has no doc comment; say above it in /** ... */ what the function is',
    );
  });

  test('no default export, and another one', () => {
    expect(failure({ 'activations/f.ts': '/*!*/export const f = 1;\n' })).toBe(
      'the file has no default export; write export default activation({ ... })',
    );
    expect(failure({ 'activations/f.ts': 'export default /*!*/1;\n' })).toBe(
      'a file of spec/activations must export activation({ ... }) as default; write export default activation({ ... })',
    );
    const other = activation().replace('default activation(', 'default /*!*/reduction(').replace('{ abs,', '{ reduction,');
    expect(failure({ 'activations/f.ts': other })).toBe(
      'a file of spec/activations must export activation({ ... }) as default; write export default activation({ ... })',
    );
  });

  test('one name for an activation and a reduction', () => {
    const second = reduction({ name: "'f'" }).replace('default reduction', 'default /*!*/reduction');
    expect(failure({ 'activations/f.ts': activation(), 'reductions/f.ts': second })).toBe(
      'f is already declared in spec/activations/f.ts; rename one of them',
    );
  });

  test('a syntax error', () => {
    expect(failure({ 'activations/f.ts': 'export default activation({ value: (x) => x + /*!*/});\n' })).toBe(
      'syntax error: Expression expected.; write TypeScript that parses',
    );
  });
});

describe('reductions', () => {
  const inReduction = (overrides: Readonly<Record<string, string>>) => failure({ 'reductions/r.ts': reduction(overrides) });
  const backward = "backward: { from: 'inputs', stages: [], value: (x) => x }";

  test.each([
    [{ value: '(row) => /*!*/row' }, 'row is the whole row, not a number; write row[i], sum(row, (x) => ...) or maximum(row)'],
    [
      { value: '(row, i) => row[/*!*/0]!' },
      'a row is indexed by the output index i or the input index j; use sum, maximum or firstMaximum for the rest of the row',
    ],
    [{ value: '(row, i) => sum(/*!*/[row[i]!])' }, 'sum ranges over the row of a reduction; write the terms out'],
    [{ value: '(row, i) => sum(row, (x, /*!*/k) => x)' }, 'the term of a sum takes (x); remove k'],
    [{ value: '(row, i) => /*!*/maximum(row, 1)' }, 'maximum takes 1 argument, got 2; remove the others'],
    [{ output: "/*!*/'rows'" }, "output must be 'row' or 'one', got 'rows'; write one of them"],
    [{ lengthParameter: "/*!*/'pieces'" }, 'r has no parameters; declare the length under parameters'],
    [
      { evaluate: `{ stages: [{ name: 's', reduce: 'sum', of: (x, { /*!*/t }) => t }], value: (x) => x, ${backward} }` },
      'stage s has no stage t; there is no stage here',
    ],
    [
      { evaluate: `{ stages: [{ name: 's', reduce: /*!*/'min', of: (x) => x }], value: (x) => x, ${backward} }` },
      "reduce must be 'max' or 'sum' or 'firstIndex', got 'min'; write one of them",
    ],
    [
      { evaluate: `{ stages: [{ name: /*!*/'x', reduce: 'max', of: (x) => x }], value: (x) => x, ${backward} }` },
      'a stage cannot be named x: the name is taken; choose another name',
    ],
    [{ evaluate: '/*!*/{ stages: [], value: (x) => x }' }, 'evaluate has no backward; add backward: { from, stages, value }'],
  ])('%o', (overrides, message) => {
    expect(inReduction(overrides)).toBe(message);
  });

  test('are rows in formulas', () => {
    const files = {
      'activations/f.ts': activation({ value: '(x) => r(/*!*/[x])[0]!' }, "import r from '../reductions/r';"),
      'reductions/r.ts': reduction(),
    };
    expect(failure(files)).toBe('the reduction r ranges over a row; call it in a law, or in the formula of another reduction with its row');
  });
});

describe('primitives', () => {
  const inPrimitive = (properties: string, above = '', name = 'p') =>
    failure({
      'primitives/p.ts': `import { primitive } from '../language/primitive';\n${above}\n/** P. */\nexport default /*!*/primitive({ name: '${name}', ${properties} });\n`,
    });
  const markedInside = (properties: string, above = '') =>
    failure({
      'primitives/p.ts': `import { primitive } from '../language/primitive';\n${above}\n/** P. */\nexport default primitive({ name: 'p', ${properties} });\n`,
    });

  test('either evaluate or plans', () => {
    const fix = 'give evaluate: (x) => ..., or plans: { double, faithful, fast }';
    expect(inPrimitive('')).toBe(`p needs either evaluate or plans; ${fix}`);
    expect(inPrimitive('evaluate: (x) => x, plans: {}')).toBe(`p needs either evaluate or plans, not both; ${fix}`);
  });

  test('all three plans, with their arguments', () => {
    expect(markedInside('plans: /*!*/{ double: (x) => x, fast: (x) => x }')).toBe('plans has no faithful; add faithful: (x) => ...');
    expect(markedInside('formula: (x, y) => x + y, plans: { double: /*!*/(x) => x, faithful: (x) => x, fast: (x) => x }')).toBe(
      'p.plans.double takes 2 arguments and optionally the rounding error of each, in their order; write (x) => ... or (x, low) => ...',
    );
  });

  test('no machine functions in evaluate, no activations at all', () => {
    expect(markedInside('evaluate: (x) => /*!*/round(x)', "import { round } from '../language/machine';")).toMatch(
      /^round is a machine function/,
    );
    const text =
      "import { primitive } from '../language/primitive';\nimport f from '../activations/f';\n/** P. */\nexport default primitive({ name: 'p', evaluate: (x) => /*!*/f(x) });\n";
    expect(failure({ 'activations/f.ts': activation(), 'primitives/p.ts': text })).toBe(
      'the activation f cannot be called here; use primitives',
    );
  });

  test('cycles, in plans and in formulas', () => {
    const file = (name: string, other: string, body: string) =>
      `import { primitive } from '../language/primitive';\nimport ${other} from './${other}';\n/** P. */\nexport default primitive({ name: '${name}', ${body} });\n`;
    expect(
      failure({
        'primitives/p.ts': file('p', 'q', 'evaluate: (x) => q(x)'),
        'primitives/q.ts': file('q', 'p', 'evaluate: (x) => /*!*/p(x)'),
      }),
    ).toBe('a cycle: p -> q -> p; write one of them without the other');
    expect(
      failure({
        'primitives/p.ts': file('p', 'p', 'formula: (x) => /*!*/p(x), evaluate: (x) => x').replace(
          "import p from './p';",
          "import { default as p } from './p';",
        ),
      }),
    ).toBe('a cycle: p -> p; write one of them without the other');
  });

  test('a formula and plans may refer to each other', () => {
    const file = (name: string, other: string, body: string) =>
      `import { primitive } from '../language/primitive';\nimport ${other} from './${other}';\n/** P. */\nexport default primitive({ name: '${name}', ${body} });\n`;
    const spec = read({
      'primitives/p.ts': file('p', 'q', 'formula: (x) => q(x), evaluate: (x) => x'),
      'primitives/q.ts': file('q', 'p', 'evaluate: (x) => p(x)'),
    });
    expect(spec.primitives.map((primitive) => primitive.name)).toEqual(['exp', 'hypot', 'log1p', 'p', 'q']);
  });
});

describe('laws', () => {
  const files = {
    'activations/f.ts': activation(parameters('a')),
    'reductions/r.ts': reduction(),
    'reductions/one.ts': reduction({ name: "'one'", output: "'one'" }),
  };
  const inLaws = (text: string) =>
    failure({
      ...files,
      'laws/l.ts': `import { law } from '../language';\nimport f from '../activations/f';\nimport one from '../reductions/one';\nimport r from '../reductions/r';\nexport default ${text};\n`,
    });
  const side = (text: string) => inLaws(`[law({ name: 'l', over: { x: {} }, equal: [({ x }) => x, ({ x }) => ${text}] })]`);

  test.each([
    ['/*!*/r([x])', 'r gives a row, not a number; take an element of it: r(...)[0]'],
    ['r([x])[/*!*/1]!', 'index 1 is outside the row; use an integer from 0 to 0'],
    ['one([x, 1])[/*!*/1]!', 'index 1 is outside the row; use an integer from 0 to 0'],
    ['r.derivative([x, 1], 0, /*!*/0.5)', 'index 0.5 is outside the row; use an integer from 0 to 1'],
    ['/*!*/r.derivative([x, 1], 0)', 'r.derivative takes a row, an output index and an input index; write r.derivative([x, y], 0, 1)'],
    ['r(/*!*/x)[0]!', 'r takes a row; write r([x, y])'],
    ['/*!*/f(x)[0]', 'f(x) is a number: it has no elements; leave the [...] out'],
    ['f(x, { b: /*!*/x })', 'f has no parameter b; known here: a'],
  ])('%s', (text, message) => {
    expect(side(text)).toBe(message);
  });

  test.each([
    ["[law({ name: 'l', over: { x: {} }, equal: [({ x }) => x, ({ /*!*/y }) => 1] })]", 'a side of "l" has no variable y; known here: x'],
    [
      "[/*!*/law({ name: 'l', over: { x: {} } })]",
      'a law states exactly one of equal, ordered, increasing; this one none; make it one law for each',
    ],
    [
      "[/*!*/law({ name: 'l', over: { x: {} }, equal: [], ordered: [] })]",
      'a law states exactly one of equal, ordered, increasing; this one states equal and ordered; make it one law for each',
    ],
    [
      "[law({ name: 'l', over: { x: {} }, equal: /*!*/[({ x }) => x] })]",
      'a law needs two sides or more; write [(variables) => ..., (variables) => ...]',
    ],
    [
      "[law({ name: 'l', over: { x: {} }, where: /*!*/({ x }) => x, equal: [() => 1, () => 1] })]",
      'a number stands where a condition is expected; write the comparison: x !== 0',
    ],
    [
      "[law({ name: 'l', over: {}, equal: [() => 1, () => 1] }), /*!*/law({ name: 'l', over: {}, equal: [() => 1, () => 1] })]",
      'a second law is named "l"; say what sets it apart',
    ],
    ['[/*!*/1]', 'a file of laws is an array of law({ ... }); write law({ name, over, equal })'],
    ['/*!*/1', 'the default export of a file of laws must be an array literal; write [ ... ]'],
  ])('%s', (text, message) => {
    expect(inLaws(text)).toBe(message);
  });
});

test('no spec at all', () => {
  const root = mkdtempSync(join(tmpdir(), 'rampa-reader-'));
  expect(() => readSpecification(root)).toThrow(`spec:1:1: there is no folder spec; create it in ${root}`);
  rmdirSync(root);
});
