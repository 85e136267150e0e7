import { GraphBuilder, type MachineNode, type ReductionSpec } from '@rampa/ir';
import { expect, test } from 'vitest';
import { assertSupported } from '../src/capabilities';
import type { Backend, LoweredReduction, Program } from '../src/program';

const b = new GraphBuilder('f32');

/** A program of one reduction whose value is the given graph. */
function programOf(name: string, value: MachineNode): Program {
  const plan = { format: 'f32', stages: [], value, backwardStages: [], backwardValue: b.input('dy') } as const;
  const spec = { kind: 'reduction', name, file: `spec/reductions/${name}.ts`, parameters: [] } as unknown as ReductionSpec;
  const reduction: LoweredReduction = { spec, plans: { double: plan, faithful: plan, fast: plan } };
  return {
    specification: { activations: [], reductions: [spec], primitives: [], laws: [], rewritings: [] },
    activations: [],
    reductions: [reduction],
  };
}

const backend: Backend = {
  id: 'small',
  outputFolder: 'out',
  supports: new Set(['input', 'add'] as const),
  reserved: new Set(['break']),
  emit: () => [],
  measured: [],
  kernelText: () => '',
};

test('what a backend can do passes', () => {
  expect(() => assertSupported(backend, programOf('twice', b.add(b.input('x'), b.input('x'))))).not.toThrow();
});

test('what it cannot do fails by function and operation', () => {
  expect(() => assertSupported(backend, programOf('root', b.sqrt(b.input('x'))))).toThrow(
    'spec/reductions/root.ts: root needs the machine operation sqrt, which small does not have',
  );
});

test('a reserved name fails by name', () => {
  expect(() => assertSupported(backend, programOf('break', b.input('x')))).toThrow('spec/reductions/break.ts: break is reserved in small');
});
