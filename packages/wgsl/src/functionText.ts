import type { AnyActivation } from './descriptor.js';
import { literal } from './literal.js';
import { type Body, type Dialect, instantiate } from './template.js';

/** WGSL declarations, and the helpers that they call, without prefix. */
export interface FunctionText {
  readonly text: string;
  readonly helpers: ReadonlySet<string>;
}

/** Writes the functions of one activation, one a root, under these names. */
export class FunctionWriter {
  /** Of the arithmetic. */
  private readonly wide: string;
  /** Of the argument and the result. */
  private readonly type: string;
  private readonly isHalf: boolean;

  constructor(
    private readonly activation: AnyActivation,
    scalar: 'f32' | 'f16',
    private readonly dialect: Dialect,
  ) {
    const { width } = dialect;
    this.isHalf = scalar === 'f16';
    this.wide = width === 1 ? 'f32' : `vec${width}f`;
    this.type = this.isHalf ? (width === 1 ? 'f16' : `vec${width}h`) : this.wide;
  }

  /** What the functions share is written once where that makes them shorter. */
  write(names: ReadonlyMap<string, string>, together: string): FunctionText {
    const [one, all] = [this.apart(names), this.together(together, names)];
    return all.text.length < one.text.length ? all : one;
  }

  /** Each function by itself. */
  private apart(names: ReadonlyMap<string, string>): FunctionText {
    const functions = [...names].map(([root, name]) => {
      const { statements, results, helpers } = this.body([root]);
      const argument = this.isHalf ? [`let x = ${this.wide}(h);`] : [];
      const text = functionText(this.head(name), [...argument, ...statements, `return ${this.converted(results[0] as string)};`]);
      return { text, helpers };
    });
    return { text: functions.map(({ text }) => text).join('\n'), helpers: new Set(functions.flatMap(({ helpers }) => [...helpers])) };
  }

  /** One function for all results, of which each function takes its own: what it has no use for is gone once a compiler has put it in its place. */
  private together(name: string, names: ReadonlyMap<string, string>): FunctionText {
    const roots = [...names.keys()];
    const { statements, results, helpers } = this.body(roots);
    const head = `fn ${name}(${this.parameters(`x: ${this.wide}`, 'f32')}) -> array<${this.wide}, ${roots.length}>`;
    const call = `${name}(${this.parameters(this.isHalf ? `${this.wide}(h)` : 'x')})`;
    const parts = roots.map((root, index) => `${this.head(names.get(root) as string)} { return ${this.converted(`${call}[${index}]`)}; }`);
    return { text: [functionText(head, [...statements, `return array(${results.join(', ')});`]), ...parts].join('\n'), helpers };
  }

  /** In terms of x. */
  private body(roots: readonly string[]): Body {
    const { source, bound, subgradient } = this.activation;
    const expressions = roots.map((root) => (subgradient === 'declared' ? undefined : source[subgradient]?.[root]) ?? source.roots[root]);
    const constants = new Set<string>();
    const body = instantiate(source.lines, expressions as string[], this.dialect, (parameter) => {
      if (parameter in bound) constants.add(parameter);
      return parameter;
    });
    const known = [...constants].map((parameter) => `let ${parameter} = f32(${literal(bound[parameter] as number)});`);
    return { ...body, statements: [...known, ...body.statements] };
  }

  private head(name: string): string {
    return `fn ${name}(${this.parameters(`${this.isHalf ? 'h' : 'x'}: ${this.type}`, 'f32')}) -> ${this.type}`;
  }

  private converted(result: string): string {
    return this.isHalf ? `${this.type}(${result})` : result;
  }

  /** What stands for x, and the free parameters: their names, or with a type their declarations. */
  private parameters(x: string, type?: string): string {
    return [x, ...freeParameters(this.activation).map((parameter) => (type === undefined ? parameter : `${parameter}: ${type}`))].join(
      ', ',
    );
  }
}

function functionText(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** Parameters that are arguments of the functions. */
export function freeParameters({ parameters, bound }: AnyActivation): string[] {
  return parameters.filter((parameter) => !(parameter in bound));
}
