import type { LoweredActivation, LoweredReduction } from '../program';
import { header } from '../shared/header';
import { hasChannels, parametersType } from '../shared/types';
import { activationDocs, reductionDocs } from './docs';
import { Imports } from './imports';
import { block } from './lines';
import { type Signature, signature } from './signature';

/** The public module of one function: plain functions, of which only those that are used get bundled. */
export function emitPlainFunctions(lowered: LoweredActivation | LoweredReduction): string {
  return new PlainWriter(lowered).write();
}

/** What a function's result depends on beside its arrays. */
type Reads = 'parameters' | 'parameters and options';

class PlainWriter {
  private readonly imports = new Imports();
  private readonly signature: Signature;
  private readonly hasParameters: boolean;

  constructor(private readonly lowered: LoweredActivation | LoweredReduction) {
    this.signature = signature(lowered);
    this.hasParameters = lowered.spec.parameters.length > 0;
  }

  write(): string {
    const { spec } = this.lowered;
    const docs = spec.kind === 'activation' ? activationDocs(spec) : reductionDocs(spec);
    const functions = spec.kind === 'activation' ? this.activation() : this.reduction(spec.backward.from === 'outputs' ? 'ys' : 'xs');
    const sections = Object.entries(functions).map(([name, lines]) => `${docs[name]}${lines.join('\n')}\n`);
    return [
      `${header(spec.file)}import * as kernels from './kernels/${spec.name}.js';\n${this.imports.text()}`,
      ...this.defaults(),
      ...sections,
    ].join('\n');
  }

  private activation(): Record<string, string[]> {
    const { spec } = this.lowered;
    const partials = ['x', ...spec.parameters.map((parameter) => parameter.name)].map((name) => `readonly ${name}: number`).join('; ');
    return {
      value: this.ofNumber('value', 'number', 'parameters'),
      derivative: this.ofNumber('derivative', 'number', 'parameters and options'),
      gradient: this.ofNumber('gradient', `{ ${partials} }`, 'parameters and options'),
      forward: this.ofArrays('forward', ['xs'], 'parameters'),
      backward: this.ofArrays('backward', ['xs', 'dys'], 'parameters and options'),
      valueAndDerivative: this.valueAndDerivative(),
      parameterGradients: this.parameterGradients(),
      backwardAll: this.ofArrays(
        'backwardAll',
        ['xs', 'dys'],
        'parameters and options',
        (x, array) => `{ readonly x: ${x} } & ${this.gradients(array)}`,
      ),
    };
  }

  private reduction(source: string): Record<string, string[]> {
    return {
      forward: this.ofArrays('forward', ['xs'], 'parameters and options'),
      backward: this.ofArrays('backward', [source, 'dys'], 'parameters and options'),
    };
  }

  private ofNumber(name: string, type: string, reads: Reads): string[] {
    const { formals, values } = this.trailing(reads);
    return block(`export function ${name}(x: number${formals}): ${type}`, [
      `return kernels.${name}(${values}, x)${type === 'number' ? '' : ' as never'};`,
    ]);
  }

  /** A function of arrays with one output, new or given. */
  private ofArrays(
    name: string,
    inputs: readonly string[],
    reads: Reads,
    result = (output: string, _array: string): string => output,
  ): string[] {
    this.imports.types('./types.js', 'FloatArray', 'Fresh');
    const { formals, values } = this.trailing(reads);
    const typed = (type: string): string => inputs.map((array) => `${array}: ${type}`).join(', ');
    return [
      `export function ${name}<T extends FloatArray>(${typed('T')}, out?: undefined${formals}): ${result('Fresh<T>', 'T')};`,
      `export function ${name}<T extends FloatArray>(${typed('FloatArray')}, out: T${formals}): ${result('T', 'T')};`,
      ...block(`export function ${name}(${typed('FloatArray')}, out?: FloatArray${formals}): object`, [
        `return kernels.${name}(${[values, ...inputs, 'out'].join(', ')});`,
      ]),
    ];
  }

  private valueAndDerivative(): string[] {
    const { formals, values } = this.trailing('parameters and options');
    const head = 'export function valueAndDerivative';
    const result = (value: string, derivative: string): string => `{ readonly value: ${value}; readonly derivative: ${derivative} }`;
    return [
      `${head}<T extends FloatArray>(xs: T, ys?: undefined, ds?: undefined${formals}): ${result('Fresh<T>', 'Fresh<T>')};`,
      `${head}<V extends FloatArray, D extends FloatArray>(xs: FloatArray, ys: V, ds: D${formals}): ${result('V', 'D')};`,
      ...block(`${head}(xs: FloatArray, ys?: FloatArray, ds?: FloatArray${formals}): object`, [
        `return kernels.valueAndDerivative(${values}, xs, ys, ds);`,
      ]),
    ];
  }

  private parameterGradients(): string[] {
    const { formals, values } = this.trailing('parameters and options');
    return block(`export function parameterGradients<T extends FloatArray>(xs: T, dys: T${formals}): ${this.gradients('T')}`, [
      `return kernels.parameterGradients(${values}, xs, dys) as never;`,
    ]);
  }

  private gradients(array: string): string {
    const parameters = parametersType(this.lowered);
    this.imports.types('./types.js', parameters);
    if (hasChannels(this.lowered.spec.parameters)) return `{ readonly [name in keyof ${parameters}]-?: number | Fresh<${array}> }`;
    this.imports.types('./types.js', 'Gradients');
    return `Gradients<${parameters}, ${array}>`;
  }

  /** Trailing arguments, and the bound values they stand for. Functions take only what can matter to them. */
  private trailing(reads: Reads): { readonly formals: string; readonly values: string } {
    const { given, options, readers, channels, imports } = this.signature;
    const takesOptions = readers.length > 0 && (reads === 'parameters and options' || channels);
    if (takesOptions || this.hasParameters) this.imports.types('./types.js', ...imports);
    if (takesOptions) return { formals: `, parameters?: ${given}, options?: ${options}`, values: 'valuesOf(parameters, options)' };
    if (this.hasParameters) return { formals: `, parameters?: ${given}`, values: 'valuesOf(parameters)' };
    return {
      formals: '',
      values: this.signature.values.length === 0 ? '[]' : `[${this.signature.values.map((value) => value.default).join(', ')}]`,
    };
  }

  private defaults(): string[] {
    const { given, options, values, readers } = this.signature;
    if (values.length === 0) return [];
    const optional = readers.length > 0;
    const unset = `parameters === undefined${optional ? ' && options === undefined' : ''}`;
    return [
      `const defaults: kernels.Values = [${values.map((value) => value.default).join(', ')}];\n`,
      `${block(`function valuesOf(parameters: ${given} | undefined${optional ? `, options?: ${options}` : ''}): kernels.Values`, [
        `return ${unset} ? defaults : kernels.bind(parameters${optional ? ', options' : ''});`,
      ]).join('\n')}\n`,
    ];
  }
}
