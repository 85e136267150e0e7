import { abs, erf, erfc, exp, expm1, hypot, law, log, log1p, max, sigmoid, sqrt, tanh } from '../language';

/** Beyond, exponentials of exponents leave what can be decided. */
const tame = { min: -1e4, max: 1e4 };

/**
 * Identities by which a formula loses fewer digits or overflows less: the first side is rewritten into the second, where it is better
 * (Higham 2002, Accuracy and Stability of Numerical Algorithms, sections 1.7 and 1.14). Proven as laws are; each application is proven again.
 */
export default [
  // Differences from 1.
  law({ name: 'exp(a) - 1 = expm1(a)', over: { a: {} }, equal: [({ a }) => exp(a) - 1, ({ a }) => expm1(a)] }),
  law({ name: '1 - exp(a) = -expm1(a)', over: { a: {} }, equal: [({ a }) => 1 - exp(a), ({ a }) => -expm1(a)] }),
  law({
    name: 'b exp(a) - b = b expm1(a)',
    over: { a: {}, b: { min: -1e30, max: 1e30 } },
    equal: [({ a, b }) => b * exp(a) - b, ({ a, b }) => b * expm1(a)],
  }),
  law({
    name: 'exp(a) - exp(b) = exp(b) expm1(a - b)',
    over: { a: tame, b: tame },
    equal: [({ a, b }) => exp(a) - exp(b), ({ a, b }) => exp(b) * expm1(a - b)],
  }),
  law({ name: 'log(1 + a) = log1p(a)', over: { a: { above: -1 } }, equal: [({ a }) => log(1 + a), ({ a }) => log1p(a)] }),
  law({ name: '1 - erf(a) = erfc(a)', over: { a: {} }, equal: [({ a }) => 1 - erf(a), ({ a }) => erfc(a)] }),
  law({ name: '1 - erfc(a) = erf(a)', over: { a: {} }, equal: [({ a }) => 1 - erfc(a), ({ a }) => erf(a)] }),
  law({ name: '2 - erfc(a) = erfc(-a)', over: { a: {} }, equal: [({ a }) => 2 - erfc(a), ({ a }) => erfc(-a)] }),
  law({ name: '1 + erf(a) = erfc(-a)', over: { a: {} }, equal: [({ a }) => 1 + erf(a), ({ a }) => erfc(-a)] }),
  law({ name: '1 - tanh(a) = 2 sigmoid(-2 a)', over: { a: tame }, equal: [({ a }) => 1 - tanh(a), ({ a }) => 2 * sigmoid(-2 * a)] }),
  law({ name: '1 + tanh(a) = 2 sigmoid(2 a)', over: { a: tame }, equal: [({ a }) => 1 + tanh(a), ({ a }) => 2 * sigmoid(2 * a)] }),
  law({
    name: '1 - tanh(a)^2 = 4 sigmoid(2 a) sigmoid(-2 a)',
    over: { a: tame },
    equal: [({ a }) => 1 - tanh(a) * tanh(a), ({ a }) => 4 * sigmoid(2 * a) * sigmoid(-2 * a)],
  }),
  law({ name: '1 - sigmoid(a) = sigmoid(-a)', over: { a: tame }, equal: [({ a }) => 1 - sigmoid(a), ({ a }) => sigmoid(-a)] }),

  // Differences of roots, and of squares.
  law({
    name: 'sqrt(a) - sqrt(b) = (a - b) / (sqrt(a) + sqrt(b))',
    over: { a: { above: 0 }, b: { above: 0 } },
    equal: [({ a, b }) => sqrt(a) - sqrt(b), ({ a, b }) => (a - b) / (sqrt(a) + sqrt(b))],
  }),
  law({
    name: 'sqrt(a) - b = (a - b^2) / (sqrt(a) + b)',
    over: { a: { above: 0 }, b: { above: 0 } },
    equal: [({ a, b }) => sqrt(a) - b, ({ a, b }) => (a - b * b) / (sqrt(a) + b)],
  }),
  law({
    name: 'sqrt(b^2 + a) - b = a / (sqrt(b^2 + a) + b)',
    over: { a: { above: 0 }, b: { above: 0 } },
    equal: [({ a, b }) => sqrt(b * b + a) - b, ({ a, b }) => a / (sqrt(b * b + a) + b)],
  }),
  law({
    name: 'b + sqrt(b^2 + a) = a / (sqrt(b^2 + a) - b) for b < 0',
    over: { a: { above: 0 }, b: {} },
    equal: [({ a, b }) => b + sqrt(b * b + a), ({ a, b }) => (b < 0 ? a / (sqrt(b * b + a) - b) : b + sqrt(b * b + a))],
  }),
  law({
    name: 'a^2 - b^2 = (a - b) (a + b)',
    over: { a: {}, b: {} },
    equal: [({ a, b }) => a * a - b * b, ({ a, b }) => (a - b) * (a + b)],
  }),

  // Exponentials that overflow before their quotient does.
  law({
    name: 'log(1 + exp(a)) = max(a, 0) + log1p(exp(-|a|))',
    over: { a: tame },
    equal: [({ a }) => log(1 + exp(a)), ({ a }) => max(a, 0) + log1p(exp(-abs(a)))],
  }),
  law({
    name: 'log1p(exp(a)) = max(a, 0) + log1p(exp(-|a|))',
    over: { a: tame },
    equal: [({ a }) => log1p(exp(a)), ({ a }) => max(a, 0) + log1p(exp(-abs(a)))],
  }),
  law({ name: 'log(exp(a)) = a', over: { a: tame }, equal: [({ a }) => log(exp(a)), ({ a }) => a] }),
  law({ name: 'exp(a) / (1 + exp(a)) = sigmoid(a)', over: { a: tame }, equal: [({ a }) => exp(a) / (1 + exp(a)), ({ a }) => sigmoid(a)] }),
  law({
    name: 'b / (1 + exp(-a)) = b sigmoid(a)',
    over: { a: tame, b: {} },
    equal: [({ a, b }) => b / (1 + exp(-a)), ({ a, b }) => b * sigmoid(a)],
  }),
  law({
    name: 'b / (1 + exp(a)) = b sigmoid(-a)',
    over: { a: tame, b: {} },
    equal: [({ a, b }) => b / (1 + exp(a)), ({ a, b }) => b * sigmoid(-a)],
  }),
  law({
    name: 'exp(a) / (exp(a) + exp(b)) = sigmoid(a - b)',
    over: { a: tame, b: tame },
    equal: [({ a, b }) => exp(a) / (exp(a) + exp(b)), ({ a, b }) => sigmoid(a - b)],
  }),
  law({
    name: 'exp(a) / (b + exp(c)) = exp(a - c) / (1 + b exp(-c))',
    over: { a: tame, b: { above: 0, max: 1e30 }, c: tame },
    equal: [({ a, b, c }) => exp(a) / (b + exp(c)), ({ a, b, c }) => exp(a - c) / (1 + b * exp(-c))],
  }),
  law({
    name: '(exp(a) - exp(-a)) / (exp(a) + exp(-a)) = tanh(a)',
    over: { a: tame },
    equal: [({ a }) => (exp(a) - exp(-a)) / (exp(a) + exp(-a)), ({ a }) => tanh(a)],
  }),
  law({
    name: '(exp(2 a) - 1) / (exp(2 a) + 1) = tanh(a)',
    over: { a: tame },
    equal: [({ a }) => (exp(2 * a) - 1) / (exp(2 * a) + 1), ({ a }) => tanh(a)],
  }),
  law({
    name: '(1 - exp(-2 a)) / (1 + exp(-2 a)) = tanh(a)',
    over: { a: tame },
    equal: [({ a }) => (1 - exp(-2 * a)) / (1 + exp(-2 * a)), ({ a }) => tanh(a)],
  }),
  law({ name: '1 / exp(a) = exp(-a)', over: { a: tame }, equal: [({ a }) => 1 / exp(a), ({ a }) => exp(-a)] }),
  law({ name: 'exp(a) exp(b) = exp(a + b)', over: { a: tame, b: tame }, equal: [({ a, b }) => exp(a) * exp(b), ({ a, b }) => exp(a + b)] }),
  law({
    name: 'exp(a) / exp(b) = exp(a - b)',
    over: { a: tame, b: tame },
    equal: [({ a, b }) => exp(a) / exp(b), ({ a, b }) => exp(a - b)],
  }),

  // Squares that overflow before their root does.
  law({
    name: 'sqrt(a^2 + b^2) = hypot(a, b)',
    over: { a: {}, b: {} },
    equal: [({ a, b }) => sqrt(a * a + b * b), ({ a, b }) => hypot(a, b)],
  }),
  law({
    name: 'sqrt(a^2 + b) = hypot(a, sqrt(b))',
    over: { a: {}, b: { min: 0 } },
    equal: [({ a, b }) => sqrt(a * a + b), ({ a, b }) => hypot(a, sqrt(b))],
  }),
];
