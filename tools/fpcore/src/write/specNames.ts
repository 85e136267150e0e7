import { functions } from '../names';

/** Names that formulas, graphs and the public interface of a generated package use for something else, and words of TypeScript. */
const reserved = [
  ...['x', 'dy', 'y', 'index', 'value', 'derivative', 'subgradient'],
  ...['break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'export', 'extends'],
  ...['false', 'finally', 'for', 'function', 'if', 'import', 'in', 'instanceof', 'new', 'null', 'return', 'super', 'switch', 'this'],
  ...['throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield', 'let', 'static', 'await', 'eval', 'arguments'],
  ...['implements', 'interface', 'package', 'private', 'protected', 'public', 'undefined'],
];

/** Names in a spec file for the arguments of an FPCore, whose names may be anything from `x_1` to `lo*`. */
export class SpecNames {
  private readonly names = new Map<string, string>();

  /** The input is x; parameters keep their names as far as a spec file may have them, `language` being those that it imports. */
  constructor(input: string | undefined, parameters: readonly string[], language: ReadonlySet<string>) {
    const taken = new Set([...reserved, ...Object.keys(functions), ...language]);
    if (input !== undefined) this.names.set(input, 'x');
    for (const parameter of parameters) {
      const wanted = legal(parameter);
      let name = wanted;
      for (let k = 2; taken.has(name); k++) name = `${wanted}${k}`;
      taken.add(name);
      this.names.set(parameter, name);
    }
  }

  get pairs(): readonly (readonly [from: string, to: string])[] {
    return [...this.names];
  }

  of(argument: string): string {
    return this.names.get(argument) ?? argument;
  }
}

/** Letters and digits, beginning with a small letter. */
function legal(name: string): string {
  const start = name
    .replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase())
    .replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase());
  return /^[a-z]/.test(start) ? start : `p${start}`;
}
