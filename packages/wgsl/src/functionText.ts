import type { AnyActivation } from './descriptor.js';
import { literal } from './literal.js';
import { type Dialect, instantiate } from './template.js';

/** WGSL declarations, and the helpers that they call, without prefix. */
export interface FunctionText {
  readonly text: string;
  readonly helpers: ReadonlySet<string>;
}

/** Writes the functions of one activation, one a root, under these names. */
export class FunctionWriter {
  private readonly type: string;
  private readonly wide: string;

  constructor(
    private readonly activation: AnyActivation,
    private readonly scalar: 'f32' | 'f16',
    private readonly dialect: Dialect,
  ) {
    const { width } = dialect;
    this.wide = width === 1 ? 'f32' : `vec${width}f`;
    this.type = scalar === 'f32' ? this.wide : width === 1 ? 'f16' : `vec${width}h`;
  }

  /** What the functions share is written once where that makes them shorter. */
  write(names: ReadonlyMap<string, string>, together: string): FunctionText {
    const [one, all] = [this.apart(names), this.together(together, names)];
    return all.text.length < one.text.length ? all : one;
  }

  /** Each function by itself. */
  private apart(names: ReadonlyMap<string, string>): FunctionText {
    const functions = [...names].map(([root, name]) => this.one(name, [root]));
    return { text: functions.map(({ text }) => text).join('\n'), helpers: new Set(functions.flatMap(({ helpers }) => [...helpers])) };
  }

  /** One function for all results, of which each function takes its own: what it has no use for is gone once a compiler has put it in its place. */
  private together(name: string, names: ReadonlyMap<string, string>): FunctionText {
    const roots = [...names.keys()];
    const { text, helpers } = this.one(name, roots);
    const given = this.arguments().map(([own]) => own);
    const parts = roots.map((root, index) => {
      const call = `${name}(${given.join(', ')})[${index}]`;
      return `fn ${names.get(root)}(${this.signature()}) -> ${this.type} { return ${call}; }`;
    });
    return { text: [text, ...parts].join('\n'), helpers };
  }

  /** A function of one result, or of an array of them. */
  private one(name: string, roots: readonly string[]): FunctionText {
    const { source, bound, subgradient } = this.activation;
    const expressions = roots.map((root) => (subgradient === 'declared' ? undefined : source[subgradient]?.[root]) ?? source.roots[root]);
    const constants = new Set<string>();
    const { statements, results, helpers } = instantiate(source.lines, expressions as string[], this.dialect, (parameter) => {
      if (parameter in bound) constants.add(parameter);
      return parameter;
    });
    const converted = this.scalar === 'f16' ? results.map((result) => `${this.type}(${result})`) : results;
    const [result, isOne] = [converted.join(', '), roots.length === 1];
    const body = [
      ...(this.scalar === 'f16' ? [`let x = ${this.wide}(h);`] : []),
      ...[...constants].map((parameter) => `let ${parameter} = f32(${literal(bound[parameter] as number)});`),
      ...statements,
      `return ${isOne ? result : `array(${result})`};`,
    ];
    const type = isOne ? this.type : `array<${this.type}, ${roots.length}>`;
    return { text: `fn ${name}(${this.signature()}) -> ${type} {\n${body.map((line) => `  ${line}\n`).join('')}}`, helpers };
  }

  private signature(): string {
    return this.arguments()
      .map(([name, type]) => `${name}: ${type}`)
      .join(', ');
  }

  private arguments(): (readonly [name: string, type: string])[] {
    return [
      [this.scalar === 'f16' ? 'h' : 'x', this.type],
      ...freeParameters(this.activation).map((parameter) => [parameter, 'f32'] as const),
    ];
  }
}

/** Parameters that are arguments of the functions. */
export function freeParameters({ parameters, bound }: AnyActivation): string[] {
  return parameters.filter((parameter) => !(parameter in bound));
}
