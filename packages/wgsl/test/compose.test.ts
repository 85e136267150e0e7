import { describe, expect, test } from 'vitest';
import {
  type AnyActivation,
  type ComposeOptions,
  celu,
  compose,
  elu,
  gelu,
  heaviside,
  prelu,
  relu,
  selu,
  softmax,
  softplus,
  softplus2,
} from '../src/index.js';
import { activations } from './functions.js';

const names = (code: string): string[] => [...code.matchAll(/^fn (\w+)/gm)].map(([, name]) => name as string);

describe('code', () => {
  test('holds every helper and every function once', () => {
    const { code, helpers } = compose(activations);
    const declared = names(code);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared).toEqual(expect.arrayContaining([...helpers]));
    expect(declared.filter((name) => name === 'rampa_isNaN')).toHaveLength(1);
  });

  test('declares helpers before they are called and calls no builtin that is wrong somewhere', () => {
    for (const width of [1, 4] as const) {
      const { code } = compose(activations, { width });
      expect(code).not.toMatch(/(?<!\w)(tanh|exp|exp2|log|log2|pow|sinh|cosh|fma|max|min|clamp|mix|sign|step)\(/);
      expect(code).not.toMatch(/[%$#@]/);
      const known = new Set<string>();
      for (const line of code.split('\n')) {
        const [, name] = /^fn (\w+)/.exec(line) ?? [];
        if (name !== undefined) known.add(name);
        for (const [called] of line.matchAll(/rampa_\w+(?=\()/g)) expect(known).toContain(called);
      }
    }
  });

  test('has no literal that WGSL rejects or that changes when it is read', () => {
    const { code } = compose(activations);
    // Places in arrays are integers.
    for (const [text] of code.replace(/, \d>|\)\[\d\]/g, '').matchAll(/(?<![\w.])(?:0x\w+|\d[\d.]*(?:e-?\d+)?u?)/g)) {
      if (/^0x|u$|^127$/.test(text)) continue;
      expect(text).toMatch(/[.e]/);
      expect(Math.abs(Number(text))).toBeLessThanOrEqual((2 - 2 ** -23) * 2 ** 127);
    }
    expect(code).not.toMatch(/-0\.0(?!\d)|NaN\b(?!\()|inf/);
  });

  test('wraps NaN by its bits even where the function is constant', () => {
    expect(compose([heaviside]).code).toMatch(
      /rampa_heaviside_derivative\(x: f32, atZero: f32\) -> f32 \{\n( {2}let .*\n)? {2}return select\(0\.0, x, (rampa_isNaN\(x\)|t0)\);/,
    );
  });

  test('has vector types for vectors, f16 in arguments and results only', () => {
    const { code, enables } = compose([elu], { scalar: 'f16', width: 3 });
    expect(enables).toEqual(['f16']);
    expect(code).toContain('fn rampa_elu(h: vec3h, alpha: f32) -> vec3h { return vec3h(rampa_elu_all(vec3f(h), alpha)[0]); }');
    expect(code).toContain('fn rampa_elu_all(x: vec3f, alpha: f32) -> array<vec3f, 3> {\n');
    expect(compose([elu], { scalar: 'f16', width: 3, derivatives: false }).code).toContain(
      'fn rampa_elu(h: vec3h, alpha: f32) -> vec3h {\n  let x = vec3f(h);',
    );
    expect(compose([elu]).enables).toEqual([]);
  });

  test('holds what value and derivative share once, where that is shorter', () => {
    const { code } = compose([gelu]);
    const alone = compose([gelu], { derivatives: false }).code;
    expect(code.match(/ = rampa_isNaN\(x\);/g)).toHaveLength(1);
    expect(code).toContain('fn rampa_gelu(x: f32) -> f32 { return rampa_gelu_all(x)[0]; }');
    expect(code).toContain('fn rampa_gelu_derivative(x: f32) -> f32 { return rampa_gelu_all(x)[1]; }');
    expect(code.length).toBeLessThan(2 * alone.length);
    expect(alone).not.toContain('_all');
    expect(compose([relu]).code).not.toContain('_all');
  });

  test('without derivatives holds values only', () => {
    const { code, functions } = compose([elu, gelu], { derivatives: false });
    expect(code).not.toContain('derivative');
    expect(functions.elu.derivative).toBeUndefined();
    expect(functions.elu.parameterDerivatives).toEqual({});
  });
});

describe('functions', () => {
  test('say how to call them', () => {
    const { functions } = compose([elu, gelu]);
    expect(functions.elu.value).toMatchObject({ name: 'rampa_elu', parameters: ['alpha'] });
    expect(functions.elu.value.call('x', 'u.alpha')).toBe('rampa_elu(x, u.alpha)');
    expect(functions.elu.derivative.call('x', 'u.alpha')).toBe('rampa_elu_derivative(x, u.alpha)');
    expect(functions.elu.parameterDerivatives.alpha?.call('x', 'u.alpha')).toBe('rampa_elu_derivative_alpha(x, u.alpha)');
    expect(functions.gelu.value.call('acc')).toBe('rampa_gelu(acc)');
    expect(() => functions.elu.value.call('x')).toThrow(new RangeError('rampa_elu: arguments must be x, alpha, got 1 arguments'));
  });

  test('take the prefix, helpers too', () => {
    const { code, functions, helpers } = compose([gelu], { prefix: 'act_' });
    expect(code).not.toContain('rampa_');
    expect(functions.gelu.value.name).toBe('act_gelu');
    for (const helper of helpers) expect(helper).toMatch(/^act_/);
  });

  test('leave out the helpers that the shader has', () => {
    const first = compose([elu]);
    const second = compose([gelu], { exclude: first.helpers });
    const together = names(first.code + second.code);
    expect(new Set(together).size).toBe(together.length);
    expect(together).toEqual(expect.arrayContaining(names(compose([gelu]).code)));
    expect(second.helpers.some((name) => first.helpers.includes(name))).toBe(false);
  });

  test('the same function bound twice gets distinct names, the same binding one', () => {
    const { functions, code } = compose([elu, elu.with({ alpha: 0.5 }), elu, elu.with({ alpha: 0.5 }), elu.with({ alpha: 0.25 })]);
    expect(Object.keys(functions)).toEqual(['elu', 'elu_2', 'elu_3']);
    expect(functions.elu_2?.value.call('x')).toBe('rampa_elu_2(x)');
    expect(names(code).filter((name) => /elu(_\d)?$/.test(name))).toEqual(['rampa_elu', 'rampa_elu_2', 'rampa_elu_3']);
    // softplus2 is another function, not the second softplus.
    expect(Object.keys(compose([softplus, softplus.with({ k: 2 }), softplus2]).functions)).toEqual(['softplus', 'softplus_2', 'softplus2']);
  });
});

describe('bound parameters', () => {
  test.each([0.1, 1 / 3, 2 ** -20, 1e-30, 3.4028234663852886e38, 16777217, 1e-45, 0])(
    '%d becomes a literal that reads back as the same f32',
    (alpha) => {
      const { code } = compose([elu.with({ alpha })], { derivatives: false });
      const [, text] = /let alpha = f32\((.*?)\);/.exec(code) ?? [];
      expect(Math.fround(Number(text))).toBe(Math.fround(alpha));
      expect(Math.abs(Number(text))).toBeLessThanOrEqual(3.4028234663852886e38);
      expect(code).toContain('fn rampa_elu(x: f32) -> f32');
    },
  );

  test('those left out stay arguments', () => {
    expect(compose([selu.with({ alpha: 2 })]).functions.selu.value.parameters).toEqual(['scale']);
  });

  test.each([
    [() => elu.with({ alpha: -1 }), 'elu: alpha must be >= 0, got -1'],
    [() => elu.with({ alpha: Number.NaN }), 'elu: alpha must be >= 0, got NaN'],
    [() => elu.with({ alpha: 1e39 }), 'elu: alpha must be >= 0 as a 32-bit float, got 1e+39'],
    [() => celu.with({ alpha: 1e-50 }), 'celu: alpha must be > 0 as a 32-bit float, got 1e-50'],
    [() => prelu.with({ slope: Number.POSITIVE_INFINITY }), 'prelu: slope must be finite, got Infinity'],
    [() => relu.with({}, { subgradient: 'up' as never }), "relu: subgradient must be 'left' or 'right', got up"],
    [() => softmax.with({}, { length: 0 }), 'softmax: length must be an integer >= 1, got 0'],
  ])('%s is rejected', (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });

  test.each([
    [() => elu.with({ beta: 1 } as never), 'elu: unknown parameter beta, expected alpha'],
    [() => gelu.with({}, { subgradient: 'left' } as never), 'gelu: unknown option subgradient, expected none'],
    [() => elu.with({ alpha: '1' as never }), 'elu: alpha must be >= 0, got 1'],
    [() => elu.with({ alpha: new Float32Array(2) as never }), 'elu: alpha must be >= 0, got Float32Array'],
  ])('%s is a mistake', (make, message) => {
    expect(make).toThrow(new TypeError(message));
  });
});

test('the derivative at a kink is the chosen one', () => {
  const derivative = (f: AnyActivation): string => compose([f]).code.split('fn rampa_relu_derivative')[1] as string;
  expect(derivative(relu.with({}, { subgradient: 'left' }))).toBe(derivative(relu));
  expect(derivative(relu.with({}, { subgradient: 'right' }))).not.toBe(derivative(relu));
  expect(compose(activations).code).not.toContain('subgradient');
});

describe('bad arguments of compose', () => {
  test.each<[unknown, unknown, string]>([
    [[relu], { widht: 2 }, 'compose: unknown option widht, expected scalar, width, derivatives, prefix, exclude'],
    [relu, {}, 'compose: the list must be an array, got Object'],
    [[softmax], {}, 'compose: the list must hold elementwise functions (rows are for the runtime), got softmax'],
    [[{}], {}, 'compose: the list must hold functions of this package, got Object'],
    [[relu], { derivatives: 1 }, 'compose: derivatives must be true or false, got 1'],
  ])('%o %o', (list, options, message) => {
    expect(() => compose(list as AnyActivation[], options as ComposeOptions)).toThrow(new TypeError(message));
  });

  test.each<[unknown, RegExp]>([
    [{ scalar: 'f64' }, /^compose: scalar must be 'f32' or 'f16', got f64$/],
    [{ width: 5 }, /^compose: width must be 1, 2, 3 or 4, got 5$/],
    [{ prefix: '1_' }, /^compose: prefix must be the start of a WGSL name, got 1_$/],
    [{ prefix: '__' }, /^compose: prefix must be the start of a WGSL name, got __$/],
    [{ exclude: ['rampa_isnan'] }, /^compose: exclude must hold helpers \(rampa_isNaN, .*\), got rampa_isnan$/],
  ])('%o', (options, message) => {
    expect(() => compose([relu], options as ComposeOptions)).toThrow(message);
  });
});

test('gelu is small enough to paste', () => {
  expect(compose([gelu], { derivatives: false }).code.length).toBeLessThanOrEqual(2800);
});
