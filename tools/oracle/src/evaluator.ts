import type { ActivationSpec, Expression, PrimitiveSpec, ReductionSpec, Specification } from '@rampa/ir';
import { locations } from '@rampa/ir';
import { add, type Dual, divide, either, multiply, nativeFunctions, negate, subtract } from './dual';
import { type Truth, undefinedValue } from './interval';
import type { Real, Reals } from './real';
import { type Row, Scope } from './scope';

/** No result can be had: see the message. */
export class OracleError extends Error {
  override readonly name: string = 'OracleError';
}

/** A primitive was called with an argument for which it has no plan. */
export class DomainError extends OracleError {
  override readonly name = 'DomainError';
}

/** What expressions may call: primitives by their formula, and in laws whole functions of the spec. */
export class Library {
  private readonly primitives: ReadonlyMap<string, PrimitiveSpec>;
  private readonly functions: ReadonlyMap<string, ActivationSpec | ReductionSpec>;

  constructor(specification: Partial<Specification>) {
    this.primitives = new Map((specification.primitives ?? []).map((primitive) => [primitive.name, primitive]));
    this.functions = new Map(
      [...(specification.activations ?? []), ...(specification.reductions ?? [])].map((declared) => [declared.name, declared]),
    );
  }

  formula(name: string): PrimitiveSpec['formula'] {
    return this.primitives.get(name)?.formula;
  }

  domain(name: string): PrimitiveSpec['domain'] | undefined {
    return this.primitives.get(name)?.domain;
  }

  declared(name: string): ActivationSpec | ReductionSpec | undefined {
    return this.functions.get(name);
  }
}

/** Evaluates expressions in interval arithmetic of one precision, with one automatic derivative. */
export class Evaluator {
  constructor(
    readonly reals: Reals,
    private readonly library: Library,
  ) {}

  evaluate(node: Expression, from: Scope): Dual {
    switch (node.kind) {
      case 'number':
        return { value: this.reals.intervals.decimal(node.text) };
      case 'constant':
        return { value: this.constant(node.name) };
      case 'variable':
        return from.names.get(node.name) ?? fail(node, `unknown variable ${node.name}`);
    }
    const scope = from.scopeOf(node);
    const known = scope.results.get(node);
    if (known !== undefined) return known;
    const result = this.operation(node, scope);
    scope.results.set(node, result);
    return result;
  }

  private operation(node: Expression, scope: Scope): Dual {
    const { reals } = this;
    switch (node.kind) {
      case 'negate':
        return negate(reals, this.evaluate(node.operand, scope));
      case 'arithmetic':
        return arithmetic[node.operator](reals, this.evaluate(node.left, scope), this.evaluate(node.right, scope));
      case 'conditional':
        return this.conditional(node, scope);
      case 'call':
        return this.call(node, scope);
      case 'apply':
        return this.apply(node, scope);
      case 'fold':
        return this.fold(node, scope);
      case 'element':
        return this.element(node, scope);
      default:
        return fail(node, `expected a number, got a truth value (${node.kind})`);
    }
  }

  private conditional(node: Expression & { readonly kind: 'conditional' }, scope: Scope): Dual {
    const test = this.test(node.test, scope);
    if (test === 'undefined') return { value: undefinedValue };
    if (test === true) return this.evaluate(node.then, scope);
    if (test === false) return this.evaluate(node.otherwise, scope);
    // Where a continuous function changes its formula, both branches are as good as equal and the value is decided all the same.
    return either(this.reals, this.evaluate(node.then, scope), this.evaluate(node.otherwise, scope));
  }

  /** A comparison or logic; 'undefined' where a side of a comparison is not defined. */
  test(node: Expression, scope: Scope): Truth | 'undefined' {
    switch (node.kind) {
      case 'compare':
        return this.compare(node, scope);
      case 'not': {
        const truth = this.test(node.operand, scope);
        return typeof truth === 'boolean' ? !truth : truth;
      }
      case 'logic': {
        const settling = node.operator === 'or';
        const left = this.test(node.left, scope);
        if (left === settling || left === 'undefined') return left;
        const right = this.test(node.right, scope);
        return left === undefined && right !== settling ? undefined : right;
      }
      default:
        return fail(node, `expected a truth value, got a number (${node.kind})`);
    }
  }

  private compare(node: Expression & { readonly kind: 'compare' }, scope: Scope): Truth | 'undefined' {
    const left = this.evaluate(node.left, scope).value;
    const right = this.evaluate(node.right, scope).value;
    if (left.kind === 'undefined' || right.kind === 'undefined') return 'undefined';
    switch (node.operator) {
      case '<':
        return this.reals.less(left, right);
      case '>':
        return this.reals.less(right, left);
      case '<=':
        return not(this.reals.less(right, left));
      case '>=':
        return not(this.reals.less(left, right));
      case '==':
        return this.reals.equal(left, right);
      case '!=':
        return not(this.reals.equal(left, right));
    }
  }

  private call(node: Expression & { readonly kind: 'call' }, scope: Scope): Dual {
    const values = node.arguments.map((argument) => this.evaluate(argument, scope));
    if (scope.computed) this.refuseOutside(node, values);
    const native = nativeFunctions[node.callee];
    if (native !== undefined) return native(this.reals, values);
    const formula =
      this.library.formula(node.callee) ??
      fail(node, `unknown function ${node.callee}: neither known to MPFR nor a primitive with a formula`);
    const names = new Map(
      formula.arguments.map((name, k) => [name, values[k] ?? fail(node, `${node.callee}: argument ${name} is missing`)]),
    );
    return this.evaluate(formula.body, new Scope(names));
  }

  /** A primitive is computed only on its domain, so a formula that leaves it is wrong even where the mathematics is right. */
  private refuseOutside(node: Expression & { readonly kind: 'call' }, [argument]: readonly Dual[]): void {
    const { min = -Infinity, max = Infinity } = this.library.domain(node.callee) ?? {};
    if (argument === undefined || (min === -Infinity && max === Infinity)) return;
    const { reals } = this;
    if (reals.less(argument.value, reals.double(min)) === true || reals.less(reals.double(max), argument.value) === true) {
      throw new DomainError(at(node, `${node.callee} is called outside its domain [${min}, ${max}]`));
    }
  }

  /** A function of the spec, by its textbook formula. */
  private apply(node: Expression & { readonly kind: 'apply' }, scope: Scope): Dual {
    const declared = this.library.declared(node.function) ?? fail(node, `unknown function ${node.function}`);
    const values = node.arguments.map((argument) => this.evaluate(argument, scope));
    const names = new Map<string, Dual>(
      declared.parameters.map((parameter) => [parameter.name, { value: this.reals.double(parameter.default) }]),
    );
    for (const [name, expression] of Object.entries(node.parameters)) names.set(name, this.evaluate(expression, scope));
    const formula = declared.formula[node.quantity];
    if (declared.kind === 'activation') {
      names.set('x', values[0] ?? fail(node, `${node.function}: its argument is missing`));
      return this.activation(declared, node.quantity, new Scope(names));
    }
    const [i = 0, j] = node.indices;
    names.set('i', { value: this.reals.double(i) });
    if (j !== undefined) names.set('j', { value: this.reals.double(j) });
    return this.evaluate(formula, new Scope(names, { row: values }));
  }

  /** The textbook formula of an activation, or at a removable point what is declared there. */
  activation(declared: ActivationSpec, quantity: 'value' | 'derivative' | { readonly parameter: string }, scope: Scope): Dual {
    const of = <T>(from: {
      readonly value: T;
      readonly derivative: T;
      readonly parameterDerivatives: Readonly<Record<string, T>>;
    }): T | undefined => (typeof quantity === 'string' ? from[quantity] : from.parameterDerivatives[quantity.parameter]);
    const x = scope.names.get('x');
    for (const point of declared.removable) {
      const there = x !== undefined && this.reals.equal(x.value, this.evaluate(point.at, scope).value);
      const expression = of(point);
      if (there === true && expression !== undefined) return this.evaluate(expression, scope);
    }
    const expression = of(declared.formula);
    if (expression === undefined) throw new RangeError(`${declared.name}: no such derivative: ${JSON.stringify(quantity)}`);
    return this.evaluate(expression, scope);
  }

  private fold(node: Expression & { readonly kind: 'fold' }, scope: Scope): Dual {
    const { reals } = this;
    const row = scope.row ?? fail(node, `${node.operator} over a row, but there is no row`);
    const terms = row.map((element) => this.evaluate(node.body, scope.withElement(node.element, element)));
    const [first, ...others] = terms;
    if (node.operator === 'sum') return terms.reduce((total, term) => add(reals, total, term), { value: reals.double(0) });
    if (first === undefined) return fail(node, `${node.operator} of an empty row`);
    const maximum = nativeFunctions.max;
    if (maximum === undefined || node.operator === 'firstMaximum') return { value: this.firstMaximum(terms) };
    return others.reduce((largest, term) => maximum(reals, [largest, term]), first);
  }

  private firstMaximum(terms: readonly Dual[]): Real {
    const { reals } = this;
    let best = 0;
    for (const [k, term] of terms.entries()) {
      const above = reals.less(terms[best]?.value ?? undefinedValue, term.value);
      if (above === undefined) return reals.whole();
      if (above) best = k;
    }
    return reals.double(best);
  }

  private element(node: Expression & { readonly kind: 'element' }, scope: Scope): Dual {
    const index = scope.names.get(node.index)?.value;
    const place = index === undefined ? undefined : this.reals.decide(index)?.hi;
    return scope.row?.[place ?? -1] ?? fail(node, `no element ${node.index} in the row`);
  }

  private constant(name: string): Real {
    const { reals } = this;
    switch (name) {
      case 'pi':
        return reals.intervals.pi();
      case 'ln2':
        return reals.intervals.ln2();
      case 'sqrt2':
        return reals.sqrt(reals.double(2));
      default:
        return reals.double(Number(name));
    }
  }

  row(values: readonly number[], withRespectTo: number | undefined): Row {
    return values.map((value, k) =>
      k === withRespectTo ? { value: this.reals.double(value), derivative: this.reals.double(1) } : { value: this.reals.double(value) },
    );
  }
}

const arithmetic = { add, subtract, multiply, divide };

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function fail(node: Expression, message: string): never {
  throw new TypeError(at(node, message));
}

function at(node: Expression, message: string): string {
  const location = locations.get(node);
  return location === undefined ? message : `${location.file}:${location.line}:${location.column}: ${message}`;
}
