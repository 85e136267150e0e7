import { fileURLToPath } from 'node:url';
import { type ActivationSpec, GraphBuilder, type MachineNode, type ParameterSpec } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import type { LoweredQuantities, Program } from '../../src/program';
import { proveFinite } from '../../src/prove';

const b = new GraphBuilder('f32');
const [x, k] = [b.input('x'), b.parameter('k')];
const [zero, one] = [b.constant(0), b.constant(1)];
const clamped = (node: MachineNode, bound: number): MachineNode => b.min(b.max(node, b.constant(-bound)), b.constant(bound));

/** A program of one function whose value, or derivative in k, is the given graph. */
function programOf(graphs: { value?: MachineNode; inK?: MachineNode }, constraint: Partial<ParameterSpec> = {}): Program {
  const parameter: ParameterSpec = { name: 'k', default: 1, integer: false, perChannel: false, meaning: '', ...constraint };
  const spec = { kind: 'activation', name: 'planted', file: 'spec/activations/planted.ts', parameters: [parameter] };
  const plan: LoweredQuantities = {
    format: 'f32',
    value: graphs.value ?? zero,
    derivative: zero,
    parameterDerivatives: [{ name: 'k', node: graphs.inK ?? zero }],
    backward: zero,
    gradientTerms: [],
  };
  const activation = {
    spec: spec as unknown as ActivationSpec,
    plans: { double: plan, faithful: plan, fast: plan },
    plansAtDefaults: { double: plan, faithful: plan, fast: plan },
    usesSubgradient: false,
  };
  return {
    specification: { activations: [activation.spec], reductions: [], primitives: [], laws: [], rewritings: [] },
    activations: [activation],
    reductions: [],
  };
}
const prove = (value: MachineNode, constraint?: Partial<ParameterSpec>) => () => proveFinite(programOf({ value }, constraint));

describe('a graph that is refused', () => {
  test('a square that overflows on the way to 1 / (1 + x^2)', () => {
    expect(prove(b.divide(one, b.add(one, b.multiply(x, x))))).toThrow(
      'spec/activations/planted.ts: planted, value: in f32 multiply(x, x) may overflow while the result does not; it is = Infinity for x = 3.40282347e+38',
    );
  });

  test('the error names the derivative and the parameters', () => {
    expect(() => proveFinite(programOf({ inK: b.divide(one, b.multiply(x, k)) }, { above: 0 }))).toThrow(
      'planted, derivative in k: in f32 multiply(x, k) may overflow while the result does not; it is = Infinity for x = 3.40282347e+38, k = 1048576',
    );
  });

  test('an overflow that a later factor makes small again', () => {
    expect(prove(b.multiply(b.multiply(x, x), b.constant(0.25)))).toThrow('multiply(x, x) may overflow while the result does not');
  });

  test('an overflow that a bound takes away', () => {
    const square = b.multiply(x, x);
    for (const value of [
      b.min(square, one),
      b.max(b.negate(square), zero),
      b.divide(square, b.constant(2)),
      b.subtract(b.constant(1e38), square),
    ])
      expect(prove(value)).toThrow('multiply(x, x) may overflow while the result does not');
    expect(prove(b.max(square, one))).not.toThrow();
    expect(prove(b.subtract(one, square))).not.toThrow();
    expect(prove(b.min(b.negate(square), one))).not.toThrow();
  });

  test('an overflow in the branch that is not taken', () => {
    expect(prove(b.select(b.less(zero, x), x, b.multiply(k, x)))).toThrow('may overflow while the result does not');
  });

  test('the exponential of an argument that is not clamped', () => {
    const scaled = b.multiply(x, b.constant(1.44269502));
    expect(prove(b.pow2(b.round(scaled)))).toThrow('round(multiply(x, 1.44269502)) may round a number of 2^22 or more');
    expect(prove(b.pow2(b.round(clamped(scaled, 128))))).toThrow('may be a power of two out of range; round(');
    expect(prove(b.pow2(clamped(x, 10)))).toThrow('may be a power of two whose exponent is no integer');
  });

  test('0 * Infinity, where the parameter may be 0', () => {
    const value = b.multiply(b.multiply(x, x), k);
    expect(prove(value, { min: 0, max: 0 })).toThrow('may be 0 * Infinity; multiply(x, x) is ');
    expect(prove(value, { min: 1 })).not.toThrow();
  });

  test('0 / 0, Infinity - Infinity, Infinity / Infinity', () => {
    expect(prove(b.divide(x, b.abs(x)))).toThrow('divide(x, abs(x)) may be 0 / 0; abs(x) is ');
    const [large, larger] = [b.multiply(x, x), b.multiply(b.multiply(x, x), b.constant(2))];
    expect(prove(b.subtract(larger, large))).toThrow('may be Infinity - Infinity');
    expect(prove(b.divide(larger, large))).toThrow('may be ');
  });

  test('a root or an exponent of a negative number', () => {
    expect(prove(b.sqrt(x))).toThrow('sqrt(x) may be the square root of a negative number; x is = -1.17549435e-38');
    expect(prove(b.exponentOf(b.abs(x)))).toThrow('may be the exponent of a number that is not positive and normal');
  });

  test('an infinity that is written: as the result of a finite input, or computed with', () => {
    const written = b.select(b.less(zero, x), b.constant(Infinity), zero);
    expect(prove(written)).toThrow('may be an infinity or a NaN that is written');
    expect(prove(b.multiply(b.constant(0.5), written))).toThrow('computes with an infinity or a NaN that is written');
  });
});

describe('a graph that passes', () => {
  test('an overflow of the result itself, scaled in the last steps', () => {
    expect(prove(b.negate(b.multiply(b.multiply(x, x), b.constant(4))))).not.toThrow();
    expect(prove(b.select(b.less(zero, x), x, b.multiply(k, b.min(x, zero))))).not.toThrow();
  });

  test('infinities for infinite inputs only', () => {
    expect(prove(b.select(b.equal(x, b.constant(Infinity)), b.constant(Infinity), b.divide(x, b.add(one, b.abs(x)))))).not.toThrow();
  });

  test('the exponential of a clamped argument', () => {
    expect(prove(b.pow2(b.round(clamped(b.multiply(clamped(x, 1e30), b.constant(1.44269502)), 126))))).not.toThrow();
  });

  test('the whole spec', { timeout: 120_000 }, () => {
    const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));
    const { graphs } = proveFinite({ ...program, reductions: [] });
    expect(graphs).toBe(program.activations.reduce((count, { spec }) => count + 2 + spec.parameters.length, 0));
  });
});
