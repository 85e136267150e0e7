/**
 * Turns generated lines into WGSL of one width. Placeholders: %n the variable of line n, $name a parameter as the width's type,
 * @name( a helper, #F #I #U #B the float, signed, unsigned and truth type.
 */
export interface Dialect {
  readonly width: 1 | 2 | 3 | 4;
  /** Put before the names of helpers. */
  readonly prefix: string;
}

export interface Body {
  /** `let` statements, without indentation. */
  readonly statements: readonly string[];
  /** One expression per root. */
  readonly results: readonly string[];
  /** Helpers that are called, without prefix. */
  readonly helpers: ReadonlySet<string>;
}

/** The statements that the roots need, and the roots, with `parameter(name)` in place of each parameter. `name` starts the names of the variables. */
export function instantiate(
  lines: readonly string[],
  roots: readonly string[],
  dialect: Dialect,
  parameter: (name: string) => string,
  name = 't',
): Body {
  const needed = new Set<number>();
  const need = (text: string): void => {
    for (const [, digits] of text.matchAll(/%(\d+)/g)) {
      const line = Number(digits);
      if (!needed.has(line)) {
        needed.add(line);
        need(lines[line] as string);
      }
    }
  };
  roots.forEach(need);
  const order = [...needed].sort((a, b) => a - b);
  const names = new Map(order.map((line, index) => [line, `${name}${index}`]));
  const helpers = new Set<string>();
  const write = (text: string): string =>
    concrete(
      text
        .replace(/%(\d+)/g, (_, line: string) => names.get(Number(line)) as string)
        .replace(/\$(\w+)/g, (_, parameterName: string) => splat(parameter(parameterName), dialect)),
      dialect,
      helpers,
    );
  const statements = order.map((line) => `let ${names.get(line)} = ${write(lines[line] as string)};`);
  return { statements, results: roots.map(write), helpers };
}

/** Replaces the placeholders of types and helpers; helpers that are called are added to `helpers`. */
export function concrete(text: string, { width, prefix }: Dialect, helpers: Set<string>): string {
  const types = width === 1 ? scalarTypes : vectorTypes;
  return (width === 1 ? text.replace(/#[FIU]\((-?\d[\w.]*(?:e-\d+)?)\)/g, '$1') : text)
    .replace(/#([FIUB])/g, (_, type: keyof typeof scalarTypes) => types[type].replace('N', String(width)))
    .replace(/@(\w+)/g, (_, helper: string) => {
      helpers.add(helper);
      return `${prefix}${helper}`;
    });
}

/** A number as a value of the width's type. */
export function splat(text: string, { width }: Dialect): string {
  return width === 1 ? text : `vec${width}f(${text})`;
}

const scalarTypes = { F: 'f32', I: 'i32', U: 'u32', B: 'bool' };
const vectorTypes = { F: 'vecNf', I: 'vecNi', U: 'vecNu', B: 'vecN<bool>' };
