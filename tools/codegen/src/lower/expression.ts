import {
  type ArithmeticOperator,
  type CompareOperator,
  type Expression,
  type Format,
  GraphBuilder,
  type MachineNode,
  type PlanName,
  type PrimitiveSpec,
  schedule,
} from '@rampa/ir';
import { literalParts } from './literal';
import { absent, addLow, materialize, type Pair, plain, twoProduct, twoSum, type Value } from './value';

export const planFormat: Readonly<Record<PlanName, Format>> = { double: 'f64', faithful: 'f64', fast: 'f32' };

/** Names in scope, and the values already lowered in it (shared subexpressions are shared objects). */
export class Scope {
  private readonly values = new Map<Expression, Value>();
  private readonly pairs = new Map<Expression, Pair>();

  constructor(
    readonly names: ReadonlyMap<string, Value>,
    /** Arguments whose rounding error is known. */
    readonly carried: ReadonlyMap<string, Pair> = new Map(),
    /** Subexpressions that stand for something else here: the tested quantity of a conditional, clamped into its branch. */
    readonly overrides: ReadonlyMap<Expression, Pair> = new Map(),
  ) {}

  /** This scope with a name or a shared subexpression standing for something else. */
  replace(e: Expression, pair: Pair): Scope {
    if (e.kind !== 'variable') return new Scope(this.names, this.carried, new Map([...this.overrides, [e, pair]]));
    return new Scope(new Map([...this.names, [e.name, plain(pair.hi)]]), new Map([...this.carried, [e.name, pair]]), this.overrides);
  }

  /** Whether it is part of the code already. */
  knows(expression: Expression): boolean {
    return this.values.has(expression);
  }
  value(expression: Expression, make: () => Value): Value {
    return remember(this.values, expression, make);
  }
  pair(expression: Expression, make: () => Pair): Pair {
    return remember(this.pairs, expression, make);
  }
}

function remember<T>(memo: Map<Expression, T>, expression: Expression, make: () => T): T {
  const known = memo.get(expression) ?? make();
  memo.set(expression, known);
  return known;
}

/** Lowers expressions over the reals to the machine graph of one plan. */
export class Lowering {
  readonly builder: GraphBuilder;
  /** In f64 with results in f32 a rounding error is far below the result's, and no f32 result is subnormal: nothing needs carrying or keeping apart. */
  private readonly careful: boolean;

  constructor(
    readonly plan: PlanName,
    private readonly primitives: ReadonlyMap<string, PrimitiveSpec>,
  ) {
    this.builder = new GraphBuilder(planFormat[plan]);
    this.careful = plan !== 'faithful';
  }

  /** A scope in which the given names are array elements or values fixed over a call; `known`: over all calls. */
  scope(inputs: readonly string[], parameters: readonly string[], known: Readonly<Record<string, number>> = {}): Scope {
    const b = this.builder;
    const parameter = (name: string): MachineNode => {
      const value = known[name];
      return value === undefined ? b.parameter(name) : b.constant(value);
    };
    return new Scope(
      new Map<string, Value>([
        ...inputs.map((name): [string, Value] => [name, plain(b.input(name))]),
        ...parameters.map((name): [string, Value] => [name, plain(parameter(name))]),
      ]),
    );
  }

  /** The expression as one machine number (or truth value). */
  node(expression: Expression, scope: Scope): MachineNode {
    return materialize(this.builder, this.lower(expression, scope));
  }

  private lower(e: Expression, scope: Scope): Value {
    return scope.value(e, () => this.make(e, scope));
  }

  private make(e: Expression, scope: Scope): Value {
    const b = this.builder;
    const override = scope.overrides.get(e);
    if (override !== undefined) return plain(override.hi);
    switch (e.kind) {
      case 'number':
        return plain(b.constant(literalParts(e.text).hi));
      case 'constant':
        return plain(b.constant(e.name === 'Infinity' ? Infinity : e.name === 'NaN' ? NaN : literalParts(e.name).hi));
      case 'variable': {
        const value = scope.names.get(e.name);
        if (value === undefined) throw new TypeError(`lower: ${e.name} is not in scope`);
        return value;
      }
      case 'negate':
        return this.negate(this.lower(e.operand, scope));
      case 'arithmetic':
        return this.arithmetic(e, scope);
      case 'compare':
        return plain(compare(b, e.operator, this.node(e.left, scope), this.node(e.right, scope)));
      case 'logic':
        return plain(b[e.operator](this.node(e.left, scope), this.node(e.right, scope)));
      case 'not':
        return plain(b.not(this.node(e.operand, scope)));
      case 'conditional':
        return this.conditional(e, scope);
      case 'call':
        return this.call(e, scope);
      default:
        throw new TypeError(`lower: ${e.kind} is not for a backend`);
    }
  }

  private negate(value: Value): Value {
    const b = this.builder;
    switch (value.kind) {
      case 'absent':
        return absent;
      case 'scaled':
        return { ...value, mantissa: b.negate(value.mantissa) };
      case 'quotient':
        return { ...value, numerator: b.negate(value.numerator) };
      case 'plain':
        return plain(b.negate(value.node));
    }
  }

  private arithmetic(e: Expression & { kind: 'arithmetic' }, scope: Scope): Value {
    const b = this.builder;
    if (isRoundingError(e)) return this.roundingError(e.right, scope);
    const [left, right] = [this.operand(e, e.left, scope), this.operand(e, e.right, scope)];
    if (left.kind === 'quotient' || right.kind === 'quotient') return this.withQuotient(e.operator, left, right);
    switch (e.operator) {
      case 'add':
      case 'subtract': {
        const sign = (value: Value): Value => (e.operator === 'subtract' ? this.negate(value) : value);
        if (left.kind === 'absent') return sign(right);
        if (right.kind === 'absent') return left;
        // x - x d with a scaled x: the sum of the mantissas, which the power of two leaves alone.
        if (left.kind === 'scaled' && right.kind === 'scaled' && left.exponent === right.exponent)
          return { ...left, mantissa: b[e.operator](left.mantissa, right.mantissa) };
        const { hi, lo } = this.sum(e, scope);
        return plain(addLow(b, hi, lo) as MachineNode);
      }
      case 'multiply':
        if (left.kind === 'absent' || right.kind === 'absent') return absent;
        if (left.kind === 'scaled') return this.multiplyScaled(left, materialize(b, right));
        if (right.kind === 'scaled') return this.multiplyScaled(right, left.node);
        return plain(b.multiply(left.node, right.node));
      case 'divide':
        if (left.kind === 'absent') return absent;
        // Both may be below the subnormals while their quotient is an ordinary number: log1p(e) / e with e = exp(-1000).
        if (left.kind === 'scaled' && right.kind === 'scaled' && left.exponent === right.exponent)
          return plain(b.divide(left.mantissa, right.mantissa));
        if (right.kind === 'scaled') {
          const exponent = b.negate(right.exponent);
          if (left.kind === 'plain') return { kind: 'scaled', mantissa: b.divide(left.node, right.mantissa), exponent };
          return { kind: 'scaled', mantissa: b.divide(left.mantissa, right.mantissa), exponent: b.add(left.exponent, exponent) };
        }
        if (left.kind === 'scaled') return { ...left, mantissa: b.divide(left.mantissa, materialize(b, right)) };
        return plain(b.divide(left.node, materialize(b, right)));
    }
  }

  /** Where rounding errors count, a quotient stays one only through products and divisions: in a sum the products would round once more each. */
  private operand(of: Expression & { kind: 'arithmetic' }, e: Expression, scope: Scope): Value {
    const value = this.lower(e, scope);
    return this.careful && value.kind === 'quotient' && isSum(of) ? plain(materialize(this.builder, value)) : value;
  }

  /** One division at most. A quotient is a sum's or a product's whole other operand only where it is divided by: as a number it is one division all the same. */
  private withQuotient(operator: ArithmeticOperator, left: Value, right: Value): Value {
    const b = this.builder;
    const fraction = (value: Value): { numerator: MachineNode; denominator: MachineNode } =>
      value.kind === 'quotient' ? value : { numerator: materialize(b, value), denominator: b.constant(1) };
    const [p, q] = [fraction(left), fraction(right)];
    const of = (numerator: MachineNode, denominator: MachineNode): Value => ({ kind: 'quotient', numerator, denominator });
    switch (operator) {
      case 'add':
      case 'subtract':
        if (p.denominator === q.denominator) return of(b[operator](p.numerator, q.numerator), p.denominator);
        return of(
          b[operator](b.multiply(p.numerator, q.denominator), b.multiply(q.numerator, p.denominator)),
          b.multiply(p.denominator, q.denominator),
        );
      case 'multiply':
        return of(b.multiply(p.numerator, q.numerator), b.multiply(p.denominator, q.denominator));
      case 'divide':
        if (p.denominator === q.denominator) return of(p.numerator, q.numerator);
        return of(b.multiply(p.numerator, q.denominator), b.multiply(p.denominator, q.numerator));
    }
  }

  /**
   * A sum, and what its operands carry, not added yet: in a longer sum that joins the next term, so that it costs no rounding of the sum so far
   * (1 - carry(a) is exact near 1, and then e is added to it).
   */
  private sum(e: Expression & { kind: 'arithmetic' }, scope: Scope): Pair {
    const b = this.builder;
    const operator = e.operator === 'subtract' ? 'subtract' : 'add';
    const right = materialize(b, this.lower(e.right, scope));
    const before = this.careful && isSum(e.left) && !scope.overrides.has(e.left) ? this.sum(e.left, scope) : undefined;
    if (before?.lo !== undefined) {
      const joined = b[operator](right, before.lo);
      return { hi: b[operator](before.hi, joined), lo: negateLow(b, this.carriedLow(e.right, scope), operator) };
    }
    const hi = b[operator](materialize(b, this.lower(e.left, scope)), right);
    return { hi, lo: addLow(b, this.carriedLow(e.left, scope), negateLow(b, this.carriedLow(e.right, scope), operator)) };
  }

  /** A power of two goes to the exponent, so that it cannot overflow the mantissa. */
  private multiplyScaled(value: Value & { kind: 'scaled' }, factor: MachineNode): Value {
    const b = this.builder;
    if (factor.op !== 'constant' || !powerOfTwo(factor) || factor.value < 0)
      return { ...value, mantissa: b.multiply(value.mantissa, factor) };
    return { ...value, exponent: b.add(value.exponent, b.constant(Math.log2(factor.value))) };
  }

  /** The rounding error to add to a sum, for an operand that the spec says to carry. */
  private carriedLow(e: Expression, scope: Scope): MachineNode | undefined {
    return this.careful && isCarried(e) ? this.pair(e, scope).lo : undefined;
  }

  /** `carry(x) - x`, by which the spec says where in a sum it is best added; nothing at all where nothing is carried. */
  private roundingError(x: Expression, scope: Scope): Value {
    const low = this.careful ? this.pair(x, scope).lo : undefined;
    return low === undefined ? absent : plain(low);
  }

  private conditional(e: Expression & { kind: 'conditional' }, scope: Scope): Value {
    const b = this.builder;
    const test = this.node(e.test, scope);
    const then = this.lower(e.then, this.branchScope(e, true, scope));
    const otherwise = this.lower(e.otherwise, this.branchScope(e, false, scope));
    if (then.kind === 'absent' && (otherwise.kind === 'absent' || isConstantZero(otherwise))) return absent;
    if (otherwise.kind === 'absent' && isConstantZero(then)) return absent;
    if ((then.kind === 'scaled' || otherwise.kind === 'scaled') && !this.isMadeFrom(then, otherwise) && !this.isMadeFrom(otherwise, then)) {
      const [p, q] = [this.apart(then), this.apart(otherwise)];
      return { kind: 'scaled', mantissa: b.select(test, p.mantissa, q.mantissa), exponent: b.select(test, p.exponent, q.exponent) };
    }
    return plain(b.select(test, materialize(b, then), materialize(b, otherwise)));
  }

  /** Whether a branch is computed from what the other one, scaled, comes to: `fast` has no need to keep that apart then, having it (1 - f beside f). */
  private isMadeFrom(branch: Value, scaled: Value): boolean {
    if (this.plan !== 'fast' || branch.kind !== 'plain' || scaled.kind !== 'scaled') return false;
    return schedule([branch.node]).includes(materialize(this.builder, scaled));
  }

  private apart(value: Value): { mantissa: MachineNode; exponent: MachineNode } {
    return value.kind === 'scaled' ? value : { mantissa: materialize(this.builder, value), exponent: this.builder.constant(0) };
  }

  /**
   * Both branches of a conditional are evaluated, and a shader compiler may assume that nothing infinite arises. So where a branch of
   * `t > c` calls a primitive or multiplies t by a parameter, t is clamped to the side on which the branch is taken: min(t, c) or
   * max(t, c), the same number there. A call that both branches share, or that is computed anyway, is good on both sides already.
   */
  private branchScope({ test, then, otherwise }: Expression & { kind: 'conditional' }, taken: boolean, scope: Scope): Scope {
    if (this.plan !== 'fast' || test.kind !== 'compare' || test.right.kind !== 'number') return scope;
    const [here, there] = taken ? [then, otherwise] : [otherwise, then];
    const shared = primitiveCalls(there, this.primitives);
    const isGood = [...primitiveCalls(here, this.primitives)].every((call) => shared.has(call) || scope.knows(call));
    if (isGood && !isStretched(here, test.left)) return scope;
    if (test.operator === '==' || test.operator === '!=') return scope;
    const b = this.builder;
    const above = (test.operator === '>' || test.operator === '>=') === taken;
    const tested = this.pair(test.left, scope);
    const bound = this.node(test.right, scope);
    const hi = above ? b.max(tested.hi, bound) : b.min(tested.hi, bound);
    const clamped: Pair = { hi, lo: tested.lo === undefined ? undefined : b.select(b.equal(hi, tested.hi), tested.lo, b.constant(0)) };
    return scope.replace(test.left, clamped);
  }

  private call(e: Expression & { kind: 'call' }, scope: Scope): Value {
    const b = this.builder;
    const [first, second] = e.arguments;
    if (first === undefined) throw new TypeError(`lower: ${e.callee} has no argument`);
    const a = (): MachineNode => this.node(first, scope);
    const other = (): MachineNode => this.node(second as Expression, scope);
    switch (e.callee) {
      case 'carry':
        return this.lower(first, scope);
      case 'abs': {
        const value = this.lower(first, scope);
        if (value.kind === 'absent') return absent;
        return value.kind === 'scaled' ? { ...value, mantissa: b.abs(value.mantissa) } : plain(b.abs(materialize(b, value)));
      }
      case 'min':
        return plain(b.min(a(), other()));
      case 'max':
        return plain(b.max(a(), other()));
      case 'sqrt':
      case 'round':
      case 'highPart':
      case 'exponentOf':
      case 'significandOf':
        return plain(b[e.callee](a()));
      case 'powerOf2':
        return plain(b.pow2(a()));
      case 'quotient':
        return { kind: 'quotient', numerator: a(), denominator: other() };
      case 'scale':
        if (this.careful) return { kind: 'scaled', mantissa: a(), exponent: other() };
        return plain(b.multiply(a(), b.pow2(other())));
      default:
        return this.primitive(e, scope);
    }
  }

  private primitive(e: Expression & { kind: 'call' }, scope: Scope): Value {
    const primitive = this.primitives.get(e.callee);
    if (primitive === undefined) throw new TypeError(`lower: ${e.callee} has no plan`);
    const { argument, lows, body } = primitive.plans[this.plan];
    const names = new Map<string, Value>();
    const pairs = new Map<string, Pair>();
    for (const [index, name] of argument.entries()) {
      const given = e.arguments[index] as Expression;
      const value = this.lower(given, scope);
      names.set(name, value);
      if (this.careful && value.kind === 'plain') pairs.set(name, this.pair(given, scope));
    }
    for (const [index, low] of lows.entries()) {
      const carried = pairs.get(argument[index] as string)?.lo;
      names.set(low, carried === undefined ? this.scaledLow(e.arguments[index] as Expression, scope) : plain(carried));
    }
    // A rewriting (a body without `lows`) passes the rounding error on into the primitives that it calls.
    return this.lower(body, new Scope(names, lows.length === 0 ? pairs : new Map()));
  }

  /**
   * The rounding error of an exponential: its plans end in `scale(p + t, n)` with |t| < p, so that the sum tells what it left of t.
   * It has the exponential's own power of two. (The builder puts the operand first that was made first: t needs p.)
   */
  private scaledLow(e: Expression, scope: Scope): Value {
    const value = this.lower(e, scope);
    if (!this.careful || value.kind !== 'scaled' || !isPrimitiveCall(e, this.primitives) || value.mantissa.op !== 'add') return absent;
    const b = this.builder;
    const { a: p, b: t } = value.mantissa;
    return { ...value, mantissa: b.subtract(t, b.subtract(value.mantissa, p)) };
  }

  /** The expression with the rounding error of its last operation. */
  private pair(e: Expression, scope: Scope): Pair {
    return scope.pair(
      e,
      () => scope.overrides.get(e) ?? (this.careful ? this.makePair(e, scope) : { hi: this.node(e, scope), lo: undefined }),
    );
  }

  private makePair(e: Expression, scope: Scope): Pair {
    const b = this.builder;
    switch (e.kind) {
      case 'number':
      case 'constant': {
        const hi = this.node(e, scope);
        if (e.kind === 'constant' && (e.name === 'Infinity' || e.name === 'NaN')) return { hi, lo: undefined };
        const parts = literalParts(e.kind === 'number' ? e.text : e.name);
        const lo = hi.op === 'constant' && Number.isFinite(hi.value) ? parts.hi - hi.value + parts.lo : 0;
        return { hi, lo: lo === 0 ? undefined : b.constant(lo) };
      }
      case 'variable':
        return scope.carried.get(e.name) ?? { hi: this.node(e, scope), lo: undefined };
      case 'negate': {
        const { hi, lo } = this.pair(e.operand, scope);
        return { hi: b.negate(hi), lo: lo === undefined ? undefined : b.negate(lo) };
      }
      case 'conditional': {
        const test = this.node(e.test, scope);
        const then = this.pair(e.then, this.branchScope(e, true, scope));
        const otherwise = this.pair(e.otherwise, this.branchScope(e, false, scope));
        return { hi: b.select(test, then.hi, otherwise.hi), lo: selectLow(b, test, then.lo, otherwise.lo) };
      }
      case 'call':
        return this.pairOfCall(e, scope);
      case 'arithmetic':
        if (this.lower(e, scope).kind !== 'plain') return { hi: this.node(e, scope), lo: undefined };
        return this.pairOfArithmetic(e, scope);
      default:
        return { hi: this.node(e, scope), lo: undefined };
    }
  }

  private pairOfCall(e: Expression & { kind: 'call' }, scope: Scope): Pair {
    const b = this.builder;
    const [first, second] = e.arguments as [Expression, Expression];
    switch (e.callee) {
      case 'carry':
        return this.pair(first, scope);
      case 'abs': {
        const { hi, lo } = this.pair(first, scope);
        const signed = lo === undefined ? undefined : b.select(b.less(hi, b.constant(0)), b.negate(lo), lo);
        return { hi: b.abs(hi), lo: signed };
      }
      case 'min':
      case 'max': {
        const [p, q] = [this.pair(first, scope), this.pair(second, scope)];
        const second_ = e.callee === 'min' ? b.less(q.hi, p.hi) : b.less(p.hi, q.hi);
        return { hi: b[e.callee](p.hi, q.hi), lo: selectLow(b, second_, q.lo, p.lo) };
      }
      default:
        return { hi: this.node(e, scope), lo: undefined };
    }
  }

  private pairOfArithmetic(e: Expression & { kind: 'arithmetic' }, scope: Scope): Pair {
    const b = this.builder;
    const [p, q] = [this.pair(e.left, scope), this.pair(e.right, scope)];
    switch (e.operator) {
      case 'add':
      case 'subtract': {
        const sign = (node: MachineNode): MachineNode => (e.operator === 'subtract' ? b.negate(node) : node);
        const { hi, lo } = twoSum(b, p.hi, sign(q.hi));
        const low = addLow(b, p.lo, q.lo === undefined ? undefined : sign(q.lo));
        return { hi, lo: addLow(b, lo, low) };
      }
      case 'multiply': {
        const factor = powerOfTwo(p.hi) ? p : powerOfTwo(q.hi) ? q : undefined;
        if (factor !== undefined) {
          const other = factor === p ? q : p;
          return { hi: b.multiply(p.hi, q.hi), lo: other.lo === undefined ? undefined : b.multiply(other.lo, factor.hi) };
        }
        const { hi, lo } = twoProduct(b, p.hi, q.hi);
        const crossed = addLow(
          b,
          q.lo === undefined ? undefined : b.multiply(p.hi, q.lo),
          p.lo === undefined ? undefined : b.multiply(p.lo, q.hi),
        );
        return { hi, lo: addLow(b, lo, crossed) };
      }
      case 'divide': {
        const hi = b.divide(p.hi, q.hi);
        if (powerOfTwo(q.hi)) return { hi, lo: p.lo === undefined ? undefined : b.divide(p.lo, q.hi) };
        // The remainder p - hi * q is a machine number: what the product's high part leaves of p is exact.
        const product = twoProduct(b, hi, q.hi);
        const remainder = b.subtract(b.subtract(p.hi, product.hi), product.lo);
        const rest = addLow(b, p.lo, q.lo === undefined ? undefined : b.negate(b.multiply(hi, q.lo)));
        return { hi, lo: b.divide(addLow(b, remainder, rest) as MachineNode, q.hi) };
      }
    }
  }
}

function compare(b: GraphBuilder, operator: CompareOperator, left: MachineNode, right: MachineNode): MachineNode {
  switch (operator) {
    case '<':
      return b.less(left, right);
    case '<=':
      return b.lessOrEqual(left, right);
    case '>':
      return b.less(right, left);
    case '>=':
      return b.lessOrEqual(right, left);
    case '==':
      return b.equal(left, right);
    case '!=':
      return b.notEqual(left, right);
  }
}

function negateLow(b: GraphBuilder, low: MachineNode | undefined, operator: string): MachineNode | undefined {
  return low !== undefined && operator === 'subtract' ? b.negate(low) : low;
}

function selectLow(b: GraphBuilder, test: MachineNode, p: MachineNode | undefined, q: MachineNode | undefined): MachineNode | undefined {
  if (p === undefined && q === undefined) return undefined;
  return b.select(test, p ?? b.constant(0), q ?? b.constant(0));
}

function isConstantZero(value: Value): boolean {
  return value.kind === 'plain' && value.node.op === 'constant' && value.node.value === 0;
}

function powerOfTwo(node: MachineNode): boolean {
  return node.op === 'constant' && node.value !== 0 && Number.isInteger(Math.log2(Math.abs(node.value)));
}

function isSum(e: Expression): e is Expression & { kind: 'arithmetic' } {
  return e.kind === 'arithmetic' && (e.operator === 'add' || e.operator === 'subtract');
}

function isPrimitiveCall(e: Expression, primitives: ReadonlyMap<string, PrimitiveSpec>): boolean {
  return e.kind === 'call' && primitives.has(e.callee);
}

function isRoundingError({ operator, left, right }: Expression & { kind: 'arithmetic' }): boolean {
  return operator === 'subtract' && left.kind === 'call' && left.callee === 'carry' && left.arguments[0] === right;
}

function isCarried(e: Expression): boolean {
  if (e.kind === 'call' && e.callee === 'abs') return isCarried(e.arguments[0] as Expression);
  if (e.kind === 'negate') return isCarried(e.operand);
  if (e.kind === 'conditional') return isCarried(e.then) || isCarried(e.otherwise);
  return e.kind === 'call' && e.callee === 'carry';
}

/** Whether the branch is a product of the tested variable and another one, and so may be larger than both. */
function isStretched(branch: Expression, tested: Expression): boolean {
  if (branch.kind !== 'arithmetic' || branch.operator !== 'multiply' || tested.kind !== 'variable') return false;
  const { left, right } = branch;
  return left.kind === 'variable' && right.kind === 'variable' && (left.name === tested.name) !== (right.name === tested.name);
}

/** The calls of primitives in an expression, as objects: what is shared between two expressions is the same object in both. */
function primitiveCalls(
  e: Expression,
  primitives: ReadonlyMap<string, PrimitiveSpec>,
  found = new Set<Expression>(),
): ReadonlySet<Expression> {
  switch (e.kind) {
    case 'negate':
    case 'not':
      primitiveCalls(e.operand, primitives, found);
      break;
    case 'arithmetic':
    case 'compare':
    case 'logic':
      for (const part of [e.left, e.right]) primitiveCalls(part, primitives, found);
      break;
    case 'conditional':
      for (const part of [e.test, e.then, e.otherwise]) primitiveCalls(part, primitives, found);
      break;
    case 'call':
      if (primitives.has(e.callee)) found.add(e);
      for (const argument of e.arguments) primitiveCalls(argument, primitives, found);
      break;
  }
  return found;
}
