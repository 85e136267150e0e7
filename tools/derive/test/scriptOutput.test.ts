import { describe, expect, it } from 'vitest';
import { readScriptOutput } from '../src/scriptOutput';

describe('what a script prints', () => {
  it('is tables, numbers and errors, for the plan that the label begins with', () => {
    const read = readScriptOutput(
      'a.sollya',
      'double numerator: [1, -2.5e-7]\r\n\nfast: [0.5]\nfast ln2 (high part): -0.693145752\nfast: error 2^-26.6\nfastest: 1e300\n',
    );
    expect(read).toEqual({
      tables: [
        { label: 'double numerator', place: 'double', coefficients: ['1', '-2.5e-7'] },
        { label: 'fast', place: 'fast', coefficients: ['0.5'] },
      ],
      numbers: [
        { label: 'fast ln2 (high part)', place: 'fast', text: '-0.693145752' },
        { label: 'fastest', place: 'exact', text: '1e300' },
      ],
      errors: [{ label: 'fast', place: 'fast', text: '26.6' }],
    });
  });

  it.each([
    'no label',
    'double: error',
    'double: [error, 1]',
    'double: [1, ]',
    'double: ',
    'double: 1 2',
    'double: error 2^-error',
    'double: NaN',
  ])('is refused where it is something else: %s', (line) => {
    expect(() => readScriptOutput('a.sollya', `fast: [1]\n${line}\n`)).toThrow(
      `a.sollya prints a line that is no table, number or error: ${line}`,
    );
  });
});
