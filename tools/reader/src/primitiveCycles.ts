import type { Expression, PrimitiveSpec } from '@rampa/ir';
import { locationOf, SpecError } from './specError';

/** A primitive may be written with others, in its formula and in its plans, but must not come back to itself. */
export function refusePrimitiveCycles(primitives: readonly PrimitiveSpec[]): void {
  refuseCycles(primitives, ({ formula }) => (formula === undefined ? [] : [formula.body]));
  refuseCycles(primitives, ({ plans }) => Object.values(plans).map((plan) => plan.body));
}

type Call = Extract<Expression, { kind: 'call' }>;

function refuseCycles(primitives: readonly PrimitiveSpec[], bodies: (primitive: PrimitiveSpec) => readonly Expression[]): void {
  const calls = new Map(primitives.map((primitive) => [primitive.name, bodies(primitive).flatMap((body) => callsIn(body, new Set()))]));
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return;
    for (const call of calls.get(name) ?? []) {
      const start = path.indexOf(call.callee);
      if (start >= 0)
        throw new SpecError(
          locationOf(call),
          `a cycle: ${[...path.slice(start), call.callee].join(' -> ')}`,
          'write one of them without the other',
        );
      visit(call.callee, [...path, call.callee]);
    }
    done.add(name);
  };
  for (const { name } of primitives) visit(name, [name]);
}

function callsIn(expression: Expression, seen: Set<Expression>): Call[] {
  if (seen.has(expression)) return [];
  seen.add(expression);
  const below = Object.values(expression).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]));
  const inner = below
    .filter((part): part is Expression => typeof part === 'object' && part !== null)
    .flatMap((part) => callsIn(part, seen));
  return expression.kind === 'call' ? [expression, ...inner] : inner;
}
