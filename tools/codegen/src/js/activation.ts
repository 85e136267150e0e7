import type { MachineNode } from '@rampa/ir';
import type { LoweredActivation, LoweredQuantities } from '../program';
import { header } from '../shared/header';
import { pascalCase, quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { hasChannels, optionsType, parametersType } from '../shared/types';
import { activationDocs } from './docs';
import { writeGraph } from './graph';
import { Imports } from './imports';
import { block } from './lines';
import { type LoopText, writeLoop } from './loop';

/** The module of one activation: its plain functions. */
export function emitActivation(lowered: LoweredActivation): string {
  return new ActivationWriter(lowered).write();
}

class ActivationWriter {
  private readonly imports = new Imports();
  private readonly name: string;
  private readonly channels: boolean;
  private readonly hasParameters: boolean;
  /** Type of the `parameters` argument. */
  private readonly given: string;
  private readonly options: string;

  constructor(private readonly lowered: LoweredActivation) {
    const { spec } = lowered;
    this.name = quote(spec.name);
    this.channels = hasChannels(spec.parameters);
    this.hasParameters = spec.parameters.length > 0;
    const parameters = parametersType(lowered);
    const channelType = this.channels ? [`${pascalCase(spec.name)}Channels<FloatArray>`] : [];
    this.given = [parameters, ...channelType, `Bound<${parameters}>`].join(' | ');
    this.options = this.channels ? 'ChannelOptions' : optionsType(lowered);
    this.imports.types('./types.js', 'FloatArray', parameters, this.options, ...(this.channels ? [`${pascalCase(spec.name)}Channels`] : []));
  }

  write(): string {
    const docs = activationDocs(this.lowered.spec);
    const documented = (name: string, lines: readonly string[]): string => `${docs[name] ?? ''}${lines.join('\n')}\n`;
    const sections = [
      this.binding(docs.bind as string),
      documented('value', this.scalar('value')),
      documented('derivative', this.scalar('derivative')),
      documented('gradient', this.gradient()),
      ...this.kernels('forward', ['xs'], (plan) => [{ array: 'ys', node: plan.value }]),
      documented('forward', this.unary('forward', ['xs'], false)),
      ...this.kernels('backward', ['xs', 'dys'], (plan) => [{ array: 'dxs', node: plan.backward }]),
      documented('backward', this.unary('backward', ['xs', 'dys'], true)),
      ...this.kernels('valueAndDerivative', ['xs'], (plan) => [
        { array: 'ys', node: plan.value },
        { array: 'ds', node: plan.derivative },
      ]),
      documented('valueAndDerivative', this.valueAndDerivative()),
      ...(this.hasParameters ? this.kernels('gradients', ['xs', 'dys'], () => [], true) : []),
      documented('parameterGradients', this.parameterGradients()),
      ...(this.hasParameters ? this.kernels('backwardAll', ['xs', 'dys'], (plan) => [{ array: 'dxs', node: plan.backward }], true) : []),
      documented('backwardAll', this.backwardAll()),
    ];
    return [header(this.lowered.spec.file) + this.imports.text(), ...sections].join('\n');
  }

  /** Names of the bound values, in the order in which kernels take them. */
  private values(): string[] {
    const { spec, usesSubgradient } = this.lowered;
    return [...spec.parameters.map(({ name }) => name), ...(this.channels ? ['inner'] : []), ...(usesSubgradient ? ['subgradient'] : [])];
  }

  private binding(doc: string): string {
    const { spec, usesSubgradient } = this.lowered;
    this.imports.values('../runtime/bound.js', 'Bound');
    this.imports.values('../runtime/resolve.js', 'resolve');
    const readers: string[] = [];
    if (this.channels) {
      this.imports.values('../runtime/resolve.js', 'readRun');
      readers.push('inner: readRun');
    }
    if (usesSubgradient) {
      this.imports.values('@rampa/common', 'checkSubgradient');
      readers.push('subgradient: checkSubgradient');
    }
    if (this.hasParameters) this.imports.types('@rampa/common', 'Rules');
    const parameters = parametersType(this.lowered);
    const defaults = [
      ...spec.parameters.map((parameter) => `${parameter.default}`),
      ...(this.channels ? ['Infinity'] : []),
      ...(usesSubgradient ? ['0'] : []),
    ];
    const rules = this.hasParameters ? 'rules' : '{}';
    const check = this.hasParameters ? (this.channels ? 'checkParameters' : 'checkScalars') : 'checkNone';
    this.imports.values(this.hasParameters ? '@rampa/common' : '../runtime/resolve.js', check);
    const lines = [
      ...(this.hasParameters ? [`const rules: Rules = ${rulesText(spec.parameters)};`] : []),
      `const defaults = /* @__PURE__ */ new Bound<${parameters}>(${this.name}, [${defaults.join(', ')}]);`,
      '',
      doc.trimEnd(),
      ...block(`export function bind(parameters?: ${this.given}, options?: ${this.options}): Bound<${parameters}>`, [
        `return resolve(defaults, ${check}, ${rules}, ${readers.length === 0 ? '{}' : `{ ${readers.join(', ')} }`}, parameters, options);`,
      ]),
      '',
    ];
    if (this.values().length === 0) return lines.join('\n');
    const types = this.values().map((name) => `${name}: ${spec.parameters.some((p) => p.name === name && p.perChannel) ? 'number | FloatArray' : 'number'}`);
    const helper = block(`function valuesOf(parameters: ${this.given} | undefined, options?: ${this.options}): readonly [${types.join(', ')}]`, [
      'return bind(parameters, options).values as never;',
    ]);
    return [...lines, ...helper, ''].join('\n');
  }

  /** Trailing arguments of a plain function, and how to read their values. Functions take only what can matter to them. */
  private trailing(isDerivative: boolean): { readonly formals: string; readonly actuals: string; readonly values: string | undefined } {
    const usesOptions = this.channels || (isDerivative && this.lowered.usesSubgradient);
    if (usesOptions) {
      return { formals: `, parameters?: ${this.given}, options?: ${this.options}`, actuals: ', parameters, options', values: 'valuesOf(parameters, options)' };
    }
    if (this.hasParameters) return { formals: `, parameters?: ${this.given}`, actuals: ', parameters', values: 'valuesOf(parameters)' };
    return { formals: '', actuals: '', values: undefined };
  }

  private scalar(name: 'value' | 'derivative'): string[] {
    const graph = writeGraph([this.lowered.plans.double[name]]);
    return this.scalarFunction(name, 'number', name === 'derivative', [this.lowered.plans.double[name]], `return ${graph.results[0]};`);
  }

  private gradient(): string[] {
    if (!this.hasParameters) {
      const { formals, actuals } = this.trailing(true);
      return block(`export function gradient(x: number${formals}): { readonly x: number }`, [`return { x: derivative(x${actuals}) };`]);
    }
    const { derivative, parameterDerivatives } = this.lowered.plans.double;
    const roots = [derivative, ...parameterDerivatives.map(({ node }) => node)];
    const { results } = writeGraph(roots);
    const type = ['x', ...parameterDerivatives.map(({ name }) => name)].map((name) => `readonly ${name}: number`).join('; ');
    const fields = [`x: ${results[0]}`, ...parameterDerivatives.map(({ name }, i) => `${name}: ${results[i + 1]}`)];
    return this.scalarFunction('gradient', `{ ${type} }`, true, roots, `return { ${fields.join(', ')} };`);
  }

  private scalarFunction(name: string, type: string, isDerivative: boolean, roots: readonly MachineNode[], result: string): string[] {
    const graph = writeGraph(roots);
    this.useHelpers(graph);
    const { formals, values } = this.trailing(isDerivative);
    const { spec } = this.lowered;
    const read = this.values()
      .map((value, i) => ({ value, i, perChannel: spec.parameters[i]?.perChannel === true }))
      .filter(({ value }) => value !== 'inner' && (value !== 'subgradient' || isDerivative));
    const names = read.map(({ value, i, perChannel }) => `${i}: ${perChannel ? `${value}Value` : value}`);
    if (this.channels) this.imports.values('../runtime/channels.js', 'scalarOf');
    const scalars = read
      .filter(({ perChannel }) => perChannel)
      .map(({ value }) => `const ${value} = scalarOf(${this.name}, '${value}', ${value}Value);`);
    return block(`export function ${name}(x: number${formals}): ${type}`, [
      ...(values === undefined ? [] : [`const { ${names.join(', ')} } = ${values};`]),
      ...scalars,
      ...(graph.usesPowers ? ['const powers = powersOfTwo();'] : []),
      ...graph.each,
      result,
    ]);
  }

  /** The loops of one function, for each element type. */
  private kernels(
    name: string,
    inputs: readonly string[],
    outputs: (plan: LoweredQuantities) => { readonly array: string; readonly node: MachineNode }[],
    withSums = false,
  ): string[] {
    const { spec, plans, usesSubgradient } = this.lowered;
    const loops = [
      ['32', 'Float32Array', plans.faithful],
      ['64', 'Float64Array', plans.double],
    ] as const;
    return loops.map(([bits, type, plan]) => {
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
      if (this.channels) this.imports.values('../runtime/channels.js', 'channelsOf');
      if (withSums) this.imports.values('../runtime/sums.js', 'accumulate');
      return `${loop.lines.join('\n')}\n`;
    });
  }

  /** A function of arrays that gives one array. */
  private unary(name: string, inputs: readonly string[], isDerivative: boolean): string[] {
    this.imports.values('../runtime/elementwise.js', 'run');
    this.imports.types('./types.js', 'Fresh');
    const { formals, values } = this.trailing(isDerivative);
    const typed = (type: string): string => inputs.map((array) => `${array}: ${type}`).join(', ');
    const call = [this.name, `${name}32`, `${name}64`, `{ ${inputs.join(', ')} }`, '{ out }', ...(values === undefined ? [] : [values])];
    return [
      `export function ${name}<T extends FloatArray>(${typed('T')}, out?: undefined${formals}): Fresh<T>;`,
      `export function ${name}<T extends FloatArray>(${typed('FloatArray')}, out: T${formals}): T;`,
      ...block(`export function ${name}(${typed('FloatArray')}, out?: FloatArray${formals}): FloatArray`, [
        `return run(${call.join(', ')})[${inputs.length}]!;`,
      ]),
    ];
  }

  private valueAndDerivative(): string[] {
    const { formals, values } = this.trailing(true);
    const call = [this.name, 'valueAndDerivative32', 'valueAndDerivative64', '{ xs }', '{ ys, ds }', ...(values === undefined ? [] : [values])];
    const head = 'export function valueAndDerivative';
    const result = (value: string, derivative: string): string => `{ readonly value: ${value}; readonly derivative: ${derivative} }`;
    return [
      `${head}<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined${formals}): ${result('Fresh<T>', 'Fresh<T>')};`,
      `${head}<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D${formals}): ${result('V', 'D')};`,
      ...block(`${head}(xs: FloatArray, ys?: FloatArray, ds?: FloatArray${formals}): ${result('FloatArray', 'FloatArray')}`, [
        `const { 1: value, 2: derivative } = run(${call.join(', ')}) as [FloatArray, FloatArray, FloatArray];`,
        'return { value, derivative };',
      ]),
    ];
  }

  private gradientsType(array: string): string {
    if (!this.hasParameters) return 'Gradients<NoParameters, T>'.replace('T', array);
    const parameters = parametersType(this.lowered);
    if (!this.channels) return `Gradients<${parameters}, ${array}>`;
    return `{ readonly [name in keyof ${parameters}]-?: number | Fresh<${array}> }`;
  }

  /** Statements that make the sums, their names as kernel arguments, and the fields of the result. */
  private sums(): { readonly make: string[]; readonly names: string[]; readonly fields: string[] } {
    const { parameters } = this.lowered.spec;
    if (this.hasParameters) this.imports.values('../runtime/sums.js', 'makeSums');
    const make: string[] = [];
    const fields: string[] = [];
    if (this.channels) {
      make.push(`const { ${parameters.map(({ name }, i) => `${i}: ${name}`).join(', ')} } = values;`);
      this.imports.values('../runtime/channels.js', 'channelGradients', 'channelsOf');
      this.imports.values('@rampa/common', 'arrayType');
    }
    for (const { name, perChannel } of parameters) {
      make.push(`const ${name}Sums = makeSums(${perChannel ? `channelsOf(${name}).length` : ''});`);
      if (!perChannel) this.imports.values('../runtime/sums.js', 'total');
      fields.push(perChannel ? `${name}: channelGradients(arrayType(xs), ${name}, ${name}Sums)` : `${name}: total(${name}Sums)`);
    }
    return { make, names: parameters.map(({ name }) => `${name}Sums`), fields };
  }

  private parameterGradients(): string[] {
    this.imports.types('./types.js', 'Gradients');
    const { formals, values } = this.trailing(true);
    const head = `export function parameterGradients<T extends FloatArray>(xs: T, dys: T${formals}): ${this.gradientsType('T')}`;
    if (!this.hasParameters) {
      this.imports.values('../runtime/arrays.js', 'prepare');
      return block(head, [`prepare(${this.name}, { xs, dys }, {});`, 'return {};']);
    }
    const { make, names, fields } = this.sums();
    return block(head, [
      `const values = ${values};`,
      ...make,
      `run(${this.name}, gradients32, gradients64, { xs, dys }, {}, [${names.join(', ')}, ...values]);`,
      `return { ${fields.join(', ')} }${this.channels ? ' as never' : ''};`,
    ]);
  }

  private backwardAll(): string[] {
    const { formals, actuals, values } = this.trailing(true);
    const head = 'export function backwardAll';
    const result = (x: string, array: string): string => `{ readonly x: ${x} } & ${this.gradientsType(array)}`;
    const { make, names, fields } = this.sums();
    const body = this.hasParameters
      ? [
          `const values = ${values};`,
          ...make,
          `const x = run(${this.name}, backwardAll32, backwardAll64, { xs, dys }, { out }, [${names.join(', ')}, ...values])[2]!;`,
          `return { x, ${fields.join(', ')} }${this.channels ? ' as never' : ''};`,
        ]
      : [`return { x: backward(xs, dys, out as FloatArray${actuals}) };`];
    return [
      `${head}<T extends FloatArray>(xs: T, dys: T, out?: undefined${formals}): ${result('Fresh<T>', 'T')};`,
      `${head}<T extends FloatArray>(xs: FloatArray, dys: FloatArray, out: T${formals}): ${result('T', 'T')};`,
      ...block(`${head}(xs: FloatArray, dys: FloatArray, out?: FloatArray${formals}): ${result('FloatArray', 'FloatArray')}`, body),
    ];
  }

  private useHelpers({ usesPowers, helpers }: Pick<LoopText, 'usesPowers' | 'helpers'>): void {
    if (usesPowers) this.imports.values('../runtime/powers.js', 'powersOfTwo');
    if (helpers.size > 0) this.imports.values('../runtime/bits.js', ...helpers);
  }
}
