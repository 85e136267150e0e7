import type { ActivationSpec, ReductionSpec } from '@rampa/ir';
import type { CallName } from './contender';
import { isPiecewise, needsExponential } from './kind';
import { Lookup, type Results } from './results';
import { quantile, type Spread } from './statistics';

/** A bar and what a run says to it. */
export interface Judged {
  readonly bar: string;
  readonly subject: string;
  readonly got: number;
  /** Of the ratios, round by round. */
  readonly spread?: Spread;
  readonly sign: '>=' | '<=';
  readonly bound: number;
  readonly unit: string;
  /** The call of ours that it is about; none for what is measured once. */
  readonly of?: { readonly name: string; readonly contender: string; readonly call: CallName };
}

export function passes({ got, sign, bound }: Judged): boolean {
  return sign === '>=' ? got >= bound : got <= bound;
}

export const contenders = {
  copy: 'copy',
  js: '@rampa/js',
  loop: 'Math loop',
  fast: '@rampa/wasm fast',
  faithful: '@rampa/wasm faithful',
  web: ['TensorFlow.js (wasm)', 'ONNX Runtime Web (wasm)'],
  tensorflow: 'TensorFlow.js (wasm)',
  native: 'ONNX Runtime Node (cpu)',
} as const;
export const onOrdinaryArrays = (id: string): string => `${id}, ordinary arrays`;

type Spec = ActivationSpec | ReductionSpec;
type Bounds = Readonly<Record<string, number>>;

/** How many times as fast as the fastest web peer; where nothing stands here it depends on whether an exponential is needed. */
const fastAgainstWeb: Bounds = { relu: 0.8, leakyRelu: 2, prelu: 2, hardSigmoid: 2, hardSwish: 2, elu: 1, sigmoid: 1, softmax: 0.8 };
const fastAgainstWebOtherwise = { exponential: 1.3, other: 1 };
const faithfulAgainstWeb: Bounds = { sigmoid: 0.8, elu: 0.85, softmax: 0.5, silu: 1.1, tanh: 1.1, gelu: 1.5, softplus: 5, mish: 5 };
const fastAgainstNative: Bounds = { leakyRelu: 1, prelu: 1, elu: 1, selu: 1, softplus: 1, mish: 1 };
const jsAgainstLoop: Bounds = { sigmoid: 3, tanh: 3, silu: 3, elu: 3, softplus: 3, mish: 8, gelu: 2, relu: 3, leakyRelu: 3 };
const againstCopy = 2;
const backwardAgainstForward = 1.6;
const backwardAgainstTensorflow = 3;
const bothAgainstForward = 1.3;
const stagingNanoseconds = 0.6;

/** Every bar that the run has numbers for. */
export function judge(results: Results, specs: readonly Spec[], elements: number): Judged[] {
  const lookup = new Lookup(results);
  return [...specs.flatMap((spec) => judgeFunction(lookup, spec, elements)), ...judgeFigures(results)];
}

function judgeFunction(lookup: Lookup, spec: Spec, elements: number): Judged[] {
  const { name } = spec;
  const judged: Judged[] = [];
  const of = (contender: string, call: CallName = 'forward') => ({ name, contender, call });
  const atLeast = (
    bar: string,
    slower: readonly [string, CallName?],
    faster: readonly [string, CallName?],
    bound: number | undefined,
  ): void => {
    const spread = lookup.ratio(name, elements, slower, faster);
    if (spread !== undefined && bound !== undefined)
      judged.push({ bar, subject: `${name}, ${faster[0]}`, got: spread.median, spread, sign: '>=', bound, unit: 'x', of: of(...faster) });
  };
  const atMost = (bar: string, ours: readonly [string, CallName?], reference: readonly [string, CallName?], bound: number): void => {
    const spread = lookup.ratio(name, elements, ours, reference);
    if (spread !== undefined)
      judged.push({ bar, subject: `${name}, ${ours[0]}`, got: spread.median, spread, sign: '<=', bound, unit: 'x', of: of(...ours) });
  };
  const { fast, faithful, js } = contenders;
  const web = fastest(lookup, name, elements);
  for (const place of [(id: string) => id, onOrdinaryArrays]) {
    if (web !== undefined) {
      const otherwise = fastAgainstWebOtherwise[needsExponential(spec) ? 'exponential' : 'other'];
      atLeast('fast against the fastest web peer', [web], [place(fast)], fastAgainstWeb[name] ?? otherwise);
      atLeast('faithful against the fastest web peer', [web], [place(faithful)], faithfulAgainstWeb[name]);
    }
  }
  atLeast('fast against native code', [contenders.native], [fast], fastAgainstNative[name]);
  if (isPiecewise(spec)) atMost('fast, straight pieces, against a copy', [fast], [contenders.copy], againstCopy);
  atLeast('js against a plain loop', [contenders.loop], [js], jsAgainstLoop[name]);
  for (const id of [fast, faithful, js]) {
    atMost('backward against forward', [id, 'backward'], [id, 'forward'], backwardAgainstForward);
    atMost('parameter gradients against forward', [id, 'parameterGradients'], [id, 'forward'], backwardAgainstForward);
    atMost('value and derivative against forward (target)', [id, 'valueAndDerivative'], [id, 'forward'], bothAgainstForward);
  }
  if (needsExponential(spec))
    atLeast(
      'fast backward against the gradient of TensorFlow.js',
      [contenders.tensorflow, 'backward'],
      [fast, 'backward'],
      backwardAgainstTensorflow,
    );
  for (const id of [fast, faithful]) {
    const [own, staged] = [lookup.times(name, elements, id), lookup.times(name, elements, onOrdinaryArrays(id))];
    if (own === undefined || staged === undefined) continue;
    const got = quantile(staged, 0.5) - quantile(own, 0.5);
    judged.push({
      bar: 'ordinary arrays: what staging adds',
      subject: `${name}, ${id}`,
      got,
      sign: '<=',
      bound: stagingNanoseconds,
      unit: 'ns/element',
      of: of(onOrdinaryArrays(id)),
    });
  }
  return judged;
}

/** The web peer with the smallest median. */
function fastest(lookup: Lookup, name: string, elements: number): string | undefined {
  const medians = contenders.web.flatMap((id) => {
    const times = lookup.times(name, elements, id);
    return times === undefined ? [] : [{ id, median: quantile(times, 0.5) }];
  });
  return medians.sort((a, b) => a.median - b.median)[0]?.id;
}

function judgeFigures({ figures }: Results): Judged[] {
  return figures.map(({ what, value, unit, bound }) => ({
    bar: 'size and start',
    subject: what,
    got: value,
    sign: '<=' as const,
    bound,
    unit,
  }));
}
