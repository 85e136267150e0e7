import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Expression, locations } from '@rampa/ir';
import { expect, test } from 'vitest';
import * as functions from '../../../spec/language/functions';
import * as machine from '../../../spec/language/machine';
import { readSpecification } from '../src/index';

/**
 * The real spec, read against run: a spec file computes in doubles, and its expression, evaluated in doubles operation by operation,
 * must give the same bits.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const spec = readSpecification(root);

type Run = (...values: readonly number[]) => number;
const callees = new Map<string, Run>();
for (const [name, value] of [...Object.entries(functions), ...Object.entries(machine)]) callees.set(name, value as Run);
for (const { name } of spec.primitives) callees.set(name, (await import(`../../../spec/primitives/${name}.ts`)).default);

type Variables = Readonly<Record<string, number>>;

function evaluate(expression: Expression, variables: Variables): number {
  const of = (part: Expression) => evaluate(part, variables);
  switch (expression.kind) {
    case 'number':
      return Number(expression.text);
    case 'constant':
      return { pi: Math.PI, ln2: Math.LN2, sqrt2: Math.SQRT2, Infinity: Number.POSITIVE_INFINITY, NaN: Number.NaN }[expression.name];
    case 'variable':
      return variables[expression.name] ?? missing(expression.name);
    case 'negate':
      return -of(expression.operand);
    case 'arithmetic': {
      const [a, b] = [of(expression.left), of(expression.right)];
      return { add: a + b, subtract: a - b, multiply: a * b, divide: a / b }[expression.operator];
    }
    case 'conditional':
      return holds(expression.test, variables) ? of(expression.then) : of(expression.otherwise);
    case 'call':
      return (callees.get(expression.callee) ?? missing(expression.callee))(...expression.arguments.map(of));
    default:
      return missing(expression.kind);
  }
}

function holds(expression: Expression, variables: Variables): boolean {
  if (expression.kind === 'not') return !holds(expression.operand, variables);
  if (expression.kind === 'logic') {
    const left = holds(expression.left, variables);
    return expression.operator === 'and' ? left && holds(expression.right, variables) : left || holds(expression.right, variables);
  }
  if (expression.kind !== 'compare') return missing(expression.kind);
  const [a, b] = [evaluate(expression.left, variables), evaluate(expression.right, variables)];
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, '==': a === b, '!=': a !== b }[expression.operator];
}

function missing(what: string): never {
  throw new Error(`no ${what} here`);
}

const xs = [
  0,
  -0,
  1e-320,
  -1e-17,
  0.3,
  -0.7,
  1,
  -1,
  2.5,
  -6.9,
  30,
  -45.25,
  800,
  -1e5,
  1e20,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
];

type Formula = (x: number, parameters: Variables) => number;
interface Formulas {
  readonly value?: Formula;
  readonly derivative?: Formula;
  readonly parameterDerivatives?: Readonly<Record<string, Formula>>;
}

const names = readdirSync(`${root}spec/activations`, { withFileTypes: true }).flatMap((entry) =>
  entry.isFile() ? [entry.name.slice(0, -'.ts'.length)] : [],
);

test('every file of spec/activations is read', () => {
  expect(spec.activations.map((activation) => activation.name)).toEqual(names.sort());
  expect(names.length).toBeGreaterThan(0);
});

test.each(spec.activations.map((activation) => [activation.name, activation] as const))('%s', async (name, activation) => {
  const definition: Formulas & { readonly evaluate?: Formulas } = (await import(`../../../spec/activations/${name}.ts`)).default.definition;
  // A textbook formula that calls another activation runs that one's evaluate form, so its bits may differ.
  const callsOthers = /from '\.\//.test(readFileSync(`${root}${activation.file}`, 'utf8'));
  const parameters = Object.fromEntries(activation.parameters.map((parameter) => [parameter.name, parameter.default]));
  const compare = (expression: Expression, run: Formula | undefined) => {
    if (run === undefined) return missing('formula');
    for (const x of xs) expect([x, evaluate(expression, { ...parameters, x })]).toEqual([x, run(x, parameters)]);
  };
  const better = definition.evaluate;
  compare(activation.evaluate.value, better?.value ?? definition.value);
  compare(activation.evaluate.derivative, better?.derivative ?? definition.derivative);
  for (const { name: parameter } of activation.parameters) {
    const textbook = definition.parameterDerivatives?.[parameter];
    compare(
      activation.evaluate.parameterDerivatives[parameter] ?? missing(parameter),
      better?.parameterDerivatives?.[parameter] ?? textbook,
    );
    if (!callsOthers) compare(activation.formula.parameterDerivatives[parameter] ?? missing(parameter), textbook);
  }
  if (callsOthers) return;
  compare(activation.formula.value, definition.value);
  compare(activation.formula.derivative, definition.derivative);
});

test.each(spec.primitives.map((primitive) => [primitive.name, primitive] as const))('primitive %s', (name, primitive) => {
  const { argument, lows, body } = primitive.plans.double;
  // Outside its domain, and at infinities, nothing is said about a plan.
  const { min, max } = primitive.domain;
  for (const x of xs.filter((candidate) => Number.isFinite(candidate) && candidate >= min && candidate <= max)) {
    for (const y of argument.length === 1 ? [0] : xs) {
      const given = {
        ...Object.fromEntries(argument.map((parameter, k) => [parameter, k === 0 ? x : y])),
        ...Object.fromEntries(lows.map((low) => [low, argument.length === 1 ? y : 0])),
      };
      expect([x, y, evaluate(body, given)]).toEqual([x, y, callees.get(name)?.(x, y)]);
    }
  }
});

test('every node of every expression says where it was written', () => {
  const files = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('kind' in part) {
      const location = locations.get(part);
      if (location === undefined) throw new Error(`no location: ${JSON.stringify(part)}`);
      files.add(location.file);
    }
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(spec);
  for (const { file } of [...spec.activations, ...spec.reductions, ...spec.primitives, ...spec.laws]) expect(files).toContain(file);
});
