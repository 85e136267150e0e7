import { argumentOf, call, constant, difference, isNumber, negation, one, product, quotient, sum, two, zero } from '../algebra/construct';
import { isNotNegative } from '../algebra/signs';
import type { Expression } from '../expression';
import { simplify } from '../simplify';
import { addendsOf, isSum, joinedSum } from './parts';
import type { Rewriting, Rule } from './rule';
import { absolute } from './shorthand';

/** Rules for calls of a function of one argument. */
export const callRule: Rule = (node) => {
  if (node.kind !== 'call') return [];
  const [argument] = node.arguments;
  if (argument === undefined || node.arguments.length > 1) return [];
  switch (node.callee) {
    case 'log':
    case 'log2':
      return [...ofLogarithm(node.callee, argument), ...logarithmOfExponential(node.callee, argument)];
    case 'log1p':
      return softplus(argument, 'log1p(exp(a))');
    case 'sqrt':
      return rootOfSquares(argument);
    case 'tanh':
      return tanhOfLogarithm(argument);
    default:
      return [];
  }
};

function ofLogarithm(callee: 'log' | 'log2', argument: Expression): Rewriting[] {
  const addends = addendsOf(argument);
  const unit = addends.find(({ isSubtracted, term }) => !isSubtracted && isNumber(term, '1'));
  if (unit === undefined || !isSum(argument)) return [];
  const rest = joinedSum(addends.filter((addend) => addend !== unit));
  const logarithm = call('log1p', rest);
  if (callee === 'log2')
    return [{ rule: 'log2(1 + a) = log1p(a) / ln2', expression: quotient(logarithm, constant('ln2')) }, ...softplusInBase2(rest)];
  return [{ rule: 'log(1 + a) = log1p(a)', expression: logarithm }, ...softplus(rest, 'log(1 + exp(a))')];
}

function logarithmOfExponential(callee: 'log' | 'log2', argument: Expression): Rewriting[] {
  const exponential = callee === 'log' ? 'exp' : 'exp2';
  const a = argumentOf(exponential, argument);
  if (a !== undefined) return [{ rule: `${callee}(${exponential}(a)) = a`, expression: a }];
  const inner = callee === 'log' ? argumentOf('exp1p', argument) : undefined;
  return inner === undefined ? [] : softplus(call('exp', inner), 'log(exp1p(a))');
}

function softplus(exponential: Expression, name: string): Rewriting[] {
  const a = argumentOf('exp', exponential);
  if (a === undefined) return [];
  const expression = sum(call('max', a, zero), call('log1p', call('exp', simplify(negation(absolute(a))))));
  return [{ rule: `${name} = max(a, 0) + log1p(exp(-abs(a)))`, expression }];
}

function softplusInBase2(exponential: Expression): Rewriting[] {
  const a = argumentOf('exp2', exponential);
  if (a === undefined) return [];
  const tail = quotient(call('log1p', call('exp2', simplify(negation(absolute(a))))), constant('ln2'));
  return [{ rule: 'log2(1 + exp2(a)) = max(a, 0) + log1p(exp2(-abs(a))) / ln2', expression: sum(call('max', a, zero), tail) }];
}

/** The squares may overflow or underflow where the root does not. */
function rootOfSquares(argument: Expression): Rewriting[] {
  const a = rootOf(argument);
  if (a !== undefined) return [{ rule: 'sqrt(a * a) = abs(a)', expression: absolute(a) }];
  const [first, second, ...others] = addendsOf(argument);
  if (first === undefined || second === undefined || others.length > 0 || first.isSubtracted || second.isSubtracted) return [];
  const [p, q] = [rootOf(first.term), rootOf(second.term)];
  if (p !== undefined && q !== undefined) return [{ rule: 'sqrt(a * a + b * b) = hypot(a, b)', expression: call('hypot', p, q) }];
  const [square, other] = p === undefined ? [q, first.term] : [p, second.term];
  if (square === undefined || !isNotNegative(other)) return [];
  return [{ rule: 'sqrt(a * a + b) = hypot(a, sqrt(b))', expression: call('hypot', square, simplify(call('sqrt', other))) }];
}

function rootOf(expression: Expression): Expression | undefined {
  const isSquare = expression.kind === 'arithmetic' && expression.operator === 'multiply' && expression.left === expression.right;
  return isSquare ? expression.left : undefined;
}

function tanhOfLogarithm(argument: Expression): Rewriting[] {
  const a = argumentOf('log1p', argument);
  if (a !== undefined) {
    const square = product(a, sum(a, two));
    return [{ rule: 'tanh(log1p(a)) = a * (a + 2) / (a * (a + 2) + 2)', expression: quotient(square, sum(square, two)) }];
  }
  const b = argumentOf('log', argument);
  if (b === undefined) return [];
  const square = product(b, b);
  return [{ rule: 'tanh(log(a)) = (a * a - 1) / (a * a + 1)', expression: quotient(difference(square, one), sum(square, one)) }];
}
