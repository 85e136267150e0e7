import {
  type ActivationSpec,
  differentiate,
  type Expression,
  nodesOf,
  type PrimitiveSpec,
  type Quantities,
  type Rewriting,
  rewrite,
  simplify,
} from '@rampa/ir';
import { compared, type Oracle } from '@rampa/oracle';
import type { ActivationVectors } from '../measure/truths';
import type { Opened } from '../project/open';
import { prove } from '../project/prove';
import { alsoBounded, boundedInputs, type Candidate, tinyArguments, withoutAPart } from './bounded';
import { type Score, scoreOf } from './score';

/** What a search found for one quantity. */
export interface Improvement {
  /** 'value', 'derivative' or a parameter. */
  readonly quantity: string;
  readonly before: Score;
  readonly after: Score;
  /** The new formula to compute; absent: nothing better was found. */
  readonly formula: Expression | undefined;
  /** What was done, in order. */
  readonly rules: readonly string[];
}

const mostSteps = 8;
/** Candidates that are proven, best first, before a step gives up. */
const mostProofs = 6;
/** A candidate has to be this much better. */
const gain = 0.98;

/** Applies rules one after the other, each time the one after which the measured error is least, as long as it falls and the proof holds. */
export function improveQuantity(opened: Opened, spec: ActivationSpec, key: string, vectors: ActivationVectors): Improvement {
  const primitives = new Map(opened.specification.primitives.map((primitive) => [primitive.name, primitive]));
  const before = scoreOf(spec, key, vectors, primitives);
  let [current, score] = [spec, before];
  const rules: string[] = [];
  while (score.excess > 0 && rules.length < mostSteps) {
    const better = bestStep(opened, current, key, vectors, primitives, score);
    if (better === undefined) break;
    ({ spec: current, score } = better);
    rules.push(better.rule);
  }
  if (rules.length === 0) return { quantity: key, before, after: before, formula: undefined, rules };
  ({ spec: current, score } = trimmed(opened, current, key, vectors, primitives, score));
  return { quantity: key, before, after: score, formula: formulaOf(current.evaluate, key), rules };
}

/** Takes out again what later steps have made superfluous. */
function trimmed(
  opened: Opened,
  spec: ActivationSpec,
  key: string,
  vectors: ActivationVectors,
  primitives: ReadonlyMap<string, PrimitiveSpec>,
  score: Score,
): Pick<Step, 'spec' | 'score'> {
  for (const expression of withoutAPart(formulaOf(spec.evaluate, key))) {
    const simpler = { ...spec, evaluate: withFormula(spec.evaluate, key, expression) };
    const simplerScore = scoreOf(simpler, key, vectors, primitives);
    if (simplerScore.excess > score.excess || prove({ ...opened, own: [simpler], laws: [] }).findings.length > 0) continue;
    return trimmed(opened, simpler, key, vectors, primitives, simplerScore);
  }
  return { spec, score };
}

interface Step {
  readonly spec: ActivationSpec;
  readonly score: Score;
  readonly rule: string;
}

function bestStep(
  opened: Opened,
  spec: ActivationSpec,
  key: string,
  vectors: ActivationVectors,
  primitives: ReadonlyMap<string, PrimitiveSpec>,
  score: Score,
): Step | undefined {
  const formula = formulaOf(spec.evaluate, key);
  const rules = opened.specification.rewritings.map(({ name, sides }) => ({
    name,
    from: sides[0] as Expression,
    to: sides[1] as Expression,
  }));
  const rewritten = [...rewrite(formula, rules), ...derivedAnew(spec, key, rules, primitives), ...tinyArguments(formula)];
  const candidates: Candidate[] = [...rewritten.flatMap(alsoBounded), ...boundedInputs(formula)];
  const steps = candidates
    .filter(({ expression }) => isLikelyEqual(opened.oracle, spec, key, expression, vectors))
    .map(({ expression, rule }): Step => {
      const changed = { ...spec, evaluate: withFormula(spec.evaluate, key, expression) };
      return { spec: changed, score: scoreOf(changed, key, vectors, primitives), rule };
    })
    .filter((step) => step.score.excess < gain * score.excess)
    .sort((a, b) => a.score.excess - b.score.excess || sizeOf(a, key) - sizeOf(b, key));
  return steps.slice(0, mostProofs).find((step) => prove({ ...opened, own: [step.spec], laws: [] }).findings.length === 0);
}

/** Derivatives of rewritings of the value: where the value has a better form, its derivative often has. */
function derivedAnew(
  spec: ActivationSpec,
  key: string,
  rules: readonly Rewriting[],
  primitives: ReadonlyMap<string, PrimitiveSpec>,
): Candidate[] {
  if (key === 'value') return [];
  const variable = key === 'derivative' ? 'x' : key;
  return rewrite(spec.formula.value, rules).map(({ expression, rule }) => ({
    expression: simplify(differentiate(expression, variable, primitives)),
    rule: `derivative of the value after ${rule}`,
  }));
}

function sizeOf({ spec }: Step, key: string): number {
  return nodesOf(formulaOf(spec.evaluate, key)).length;
}

/** At a few inputs, in doubles' precision and beyond: most wrong candidates are out before they are measured and proven. */
function isLikelyEqual(oracle: Oracle, spec: ActivationSpec, key: string, expression: Expression, { groups }: ActivationVectors): boolean {
  const textbook = formulaOf(spec.formula, key);
  const [group] = groups;
  if (group === undefined) return false;
  const finite = group.inputs.filter((x) => Number.isFinite(x));
  const step = Math.max(1, Math.floor(finite.length / 24));
  for (let i = 0; i < finite.length; i += step) {
    const at = { x: finite[i] ?? 0, ...group.parameters };
    try {
      if (!compared(oracle.evaluateComputed(expression, at), oracle.evaluate(textbook, at)).agree) return false;
    } catch {
      // Undecided, or outside a primitive's domain.
      return false;
    }
  }
  return true;
}

export function formulaOf(quantities: Quantities<Expression>, key: string): Expression {
  const formula = key === 'value' || key === 'derivative' ? quantities[key] : quantities.parameterDerivatives[key];
  if (formula === undefined) throw new RangeError(`expected a quantity, got ${key}`);
  return formula;
}

function withFormula(quantities: Quantities<Expression>, key: string, formula: Expression): Quantities<Expression> {
  if (key === 'value' || key === 'derivative') return { ...quantities, [key]: formula };
  return { ...quantities, parameterDerivatives: { ...quantities.parameterDerivatives, [key]: formula } };
}
