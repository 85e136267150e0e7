import { type Arbitrary, constantFrom, letrec, oneof, record, tuple } from 'fast-check';
import type { ArithmeticOperator, CompareOperator, Expression } from '../src/index';

const functions = ['exp', 'log', 'log1p', 'expm1', 'sqrt', 'tanh', 'erf', 'erfc', 'abs', 'sigmoid', 'exp2', 'log2', 'carry'];

type Kinds = { number: Expression; test: Expression };

/** Formulas in x and a, small enough that MPFR is quick, with what cancels, merges and folds more often than people write it. */
export const formulas: Arbitrary<Expression> = letrec<Kinds>((tie) => ({
  number: oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: leaf(), weight: 3 },
    { arbitrary: tie('number').map((operand): Expression => ({ kind: 'negate', operand })), weight: 2 },
    { arbitrary: arithmetic(tie('number')), weight: 8 },
    { arbitrary: squared(tie('number')), weight: 1 },
    { arbitrary: calls(tie('number')), weight: 4 },
    { arbitrary: conditionals(tie('number'), tie('test')), weight: 2 },
  ),
  test: oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: comparisons(leaf()), weight: 2 },
    { arbitrary: comparisons(tie('number')), weight: 2 },
    { arbitrary: logic(tie('test')), weight: 1 },
    { arbitrary: tie('test').map((operand): Expression => ({ kind: 'not', operand })), weight: 1 },
  ),
})).number;

function leaf(): Arbitrary<Expression> {
  // Exact in binary, so that MPFR decides comparisons of equal ones.
  const numbers = constantFrom('0', '1', '2', '0.5', '3', '0.125', '4', '10').map((text): Expression => ({ kind: 'number', text }));
  const constants = constantFrom('pi', 'sqrt2', 'ln2').map((name): Expression => ({ kind: 'constant', name }) as Expression);
  const variables = constantFrom('x', 'a').map((name): Expression => ({ kind: 'variable', name }));
  return oneof({ arbitrary: variables, weight: 4 }, { arbitrary: numbers, weight: 3 }, { arbitrary: constants, weight: 1 });
}

function arithmetic(operand: Arbitrary<Expression>): Arbitrary<Expression> {
  const operator = constantFrom<ArithmeticOperator>('add', 'subtract', 'multiply', 'divide');
  return record({ operator, left: operand, right: operand }).map((fields): Expression => ({ kind: 'arithmetic', ...fields }));
}

/** Something that occurs twice. */
function squared(operand: Arbitrary<Expression>): Arbitrary<Expression> {
  const operator = constantFrom<ArithmeticOperator>('add', 'subtract', 'multiply', 'divide');
  return tuple(operator, operand).map(([operator, both]): Expression => ({ kind: 'arithmetic', operator, left: both, right: both }));
}

function calls(operand: Arbitrary<Expression>): Arbitrary<Expression> {
  const one = tuple(constantFrom(...functions), operand).map(
    ([callee, argument]): Expression => ({ kind: 'call', callee, arguments: [argument] }),
  );
  const two = tuple(constantFrom('min', 'max', 'hypot'), operand, operand).map(
    ([callee, ...operands]): Expression => ({ kind: 'call', callee, arguments: operands }),
  );
  return oneof({ arbitrary: one, weight: 3 }, { arbitrary: two, weight: 1 });
}

function conditionals(operand: Arbitrary<Expression>, test: Arbitrary<Expression>): Arbitrary<Expression> {
  return record({ test, then: operand, otherwise: operand }).map((fields): Expression => ({ kind: 'conditional', ...fields }));
}

function comparisons(operand: Arbitrary<Expression>): Arbitrary<Expression> {
  const operator = constantFrom<CompareOperator>('<', '<=', '>', '>=', '==', '!=');
  return record({ operator, left: operand, right: operand }).map((fields): Expression => ({ kind: 'compare', ...fields }));
}

function logic(test: Arbitrary<Expression>): Arbitrary<Expression> {
  return record({ operator: constantFrom('and' as const, 'or' as const), left: test, right: test }).map(
    (fields): Expression => ({ kind: 'logic', ...fields }),
  );
}
