import type { Expression } from '@rampa/ir';
import { describe, expect, it } from 'vitest';
import { type Declaration, declare, declareLaw, file, findings, lines } from './declare';
import { formula } from './formula';

const line: Declaration = {
  parameters: { slope: { default: 2, min: 0 } },
  value: 'slope * x',
  derivative: 'slope',
  parameterDerivatives: { slope: 'x' },
  limits: ['slope > 0 ? -Infinity : 0', 'slope > 0 ? Infinity : 0'],
  derivativeLimits: ['slope', 'slope'],
  parameterLimits: { slope: ['-Infinity', 'Infinity'] },
};
const rate: Declaration = {
  value: 'x / (1 - exp(-x))',
  derivative: '(1 - exp(-x) - x * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))',
  removable: [{ at: '0', value: '1', derivative: '0.5' }],
  limits: ['0', 'Infinity'],
  derivativeLimits: ['0', '1'],
};

const apply = (
  argument: string,
  parameters: Readonly<Record<string, string>> = {},
  quantity: 'value' | 'derivative' = 'value',
): Expression => ({
  kind: 'apply',
  function: 'sample',
  quantity,
  arguments: [formula(argument)],
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, formula(text)])),
  indices: [],
});

const anywhere = [{ name: 'x' }];
const both = [{ name: 'x' }, { name: 'y' }];
const check = (law: ReturnType<typeof declareLaw>, declaration = line) => findings({ activations: [declare(declaration)], laws: [law] });

describe('laws that hold', () => {
  it('equality, with default and with given parameters', async () => {
    expect(await check(declareLaw('equal', [apply('x'), formula('2 * x'), apply('2 * x', { slope: '1' })], anywhere))).toEqual([]);
    expect(await check(declareLaw('equal', [apply('x', {}, 'derivative'), formula('2')], anywhere))).toEqual([]);
  });

  it('order, only where the condition holds', async () => {
    expect(await check(declareLaw('ordered', [apply('x'), apply('y')], both, formula('x <= y')))).toEqual([]);
    expect(await check(declareLaw('increasing', [apply('x'), apply('y')], both, formula('x < y')))).toEqual([]);
  });

  it('strict order of what underflows', async () => {
    expect(await check(declareLaw('increasing', [formula('0'), formula('exp(-abs(x))')], anywhere))).toEqual([]);
  });

  it('through a removable point', async () => {
    expect(await check(declareLaw('equal', [apply('x'), formula('1')], [{ name: 'x', min: 0, max: 0 }]), rate)).toEqual([]);
  });
});

describe('laws that do not', () => {
  const wrong = (message: string) => [expect.stringMatching(new RegExp(`^${file}:${lines.side}:5: a law: ${message}`))];

  it('a wrong equality', async () => {
    expect(await check(declareLaw('equal', [apply('x'), formula('3 * x')], anywhere))).toEqual(
      wrong('does not hold at x = 1: side 1 is 2, side 2 is 3, expected them equal'),
    );
  });

  it('an equality that is wrong in its last side only', async () => {
    expect(await check(declareLaw('equal', [apply('x'), formula('2 * x'), formula('2 * abs(x)')], anywhere))).toEqual(
      wrong('does not hold at x = -1: side 2 is -2, side 3 is 2'),
    );
  });

  it('an order without its condition', async () => {
    expect(await check(declareLaw('ordered', [apply('x'), apply('y')], both))).toEqual(wrong('does not hold at .*expected them in order'));
  });

  it('a strict order of equals', async () => {
    expect(await check(declareLaw('increasing', [formula('0'), apply('x', { slope: '0' })], anywhere))).toEqual(
      wrong('does not hold at .*in strict order'),
    );
    expect(await check(declareLaw('increasing', [formula('0'), formula('-exp(-abs(x))')], anywhere))).toEqual(
      wrong('does not hold at .*in strict order'),
    );
  });

  it('a condition that nothing satisfies', async () => {
    expect(await check(declareLaw('equal', [apply('x'), formula('2 * x')], anywhere, formula('x != x')))).toEqual([
      expect.stringContaining('holds nowhere'),
    ]);
  });
});
