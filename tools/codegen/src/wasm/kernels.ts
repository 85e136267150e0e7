import type { Format, MachineNode, PlanName } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities, LoweredReduction, LoweredReductionPlan, LoweredStage } from '../program';
import type { Source, Sources } from './body';
import type { ConstantPool } from './constants';
import { elementwiseFunction, type Result } from './elementwise';
import { lanesOf } from './lanes';
import { slots } from './layout';
import { stageFunction } from './stage';

/** The plans that this package ships. */
export const plans = ['faithful', 'fast'] as const satisfies readonly PlanName[];
type Plan = (typeof plans)[number];

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
  /** The stages stand in the table one after the other. */
  readonly firstStage: number;
  readonly value: number;
  readonly firstBackwardStage: number;
  readonly backward: number;
}

/** A function of the module, in the text format. */
interface KernelFunction {
  readonly name: string;
  readonly format: Format;
  /** What follows the name. */
  readonly body: string;
}

/** The module's kernels. Places with the same code share one function: those of leakyRelu and prelu, or the stages of softmax and logSoftmax. */
export class KernelTable {
  /** The function at each place of the module's function table. */
  readonly names: string[] = [];
  private readonly byBody = new Map<string, KernelFunction>();

  constructor(private readonly pool: ConstantPool) {}

  /** Ordered so that functions that look alike stand together: gzip finds repetitions within 32 kB alone, and the module is several times longer. */
  functions(): string[] {
    return [...this.byBody.values()]
      .sort((a, b) => a.format.localeCompare(b.format) || a.body.length - b.body.length)
      .map(({ name, body }) => `(func ${name}${body}`);
  }

  activation(lowered: LoweredActivation, plan: Plan): ActivationKernels {
    const { spec } = lowered;
    const quantities = lowered.plans[plan];
    const sources = parameterSlots(spec.parameters.map(({ name }) => name));
    const add = (kind: string, results: readonly Result[]): number =>
      this.elementwise(`${spec.name}_${kind}_${plan}`, quantities.format, sources, results);
    const sums = quantities.gradientTerms.map(
      ({ node }, index): Result => ({ kind: 'sum', slot: slots.address(spec.parameters.length + 1 + index), node }),
    );
    const elements = {
      value: add('value', valueResults(quantities)),
      backward: add('backward', backwardResults(quantities)),
      valueAndDerivative: add('valueAndDerivative', bothResults(quantities)),
    };
    if (sums.length === 0) return elements;
    return {
      ...elements,
      parameterGradients: add('parameterGradients', sums),
      backwardAll: add('backwardAll', [...backwardResults(quantities), ...sums]),
    };
  }

  /** The kernels for a parameter that is given per channel. */
  channels(lowered: LoweredActivation, plan: Plan, channel: string): ChannelKernels {
    const { spec } = lowered;
    const quantities = lowered.plans[plan];
    const others = parameterSlots(spec.parameters.map(({ name }) => name));
    const sources: Sources = (leaf) =>
      leaf.op === 'parameter' && leaf.name === channel ? { kind: 'array', pointer: '$stream' } : others(leaf);
    const add = (kind: string, results: readonly Result[]): number =>
      this.elementwise(`${spec.name}_${kind}_channels_${plan}`, quantities.format, sources, results);
    const term = quantities.gradientTerms.find(({ name }) => name === channel);
    if (term === undefined || spec.parameters.length > 1)
      throw new TypeError(`wasm: ${spec.name}: expected a per-channel parameter to be the only one`);
    return {
      value: add('value', valueResults(quantities)),
      backward: add('backward', backwardResults(quantities)),
      valueAndDerivative: add('valueAndDerivative', bothResults(quantities)),
      backwardTerms: add('backwardTerms', [...backwardResults(quantities), { kind: 'terms', pointer: '$out2', node: term.node }]),
    };
  }

  reduction(lowered: LoweredReduction, plan: Plan): ReductionKernels {
    const { spec } = lowered;
    const graphs = lowered.plans[plan];
    const [forward, backward] = [this.rowSources(lowered, graphs.stages), this.rowSources(lowered, graphs.backwardStages)];
    const firstStage = this.stages(`${spec.name}_stage_${plan}`, graphs, graphs.stages, forward, spec.parameters.length);
    const value = this.elementwise(`${spec.name}_value_${plan}`, graphs.format, forward, [
      { kind: 'array', pointer: '$out', node: graphs.value },
    ]);
    const firstBackwardStage = this.stages(
      `${spec.name}_backwardStage_${plan}`,
      graphs,
      graphs.backwardStages,
      backward,
      spec.parameters.length,
    );
    const backwardValue = this.elementwise(`${spec.name}_backward_${plan}`, graphs.format, backward, [
      { kind: 'array', pointer: '$out', node: graphs.backwardValue },
    ]);
    return { firstStage, value, firstBackwardStage, backward: backwardValue };
  }

  private rowSources({ spec }: LoweredReduction, stages: readonly LoweredStage[]): Sources {
    const parameters = spec.parameters.map(({ name }) => name);
    const others = parameterSlots(parameters);
    return (leaf) => {
      const stage = leaf.op === 'input' ? stages.findIndex(({ name }) => name === leaf.name) : -1;
      if (stage >= 0) return { kind: 'slot', address: stageSlot(parameters.length, stage) };
      if (leaf.op === 'input' && leaf.name === 'dy' && spec.output === 'one') return { kind: 'slot', address: slots.upstream };
      return others(leaf);
    };
  }

  private stages(
    name: string,
    graphs: LoweredReductionPlan,
    stages: readonly LoweredStage[],
    sources: Sources,
    parameterCount: number,
  ): number {
    const first = this.names.length;
    for (const [index, stage] of stages.entries()) {
      const kernel = {
        name: `$${name}_${stage.name}`,
        lanes: lanesOf(graphs.format),
        sources,
        stage,
        slot: stageSlot(parameterCount, index),
      };
      this.append(kernel.name, graphs.format, stageFunction(kernel, this.pool));
    }
    return first;
  }

  private elementwise(name: string, format: Format, sources: Sources, results: readonly Result[]): number {
    const kernel = { name: `$${name}`, lanes: lanesOf(format), sources, results };
    return this.append(kernel.name, format, elementwiseFunction(kernel, this.pool));
  }

  private append(name: string, format: Format, text: string): number {
    const body = text.slice(`(func ${name}`.length);
    const kernel = this.byBody.get(body) ?? { name, format, body };
    this.byBody.set(body, kernel);
    return this.names.push(kernel.name) - 1;
  }
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

function stageSlot(parameterCount: number, stage: number): number {
  return slots.address(parameterCount + 1 + stage);
}

const stored = (node: MachineNode, pointer: '$out' | '$out2'): Result => ({ kind: 'array', pointer, node });
const valueResults = ({ value }: LoweredQuantities): Result[] => [stored(value, '$out')];
const backwardResults = ({ backward }: LoweredQuantities): Result[] => [stored(backward, '$out')];
const bothResults = ({ value, derivative }: LoweredQuantities): Result[] => [stored(value, '$out'), stored(derivative, '$out2')];
