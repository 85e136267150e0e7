import type { ReductionSpec, StageSpec } from '@rampa/ir';
import { add, type Dual, nativeFunctions } from './dual';
import type { Evaluator } from './evaluator';
import type { Real } from './real';
import { Scope } from './scope';

type Names = ReadonlyMap<string, Dual>;

/** Outputs of a reduction as the backends compute them: stage after stage, then the value for each element. */
export function evaluateStages(evaluator: Evaluator, spec: ReductionSpec, row: readonly Real[], parameters: Names): Real[] {
  const elements = row.map((x) => new Map([['x', { value: x }]]));
  const zero = spec.withZero ? [new Map([['x', { value: evaluator.reals.double(0) }]])] : [];
  const stages = runStages(evaluator, spec.stages, [...elements, ...zero], parameters);
  const outputs = spec.output === 'one' ? [new Map<string, Dual>()] : elements;
  return outputs.map((element) => evaluator.evaluate(spec.value, computed(stages, element)).value);
}

/** dx of each element, from the inputs or outputs x and the upstream gradients. */
export function evaluateBackward(
  evaluator: Evaluator,
  spec: ReductionSpec,
  xs: readonly Real[],
  dys: readonly Real[],
  parameters: Names,
): Real[] {
  const { reals } = evaluator;
  const elements = xs.map((x, index) => {
    const dy = dys[spec.output === 'one' ? 0 : index] ?? reals.double(0);
    return new Map<string, Dual>([
      ['x', { value: x }],
      ['dy', { value: dy }],
      ['index', { value: reals.double(index) }],
    ]);
  });
  // The implicit element 0 is an input without an output, so it has an upstream gradient only where the row has one for all.
  const zero = spec.withZero && spec.backward.from === 'inputs' ? [impliedZero(evaluator, spec, dys)] : [];
  const stages = runStages(evaluator, spec.backward.stages, [...elements, ...zero], parameters);
  return elements.map((element) => evaluator.evaluate(spec.backward.value, computed(stages, element)).value);
}

function impliedZero({ reals }: Evaluator, spec: ReductionSpec, dys: readonly Real[]): Map<string, Dual> {
  const dy = (spec.output === 'one' ? dys[0] : undefined) ?? reals.double(0);
  return new Map([
    ['x', { value: reals.double(0) }],
    ['dy', { value: dy }],
  ]);
}

function runStages(evaluator: Evaluator, stages: readonly StageSpec[], elements: readonly Names[], parameters: Names): Names {
  const names = new Map(parameters);
  for (const stage of stages) {
    const terms = elements.map((element) => evaluator.evaluate(stage.of, computed(names, element)));
    names.set(stage.name, reduce(evaluator, stage, terms));
  }
  return names;
}

function reduce({ reals }: Evaluator, stage: StageSpec, terms: readonly Dual[]): Dual {
  if (stage.reduce === 'sum') return terms.reduce((total, term) => add(reals, total, term), { value: reals.double(0) });
  if (stage.reduce === 'max') return terms.reduce((largest, term) => nativeFunctions.max?.(reals, [largest, term]) ?? term);
  for (const [index, { value }] of terms.entries()) {
    const isZero = reals.equal(value, reals.double(0));
    if (isZero === undefined) return { value: reals.whole() };
    if (!isZero) return { value: reals.double(index) };
  }
  return { value: reals.double(-1) };
}

function computed(stages: Names, element: Names): Scope {
  return new Scope(new Map([...stages, ...element]), { computed: true });
}
