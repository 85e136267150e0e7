import { graphsOf, type KernelKind, type KernelWork, kernelWork, type LoweredActivation, lanesOf, workOf } from '@rampa/codegen';
import { contenders, type Judged, onOrdinaryArrays, passes } from './bars';
import type { CallName } from './contender';
import { floors } from './floors';
import type { Rates } from './rates';
import { Lookup, type Results } from './results';
import { quantile } from './statistics';

/** What is known of this machine and of our kernels, to say what stops a bar. */
export interface Machine {
  readonly rates: Rates;
  readonly activations: readonly LoweredActivation[];
}

const kinds: Readonly<Record<CallName, KernelKind>> = {
  forward: 'value',
  backward: 'backward',
  valueAndDerivative: 'valueAndDerivative',
  parameterGradients: 'parameterGradients',
};
/** Sizes that a bar names: what they consist of. */
const ofFigures: Readonly<Record<string, string>> = {
  'gelu of @rampa/js, gzip':
    'value and derivative in two precisions, for numbers and both array types, each with a tail of its own, and all their coefficients',
};

/** For each bar that falls short: what the call took, what was asked, and what it cannot do without. */
export function limits(judged: readonly Judged[], results: Results, elements: number, machine: Machine): string[] {
  const lookup = new Lookup(results);
  return judged.filter((one) => !passes(one)).map((one) => `${one.bar}: ${one.subject}: ${reason(one, lookup, elements, machine)}`);
}

function reason({ subject, of, got, bound, sign }: Judged, lookup: Lookup, elements: number, machine: Machine): string {
  if (of === undefined) return ofFigures[subject] ?? 'measured once, on a machine that may be busy';
  const { name, contender, call } = of;
  const times = lookup.times(name, elements, contender, call);
  if (times === undefined) return '';
  const took = quantile(times, 0.5);
  const asked = sign === '>=' ? (took * got) / bound : (took * bound) / got;
  const ns = (time: number): string => time.toFixed(2);
  const floorTime = (id: string): string | undefined => {
    const own = lookup.times(name, elements, id, id === floors.product ? 'backward' : 'forward');
    return own === undefined ? undefined : ns(quantile(own, 0.5));
  };
  const parts = [`${ns(took)} ns an element, asked ${ns(asked)}`];
  const lowered = machine.activations.find(({ spec }) => spec.name === name);
  const plan = [contenders.fast, onOrdinaryArrays(contenders.fast)].includes(contender) ? 'fast' : 'faithful';
  if (lowered !== undefined) {
    if (contender === contenders.js)
      parts.push(`${described(workOf(graphsOf(lowered.plans.faithful), kinds[call]))}, one element at a time`);
    else {
      const work = kernelWork(lowered, plan, kinds[call]);
      parts.push(`${described(work)} take ${ns(leastTime(work, machine.rates))} at the best rate of this machine`);
    }
  }
  const product = call === 'forward' ? undefined : floorTime(floors.product);
  if (product !== undefined && contender !== contenders.js) parts.push(`reading two arrays and writing one takes ${product}`);
  const staging = [contenders.fast, contenders.faithful].map(onOrdinaryArrays).includes(contender) ? floorTime(floors.staging) : undefined;
  if (staging !== undefined) parts.push(`copying in and out takes ${staging}`);
  return parts.join('; ');
}

function described(work: readonly KernelWork[]): string {
  const ofPart = ({ operations, divisions, format }: KernelWork): string =>
    `${operations} operations${divisions === 0 ? '' : ` (divisions: ${divisions})`} in ${format}`;
  return work.map(ofPart).join(' and ');
}

/** Nanoseconds an element, were nothing to wait for anything: divisions have a unit of their own. */
function leastTime(work: readonly KernelWork[], { arithmetic, division }: Rates): number {
  const ofPart = ({ operations, divisions, format }: KernelWork): number =>
    Math.max(operations * arithmetic[format], divisions * division[format]) / lanesOf(format).count;
  return work.map(ofPart).reduce((a, b) => a + b, 0);
}
