import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expression, Specification } from '@rampa/ir';
import { afterEach } from 'vitest';
import { readSpecification, SpecError } from '../src/index';

const language = fileURLToPath(new URL('../../../spec/language', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const primitive = (name: string, parameters = 'x') => `
import { primitive } from '../language/primitive';
/** A stand-in. */
export default primitive({ name: '${name}', formula: (${parameters}) => 1, plans: { double: (${parameters}) => 1, faithful: (${parameters}) => 1, fast: (${parameters}) => 1 } });
`;

/** Stand-ins for the primitives that the fixtures call. */
const primitives = {
  'primitives/exp.ts': primitive('exp'),
  'primitives/log1p.ts': primitive('log1p'),
  'primitives/hypot.ts': primitive('hypot', 'x, y'),
};

/** Writes a small spec, by paths below spec/, beside a copy of the real language. */
export function write(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rampa-reader-'));
  folders.push(root);
  cpSync(language, join(root, 'spec/language'), { recursive: true });
  for (const [path, text] of Object.entries({ ...primitives, ...files })) {
    const file = join(root, 'spec', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

export function read(files: Readonly<Record<string, string>>): Specification {
  return readSpecification(write(files));
}

/** Where an error is expected, in the text of a fixture. */
const mark = '/*!*/';

/** Reads a spec that must fail, and checks that it fails where the mark stands. Gives the message without the place. */
export function failure(files: Readonly<Record<string, string>>): string {
  const [path, text] = Object.entries(files).find(([, candidate]) => candidate.includes(mark)) ?? [];
  if (path === undefined || text === undefined) throw new Error('the fixture has no mark');
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  const place = { file: `spec/${path}`, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const root = write({ ...files, [path]: text.replace(mark, '') });
  try {
    readSpecification(root);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const prefix = `${place.file}:${place.line}:${place.column}: `;
    if (!error.message.startsWith(prefix)) throw new Error(`expected the place ${prefix}, got ${error.message}`);
    if (JSON.stringify(error.location) !== JSON.stringify(place)) throw new Error(`the location is ${JSON.stringify(error.location)}`);
    return error.message.slice(prefix.length);
  }
  throw new Error('the spec was read without an error');
}

/** The file of an activation `f`; `overrides` replace its properties (undefined leaves one out), `above` stands before it. */
export function activation(overrides: Readonly<Record<string, string | undefined>> = {}, above = ''): string {
  const properties = {
    name: "'f'",
    source: "'S'",
    value: '(x) => x',
    derivative: '(x) => 1',
    limits: '{ minusInfinity: -Infinity, plusInfinity: Infinity }',
    ...overrides,
  };
  const lines = Object.entries(properties).flatMap(([name, text]) => (text === undefined ? [] : [`  ${name}: ${text},`]));
  return `import { abs, activation, carry, exp, hypot, ln2, log1p, max, min, pi, sqrt } from '../language';\n${above}\n/** Summary. */\nexport default activation({\n${lines.join('\n')}\n});\n`;
}

/** Properties that declare parameters, with derivatives in them. */
export function parameters(...names: readonly string[]): Record<string, string> {
  return {
    parameters: `{ ${names.map((name) => `${name}: { default: 1, meaning: 'm' }`).join(', ')} }`,
    parameterDerivatives: `{ ${names.map((name) => `${name}: () => 0`).join(', ')} }`,
  };
}

/** The value formula of the activation `f`, shown. */
export function value(formula: string, above = '', ...names: readonly string[]): string {
  const spec = read({ 'activations/f.ts': activation({ ...(names.length === 0 ? {} : parameters(...names)), value: formula }, above) });
  const [f] = spec.activations;
  if (f === undefined) throw new Error('no activation was read');
  return show(f.formula.value);
}

/** An expression with every operation in parentheses. */
export function show(expression: Expression): string {
  const signs = { add: '+', subtract: '-', multiply: '*', divide: '/' };
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'constant':
      return `<${expression.name}>`;
    case 'variable':
      return expression.name;
    case 'negate':
      return `(-${show(expression.operand)})`;
    case 'not':
      return `(!${show(expression.operand)})`;
    case 'arithmetic':
      return `(${show(expression.left)} ${signs[expression.operator]} ${show(expression.right)})`;
    case 'compare':
    case 'logic':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'conditional':
      return `(${show(expression.test)} ? ${show(expression.then)} : ${show(expression.otherwise)})`;
    case 'call':
      return `${expression.callee}(${expression.arguments.map(show).join(', ')})`;
    case 'apply': {
      const given = Object.entries(expression.parameters).map(([name, part]) => `${name}: ${show(part)}`);
      return `apply ${expression.function}.${expression.quantity}(${[...expression.arguments.map(show), ...given].join(', ')})[${expression.indices.join(', ')}]`;
    }
    case 'fold':
      return `${expression.operator}(${expression.element} => ${show(expression.body)})`;
    case 'element':
      return `row[${expression.index}]`;
  }
}
