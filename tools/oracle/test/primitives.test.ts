import type { PrimitiveSpec } from '@rampa/ir';
import { describe, expect, it } from 'vitest';
import { declare, findings } from './declare';
import { formula } from './formula';

function primitive(name: string, evaluate: string, more: Partial<PrimitiveSpec> = {}): PrimitiveSpec {
  const body: PrimitiveSpec['plans']['double'] = { argument: ['x'], lows: [], body: formula(evaluate) };
  return {
    kind: 'primitive',
    name,
    file: `spec/primitives/${name}.ts`,
    summary: '',
    domain: { min: -Infinity, max: Infinity },
    plans: { double: body, faithful: body, fast: body },
    ...more,
  };
}

const sigmoid = { arguments: ['t'], body: formula('1 / (1 + exp(-t))') };

describe('rewritings of primitives', () => {
  it('pass where they are the formula, or the function that MPFR knows', async () => {
    const right = 'x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x))';
    expect(
      await findings({
        primitives: [primitive('sigmoid', right, { formula: sigmoid }), primitive('tanh', 'expm1(2 * x) / (2 + expm1(2 * x))')],
      }),
    ).toEqual([]);
  });

  it('are found where they are not', async () => {
    const found = await findings({
      primitives: [primitive('sigmoid', 'exp(x) / (1 + exp(x)) + 1e-17', { formula: sigmoid }), primitive('tanh', 'x')],
    });
    expect(found).toEqual([
      expect.stringMatching(/^spec\/primitives\/sigmoid\.ts: sigmoid: evaluate is wrong at x = /),
      expect.stringMatching(/^spec\/primitives\/tanh\.ts: tanh: evaluate is wrong at x = /),
    ]);
  });

  it('count only on their domain', async () => {
    expect(await findings({ primitives: [primitive('tanh', 'x < 0 ? 7 : tanh(x)', { domain: { min: 0, max: 10 } })] })).toEqual([]);
  });
});

it('a call outside the domain of a primitive is found, in a rewriting but not in the textbook formula', async () => {
  const half: Parameters<typeof declare>[0] = {
    value: 'half(x)',
    derivative: '0.5',
    evaluate: { value: 'half(max(x, 0)) + min(x, 0) / 2' },
    limits: ['-Infinity', 'Infinity'],
    derivativeLimits: ['0.5', '0.5'],
  };
  const narrow = primitive('half', 'x / 2', { formula: { arguments: ['t'], body: formula('t / 2') }, domain: { min: 0, max: Infinity } });
  expect(await findings({ primitives: [narrow], activations: [declare(half)] })).toEqual([]);
  const found = await findings({ primitives: [narrow], activations: [declare({ ...half, evaluate: { value: 'half(x)' } })] });
  expect(found).toEqual([expect.stringContaining('half is called outside its domain [0, Infinity]')]);
});
