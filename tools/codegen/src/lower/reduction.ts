import type { Expression, PlanName, PrimitiveSpec, ReductionSpec, StageSpec } from '@rampa/ir';
import type { LoweredReduction, LoweredReductionPlan, LoweredStage } from '../program';
import { Lowering } from './expression';

export function lowerReduction(spec: ReductionSpec, primitives: ReadonlyMap<string, PrimitiveSpec>): LoweredReduction {
  const plan = (name: PlanName): LoweredReductionPlan => lowerPlan(spec, new Lowering(name, primitives));
  const [double, faithful] = [plan('double'), plan('faithful')];
  // The one number that a row comes to may be small because large terms cancel (logSumExp near 0), so there an error of 2^-40 of a logarithm, as
  // the primitives of the faithful plan have, can be many units of the result. Those of the double plan leave none that counts, once a row.
  return { spec, plans: { double, faithful: spec.output === 'one' ? { ...faithful, value: double.value } : faithful, fast: plan('fast') } };
}

function lowerPlan(spec: ReductionSpec, lowering: Lowering): LoweredReductionPlan {
  const parameters = spec.parameters.map(({ name }) => name);
  const backwardInputs = spec.backward.stages.map(({ name }) => name);
  const stageNames = spec.stages.map(({ name }) => name);
  return {
    format: lowering.builder.format,
    stages: lowerStages(lowering, spec.stages, ['x'], parameters, spec.withZero),
    value: lowering.node(spec.value, lowering.scope(['x', ...stageNames], parameters)),
    backwardStages: lowerStages(lowering, spec.backward.stages, ['x', 'dy'], parameters, spec.withZero && spec.backward.from === 'inputs'),
    backwardValue: lowering.node(spec.backward.value, lowering.scope(['x', 'dy', 'index', ...backwardInputs], parameters)),
  };
}

function lowerStages(
  lowering: Lowering,
  stages: readonly StageSpec[],
  elements: readonly string[],
  parameters: readonly string[],
  withZero: boolean,
): LoweredStage[] {
  return stages.map(({ name, reduce, of }, index): LoweredStage => {
    const earlier = stages.slice(0, index).map((stage) => stage.name);
    const lowered = { name, reduce, of: lowering.node(of, lowering.scope([...elements, ...earlier], parameters)) };
    return withZero
      ? { ...lowered, ofZero: lowering.node(substituteZero(of), lowering.scope([...elements, ...earlier], parameters)) }
      : lowered;
  });
}

/** The stage's term for the implicit element 0. */
function substituteZero(e: Expression): Expression {
  const zero: Expression = { kind: 'number', text: '0' };
  switch (e.kind) {
    case 'variable':
      return e.name === 'x' ? zero : e;
    case 'negate':
    case 'not':
      return { ...e, operand: substituteZero(e.operand) };
    case 'arithmetic':
    case 'compare':
    case 'logic':
      return { ...e, left: substituteZero(e.left), right: substituteZero(e.right) };
    case 'conditional':
      return { ...e, test: substituteZero(e.test), then: substituteZero(e.then), otherwise: substituteZero(e.otherwise) };
    case 'call':
      return { ...e, arguments: e.arguments.map(substituteZero) };
    default:
      return e;
  }
}
