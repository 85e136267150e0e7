import { type Expression, type LawSpec, parts } from '@rampa/ir';
import { holdsInDoubles } from '../vectors/doubles';
import { Random } from '../vectors/random';

export type Apply = Expression & { readonly kind: 'apply' };
/** Values of a law's variables. */
export type Point = Readonly<Record<string, number>>;

/** Sets of parameter-like variables, and points for each. */
const parameterChoices = 5;
const pointsPerChoice = 60;

/** Every node, from the outside in. */
function visit(node: Expression, see: (node: Expression) => void): void {
  see(node);
  for (const part of parts(node)) visit(part, see);
}

/** Innermost first, each once. */
export function appliesOf(expressions: readonly Expression[]): Apply[] {
  const found: Apply[] = [];
  const collect = (node: Expression): void => {
    const applies: Apply[] = [];
    visit(node, (inner) => {
      if (inner.kind === 'apply') applies.push(inner);
    });
    // A visit goes from the outside in.
    for (const apply of applies.reverse()) if (!found.includes(apply)) found.push(apply);
  };
  for (const expression of expressions) collect(expression);
  return found;
}

/** A number with few significant bits, so that products of two of them are still exact in f32. */
function short(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(x))) - 10);
  return Math.round(x / unit) * unit;
}

/** A value of a variable: near zero mostly, sometimes of any size that it may have and a product of two f32 numbers can. */
function draw(random: Random, { min = -1e30, max = 1e30, above }: LawSpec['variables'][number]): number {
  const low = above ?? min;
  for (let tries = 0; tries < 100; tries++) {
    const style = random.uniform();
    const sign = random.uniform() < 0.5 ? -1 : 1;
    const candidate =
      style < 0.05
        ? 0
        : style < 0.15
          ? [low, max][random.below(2)]
          : style < 0.75
            ? random.between(Math.max(low, -12), Math.min(max, 12))
            : sign * 2 ** random.between(-20, Math.log2(Math.min(Math.max(Math.abs(low), Math.abs(max)), 2 ** 60)));
    const x = short(candidate ?? 0);
    if (x >= min && x <= max && (above === undefined || x > above)) return x;
  }
  return short(above ?? min);
}

/** The variables that parameters of functions depend on. */
export function parameterVariables(law: LawSpec): ReadonlySet<string> {
  const parameterLike = new Set<string>();
  for (const side of law.sides) {
    visit(side, (node) => {
      if (node.kind === 'apply')
        for (const part of Object.values(node.parameters))
          visit(part, (inner) => inner.kind === 'variable' && parameterLike.add(inner.name));
    });
  }
  return parameterLike;
}

/** The points at which a law is evaluated: several sets of parameters, many points for each. The same every time. */
export function pointsOf(law: LawSpec): Point[] {
  const parameterLike = parameterVariables(law);
  const random = new Random(law.name);
  const points: Point[] = [];
  const fixed = law.variables.filter(({ name }) => parameterLike.has(name));
  const free = law.variables.filter(({ name }) => !parameterLike.has(name));
  for (let choice = 0; choice < (fixed.length === 0 ? 1 : parameterChoices); choice++) {
    const parameters = Object.fromEntries(fixed.map((variable) => [variable.name, draw(random, variable)]));
    for (let k = 0; k < pointsPerChoice * (fixed.length === 0 ? parameterChoices : 1); k++) {
      const point = { ...parameters, ...Object.fromEntries(free.map((variable) => [variable.name, draw(random, variable)])) };
      const holds = law.where === undefined || holdsInDoubles(law.where, point);
      if (holds) points.push(point);
    }
  }
  return points;
}
