import type { ActivationSpec, Expression, ParameterSpec, PrimitiveSpec, Quantities } from '@rampa/ir';
import { expandPrimitives } from './expand';
import { expressionText } from './expressionText';
import { layout, list, stringLiteral, type Text } from './layout';

export interface ExportOptions {
  /** The value (which is the default), the derivative in x, or the derivative in the parameter of this name. */
  readonly quantity?: string;
  /** The textbook formula (which is the default), or the rewriting that is computed: that has the textbook formula as its `:spec`. */
  readonly form?: 'formula' | 'evaluate';
  /** binary64 by default. */
  readonly precision?: 'binary64' | 'binary32';
  /** Those of the specification: what FPCore lacks is expanded by their formulas. */
  readonly primitives: readonly PrimitiveSpec[];
}

/**
 * A quantity of an activation as an FPCore: what FPBench's tools read, and what Herbie can look for a better rewriting of.
 * What FPCore has no words for is a RangeError. At a NaN and at -0, fmin and fmax need not be Rampa's min and max; over the reals they are.
 */
export function exportFPCore(spec: ActivationSpec, options: ExportOptions): string {
  const { quantity = 'value', form = 'formula', precision = 'binary64', primitives } = options;
  const formula = quantityOf(spec, spec.formula, quantity);
  const written = form === 'formula' ? formula : quantityOf(spec, spec.evaluate, quantity);
  const variables = new Set(['x', ...spec.parameters.map(({ name }) => name)]);
  const text = (expression: Expression): Text =>
    expressionText(expandPrimitives(expression, primitives, title(spec.name, quantity)), variables);
  const properties: readonly (readonly [name: string, value: Text | undefined])[] = [
    ['name', stringLiteral(title(spec.name, quantity))],
    ['description', spec.summary === '' ? undefined : stringLiteral(spec.summary)],
    ['cite', citation(spec.source)],
    ['precision', precision],
    ['pre', precondition(spec.parameters)],
    ['spec', written === formula ? undefined : text(formula)],
    ['rampa-activation', stringLiteral(spec.name)],
    ['rampa-quantity', stringLiteral(quantity)],
    ['rampa-form', form],
    ['rampa-source', spec.source === '' ? undefined : stringLiteral(spec.source)],
    ['rampa-parameters', spec.parameters.length === 0 ? undefined : list(...spec.parameters.map(parameterFacts))],
  ];
  const lines = properties.flatMap(([name, value]) => (value === undefined ? [] : [`:${name} ${layout(value, name.length + 4)}`]));
  return `(FPCore ${identifier(spec.name, quantity, form)} (${[...variables].join(' ')})\n  ${[...lines, layout(text(written), 2)].join('\n  ')})\n`;
}

function quantityOf(spec: ActivationSpec, from: Quantities<Expression>, quantity: string): Expression {
  const known = new Map(Object.entries({ value: from.value, derivative: from.derivative, ...from.parameterDerivatives }));
  const expression = known.get(quantity);
  if (expression !== undefined) return expression;
  throw new RangeError(`exportFPCore: ${spec.name}: quantity must be one of ${[...known.keys()].join(', ')}, got ${quantity}`);
}

function title(name: string, quantity: string): string {
  return quantity === 'value' ? name : `${name}, derivative in ${quantity === 'derivative' ? 'x' : quantity}`;
}

function identifier(name: string, quantity: string, form: string): string {
  const parts = quantity === 'value' ? [name] : quantity === 'derivative' ? [name, 'derivative'] : [name, 'derivative', quantity];
  return [...parts, ...(form === 'evaluate' ? ['evaluate'] : [])].join('-');
}

/** Citations must be symbols: an arXiv identifier is one. */
function citation(source: string): Text | undefined {
  const identifiers = source.match(/arXiv:\d{4}\.\d{4,5}/g);
  return identifiers === null ? undefined : list(...identifiers);
}

/** That a parameter is an integer stands under :rampa-parameters only: no sampling of real numbers would ever meet it. */
function precondition(parameters: readonly ParameterSpec[]): Text | undefined {
  const conditions = parameters.flatMap(({ name, min, max, above }) => [
    ...constraint('>=', name, min),
    ...constraint('>', name, above),
    ...constraint('<=', name, max),
  ]);
  return conditions.length > 1 ? list('and', ...conditions) : conditions[0];
}

function constraint(operator: string, name: string, bound: number | undefined): readonly Text[] {
  return bound === undefined || !Number.isFinite(bound) ? [] : [list(operator, name, String(bound))];
}

function parameterFacts(parameter: ParameterSpec): Text {
  const numbers = (['default', 'min', 'max', 'above'] as const).flatMap((fact) => {
    const value = parameter[fact];
    return value === undefined || !Number.isFinite(value) ? [] : [list(fact, String(value))];
  });
  const flags = (['integer', 'perChannel'] as const).flatMap((fact) => (parameter[fact] ? [list(fact)] : []));
  return list(parameter.name, ...numbers, ...flags, list('meaning', stringLiteral(parameter.meaning)));
}
