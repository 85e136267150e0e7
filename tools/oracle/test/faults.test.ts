import { describe, expect, it } from 'vitest';
import { type Declaration, declare, file, findings, lines } from './declare';

const elu: Declaration = {
  parameters: { alpha: { min: 0 } },
  value: 'x > 0 ? x : alpha * (exp(x) - 1)',
  derivative: 'x > 0 ? 1 : alpha * exp(x)',
  parameterDerivatives: { alpha: 'x > 0 ? 0 : exp(x) - 1' },
  evaluate: { value: 'x > 0 ? x : alpha * expm1(x)', parameterDerivatives: { alpha: 'x > 0 ? 0 : expm1(x)' } },
  kinks: [{ at: '0', left: 'alpha', right: '1', chosen: 'left' }],
  limits: ['-alpha', 'Infinity'],
  derivativeLimits: ['0', '1'],
  parameterLimits: { alpha: ['-1', '0'] },
  keepsNegativeZero: true,
  increasing: true,
  bounds: { min: '-alpha' },
};

const silu: Declaration = {
  value: 'x / (1 + exp(-x))',
  derivative: '(1 + exp(-x) + x * exp(-x)) / ((1 + exp(-x)) * (1 + exp(-x)))',
  zeros: [{ of: 'derivative', at: '-1.2784645427610738', within: 0.25, scale: '0.0625' }],
  limits: ['-0', 'Infinity'],
  derivativeLimits: ['-0', '1'],
  keepsNegativeZero: true,
  bounds: { min: '-0.2785' },
};

const rate: Declaration = {
  value: 'x / (1 - exp(-x))',
  derivative: '(1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))',
  removable: [{ at: '0', value: '1', derivative: '0.5' }],
  limits: ['0', 'Infinity'],
  derivativeLimits: ['0', '1'],
  increasing: true,
};

const step: Declaration = {
  parameters: { atZero: { default: 0, min: 0, max: 1 } },
  value: 'x > 0 ? 1 : x == 0 ? atZero : 0',
  derivative: '0',
  parameterDerivatives: { atZero: 'x == 0 ? 1 : 0' },
  jumps: [{ at: '0', left: '0', right: '1' }],
  limits: ['0', '1'],
};

const clamp: Declaration = {
  parameters: { slope: { default: 1 / 6 }, offset: { default: 0.5 } },
  value: 'min(max(0, slope * x + offset), 1)',
  derivative: 'slope * x + offset > 0 && slope * x + offset < 1 ? slope : 0',
  parameterDerivatives: {
    slope: 'slope * x + offset > 0 && slope * x + offset < 1 ? x : 0',
    offset: 'slope * x + offset > 0 && slope * x + offset < 1 ? 1 : 0',
  },
  kinks: [
    { at: 'slope > 0 ? -offset / slope : slope < 0 ? (1 - offset) / slope : 0', left: '0', right: 'slope', chosen: 'left' },
    { at: 'slope > 0 ? (1 - offset) / slope : slope < 0 ? -offset / slope : 0', left: 'slope', right: '0', chosen: 'right' },
  ],
  limits: ['slope > 0 ? 0 : slope < 0 ? 1 : min(max(0, offset), 1)', 'slope > 0 ? 1 : slope < 0 ? 0 : min(max(0, offset), 1)'],
  parameterLimits: {
    slope: ['slope == 0 && offset > 0 && offset < 1 ? -Infinity : 0', 'slope == 0 && offset > 0 && offset < 1 ? Infinity : 0'],
    offset: ['slope == 0 && offset > 0 && offset < 1 ? 1 : 0', 'slope == 0 && offset > 0 && offset < 1 ? 1 : 0'],
  },
};

/** Smooth, though written with max, min and abs. */
const smooth: Declaration = {
  value: 'max(0, x) + min(0, x) / (1 + abs(min(0, x)))',
  derivative: 'x > 0 ? 1 : 1 / ((1 - x) * (1 - x))',
  limits: ['-1', 'Infinity'],
  derivativeLimits: ['0', '1'],
};

/** Odd, with a removable point, and with limits that it only approaches. */
const squash: Declaration = {
  value: 'x * x / x / (1 + abs(x))',
  derivative: '1 / ((1 + abs(x)) * (1 + abs(x)))',
  removable: [{ at: '0', value: '0', derivative: '1' }],
  limits: ['-1', '1'],
  odd: true,
  bounds: { min: '-1', max: '1' },
};

describe('what is right passes', () => {
  it.each(Object.entries({ elu, silu, rate, step, clamp, smooth, squash }))('%s', async (_, declaration) => {
    expect(await findings({ activations: [declare(declaration)] })).toEqual([]);
  });
});

type Fault = readonly [fault: string, declaration: Declaration, line: number, message: RegExp];
const [eluKink] = elu.kinks ?? [];
if (eluKink === undefined) throw new Error('elu has a kink');

const faults: readonly Fault[] = [
  [
    'a wrong derivative',
    { ...elu, derivative: 'x > 0 ? 1 : alpha * exp(x) / 2' },
    lines.derivative,
    /derivative is wrong at x = -.*alpha = 1: declared .*, automatic derivative of the value .* Mend/,
  ],
  [
    'a derivative that is wrong only in the tail',
    { ...silu, derivative: `x < -80 ? 0 : ${silu.derivative}` },
    lines.derivative,
    /derivative is wrong at x = -88/,
  ],
  [
    'a derivative that is wrong only for one parameter',
    { ...elu, derivative: 'x > 0 ? 1 : alpha > 1e6 ? 0 : alpha * exp(x)' },
    lines.derivative,
    /derivative is wrong at .*alpha = 1048576/,
  ],
  [
    'a wrong parameter derivative',
    { ...elu, parameterDerivatives: { alpha: 'x > 0 ? 0 : exp(x)' } },
    lines.parameterDerivatives,
    /derivative in alpha is wrong at x = /,
  ],
  [
    'a wrong evaluate',
    { ...elu, evaluate: { value: 'x > 0 ? x : alpha * (expm1(x) + 1e-15)' } },
    lines['evaluate.value'],
    /evaluate\.value is wrong at x = .*: got .*, textbook formula /,
  ],
  [
    'a rewriting that clamps too early',
    { ...silu, evaluate: { value: 'x / (1 + exp(-max(x, -500)))' } },
    lines['evaluate.value'],
    /evaluate\.value is wrong at x = -500\./,
  ],
  [
    'a rewriting whose series ends too early',
    { ...elu, evaluate: { value: 'x > 0 ? x : x > -1e-5 ? alpha * (x + x * x / 2) : alpha * expm1(x)' } },
    lines['evaluate.value'],
    /evaluate\.value is wrong at x = -/,
  ],
  [
    'a wrong evaluate of a derivative',
    { ...silu, evaluate: { derivative: '1 / (1 + exp(-x))' } },
    lines['evaluate.derivative'],
    /evaluate\.derivative is wrong/,
  ],
  [
    'a wrong evaluate of a parameter derivative',
    { ...elu, evaluate: { parameterDerivatives: { alpha: 'x > 0 ? 0 : x' } } },
    lines['evaluate.parameterDerivatives'],
    /evaluate\.parameterDerivatives\.alpha is wrong/,
  ],
  [
    'a wrong limit',
    { ...elu, limits: ['-1', 'Infinity'] },
    lines.limits,
    /limit of the value for x to -infinity is wrong at alpha = 0: declared -1/,
  ],
  [
    'a limit that is wrong only where two parameters meet',
    { ...clamp, limits: ['slope > 0 ? 0 : slope < 0 ? 1 : max(0, offset)', clamp.limits[1]] },
    lines.limits,
    /limit of the value for x to -infinity is wrong at slope = 0, offset = 2\.5/,
  ],
  [
    'a limit of the wrong infinity',
    { ...elu, limits: ['-alpha', '-Infinity'] },
    lines.limits,
    /limit of the value for x to \+infinity is wrong/,
  ],
  ['a finite limit of what grows', { ...elu, limits: ['-alpha', '3e38'] }, lines.limits, /limit of the value for x to \+infinity is wrong/],
  [
    'a limit of zero with the wrong sign',
    { ...silu, limits: ['0', 'Infinity'] },
    lines.limits,
    /limit of the value for x to -infinity is wrong: declared 0/,
  ],
  [
    'a wrong limit of the derivative',
    { ...elu, derivativeLimits: ['0', '2'] },
    lines.limits,
    /limit of the derivative for x to \+infinity is wrong/,
  ],
  [
    'a wrong limit of a parameter derivative',
    { ...elu, parameterLimits: { alpha: ['1', '0'] } },
    lines.limits,
    /limit of the derivative in alpha for x to -infinity is wrong/,
  ],
  [
    'a wrong kink, left',
    { ...elu, kinks: [{ ...eluKink, left: '1' }] },
    lines['kink.left'],
    /left derivative is wrong at the kink at x = 0, alpha = 0: declared 1, automatic derivative of the value 0/,
  ],
  [
    'a wrong kink, right',
    { ...elu, kinks: [{ ...eluKink, right: '2' }] },
    lines['kink.right'],
    /right derivative is wrong at the kink at x = 0/,
  ],
  [
    'a kink whose other side was chosen',
    { ...elu, kinks: [{ ...eluKink, chosen: 'right' }] },
    lines.kink,
    /derivative at the kink at x = 0, alpha = 0 is 0, but the chosen side \(right\) has 1/,
  ],
  ['a missing kink', { ...elu, kinks: [] }, lines.value, /derivative jumps at x = 0, alpha = 0 from 0 to 1, which is not declared/],
  [
    'a missing kink that depends on parameters',
    { ...clamp, kinks: clamp.kinks?.slice(0, 1) ?? [] },
    lines.value,
    /derivative jumps at x = 2\.99|derivative jumps at x = 3/,
  ],
  [
    'a missing kink of max',
    {
      ...elu,
      parameters: {},
      parameterDerivatives: {},
      parameterLimits: {},
      evaluate: {},
      kinks: [],
      bounds: {},
      value: 'max(0, x)',
      derivative: 'x > 0 ? 1 : 0',
      limits: ['0', 'Infinity'],
    },
    lines.derivative,
    /value has no derivative at x = 0: declared 0, but neither a kink/,
  ],
  [
    'a jump that is not declared',
    { ...step, jumps: [] },
    lines.value,
    /value jumps at x = 0, atZero = 0 from 0 to 1, which is not declared/,
  ],
  [
    'a jump with a wrong side',
    { ...step, jumps: [{ at: '0', left: '0', right: '2' }] },
    lines.jump,
    /right limit is wrong at the jump at x = 0.*declared 2, value there 1/,
  ],
  [
    'a kink where the value jumps',
    { ...step, jumps: [], kinks: [{ at: '0', left: '0', right: '0', chosen: 'left' }] },
    lines.kink,
    /value jumps at the kink at x = 0/,
  ],
  ['a missing removable point', { ...rate, removable: [] }, lines.value, /value is NaN at x = 0/],
  [
    'a removable point with a wrong value',
    { ...rate, removable: [{ at: '0', value: '2', derivative: '0.5' }] },
    lines.removable,
    /value at the removable point x = 0 is wrong: declared 2, limits 1 from the left, 1 from the right/,
  ],
  [
    'a removable point with a wrong derivative',
    { ...rate, removable: [{ at: '0', value: '1', derivative: '1' }] },
    lines.removable,
    /derivative at the removable point x = 0 is wrong: declared 1, limits 0\.5/,
  ],
  [
    'a point that is not removable',
    { ...silu, removable: [{ at: '1', value: '1', derivative: '1' }] },
    lines.removable,
    /so that point is not removable/,
  ],
  [
    'a wrong zero',
    { ...silu, zeros: [{ of: 'derivative', at: '-2', within: 0.25, scale: '0.0625' }] },
    lines.zero,
    /no zero at x = -2: .* without a change of sign/,
  ],
  [
    'a zero with a wrong digit',
    { ...silu, zeros: [{ of: 'derivative', at: '-1.2785645427610738', within: 0.25, scale: '0.0625' }] },
    lines.zero,
    /no zero at x = -1\.27856/,
  ],
  [
    'a zero that reaches too far',
    { ...silu, zeros: [{ of: 'derivative', at: '-1.2784645427610738', within: 0.5, scale: '0.0625' }] },
    lines.zero,
    /declared within 0\.5\. Mend it: more than 0, at most 0\.25/,
  ],
  [
    'a zero with an inflated scale',
    { ...silu, zeros: [{ of: 'derivative', at: '-1.2784645427610738', within: 0.25, scale: '100' }] },
    lines.zero,
    /scale of the zero .* is 100, but/,
  ],
  [
    'keepsNegativeZero of a function that is not 0 there',
    { ...rate, keepsNegativeZero: true },
    lines.value,
    /keepsNegativeZero, but the value is/,
  ],
  ['increasing, though it falls', { ...silu, increasing: true }, lines.derivative, /said to be increasing, but the derivative is -/],
  ['odd, though it is not', { ...smooth, odd: true }, lines.value, /said to be odd, but the value is .* at x = .* and -.* at -/],
  [
    'odd for the default parameter only',
    { ...step, odd: true, value: 'x > 0 ? 1 : x == 0 ? atZero : -1', jumps: [{ at: '0', left: '-1', right: '1' }], limits: ['-1', '1'] },
    lines.value,
    /said to be odd, but the value is 1 at x = 0, atZero = 1 and 1 at -0/,
  ],
  [
    'a bound that only the extremum exceeds',
    { ...silu, bounds: { min: '-0.278464' } },
    lines.bounds,
    /bounds\.min is -0\.278464, but the value is -0\.27846454\d* at x = -1\.278464\d*\. Mend/,
  ],
  ['a bound that only the other parameter exceeds', { ...elu, bounds: { min: '-1' } }, lines.bounds, /bounds\.min is -1, .* alpha = 2\.5/],
  ['a bound that is exceeded far out', { ...elu, bounds: { max: '1e38' } }, lines.bounds, /bounds\.max is 1e\+38, .* at x = 3e\+38/],
  [
    'a bound that only the limit exceeds',
    { ...elu, bounds: { max: '1e300' } },
    lines.bounds,
    /bounds\.max is 1e\+300, but the value is Infinity in the limit for x to \+infinity/,
  ],
  ['bounds the wrong way round', { ...squash, bounds: { min: '1', max: '-1' } }, lines.bounds, /bounds\.max is -1, but the value is/],
  [
    'a default outside its constraint',
    { ...elu, parameters: { alpha: { default: -1, min: 0 } } },
    lines.parameter,
    /default of alpha is -1, which its constraint \(>= 0\) does not allow/,
  ],
  [
    'a constraint that is too wide',
    { ...elu, parameters: { alpha: {} }, value: 'x > 0 ? x : sqrt(alpha) * sqrt(alpha) * (exp(x) - 1)' },
    lines.value,
    /value is NaN at .*alpha = -1/,
  ],
  [
    'a derivative that is not defined everywhere',
    { ...silu, derivative: `x == 0 ? 0 / x : ${silu.derivative}` },
    lines.derivative,
    /derivative is not defined at x = 0/,
  ],
];

describe('faults are found where they stand', () => {
  it.each(faults)('%s', async (_, declaration, line, message) => {
    const found = await findings({ activations: [declare(declaration)] });
    const there = found.filter((finding) => finding.startsWith(`${file}:${line}:5: sample: `));
    expect(there, found.join('\n')).not.toEqual([]);
    expect(there.join('\n')).toMatch(message);
  });
});

it('a comparison that nothing decides is a finding, not a crash', async () => {
  const found = await findings({ activations: [declare({ ...silu, evaluate: { value: 'sqrt2 * sqrt2 > 2 ? x : x / (1 + exp(-x))' } })] });
  expect(found.join('\n')).toMatch(/:40:5: .*not decided with 16384 bits at x = .*Mend the formula/);
});
