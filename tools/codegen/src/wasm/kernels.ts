import { type Format, type MachineNode, type PlanName, schedule } from '@rampa/ir';
import type { LoweredActivation, LoweredReduction, LoweredReductionPlan, LoweredStage, ReductionSpec } from '../program';
import { hashOf, renumbered } from '../shared/codeHash';
import { valueOfKept } from '../shared/kept';
import { acrossFunction } from './across';
import type { Source, Sources } from './body';
import { type Choice, quantitiesAtDefaults, quantitiesOf } from './choice';
import { ConstantPool } from './constants';
import { type ElementwiseKernel, type ElementwisePart, elementwiseFunction, type Result } from './elementwise';
import { type Graphs, type KernelKind, type Part, partsOf } from './kinds';
import { lanesOf } from './lanes';
import { slots } from './layout';
import type { Schedule } from './schedule';
import { stageFunction } from './stage';

/** The plans that this package ships. */
export const plans = ['faithful', 'fast'] as const satisfies readonly PlanName[];
export type Plan = (typeof plans)[number];

/** Places of a function's kernels in the module's table. */
export interface ActivationKernels {
  readonly value: number;
  readonly backward: number;
  readonly valueAndDerivative: number;
  /** Only with parameters. */
  readonly parameterGradients?: number;
  readonly backwardAll?: number;
}

/** Kernels that read one parameter per element from `stream`; gradient terms are written, to be summed by channel. */
export interface ChannelKernels {
  readonly value: number;
  readonly backward: number;
  readonly valueAndDerivative: number;
  readonly backwardTerms: number;
}

export interface ReductionKernels {
  readonly forward: RowKernels;
  readonly backward: RowKernels;
}

/** A pass over rows: so many stages, which stand in the table one after the other, then a kernel that gives the results. */
export interface RowKernels {
  readonly firstStage: number;
  readonly stages: number;
  readonly value: number;
  /** Only where results are a function of the last stage's terms: the stages once more, the last of which keeps them, and the kernel that reads them. */
  readonly kept?: { readonly firstStage: number; readonly value: number; readonly size: number };
  /** The whole pass, over rows side by side. */
  readonly across: number;
}

/** Graphs of a pass over rows. */
type RowPass = Pick<LoweredReductionPlan, 'format' | 'stages' | 'value'>;

/** A function of the module. */
export interface KernelFunction {
  /** With the plan, and without `$`. */
  readonly name: string;
  readonly format: Format;
  readonly type: 'elementwise' | 'stage' | 'across';
  /** Hash of its code with one vector at a time. */
  readonly code: string;
  /** Its text with so many vectors side by side; of type `across` always one. */
  write(copies: number, pool: ConstantPool): string;
}

/** The module's kernels. Places with the same code share one function: those of leakyRelu and prelu, or the stages of softmax and logSoftmax. */
export class KernelTable {
  /** The function at each place of the module's function table. */
  readonly names: string[] = [];
  private readonly byCode = new Map<string, KernelFunction>();

  kernels(): readonly KernelFunction[] {
    return [...this.byCode.values()];
  }

  /** Ordered so that functions that look alike stand together: gzip finds repetitions within 32 kB alone, and the module is several times longer. */
  functions(pool: ConstantPool, schedule: Schedule): string[] {
    const written = this.kernels().map((kernel) => ({ ...kernel, text: kernel.write(schedule.copies(kernel), pool) }));
    return written
      .sort((a, b) => a.format.localeCompare(b.format) || a.type.localeCompare(b.type) || a.text.length - b.text.length)
      .map(({ text }) => text);
  }

  /** For all parameters. */
  activation(lowered: LoweredActivation, plan: Plan): ActivationKernels {
    return this.elements(lowered, plan, plan, quantitiesOf(lowered, plan));
  }

  /** For the default parameters alone, in fewer operations. */
  atDefaults(lowered: LoweredActivation, plan: Plan): ActivationKernels {
    return this.elements(lowered, plan, `defaults_${plan}`, quantitiesAtDefaults(lowered, plan));
  }

  private elements(lowered: LoweredActivation, plan: Plan, suffix: string, ofKind: Choice): ActivationKernels {
    const { name, parameters } = lowered.spec;
    const sources = parameterSlots(parameters.map((parameter) => parameter.name));
    const add = (kind: KernelKind): number => {
      // What `fast` may round away in a sum, `faithful` may not.
      const sum = (node: MachineNode, index: number): Result => {
        const slot = slots.address(parameters.length + 1 + index);
        return { kind: 'sum', slot, inPairs: plan === 'fast', node };
      };
      return this.parts(`${name}_${kind}_${suffix}`, sources, ofKind(kind), kind, ({ terms }) => terms.map(sum));
    };
    const elements = { value: add('value'), backward: add('backward'), valueAndDerivative: add('valueAndDerivative') };
    if (parameters.length === 0) return elements;
    return { ...elements, parameterGradients: add('parameterGradients'), backwardAll: add('backwardAll') };
  }

  /** The kernels for a parameter that is given per channel. */
  channels(lowered: LoweredActivation, plan: Plan, channel: string): ChannelKernels {
    const { spec } = lowered;
    const ofKind = quantitiesOf(lowered, plan);
    const others = parameterSlots(spec.parameters.map(({ name }) => name));
    const sources: Sources = (leaf) =>
      leaf.op === 'parameter' && leaf.name === channel ? { kind: 'array', pointer: '$stream' } : others(leaf);
    const add = (kind: KernelKind, further: readonly Result[] = []): number =>
      this.parts(`${spec.name}_${kind}_channels_${plan}`, sources, ofKind(kind), kind, () => further);
    const term = ofKind('backwardAll').others.gradientTerms.find(({ name }) => name === channel);
    if (term === undefined || spec.parameters.length > 1)
      throw new TypeError(`wasm: ${spec.name}: expected a per-channel parameter to be the only one`);
    return {
      value: add('value'),
      backward: add('backward'),
      valueAndDerivative: add('valueAndDerivative'),
      backwardTerms: add('backwardAll', [{ kind: 'terms', pointer: '$out2', node: term.node }]),
    };
  }

  reduction(lowered: LoweredReduction, plan: Plan): ReductionKernels {
    const { format, stages, value, backwardStages, backwardValue } = lowered.plans[plan];
    const { name, output } = lowered.spec;
    // Kept terms take the place of all arrays: an upstream gradient per element could not be read beside them.
    return {
      forward: this.rows(`${name}_${plan}`, lowered.spec, { format, stages, value }, output === 'row', output === 'one'),
      backward: this.rows(
        `${name}_backward_${plan}`,
        lowered.spec,
        { format, stages: backwardStages, value: backwardValue },
        output === 'one',
        false,
      ),
    };
  }

  private rows(name: string, spec: ReductionSpec, pass: RowPass, mayKeep: boolean, outPerRow: boolean): RowKernels {
    const { format, stages, value } = pass;
    const sources = rowSources(spec, stages);
    const first = this.stages(`${name}_stage`, spec, pass, sources, false);
    const ofKept = mayKeep ? valueOfKept(pass) : undefined;
    // These rows are short enough for f32 to count their elements.
    const acrossFormat = onlyChooses(pass) ? 'f32' : format;
    const kernels = {
      firstStage: first,
      stages: stages.length,
      value: this.elementwise(`${name}_value`, format, sources, [stored(value, '$out')]),
      across: this.append(`${name}_across`, acrossFormat, 'across', (own, _, pool) =>
        acrossFunction(
          {
            name: own,
            lanes: lanesOf(acrossFormat),
            sources,
            stages,
            value: ofKept ?? value,
            keeps: ofKept !== undefined,
            dyPerRow: spec.output === 'one',
            outPerRow,
          },
          pool,
        ),
      ),
    };
    if (ofKept === undefined) return kernels;
    const withKept: Sources = (leaf) => (leaf.name === 'kept' ? { kind: 'kept', pointer: '$stream' } : sources(leaf));
    return {
      ...kernels,
      kept: {
        firstStage: this.stages(`${name}_kept`, spec, pass, sources, true),
        value: this.elementwise(`${name}_valueOfKept`, format, withKept, [stored(ofKept, '$out')]),
        size: lanesOf(format).size,
      },
    };
  }

  private stages(name: string, spec: ReductionSpec, pass: RowPass, sources: Sources, keepsLast: boolean): number {
    const first = this.names.length;
    for (const [index, stage] of pass.stages.entries()) {
      const slot = stageSlot(spec, index);
      const keeps = keepsLast && index === pass.stages.length - 1;
      // The largest element is the same number in every format.
      const format = stage.reduce === 'max' && stage.of.op === 'input' ? 'f32' : pass.format;
      this.append(`${name}_${stage.name}`, format, 'stage', (own, copies, pool) =>
        stageFunction({ name: own, lanes: lanesOf(format), sources, stage, slot, keeps, copies }, pool),
      );
    }
    return first;
  }

  /** A kernel that stores what it is to write to arrays, the derivative last; `further`: what else of a part. */
  private parts(name: string, sources: Sources, graphs: Graphs, kind: KernelKind, further: (part: Part) => readonly Result[]): number {
    const ofPart = (part: Part, index: number): ElementwisePart => {
      const arrays = part.arrays.map((node, k) => stored(node, index + k === 0 ? '$out' : '$out2'));
      return { lanes: lanesOf(part.quantities.format), results: [...arrays, ...further(part)] };
    };
    const [first, ...others] = partsOf(graphs, kind);
    return this.ofParts(name, sources, [ofPart(first, 0), ...others.map((part) => ofPart(part, 1))]);
  }

  private elementwise(name: string, format: Format, sources: Sources, results: readonly Result[]): number {
    return this.ofParts(name, sources, [{ lanes: lanesOf(format), results }]);
  }

  private ofParts(name: string, sources: Sources, parts: ElementwiseKernel['parts']): number {
    return this.append(name, parts[0].lanes.format, 'elementwise', (own, copies, pool) =>
      elementwiseFunction({ name: own, sources, parts, copies }, pool),
    );
  }

  private append(
    name: string,
    format: Format,
    type: KernelFunction['type'],
    write: (name: string, copies: number, pool: ConstantPool) => string,
  ): number {
    const pool = new ConstantPool();
    const text = write('$kernel', 1, pool);
    const code = hashOf(renumbered([...pool.globals(), text].join('\n')));
    const kernel = this.byCode.get(code) ?? { name, format, type, code, write: (copies, into) => write(`$${name}`, copies, into) };
    this.byCode.set(code, kernel);
    return this.names.push(`$${kernel.name}`) - 1;
  }
}

const choosing: ReadonlySet<MachineNode['op']> = new Set([
  'input',
  'constant',
  'select',
  'min',
  'max',
  'less',
  'lessOrEqual',
  'equal',
  'notEqual',
  'and',
  'or',
  'not',
  'isNaN',
]);

/** Whether results are among the inputs and constants of f32, as those of maxout: then it makes no difference to compute in f32. */
function onlyChooses({ stages, value }: RowPass): boolean {
  const nodes = schedule([value, ...stages.flatMap(({ of, ofZero }) => (ofZero === undefined ? [of] : [of, ofZero]))]);
  return (
    stages.every(({ reduce }) => reduce !== 'sum') &&
    nodes.every((node) => choosing.has(node.op) && (node.op !== 'constant' || Object.is(Math.fround(node.value), node.value)))
  );
}

/** Parameters in order, then the choice at kinks, then whatever the kernel adds. */
export function parameterSlots(parameters: readonly string[]): Sources {
  const names = [...parameters, 'subgradient'];
  return (leaf): Source => {
    if (leaf.op === 'parameter') return { kind: 'slot', address: slots.address(names.indexOf(leaf.name)) };
    if (leaf.name === 'index') return { kind: 'index' };
    return { kind: 'array', pointer: `$${leaf.name}` };
  };
}

function rowSources(spec: ReductionSpec, stages: readonly LoweredStage[]): Sources {
  const others = parameterSlots(spec.parameters.map(({ name }) => name));
  return (leaf) => {
    const stage = leaf.op === 'input' ? stages.findIndex(({ name }) => name === leaf.name) : -1;
    if (stage >= 0) return { kind: 'slot', address: stageSlot(spec, stage) };
    if (leaf.op === 'input' && leaf.name === 'dy' && spec.output === 'one') return { kind: 'slot', address: slots.upstream };
    return others(leaf);
  };
}

function stageSlot({ parameters }: ReductionSpec, stage: number): number {
  return slots.address(parameters.length + 1 + stage);
}

const stored = (node: MachineNode, pointer: '$out' | '$out2'): Result => ({ kind: 'array', pointer, node });
