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
import { compared } from '@rampa/oracle';
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

interface Step {
  readonly spec: ActivationSpec;
  readonly score: Score;
  readonly rule: string;
}

/** Applies rules one after the other, each time the one after which the measured error is least, as long as it falls and the proof holds. */
export function improveQuantity(opened: Opened, spec: ActivationSpec, key: string, vectors: ActivationVectors): Improvement {
  return new Search(opened, key, vectors).improve(spec);
}

/** The search for one quantity of an activation. */
class Search {
  private readonly primitives: ReadonlyMap<string, PrimitiveSpec>;
  private readonly rules: readonly Rewriting[];

  constructor(
    private readonly opened: Opened,
    private readonly key: string,
    private readonly vectors: ActivationVectors,
  ) {
    const { primitives, rewritings } = opened.specification;
    this.primitives = new Map(primitives.map((primitive) => [primitive.name, primitive]));
    this.rules = rewritings.map(({ name, sides }) => ({ name, from: sides[0] as Expression, to: sides[1] as Expression }));
  }

  improve(spec: ActivationSpec): Improvement {
    const before = this.score(spec);
    let [current, score] = [spec, before];
    const rules: string[] = [];
    while (score.excess > 0 && rules.length < mostSteps) {
      const better = this.bestStep(current, score);
      if (better === undefined) break;
      ({ spec: current, score } = better);
      rules.push(better.rule);
    }
    if (rules.length === 0) return { quantity: this.key, before, after: before, formula: undefined, rules };
    ({ spec: current, score } = this.trimmed(current, score));
    return { quantity: this.key, before, after: score, formula: this.computed(current), rules };
  }

  /** Takes out again what later steps have made superfluous. */
  private trimmed(spec: ActivationSpec, score: Score): Pick<Step, 'spec' | 'score'> {
    for (const expression of withoutAPart(this.computed(spec))) {
      const simpler = this.withFormula(spec, expression);
      const simplerScore = this.score(simpler);
      if (simplerScore.excess <= score.excess && this.isProven(simpler)) return this.trimmed(simpler, simplerScore);
    }
    return { spec, score };
  }

  private bestStep(spec: ActivationSpec, score: Score): Step | undefined {
    const formula = this.computed(spec);
    const rewritten = [...rewrite(formula, this.rules), ...this.derivedAnew(spec), ...tinyArguments(formula)];
    const candidates: Candidate[] = [...rewritten.flatMap(alsoBounded), ...boundedInputs(formula)];
    const size = (step: Step): number => nodesOf(this.computed(step.spec)).length;
    const steps = candidates
      .filter(({ expression }) => this.isLikelyEqual(spec, expression))
      .map(({ expression, rule }): Step => {
        const changed = this.withFormula(spec, expression);
        return { spec: changed, score: this.score(changed), rule };
      })
      .filter((step) => step.score.excess < gain * score.excess)
      .sort((a, b) => a.score.excess - b.score.excess || size(a) - size(b));
    return steps.slice(0, mostProofs).find((step) => this.isProven(step.spec));
  }

  /** Derivatives of rewritings of the value: where the value has a better form, its derivative often has. */
  private derivedAnew(spec: ActivationSpec): Candidate[] {
    if (this.key === 'value') return [];
    const variable = this.key === 'derivative' ? 'x' : this.key;
    return rewrite(spec.formula.value, this.rules).map(({ expression, rule }) => ({
      expression: simplify(differentiate(expression, variable, this.primitives)),
      rule: `derivative of the value after ${rule}`,
    }));
  }

  /** At a few inputs, in doubles' precision and beyond: most wrong candidates are out before they are measured and proven. */
  private isLikelyEqual(spec: ActivationSpec, expression: Expression): boolean {
    const { oracle } = this.opened;
    const textbook = formulaOf(spec.formula, this.key);
    const [group] = this.vectors.groups;
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

  private isProven(spec: ActivationSpec): boolean {
    return prove({ ...this.opened, own: [spec], laws: [] }).findings.length === 0;
  }

  private score(spec: ActivationSpec): Score {
    return scoreOf(spec, this.key, this.vectors, this.primitives);
  }

  /** What is computed of the quantity. */
  private computed(spec: ActivationSpec): Expression {
    return formulaOf(spec.evaluate, this.key);
  }

  private withFormula(spec: ActivationSpec, formula: Expression): ActivationSpec {
    const { key } = this;
    if (key === 'value' || key === 'derivative') return { ...spec, evaluate: { ...spec.evaluate, [key]: formula } };
    const parameterDerivatives = { ...spec.evaluate.parameterDerivatives, [key]: formula };
    return { ...spec, evaluate: { ...spec.evaluate, parameterDerivatives } };
  }
}

function formulaOf(quantities: Quantities<Expression>, key: string): Expression {
  const formula = key === 'value' || key === 'derivative' ? quantities[key] : quantities.parameterDerivatives[key];
  if (formula === undefined) throw new RangeError(`expected a quantity, got ${key}`);
  return formula;
}
