import { type ActivationSpec, type Expression, locations } from '@rampa/ir';
import { describe, expect, it, test } from 'vitest';
import { exportFPCore } from '../src/index';
import { activation, primitives } from './quantities';

test('elu, in full', () => {
  expect(exportFPCore(activation('elu'), { primitives })).toBe(`(FPCore elu (x alpha)
  :name "elu"
  :description "Exponential linear unit: negative inputs saturate at -alpha, which moves the mean activation towards zero."
  :cite (arXiv:1511.07289)
  :precision binary64
  :pre (>= alpha 0)
  :rampa-activation "elu"
  :rampa-quantity "value"
  :rampa-form formula
  :rampa-source "Clevert, Unterthiner and Hochreiter 2016, arXiv:1511.07289"
  :rampa-parameters ((alpha
                       (default 1)
                       (min 0)
                       (meaning "magnitude of the negative saturation value")))
  (if (> x 0) x (* alpha (- (exp x) 1))))
`);
});

/** What stands between the properties and the end. */
function body(text: string): string {
  return text.slice(text.indexOf('\n  (') + 3, text.lastIndexOf(')'));
}

test('a rewriting has the textbook formula as its :spec, and names what is shared', () => {
  const text = exportFPCore(activation('softplus2'), { form: 'evaluate', quantity: 'derivative', precision: 'binary32', primitives });
  expect(text).toContain('(FPCore softplus2-derivative-evaluate (x)\n');
  expect(text).toContain('\n  :name "softplus2, derivative in x"\n');
  expect(text).toContain('\n  :precision binary32\n');
  expect(text).toContain('\n  :spec (/ 1 (+ 1 (exp2 (- x))))\n');
  expect(body(text)).toBe('(let* ([t1 (exp2 (- (fabs x)))]) (if (> x 0) (/ 1 (+ 1 t1)) (/ t1 (+ 1 t1))))');
});

test('a parameter derivative', () => {
  const text = exportFPCore(activation('elu'), { quantity: 'alpha', primitives });
  expect(text).toContain('(FPCore elu-derivative-alpha (x alpha)\n  :name "elu, derivative in alpha"\n');
  expect(body(text)).toBe('(if (> x 0) 0 (- (exp x) 1))');
});

test('primitives that FPCore lacks are expanded by their formulas', () => {
  expect(body(exportFPCore(activation('silu'), { primitives }))).toBe('(* x (/ 1 (+ 1 (exp (- (* beta x))))))');
});

const x: Expression = { kind: 'variable', name: 'x' };

/** An activation whose value is made up. */
function made(value: Expression, overrides: Partial<ActivationSpec> = {}): ActivationSpec {
  const relu = activation('relu');
  return { ...relu, name: 'made', formula: { ...relu.formula, value }, ...overrides };
}

describe('constraints, texts and names', () => {
  const parameter = { default: 2, integer: false, perChannel: false, meaning: 'm' };
  test('every constraint', () => {
    const text = exportFPCore(
      made(x, {
        parameters: [
          { ...parameter, name: 'a', min: -1, max: 4, integer: true },
          { ...parameter, name: 'b', above: 0, max: Number.POSITIVE_INFINITY, perChannel: true },
          { ...parameter, name: 't1' },
        ],
      }),
      { primitives },
    );
    expect(text).toContain('\n  :pre (and (>= a -1) (<= a 4) (> b 0))\n');
    expect(text).toContain('((a (default 2) (min -1) (max 4) (integer) (meaning "m"))');
    expect(text).toContain('(b (default 2) (above 0) (perChannel) (meaning "m"))');
  });
  test('a shared subexpression is never named as a parameter is', () => {
    const shared: Expression = { kind: 'call', callee: 'exp', arguments: [x] };
    const value: Expression = { kind: 'arithmetic', operator: 'add', left: shared, right: shared };
    const text = exportFPCore(made(value, { parameters: [{ ...parameter, name: 't1' }] }), { primitives });
    expect(text).toContain('\n  (let* ([t2 (exp x)]) (+ t2 t2)))\n');
  });
  test('a shared condition stays where it is, and so does a negative number', () => {
    const below: Expression = {
      kind: 'compare',
      operator: '<',
      left: x,
      right: { kind: 'negate', operand: { kind: 'number', text: '2' } },
    };
    const inner: Expression = { kind: 'conditional', test: below, then: x, otherwise: below.right };
    const value: Expression = { kind: 'conditional', test: below, then: below.right, otherwise: inner };
    expect(body(exportFPCore(made(value), { primitives }))).toBe('(if (< x (- 2)) (- 2) (if (< x (- 2)) x (- 2)))');
  });
  test('texts become printable ASCII in one line', () => {
    const text = exportFPCore(made(x, { summary: 'Müller\'s "\\"\n\n→ é', source: '' }), { primitives });
    expect(text).toContain('\n  :description "Muller\'s \\"\\\\\\" ? e"\n');
    expect(text).not.toContain(':cite');
    expect(text).not.toContain(':rampa-source');
  });
});

describe('refusals', () => {
  const call = (callee: string): Expression => ({ kind: 'call', callee, arguments: [x] });
  const placed = call('round');
  locations.set(placed, { file: 'spec/activations/made.ts', line: 7, column: 3 });
  const cases: readonly (readonly [value: Expression, message: string])[] = [
    [
      placed,
      'exportFPCore: made: expected only what FPCore can say, got round, which FPCore lacks and which has no formula (spec/activations/made.ts:7:3)',
    ],
    [
      { kind: 'apply', function: 'relu', quantity: 'value', arguments: [x], parameters: {}, indices: [] },
      'exportFPCore: made: expected only what FPCore can say, got the application of relu, which stands in laws only',
    ],
    [
      { kind: 'negate', operand: { kind: 'fold', operator: 'sum', element: 'e', body: x } },
      'exportFPCore: made: expected only what FPCore can say, got sum, which ranges over a row',
    ],
    [{ kind: 'element', index: 'i' }, 'exportFPCore: made: expected only what FPCore can say, got row[i], which is an element of a row'],
  ];
  it.each(cases)('%o', (value, message) => {
    expect(() => exportFPCore(made(value), { primitives })).toThrow(new RangeError(message));
  });

  it('names the quantities there are', () => {
    expect(() => exportFPCore(activation('elu'), { quantity: 'beta', primitives })).toThrow(
      new RangeError('exportFPCore: elu: quantity must be one of value, derivative, alpha, got beta'),
    );
  });
});
