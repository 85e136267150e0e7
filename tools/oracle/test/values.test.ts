import { describe, expect, it } from 'vitest';
import { createOracle } from '../src/index';
import { relativeError } from './digits';
import { formula } from './formula';

const oracle = await createOracle();
/** Bits that every result must have. */
const bits = 105;

type Case = readonly [text: string, variables: Readonly<Record<string, number>>, digits: string];

/** Decimal expansions as published in the On-Line Encyclopedia of Integer Sequences. */
const published: readonly Case[] = [
  ['exp(1)', {}, '2.71828182845904523536028747135266249775724709'], // A001113
  ['log(2)', {}, '0.693147180559945309417232121458176568075500134'], // A002162
  ['ln2', {}, '0.693147180559945309417232121458176568075500134'],
  ['pi', {}, '3.14159265358979323846264338327950288419716940'], // A000796
  ['sqrt(2)', {}, '1.41421356237309504880168872420969807856967187'], // A002193
  ['sqrt2', {}, '1.41421356237309504880168872420969807856967187'],
  ['erf(1)', {}, '0.842700792949714869341220635082609259296066998'], // A099286
  ['erfc(1)', {}, '0.157299207050285130658779364917390740703933002'], // A099287
  ['tanh(1)', {}, '0.761594155955764888119458282604793590412768597'], // A073744
  ['exp2(sqrt2)', {}, '2.66514414269022518865029724987313984827421131'], // A007507
  ['log2(10)', {}, '3.32192809488736234787031942948939017586483140'], // A020862
  ['exp(pi)', {}, '23.1406926327792690057290863679485473802661062'], // A039661
  ['exp(-1)', {}, '0.367879441171442321595523770161460867445811131'], // A068985
];

/** Computed with mpmath (its own arithmetic, 600 digits), at exactly these doubles. */
const computed: readonly Case[] = [
  ['erfc(-x / sqrt2) / 2', { x: -6.9 }, '2.60012696563816633537913161345690625913231143e-12'],
  ['x * erfc(-x / sqrt2) / 2', { x: -6.9 }, '-1.79408760629033486378666718769280122856669547e-11'],
  ['x * (1 + erf(x / sqrt2)) / 2', { x: -6.9 }, '-1.79408760629033486378666718769280122856669547e-11'],
  ['(x + sqrt(x * x + 4)) / 2', { x: -3e38 }, '3.33333333333333319849005109059241719383545202e-39'],
  ['(1 + x / sqrt(x * x + 4)) / 2', { x: -3e38 }, '1.1111111111111110212155896159505021697169335e-77'],
  ['log(1 + exp(x))', { x: -20 }, '2.06115362031438070323898279887791523560266988e-9'],
  ['x * tanh(log(1 + exp(x)))', { x: -20 }, '-4.12230724062876140064029177400666409051965253e-8'],
  ['x / (1 - exp(-x)) - 1', { x: 2 ** -149 }, '7.00649232162408535461864791644958065640130971e-46'],
  ['log(exp(1) + exp(2) + exp(3))', {}, '3.40760596444438030448291990454507045147294711'],
  ['exp(1) / (exp(1) + exp(2) + exp(3))', {}, '0.0900305731703804579980221014844917978679308649'],
  ['hypot(x, 1) - 1', { x: 1e-20 }, '4.99999999999999945153271454209573155811307291e-41'],
  ['expm1(x) - x * exp(x)', { x: -1e-5 }, '-4.99996666679166715135638665241041972804133532e-11'],
  ['erfc(10)', {}, '2.08848758376254475700078629495778861156081812e-45'],
  ['tanh(x)', { x: 0.1 }, '0.099667994624955822614277043698624833255378754'],
  ['expm1(x)', { x: 1e-10 }, '1.00000000005000003643386398580766964423081644e-10'],
  ['log1p(x)', { x: 1e-20 }, '9.99999999999999945148271454209571652278004322e-21'],
  ['exp2(x)', { x: 0.3 }, '1.23114441334491627502514636009240709370552586'],
];

const derivatives: readonly Case[] = [
  ['x * tanh(log(1 + exp(x)))', { x: 3 }, '1.02110691092944377265555378592744519756215007'],
  ['x * erfc(-x / sqrt2) / 2', { x: -6.9 }, '-1.2369279600843636440764394446566669904131648e-10'],
  ['(x + sqrt(x * x + 4)) / 2', { x: -3e38 }, '1.1111111111111110212155896159505021697169335e-77'],
];

describe('values', () => {
  it.each([...published, ...computed])('%s at %o', (text, variables, digits) => {
    expect(relativeError(oracle.evaluate(formula(text), variables), digits)).toBeLessThan(-bits);
  });
});

describe('automatic derivatives', () => {
  it.each(derivatives)('of %s at %o', (text, variables, digits) => {
    expect(relativeError(oracle.derivative(formula(text), 'x', variables), digits)).toBeLessThan(-bits);
  });

  it.each([
    ['exp(x)', 'exp(x)'],
    ['exp2(x)', 'ln2 * exp2(x)'],
    ['expm1(x)', 'exp(x)'],
    ['log(x)', '1 / x'],
    ['log2(x)', '1 / (x * ln2)'],
    ['log1p(x)', '1 / (1 + x)'],
    ['sqrt(x)', '1 / (2 * sqrt(x))'],
    ['tanh(x)', '1 - tanh(x) * tanh(x)'],
    ['erf(x)', '2 / sqrt(pi) * exp(-x * x)'],
    ['erfc(x)', '-2 / sqrt(pi) * exp(-x * x)'],
    ['abs(-x)', '1'],
    ['min(x, x * x)', '2 * x'],
    ['max(x, x * x)', '1'],
    ['hypot(x, 2)', 'x / hypot(x, 2)'],
    ['carry(x) * x', '2 * x'],
    ['x < 1 ? x * x * x : 0', '3 * x * x'],
    ['1 / (1 + exp(-x))', 'exp(-x) / ((1 + exp(-x)) * (1 + exp(-x)))'],
  ])('of %s is %s', (text, derivative) => {
    const variables = { x: 0.40625 };
    const { hi, lo } = oracle.derivative(formula(text), 'x', variables);
    const expected = oracle.evaluate(formula(derivative), variables);
    expect(hi).toBe(expected.hi);
    expect(Math.abs(lo - expected.lo)).toBeLessThan(2 ** -100);
  });
});

describe('results at the ends of the range', () => {
  it.each([
    ['log(1 + exp(x))', { x: -800 }, 0],
    ['log(1 + exp(x))', { x: 1e20 }, 1e20],
    ['log(1 + exp(k * x)) / k', { x: 3e38, k: 2 ** 20 }, 3e38],
    ['log(1 + exp(x))', { x: -3e38 }, 0],
    ['x * tanh(log(1 + exp(x)))', { x: -1e20 }, -0],
    ['exp(x) / (exp(x) + exp(y))', { x: 1e20, y: 1e20 }, 0.5],
    ['exp(x) / (exp(x) + exp(y))', { x: -1e20, y: -1e20 }, 0.5],
    ['exp(x) / (exp(x) - exp(y))', { x: 1e20, y: 3 }, 1],
    ['log(exp(x) - exp(y))', { x: 1e20, y: 3 }, 1e20],
    ['sqrt(exp(x)) / exp(x / 2)', { x: 1e20 }, 1],
    ['log2(exp2(x))', { x: 1e20 }, 1e20],
    ['log1p(expm1(x))', { x: 1e20 }, 1e20],
    ['tanh(exp(x))', { x: 1e20 }, 1],
    ['-exp(x) < exp(x) && exp(x) > exp(y) ? 1 : 2', { x: 1e20, y: 1e19 }, 1],
    ['min(exp(x), 7) + max(-exp(x), -1) + abs(-exp(-x))', { x: 1e20 }, 6],
    ['exp(x)', { x: 1e20 }, Infinity],
    ['-exp(x)', { x: 800 }, -Infinity],
    ['exp(x)', { x: -745 }, 5e-324],
  ])('%s at %o is %s', (text, variables, expected) => {
    expect(oracle.evaluate(formula(text), variables as Record<string, number>).hi).toBe(expected);
  });
});
