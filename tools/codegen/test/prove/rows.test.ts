import { fileURLToPath } from 'node:url';
import { GraphBuilder, type MachineNode, type ReductionSpec } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/lower';
import type { LoweredReduction, LoweredReductionPlan, LoweredStage } from '../../src/program';
import { proveRows } from '../../src/prove/rows';

const b = new GraphBuilder('f32');
const [x, dy, peak, ties, total] = [b.input('x'), b.input('dy'), b.input('peak'), b.input('ties'), b.input('total')];
const [zero, one, half] = [b.constant(0), b.constant(1), b.constant(0.5)];

const largest: LoweredStage = { name: 'peak', reduce: 'max', of: x };
const count: LoweredStage = { name: 'ties', reduce: 'sum', of: b.select(b.equal(x, peak), one, zero) };
/** 2^(x - peak), as far as it is normal. */
const power = (difference: MachineNode): MachineNode => b.pow2(b.round(b.max(difference, b.constant(-126))));
const halved = b.multiply(b.constant(2), b.max(b.subtract(b.multiply(half, x), b.multiply(half, peak)), b.constant(-60)));

function prove(plan: Partial<LoweredReductionPlan>, from: 'inputs' | 'outputs' = 'inputs') {
  const full: LoweredReductionPlan = { format: 'f32', stages: [], value: zero, backwardStages: [], backwardValue: zero, ...plan };
  const spec = { name: 'planted', file: 'spec/reductions/planted.ts', parameters: [], backward: { from } };
  const lowered: LoweredReduction = {
    spec: spec as unknown as ReductionSpec,
    plans: { double: full, faithful: full, fast: full },
  };
  return () => proveRows(lowered);
}

describe('rows that are refused', () => {
  test('the difference from the largest, which may overflow before it is clamped', () => {
    expect(prove({ stages: [largest], value: power(b.subtract(x, peak)) })).toThrow(
      'spec/reductions/planted.ts: planted, value: in f32 subtract(x, peak) may overflow while the result does not; it is = -Infinity for x = -3.40282347e+38, peak ',
    );
  });

  test('the exponential of an element, or of a difference that may be positive', () => {
    expect(prove({ stages: [largest], value: b.pow2(b.round(x)) })).toThrow('may round a number of 2^22 or more');
    expect(prove({ stages: [largest], value: power(b.subtract(peak, x)) })).toThrow('planted, value: in f32');
  });

  test('a quotient by a count of which nothing says that it is not 0', () => {
    const others: LoweredStage = { ...count, of: b.select(b.less(x, peak), one, zero) };
    expect(prove({ stages: [largest, count], value: b.divide(one, ties) })).not.toThrow();
    expect(prove({ stages: [largest, others], value: b.divide(zero, ties) })).toThrow('may be 0 / 0; ties is ');
    expect(prove({ stages: [count], value: zero })).toThrow('peak has no range');
  });

  test('terms that may be too large to add up', () => {
    const sum: LoweredStage = { name: 'total', reduce: 'sum', of: x };
    expect(prove({ stages: [sum], value: total })).toThrow('planted, total: in f32 its terms may be too large to add up');
  });

  test('a backward pass, by what the forward pass gives', () => {
    const backwardValue = b.divide(dy, b.subtract(x, b.constant(2)));
    expect(prove({ stages: [largest], value: power(halved), backwardValue }, 'outputs')).not.toThrow();
    expect(prove({ value: b.add(one, power(b.min(b.max(x, b.constant(-1)), one))), backwardValue }, 'outputs')).toThrow(
      'planted, backward, value: in f32 divide(dy, subtract(x, 2))',
    );
  });

  test('the element 0, where it alone decides', () => {
    const zeroes = {
      stages: [
        { ...largest, ofZero: zero },
        { ...count, ofZero: zero },
      ],
      value: b.divide(zero, ties),
    };
    expect(prove(zeroes)).toThrow('may be 0 / 0; ties is ');
    const counted = { ...count, ofZero: b.select(b.equal(peak, zero), one, zero) };
    expect(prove({ ...zeroes, stages: [{ ...largest, ofZero: zero }, counted] })).not.toThrow();
  });
});

test('rows of the whole spec stay finite', () => {
  const program = lower(readSpecification(fileURLToPath(new URL('../../../..', import.meta.url))));
  for (const lowered of program.reductions) {
    const { stages, backwardStages } = lowered.plans.fast;
    const ofZero = [...stages, ...backwardStages].filter((stage) => stage.ofZero !== undefined);
    expect(proveRows(lowered).graphs).toBe(2 + stages.length + backwardStages.length + ofZero.length);
  }
});
