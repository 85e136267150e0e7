import {
  type ActivationSpec,
  type Expression,
  type LawSpec,
  locations,
  type ParameterSpec,
  type ReductionSpec,
  type Specification,
  type StageSpec,
} from '@rampa/ir';
import { checkSpecification, createOracle, formatFinding } from '../src/index';
import { formula } from './formula';

type Texts = Readonly<Record<string, string>>;

/** A declaration in the notation of formulas. */
export interface Declaration {
  readonly value: string;
  readonly derivative: string;
  readonly parameterDerivatives?: Texts;
  readonly parameters?: Readonly<Record<string, Partial<ParameterSpec>>>;
  readonly evaluate?: { readonly value?: string; readonly derivative?: string; readonly parameterDerivatives?: Texts };
  readonly kinks?: readonly { readonly at: string; readonly left: string; readonly right: string; readonly chosen: 'left' | 'right' }[];
  readonly jumps?: readonly { readonly at: string; readonly left: string; readonly right: string }[];
  readonly removable?: readonly { readonly at: string; readonly value: string; readonly derivative: string }[];
  readonly zeros?: readonly { readonly of: string; readonly at: string; readonly within: number; readonly scale: string }[];
  /** Left and right ends. */
  readonly limits: readonly [string, string];
  readonly derivativeLimits?: readonly [string, string];
  readonly parameterLimits?: Readonly<Record<string, readonly [string, string]>>;
  readonly keepsNegativeZero?: true;
  readonly increasing?: true;
  readonly odd?: true;
  readonly bounds?: { readonly min?: string; readonly max?: string };
}

/** The line on which each part of a declaration is said to stand. */
export const lines = {
  value: 10,
  derivative: 20,
  parameterDerivatives: 30,
  'evaluate.value': 40,
  'evaluate.derivative': 50,
  'evaluate.parameterDerivatives': 60,
  kink: 70,
  'kink.left': 71,
  'kink.right': 72,
  jump: 80,
  removable: 90,
  zero: 100,
  limits: 110,
  parameter: 120,
  side: 130,
  bounds: 140,
} as const;

export const file = 'spec/activations/sample.ts';

/** An activation as the reader would deliver it. */
export function declare(declaration: Declaration): ActivationSpec {
  const parameters = Object.entries(declaration.parameters ?? {}).map(([name, given]) =>
    placed<ParameterSpec>({ name, default: 1, integer: false, perChannel: false, meaning: name, ...given }, lines.parameter),
  );
  const derivatives = mapped(declaration.parameterDerivatives ?? {}, lines.parameterDerivatives);
  const value = written(declaration.value, lines.value);
  const derivative = written(declaration.derivative, lines.derivative);
  const { evaluate = {} } = declaration;
  const ends = ([left, right]: readonly [string, string]) => ({
    minusInfinity: written(left, lines.limits),
    plusInfinity: written(right, lines.limits),
  });
  return {
    kind: 'activation',
    name: 'sample',
    file,
    summary: '',
    source: '',
    parameters,
    formula: { value, derivative, parameterDerivatives: derivatives },
    evaluate: {
      value: evaluate.value === undefined ? value : written(evaluate.value, lines['evaluate.value']),
      derivative: evaluate.derivative === undefined ? derivative : written(evaluate.derivative, lines['evaluate.derivative']),
      parameterDerivatives: { ...derivatives, ...mapped(evaluate.parameterDerivatives ?? {}, lines['evaluate.parameterDerivatives']) },
    },
    kinks: (declaration.kinks ?? []).map(({ at, left, right, chosen }) =>
      placed({ at: formula(at), left: written(left, lines['kink.left']), right: written(right, lines['kink.right']), chosen }, lines.kink),
    ),
    jumps: (declaration.jumps ?? []).map(({ at, left, right }) => ({
      at: formula(at),
      left: written(left, lines.jump),
      right: written(right, lines.jump),
    })),
    removable: (declaration.removable ?? []).map((point) =>
      placed(
        {
          at: formula(point.at),
          value: written(point.value, lines.removable),
          derivative: written(point.derivative, lines.removable),
          parameterDerivatives: {},
        },
        lines.removable,
      ),
    ),
    zeros: (declaration.zeros ?? []).map(({ of, at, within, scale }) =>
      placed({ of, at: formula(at), within, scale: formula(scale) }, lines.zero),
    ),
    limits: {
      value: ends(declaration.limits),
      derivative: ends(declaration.derivativeLimits ?? ['0', '0']),
      parameterDerivatives: Object.fromEntries(
        parameters.map(({ name }) => [name, ends(declaration.parameterLimits?.[name] ?? ['0', '0'])]),
      ),
    },
    keepsNegativeZero: declaration.keepsNegativeZero === true,
    increasing: declaration.increasing === true,
    odd: declaration.odd === true,
    bounds: mapped(declaration.bounds ?? {}, lines.bounds),
  };
}

/** A reduction over a row: textbook formulas as expressions (they have folds), the rest in the notation of formulas. */
export function declareReduction(given: {
  readonly value: Expression;
  readonly derivative: Expression;
  readonly output: 'row' | 'one';
  readonly withZero?: true;
  readonly stages: readonly (readonly [name: string, reduce: StageSpec['reduce'], of: string])[];
  readonly evaluate: string;
  readonly from: 'inputs' | 'outputs';
  readonly backwardStages: readonly (readonly [name: string, reduce: StageSpec['reduce'], of: string])[];
  readonly backward: string;
}): ReductionSpec {
  const stage = ([name, reduce, of]: readonly [string, StageSpec['reduce'], string]): StageSpec => ({ name, reduce, of: formula(of) });
  return {
    kind: 'reduction',
    name: 'row',
    file,
    summary: '',
    source: '',
    parameters: [],
    output: given.output,
    withZero: given.withZero === true,
    formula: { value: placed(given.value, lines.value), derivative: placed(given.derivative, lines.derivative) },
    stages: given.stages.map(stage),
    value: written(given.evaluate, lines['evaluate.value']),
    backward: { from: given.from, stages: given.backwardStages.map(stage), value: written(given.backward, lines['evaluate.derivative']) },
  };
}

export function declareLaw(
  relation: LawSpec['relation'],
  sides: readonly Expression[],
  variables: LawSpec['variables'],
  where?: Expression,
): LawSpec {
  const [first, ...others] = sides;
  const placedSides = first === undefined ? [] : [placed(first, lines.side), ...others];
  return { kind: 'law', name: 'a law', file, variables, relation, sides: placedSides, ...(where === undefined ? {} : { where }) };
}

/** What the check finds, as it prints it. */
export async function findings(specification: Partial<Specification>): Promise<string[]> {
  const whole: Specification = { activations: [], reductions: [], primitives: [], laws: [], rewritings: [], ...specification };
  return checkSpecification(whole, await createOracle(whole)).map(formatFinding);
}

function mapped(texts: Texts, line: number): Record<string, Expression> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, written(text, line)]));
}

function written(text: string, line: number): Expression {
  return placed(formula(text), line);
}

function placed<T extends object>(node: T, line: number): T {
  locations.set(node, { file, line, column: 5 });
  return node;
}
