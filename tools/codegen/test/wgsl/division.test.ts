import { GraphBuilder, interpreter, type MachineNode, schedule } from '@rampa/ir';
import { expect, test } from 'vitest';
import { withSafeDivisions } from '../../src/wgsl/division';

const b = new GraphBuilder('f32');
const x = b.input('x');
const beta = b.parameter('beta');
const spec = { parameters: [{ name: 'beta', default: 1, meaning: '' }] };
const guarded = (node: MachineNode): MachineNode => withSafeDivisions(b, node, { spec } as never);
const divisors = (node: MachineNode): MachineNode[] => schedule([node]).flatMap((one) => (one.op === 'divide' ? [one.b] : []));

test('a divisor that stays below 2^126 is left alone', () => {
  const quotient = b.divide(x, b.add(b.constant(1), b.min(b.abs(x), b.constant(2 ** 100))));
  expect(guarded(quotient)).toBe(quotient);
});

test.each([
  ['that an input makes large', b.divide(x, b.add(b.constant(1), b.abs(x)))],
  ['that depends on a parameter alone', b.divide(x, beta)],
])('a divisor %s is made smaller, and the quotient is the same', (_, quotient) => {
  const safe = guarded(quotient);
  const runDivisors = interpreter(divisors(safe), 'f32');
  const run = interpreter([quotient, safe], 'f32');
  for (const value of [3e38, -3e38, 2 ** 127, 1e30, 3, 1e-30]) {
    const at = { inputs: { x: value }, parameters: { beta: Math.abs(value) } };
    const [expected, got] = run(at);
    expect(got).toBe(expected);
    for (const divisor of runDivisors(at)) expect(Math.abs(Number(divisor))).toBeLessThanOrEqual(2 ** 126);
  }
});
