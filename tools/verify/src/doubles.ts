import { lower, quantityNodes } from '@rampa/codegen';
import { allowanceAt, type Backend, compute, judgeActivation, makeInputs, quantityOfKey, Random } from '@rampa/conformance';
import {
  type ActivationSpec,
  type Expression,
  type MachineNode,
  type ParameterSpec,
  roundingBound,
  type Specification,
  ulp,
  ulpError,
} from '@rampa/ir';
import type { Oracle } from '@rampa/oracle';
import type { Finding, Group, Task } from './group';
import type { Parameters } from './parameters';

/** In the range in which error bars hold, as many in every binade. */
function randomParameter({ min = -Infinity, max = Infinity, above = -Infinity, integer }: ParameterSpec, random: Random): number {
  for (;;) {
    const size = 2 ** random.between(-20, 20);
    const value = integer ? Math.round(size) : min < 0 && random.uniform() < 0.5 ? -size : size;
    if (value >= min && value <= max && value > above) return value;
  }
}

/** Every other task at default parameters, the rest at random ones. */
function parametersOf({ parameters }: ActivationSpec, defaults: Parameters, index: number, random: Random): Parameters {
  if (index % 2 === 0 || parameters.length === 0) return defaults;
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, randomParameter(parameter, random)]));
}

const graphs = new Map<string, MachineNode>();

/** The graph of the `double` plan. Lowering takes a while: once in a process. */
function nodeOf(specification: Specification, name: string, key: string): MachineNode {
  if (graphs.size === 0) {
    for (const { spec, plans } of lower(specification).activations) {
      for (const [quantity, node] of quantityNodes(plans.double)) graphs.set(`${spec.name} ${quantity}`, node);
    }
  }
  const node = graphs.get(`${name} ${key}`);
  if (node === undefined) throw new RangeError(`verify: ${name}: expected a quantity, got ${key}`);
  return node;
}

/** Measures the `double` plan against MPFR, at inputs in f64. */
export async function runDoubles(
  specification: Specification,
  oracle: Oracle,
  group: Group,
  task: Task,
  backend: Backend,
): Promise<Finding> {
  const { name, key } = group;
  const spec = specification.activations.find((candidate) => candidate.name === name);
  if (spec === undefined) throw new RangeError(`verify: unknown activation ${name}`);
  const random = new Random(`${name} ${key} ${task.index}`);
  const parameters = parametersOf(spec, group.parameters, task.index, random);
  const at = (expression: Expression): number => oracle.evaluate(expression, parameters).hi;
  const zeros = spec.zeros.map((zero) => ({ of: zero.of, at: at(zero.at), within: zero.within, scale: at(zero.scale) }));
  const kinks = spec.kinks.map((kink) => oracle.evaluate(kink.at, parameters));
  const places = [...spec.jumps, ...spec.removable].map((point) => at(point.at));
  const points = [...new Set([...places, ...zeros.map((zero) => zero.at), ...kinks.map(({ hi }) => hi)])];
  const scales = [
    1,
    ...Object.values(parameters)
      .map(Math.abs)
      .flatMap((size) => (size > 0 ? [size, 1 / size, Math.sqrt(size)] : [])),
  ];
  const inputs = makeInputs(random, { type: 'f64', size: task.count, points, scales });
  const results = await backend.evaluate({ name, quantity: quantityOfKey(key), parameters, inputs: [inputs], type: 'f64', inPlace: false });
  const truths = compute(specification, oracle, { kind: 'activation', name, key, parameters, inputs: Float64Array.from(inputs) });
  const vectors = { parameters, barsHold: true, inputType: 'f64', inputs, zeros, kinks, truths: { [key]: truths } } as const;
  const verdict = judgeActivation(name, quantityOfKey(key), vectors, results, 'double', 'f64', await backend.capabilities());
  const errors = Array.from(inputs, (_, i) => ulpError(results[i] ?? 0, { hi: truths.hi[i] ?? 0, lo: truths.lo[i] ?? 0 }, 'f64'));
  const worst = verdict.worst?.ulp ?? 0;
  const bound = roundingBound(nodeOf(specification, name, key), 'f64');
  const group64 = { ...vectors, truths: {} };
  let largestBound = 0;
  for (const [i, x] of inputs.entries()) {
    const y = results[i] ?? Number.NaN;
    // Where an absolute error is accepted instead, no relative one is claimed.
    if (!Number.isFinite(x) || !Number.isFinite(y) || allowanceAt(name, quantityOfKey(key), group64, 'double', i) > 0) continue;
    largestBound = Math.max(largestBound, bound({ inputs: { x }, parameters }) / ulp(y, 'f64'));
  }
  return {
    column: group.columns[0]?.id ?? '',
    worst,
    at: inputs[errors.indexOf(worst)] ?? 0,
    parameters,
    inputs: inputs.length,
    bound: largestBound,
    inexact: errors.filter((error) => error > 0.5).length,
    nearZero: 0,
    failed: verdict.cases - verdict.passed,
    failures: verdict.failures.map(({ message }) => message),
  };
}
