import type { ActivationSpec, MachineNode, PlanName, PrimitiveSpec } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities } from '../program';
import { Lowering } from './expression';
import { type GuardedQuantity, guard } from './guards';
import { defaultsOf, parameterSamples } from './samples';

export function lowerActivation(spec: ActivationSpec, primitives: ReadonlyMap<string, PrimitiveSpec>): LoweredActivation {
  const plan = (name: PlanName, known?: Parameters): LoweredQuantities => lowerQuantities(spec, new Lowering(name, primitives), known);
  const plans = { double: plan('double'), faithful: plan('faithful'), fast: plan('fast') };
  let atDefaults: LoweredActivation['plansAtDefaults'] | undefined;
  return {
    spec,
    plans,
    // Made when first asked for: only some backends do.
    get plansAtDefaults() {
      const defaults = defaultsOf(spec.parameters);
      atDefaults ??= spec.parameters.length === 0 ? plans : { faithful: plan('faithful', defaults), fast: plan('fast', defaults) };
      return atDefaults;
    },
    usesSubgradient: spec.kinks.length > 0,
  };
}

type Parameters = Readonly<Record<string, number>>;

/** `known`: the parameters, where they are constants. */
function lowerQuantities(spec: ActivationSpec, lowering: Lowering, known?: Parameters): LoweredQuantities {
  const b = lowering.builder;
  const scope = lowering.scope(
    ['x'],
    spec.parameters.map(({ name }) => name),
    known,
  );
  const samples = known === undefined ? parameterSamples(spec.parameters) : [known];
  const guarded = (quantity: GuardedQuantity): MachineNode => guard(lowering, spec, scope, samples, quantity);
  const value = guarded({
    node: lowering.node(spec.evaluate.value, scope),
    limits: spec.limits.value,
    removable: spec.removable.map((point) => point.value),
    isValue: true,
    isDerivative: false,
  });
  const derivative = guarded({
    node: lowering.node(spec.evaluate.derivative, scope),
    limits: spec.limits.derivative,
    removable: spec.removable.map((point) => point.derivative),
    isValue: false,
    isDerivative: true,
  });
  const parameterDerivatives = spec.parameters.map(({ name }) => ({
    name,
    node: guarded({
      node: lowering.node(required(spec.evaluate.parameterDerivatives, name), scope),
      limits: required(spec.limits.parameterDerivatives, name),
      removable: spec.removable.map((point) => required(point.parameterDerivatives, name)),
      isValue: false,
      isDerivative: false,
    }),
  }));
  const [x, dy, zero] = [b.input('x'), b.input('dy'), b.constant(0)];
  const weighted = (node: MachineNode): MachineNode => b.multiply(dy, node);
  // An element without upstream gradient adds nothing to a sum, even where the derivative is infinite (squareplus at x = b = 0).
  const term = (node: MachineNode): MachineNode => b.select(b.and(b.equal(dy, zero), b.equal(x, x)), zero, weighted(node));
  return {
    format: b.format,
    value,
    derivative,
    parameterDerivatives,
    backward: weighted(derivative),
    gradientTerms: parameterDerivatives.map(({ name, node }) => ({ name, node: term(node) })),
  };
}

function required<T>(record: Readonly<Record<string, T>>, name: string): T {
  const entry = record[name];
  if (entry === undefined) throw new TypeError(`lower: expected an entry for ${name}, got none`);
  return entry;
}
