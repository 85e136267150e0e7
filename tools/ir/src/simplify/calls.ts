import { withChildren } from '../algebra/children';
import { argumentOf, type Call, call, isNumber, number, one, zero } from '../algebra/construct';
import { isDefined } from '../algebra/defined';
import { compareRationals, decimal, rational, squareRoot } from '../algebra/rational';
import { isNotNegative, isNotPositive, isPositive } from '../algebra/signs';
import type { Expression } from '../expression';
import { numberValue } from './assume';
import type { Pass } from './pass';
import { flipped, type Signed, unsigned } from './signed';

/** Values at 0, and log(1), that need no computing. */
const atZero: Readonly<Record<string, Expression>> = {
  exp: one,
  exp2: one,
  expm1: zero,
  log1p: zero,
  sqrt: zero,
  tanh: zero,
  erf: zero,
  erfc: one,
  abs: zero,
  sigmoid: number('0.5'),
};
const odd: ReadonlySet<string> = new Set(['tanh', 'erf']);
const inverses: Readonly<Record<string, string>> = { log: 'exp', log2: 'exp2' };

export function simplifyCall(pass: Pass, expression: Call): Signed {
  const operands = expression.arguments.map((argument) => pass.signed(argument));
  const closed = operands.map((operand) => pass.closed(operand));
  const [first, second] = closed;
  const [signed] = operands;
  const plain = unsigned(withChildren(expression, closed));
  if (first === undefined || signed === undefined) return plain;
  const { callee } = expression;
  if (callee === 'min' || callee === 'max') return second === undefined ? plain : extremum(pass, callee, first, second, plain);
  const value = numberValue(first)?.top === 0n ? atZero[callee] : undefined;
  if (value !== undefined) return unsigned(value);
  // A sign costs nothing outside, where a sum or product may take it.
  if (odd.has(callee) && signed.negative && pass.interner.size(signed.body) < pass.interner.size(first))
    return flipped(unsigned(call(callee, signed.body)));
  return unsigned(known(pass, callee, first, signed) ?? plain.body);
}

function known(pass: Pass, callee: string, argument: Expression, signed: Signed): Expression | undefined {
  switch (callee) {
    case 'abs':
      if (isNotNegative(argument)) return argument;
      if (isNotPositive(argument)) return pass.closed(flipped(signed));
      return pass.interner.size(signed.body) < pass.interner.size(argument) ? call('abs', signed.body) : undefined;
    case 'sqrt':
      return ofRoot(pass, argument);
    case 'log':
    case 'log2':
      return isNumber(argument, '1') ? zero : argumentOf(inverses[callee] ?? '', argument);
    case 'exp':
    case 'exp2': {
      // Only where the logarithm is defined.
      const inner = argumentOf(callee === 'exp' ? 'log' : 'log2', argument);
      return inner !== undefined && isPositive(inner) ? inner : undefined;
    }
    default:
      return undefined;
  }
}

function ofRoot(pass: Pass, argument: Expression): Expression | undefined {
  if (argument.kind === 'arithmetic' && argument.operator === 'multiply' && argument.left === argument.right)
    return pass.simplified(call('abs', argument.left));
  if (argument.kind !== 'number') return undefined;
  const value = rational(argument.text);
  const root = value && squareRoot(value);
  const text = root && decimal(root);
  return text === undefined ? undefined : number(text);
}

function extremum(pass: Pass, callee: 'min' | 'max', first: Expression, second: Expression, plain: Signed): Signed {
  if (first === second) return pass.signed(first);
  const [a, b] = [numberValue(first), numberValue(second)];
  const order = a !== undefined && b !== undefined ? compareRationals(a, b) : againstZero(first, second);
  if (order === undefined) return plain;
  const [taken, other] = order < 0 === (callee === 'min') ? [first, second] : [second, first];
  return isDefined(other) || !isNumber(taken, '0') ? pass.signed(taken) : plain;
}

/** The order of two of which one is 0, where the signs of the other one say it. */
function againstZero(first: Expression, second: Expression): number | undefined {
  const other = isNumber(first, '0') ? second : isNumber(second, '0') ? first : undefined;
  if (other === undefined) return undefined;
  const sign = isNotNegative(other) ? 1 : isNotPositive(other) ? -1 : undefined;
  return sign === undefined ? undefined : other === first ? sign : -sign;
}
