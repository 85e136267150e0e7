import type { CompareOperator, Expression } from '@rampa/ir';
import { add, both, call, compare, conditional, constant, divide, isTruth, multiply, negate, subtract } from '../expressions';
import { comparisons, constants, functions } from '../names';
import type { Atom, Datum, List } from './datum';
import { power, rewritings, rewrittenConstants } from './exactly';
import { FPCoreError, type Place } from './fpcoreError';
import { digitsValue, numeralValue } from './numeral';

/** What names stand for. A name that is bound twice or used often stands for one object, so that sharing is kept. */
export type Scope = ReadonlyMap<string, Expression>;

const callees = new Map(Object.entries(functions).map(([callee, { fpcore, arity }]) => [fpcore, { callee, arity }]));
const sharedConstants = new Map(Object.entries(constants).map(([name, fpcore]) => [fpcore, name as keyof typeof constants]));
const compareOperators: ReadonlySet<string> = new Set(comparisons);
const loops: ReadonlySet<string> = new Set(['while', 'while*', 'for', 'for*', 'tensor', 'tensor*', 'array', 'ref', 'dim', 'size']);
const allowed = `allowed are + - * / pow, ${[...callees.keys(), ...Object.keys(rewritings)].sort().join(', ')}, comparisons, and, or, not, if, let, let*`;

/** Reads expressions of FPCore as formulas over the reals. What only says how to round is left out, with a note. */
export class ExpressionReader {
  readonly notes: string[] = [];

  number(datum: Datum, scope: Scope): Expression {
    const expression = this.read(datum, scope);
    if (isTruth(expression)) throw new FPCoreError(datum, 'a condition stands where a number is expected', 'write (if condition 1 0)');
    return expression;
  }

  truth(datum: Datum, scope: Scope): Expression {
    const expression = this.read(datum, scope);
    if (!isTruth(expression)) throw new FPCoreError(datum, 'a number stands where a condition is expected', 'write a comparison');
    return expression;
  }

  private read(datum: Datum, scope: Scope): Expression {
    if (datum.kind === 'list') return this.list(datum, scope);
    if (datum.kind === 'number') return this.numeral(datum);
    if (datum.kind === 'symbol') return this.symbol(datum, scope);
    throw new FPCoreError(datum, 'a string stands where an expression is expected', 'strings are values of properties only');
  }

  private numeral(datum: Atom): Expression {
    return numeralValue(datum.text) ?? fail(datum, `the exponent of ${datum.text} is beyond all bounds`, 'it may be up to 20000');
  }

  private symbol(datum: Atom, scope: Scope): Expression {
    const { text } = datum;
    const bound = scope.get(text);
    if (bound !== undefined) return bound;
    const shared = sharedConstants.get(text);
    if (shared !== undefined) return constant(shared);
    const names = scope.size === 0 ? 'there are none' : [...scope.keys()].join(', ');
    return own(rewrittenConstants, text) ?? fail(datum, `${text} is not known here`, `names known here: ${names}`);
  }

  private list(list: List, scope: Scope): Expression {
    const [head] = list.items;
    if (head === undefined) throw new FPCoreError(list, 'an empty list is no expression', 'write (operation arguments)');
    if (head.kind !== 'symbol') throw new FPCoreError(head, 'an expression in parentheses begins with its operation', allowed);
    const { text } = head;
    switch (text) {
      case 'if': {
        const [test, then, otherwise] = counted(list, 3) as [Datum, Datum, Datum];
        return conditional(this.truth(test, scope), this.number(then, scope), this.number(otherwise, scope));
      }
      case 'let':
      case 'let*':
        return this.bindings(list, scope, text === 'let*');
      case '!':
        return this.annotated(list, scope);
      case 'cast':
        this.note(list, 'cast is left out: nothing is rounded over the reals');
        return this.read(...this.only(list, scope));
      case 'digits':
        return this.digits(list);
      case 'and':
      case 'or':
        return atLeast(list, 1)
          .map((datum) => this.truth(datum, scope))
          .reduce((left, right) => ({ kind: 'logic', operator: text, left, right }));
      case 'not':
        return { kind: 'not', operand: this.truth(...this.only(list, scope)) };
      case '+':
      case '*':
        return this.numbers(atLeast(list, 1), scope).reduce(text === '+' ? add : multiply);
      case '-': {
        const numbers = this.numbers(atLeast(list, 1), scope);
        return numbers.length === 1 ? negate(numbers[0] as Expression) : numbers.reduce(subtract);
      }
      case '/':
        return this.numbers(counted(list, 2), scope).reduce(divide);
      case 'pow':
        return this.power(list, scope);
    }
    if (compareOperators.has(text)) return this.comparison(text as CompareOperator, this.numbers(atLeast(list, 2), scope));
    return this.function(list, head, scope);
  }

  private function(list: List, head: Atom, scope: Scope): Expression {
    const known = callees.get(head.text);
    if (known !== undefined) return call(known.callee, ...this.numbers(counted(list, known.arity), scope));
    const rewriting = own(rewritings, head.text);
    if (rewriting !== undefined) return rewriting.of(...this.numbers(counted(list, rewriting.arity), scope));
    if (loops.has(head.text)) throw new FPCoreError(head, `${head.text}: Rampa's formulas have no loops and no tensors`, allowed);
    throw new FPCoreError(head, `Rampa's formulas have no ${head.text}`, allowed);
  }

  private power(list: List, scope: Scope): Expression {
    const [base, exponent] = this.numbers(counted(list, 2), scope) as [Expression, Expression];
    return (
      power(base, exponent) ??
      fail(
        list,
        'this power is neither a product nor an exponential',
        'allowed are integer exponents from -16 to 16, and positive numbers as base; a root is sqrt or cbrt',
      )
    );
  }

  /** Sorted arguments, or for != different ones: every pair of them. */
  private comparison(operator: CompareOperator, given: readonly Expression[]): Expression {
    const pairs: Expression[] = given.flatMap((left, k) => {
      const others = given.slice(k + 1);
      return (operator === '!=' ? others : others.slice(0, 1)).map((right) => compare(left, operator, right));
    });
    return pairs.reduce(both);
  }

  private bindings(list: List, scope: Scope, inOrder: boolean): Expression {
    const [bindings, body] = counted(list, 2) as [Datum, Datum];
    if (bindings.kind !== 'list')
      throw new FPCoreError(bindings, 'the bindings of let must be a list', 'write (let ([name value] ...) body)');
    const inner = new Map(scope);
    for (const binding of bindings.items) {
      const [name, value] = binding.kind === 'list' ? binding.items : [];
      if (binding.kind !== 'list' || binding.items.length !== 2 || name?.kind !== 'symbol' || value === undefined)
        throw new FPCoreError(binding, 'a binding of let must be a name and its value', 'write [name value]');
      inner.set(name.text, this.read(value, inOrder ? inner : scope));
    }
    return this.read(body, inner);
  }

  /** How to round is no matter of formulas over the reals. */
  private annotated(list: List, scope: Scope): Expression {
    const body = list.items.at(-1);
    const properties = list.items.slice(1, -1);
    const names = properties.filter((_, k) => k % 2 === 0);
    const strange = names.find((name) => name.kind !== 'symbol' || !name.text.startsWith(':'));
    if (body === undefined || list.items.length < 2 || properties.length % 2 !== 0 || strange !== undefined)
      throw new FPCoreError(strange ?? list, 'an annotation must be properties and one expression', 'write (! :property value expression)');
    this.note(
      list,
      `${names.map((name) => (name as Atom).text).join(', ') || 'an annotation'} is left out: nothing is rounded over the reals`,
    );
    return this.read(body, scope);
  }

  private digits(list: List): Expression {
    const [significand, exponent, base] = counted(list, 3) as [Datum, Datum, Datum];
    const integer = (datum: Datum): bigint => {
      if (datum.kind !== 'number' || !/^[+-]?\d+$/.test(datum.text))
        return fail(datum, 'an integer is expected here', 'write (digits significand exponent base)');
      return BigInt(datum.text.replace('+', ''));
    };
    if (significand.kind !== 'number')
      throw new FPCoreError(significand, 'a number is expected here', 'write (digits significand exponent base)');
    return (
      digitsValue(significand.text, integer(exponent), integer(base)) ??
      fail(list, 'these digits are beyond all bounds', 'the exponent may be up to 20000, and the base not 0')
    );
  }

  private numbers(data: readonly Datum[], scope: Scope): Expression[] {
    return data.map((datum) => this.number(datum, scope));
  }

  private only(list: List, scope: Scope): [Datum, Scope] {
    return [counted(list, 1)[0] as Datum, scope];
  }

  private note(place: Place, text: string): void {
    this.notes.push(`${place.line}:${place.column}: ${text}`);
  }
}

function counted(list: List, expected: number): readonly Datum[] {
  const given = list.items.slice(1);
  if (given.length === expected) return given;
  return wrongCount(list, `${expected} argument${expected === 1 ? '' : 's'}`);
}

function atLeast(list: List, expected: number): readonly Datum[] {
  const given = list.items.slice(1);
  return given.length >= expected ? given : wrongCount(list, `${expected} argument${expected === 1 ? '' : 's'} or more`);
}

function wrongCount(list: List, expected: string): never {
  const [head, ...given] = list.items;
  return fail(list, `${(head as Atom).text} takes ${expected}, got ${given.length}`, 'give as many');
}

function fail(place: Place, what: string, fix: string): never {
  throw new FPCoreError(place, what, fix);
}

/** An entry of a table, but nothing that every object has, such as `constructor`. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
