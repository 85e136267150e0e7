import { fileURLToPath } from 'node:url';
import type { ActivationSpec, Expression, ParameterSpec } from '@rampa/ir';
import { readSpecification } from '@rampa/reader';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const specification = readSpecification(root);
export const { primitives } = specification;

/** A quantity of an activation in one of its forms. */
export interface Case {
  readonly spec: ActivationSpec;
  readonly quantity: string;
  readonly form: 'formula' | 'evaluate';
  readonly expression: Expression;
  /** A name that a spec file may have, such as eluDerivativeInAlphaEvaluate. */
  readonly name: string;
}

export const cases: readonly Case[] = specification.activations.flatMap((spec) =>
  (['formula', 'evaluate'] as const).flatMap((form) => {
    const { value, derivative, parameterDerivatives } = spec[form];
    return Object.entries({ value, derivative, ...parameterDerivatives }).map(([quantity, expression]) => ({
      spec,
      quantity,
      form,
      expression,
      name: `${spec.name}In${capital(quantity)}${capital(form)}`,
    }));
  }),
);

export function activation(name: string): ActivationSpec {
  const found = specification.activations.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no activation ${name}`);
  return found;
}

/** Parameter values to look at: the defaults, and others that the constraints allow. */
export function parameterSets({ parameters }: ActivationSpec): readonly Readonly<Record<string, number>>[] {
  if (parameters.length === 0) return [{}];
  const of = (value: (parameter: ParameterSpec) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(parameters.map((parameter) => [parameter.name, value(parameter)]));
  const allowed = (wanted: number) => of((parameter) => (isAllowed(parameter, wanted) ? wanted : parameter.default));
  return [of((parameter) => parameter.default), allowed(0.3), allowed(-1.75), allowed(7)];
}

function isAllowed({ min = -Infinity, max = Infinity, above = -Infinity, integer }: ParameterSpec, value: number): boolean {
  return value >= min && value <= max && value > above && (!integer || Number.isInteger(value));
}

const sizes = [1e-300, 1e-21, 1e-10, 0.1, 0.5, 0.7517915246935645, 1, 1.1924312145154952, 1.3, 2, 3, 6, 10.25, 40, 90, 750];

/** Both signs, with the neighbours of the points at which functions of the spec have kinks. */
const points: readonly number[] = [
  0,
  ...sizes.flatMap((size) => [size, -size]),
  ...[0, 3, 6].flatMap((kink) => [kink + 2 ** -50, kink - 2 ** -50, -kink + 2 ** -50, -kink - 2 ** -50]),
];

/** Where to look at an activation. Farther out than 40, 1 + tanh of geluTanh's cubic cancels more digits than MPFR is given. */
export function inputsOf({ name }: ActivationSpec): readonly number[] {
  return name === 'geluTanh' ? points.filter((x) => Math.abs(x) <= 40) : points;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
