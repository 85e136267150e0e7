import type { MachineNode } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities } from '../program';
import { header } from '../shared/header';
import { quote } from '../shared/names';
import { rewriteWithClamps } from '../shared/rewrite';
import { writeBinding } from './binding';
import { type Statements, writeGraph } from './graph';
import { Imports } from './imports';
import { arrow } from './lines';
import { type LoopText, writeLoop } from './loop';
import { type Signature, signature } from './signature';

/** The internal module of one activation: its kernels, which take the bound values first. */
export function emitActivationKernels(lowered: LoweredActivation): string {
  return new ActivationWriter(lowered).write();
}

class ActivationWriter {
  private readonly imports = new Imports();
  private readonly name: string;
  private readonly hasParameters: boolean;
  private readonly signature: Signature;

  constructor(private readonly lowered: LoweredActivation) {
    const { spec } = lowered;
    this.name = quote(spec.name);
    this.hasParameters = spec.parameters.length > 0;
    this.signature = signature(lowered);
  }

  write(): string {
    const { spec } = this.lowered;
    const withParameters = (sections: () => string[]): string[] => (this.hasParameters ? sections() : []);
    const sections = [
      writeBinding(spec.name, spec.parameters, this.signature, this.imports),
      this.scalar('value'),
      this.scalar('derivative'),
      this.gradient(),
      ...this.loops('forward', ['xs'], (plan) => [{ array: 'ys', node: plan.value }]),
      this.arrays('forward', ['xs']),
      ...this.loops('backward', ['xs', 'dys'], (plan) => [{ array: 'dxs', node: plan.backward }]),
      this.arrays('backward', ['xs', 'dys']),
      ...this.loops('valueAndDerivative', ['xs'], (plan) => [
        { array: 'ys', node: plan.value },
        { array: 'ds', node: plan.derivative },
      ]),
      this.valueAndDerivative(),
      ...withParameters(() => this.loops('gradients', ['xs', 'dys'], () => [], true)),
      this.parameterGradients(),
      ...withParameters(() => this.loops('backwardAll', ['xs', 'dys'], (plan) => [{ array: 'dxs', node: plan.backward }], true)),
      this.backwardAll(),
    ];
    return [header(spec.file) + this.imports.text(), ...sections].join('\n');
  }

  private scalar(name: 'value' | 'derivative'): string {
    const roots = [this.lowered.plans.double[name]];
    return this.scalarFunction(name, 'number', roots, ({ results }) => `${results[0]}`);
  }

  private gradient(): string {
    if (!this.hasParameters) return this.text('gradient(values: Values, x: number): object', ['return { x: derivative(values, x) };']);
    const { derivative, parameterDerivatives } = this.lowered.plans.double;
    const names = ['x', ...parameterDerivatives.map(({ name }) => name)];
    const roots = [derivative, ...parameterDerivatives.map(({ node }) => node)];
    return this.scalarFunction(
      'gradient',
      'object',
      roots,
      ({ results }) => `{ ${names.map((name, i) => `${name}: ${results[i]}`).join(', ')} }`,
    );
  }

  private scalarFunction(name: string, type: string, roots: readonly MachineNode[], result: (graph: Statements) => string): string {
    const graph = writeGraph(rewriteWithClamps('f64', roots));
    this.useHelpers(graph);
    const { parameters } = this.lowered.spec;
    const read = this.signature.values.map((value, i) => ({ name: value.name, i })).filter((value) => graph.parameters.has(value.name));
    const isChannel = (parameter: string): boolean => parameters.some((p) => p.name === parameter && p.perChannel);
    const channels = read.filter((value) => isChannel(value.name));
    if (channels.length > 0) this.imports.values('../../runtime/channels.js', 'scalarOf');
    const taken = read.map((value) => `${value.i}: ${value.name}${isChannel(value.name) ? 'Value' : ''}`);
    return this.text(`${name}(${taken.length === 0 ? '_values' : `{ ${taken.join(', ')} }`}: Values, x: number): ${type}`, [
      ...channels.map((value) => `const ${value.name} = scalarOf(${this.name}, '${value.name}', ${value.name}Value);`),
      ...(graph.usesPowers ? ['const powers = powersOfTwo();'] : []),
      ...graph.each,
      `return ${result(graph)};`,
    ]);
  }

  /** The loops of one kernel, for each element type. */
  private loops(
    name: string,
    inputs: readonly string[],
    outputs: (plan: LoweredQuantities) => { readonly array: string; readonly node: MachineNode }[],
    withSums = false,
  ): string[] {
    const { spec, plans, usesSubgradient } = this.lowered;
    const kinds = [
      ['32', 'Float32Array', plans.faithful],
      ['64', 'Float64Array', plans.double],
    ] as const;
    return kinds.map(([bits, type, plan]) => {
      if (plan.format !== 'f64') throw new TypeError(`js: ${spec.name}: expected a plan in f64 for ${type}, got ${plan.format}`);
      const loop = writeLoop({
        name: `${name}${bits}`,
        type,
        inputs,
        outputs: outputs(plan),
        sums: withSums ? plan.gradientTerms : [],
        parameters: spec.parameters,
        readsSubgradient: usesSubgradient,
      });
      this.useHelpers(loop);
      if (this.signature.channels) this.imports.values('../../runtime/channels.js', 'channelsOf');
      if (withSums) this.imports.values('../../runtime/sums.js', 'accumulate');
      return `${loop.lines.join('\n')}\n`;
    });
  }

  /** A kernel that gives one array. */
  private arrays(name: string, inputs: readonly string[]): string {
    return this.text(`${name}(values: Values, ${inputs.map((array) => `${array}: FloatArray`).join(', ')}, out?: FloatArray): FloatArray`, [
      `return ${this.run(`${name}32`, `${name}64`, 'values', inputs, ['out'])}[${inputs.length}]!;`,
    ]);
  }

  private valueAndDerivative(): string {
    return this.text('valueAndDerivative(values: Values, xs: FloatArray, ys?: FloatArray, ds?: FloatArray): object', [
      `const { 1: value, 2: derivative } = ${this.run('valueAndDerivative32', 'valueAndDerivative64', 'values', ['xs'], ['ys', 'ds'])};`,
      'return { value, derivative };',
    ]);
  }

  private parameterGradients(): string {
    const head = 'parameterGradients(values: Values, xs: FloatArray, dys: FloatArray): object';
    if (!this.hasParameters) return this.text(head, [`${this.run('() => {}', '() => {}', 'values', ['xs', 'dys'], [])};`, 'return {};']);
    const { make, names, fields } = this.sums();
    return this.text(head, [
      ...make,
      `${this.run('gradients32', 'gradients64', `[${names.join(', ')}, ...values]`, ['xs', 'dys'], [])};`,
      `return { ${fields.join(', ')} };`,
    ]);
  }

  private backwardAll(): string {
    const head = 'backwardAll(values: Values, xs: FloatArray, dys: FloatArray, out?: FloatArray): object';
    if (!this.hasParameters) return this.text(head, ['return { x: backward(values, xs, dys, out) };']);
    const { make, names, fields } = this.sums();
    return this.text(head, [
      ...make,
      `const x = ${this.run('backwardAll32', 'backwardAll64', `[${names.join(', ')}, ...values]`, ['xs', 'dys'], ['out'])}[2];`,
      `return { x, ${fields.join(', ')} };`,
    ]);
  }

  private run(loop32: string, loop64: string, values: string, inputs: readonly string[], outputs: readonly string[]): string {
    this.imports.values('../../runtime/run.js', 'run');
    this.imports.types('../../runtime/run.js', 'FloatArray');
    return `run(${this.name}, ${loop32}, ${loop64}, ${values}, ${inputs.length}, { ${[...inputs, ...outputs].join(', ')} })`;
  }

  /** Statements that make the sums of the parameter gradients, their names as loop arguments, and the fields of the result. */
  private sums(): { readonly make: string[]; readonly names: string[]; readonly fields: string[] } {
    const { parameters } = this.lowered.spec;
    this.imports.values('../../runtime/sums.js', 'makeSums');
    const make: string[] = [];
    const fields: string[] = [];
    for (const [i, { name, perChannel }] of parameters.entries()) {
      if (perChannel) {
        this.imports.values('../../runtime/channels.js', 'channelGradients', 'channelsOf');
        make.push(`const ${name} = values[${i}];`, `const ${name}Sums = makeSums(channelsOf(${name}).length);`);
        fields.push(`${name}: channelGradients(xs, ${name}, ${name}Sums)`);
      } else {
        this.imports.values('../../runtime/sums.js', 'total');
        make.push(`const ${name}Sums = makeSums();`);
        fields.push(`${name}: total(${name}Sums)`);
      }
    }
    return { make, names: parameters.map(({ name }) => `${name}Sums`), fields };
  }

  private useHelpers({ usesPowers, helpers, places = [] }: Pick<LoopText, 'usesPowers' | 'helpers'> & Partial<LoopText>): void {
    if (places.length > 0) this.imports.values('../../runtime/choices.js', ...places);
    if (usesPowers) this.imports.values('../../runtime/powers.js', 'powersOfTwo');
    if (helpers.size > 0) this.imports.values('../../runtime/bits.js', ...helpers);
  }

  private text(head: string, body: readonly string[]): string {
    return `${arrow(head, body, 'export ').join('\n')}\n`;
  }
}
