import { describe, expect, it } from 'vitest';
import { compare, type Finding } from '../src/compare';
import { readScriptOutput } from '../src/scriptOutput';
import { readSpecNumbers } from '../src/specNumbers';
import { changed, output, placeOf, spec } from './fixture';

const file = 'spec/primitives/sample.ts';

function findings(specText: string, printed: string): Finding[] {
  return compare(readSpecNumbers(file, specText), readScriptOutput('sample.sollya', printed)).flatMap((comparison) => comparison.findings);
}

function only(specText: string, printed: string): Finding {
  const found = findings(specText, printed);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

describe('compare', () => {
  it('finds nothing where everything matches, and compares every number', () => {
    const comparisons = compare(readSpecNumbers(file, spec), readScriptOutput('sample.sollya', output));
    expect(comparisons.map(({ what, count, findings: found }) => [what, count, found.length])).toEqual([
      ['double numerator', 3, 0],
      ['double denominator', 2, 0],
      ['double numbers', 2, 0],
      ['double error 2^-55.86', 1, 0],
      ['faithful', 2, 0],
      ['faithful error 2^-39.59', 1, 0],
      ['fast', 2, 0],
      ['fast log2(e)', 1, 0],
      ['fast error 2^-25', 1, 0],
      ['ln2', 1, 0],
    ]);
  });

  it('takes decimals that round to the same number of the format as equal, and no others', () => {
    expect(findings(changed(spec, '0.166665778', '0.16666577756'), output)).toEqual([]);
    expect(findings(changed(spec, '1.44269502', '1.4426950216293335'), output)).toEqual([]);
    expect(findings(changed(spec, '0.16666666666666644', '1.6666666666666644e-1'), output)).toEqual([]);
    // The next number of each format.
    expect(only(changed(spec, '0.166665778', '0.166665792'), output).message).toContain(
      'fast[1]: script 0.166665778, spec 0.166665792: 1 unit of the last place apart',
    );
    expect(only(changed(spec, '0.16666666666666644', '0.16666666666666647'), output).message).toContain(': 1 unit of the last place apart');
  });

  it('finds a coefficient that is off by one unit in the 8th digit', () => {
    expect(only(changed(spec, '2.2670718692611889', '2.2670717692611889'), output)).toEqual({
      problem: 'differs',
      message: `${file}:${placeOf('2.2670718692611889', spec)}: double denominator[1]: script 2.2670718692611889, spec 2.2670717692611889: 2.3e+8 units of the last place apart`,
    });
  });

  it('finds a constant that is off by one unit in the 8th digit, in each plan and outside them', () => {
    for (const [right, wrong] of [
      ['1.4426950408889634', '1.4426951408889634'],
      ['-1.7239444525614835e-13', '-1.7239445525614835e-13'],
      ['1.44269502', '1.44269512'],
      ['0.693147180559945309417', '0.693147190559945309417'],
    ] as const) {
      const { problem, message } = only(changed(spec, right, wrong), output);
      expect(problem).toBe('differs');
      expect(message).toContain(`spec ${wrong}: `);
    }
  });

  it('takes an exact number as rounded to the digits that the spec gives', () => {
    expect(findings(changed(spec, '0.693147180559945309417', '0.69314718'), output)).toEqual([]);
    expect(only(changed(spec, '0.693147180559945309417', '0.693147180559945309418'), output).message).toContain(
      'ln2: script 0.69314718055994530941723212145818, spec 0.693147180559945309418: 1 unit of the last place apart',
    );
  });

  it('finds a table that no script derives', () => {
    const { problem, message } = only(spec, changed(output, 'fast: [0.5, 0.166665778]\n', ''));
    expect(problem).toBe('no script');
    expect(message).toBe(`${file}:${placeOf('[0.5, ', spec)}: no script derives this table`);
  });

  it('finds a table and a number that the spec does not have', () => {
    const more = `${output}fast more: [1, 2]\nfast ln2: 0.693147182\n`;
    expect(findings(spec, more).map(({ problem, message }) => [problem, message])).toEqual([
      ['not in the spec', `${file}: fast more: the script derives a table that the spec does not have`],
      ['not in the spec', `${file}: fast ln2: the script derives 0.693147182, which the spec does not have`],
    ]);
  });

  it('finds swapped coefficients and swapped tables', () => {
    const swapped = changed(spec, '[0.9999999999997623, 1.54038517656471e-4]', '[1.54038517656471e-4, 0.9999999999997623]');
    expect(findings(swapped, output).map(({ message }) => message.split(': ')[1])).toEqual(['faithful[0]', 'faithful[1]']);
    const [first = '', second = '', ...rest] = output.split('\n');
    expect(findings(spec, [second, first, ...rest].join('\n')).map(({ message }) => message.split(': ')[1])).toEqual([
      'double denominator',
      'double denominator[0]',
      'double denominator[1]',
      'double numerator',
      'double numerator[0]',
      'double numerator[1]',
    ]);
  });

  it('finds a coefficient too many and one too few', () => {
    expect(only(changed(spec, '[0.5, 0.166665778]', '[0.5, 0.166665778, 1]'), output).message).toContain(
      'fast: script has 2 coefficients, spec 3',
    );
    expect(only(changed(spec, '[0.5, 0.166665778]', '[0.5]'), output).message).toContain('fast: script has 2 coefficients, spec 1');
  });

  it('finds a long literal that no script derives, and lets short ones be', () => {
    const longer = changed(spec, 'x * 1.44269502', '0.12345 * x * 0.123456 * 1.44269502');
    const { problem, message } = only(longer, output);
    expect(problem).toBe('no script');
    expect(message).toBe(`${file}:${placeOf('0.123456 ', longer)}: no script derives 0.123456`);
  });

  it('lets powers of two be, however long', () => {
    const scaled = (power: string): string => changed(spec, 'x * 1.44269502', `${power} * x * 1.44269502`);
    expect(findings(scaled('2.409919865102884e-181'), output)).toEqual([]);
    expect(findings(scaled('27670116110564327424'), output)).toEqual([]);
    expect(findings(scaled('2.409919865102885e-181'), output)).toHaveLength(1);
  });

  it('does not take a number with the other sign, nor one of another plan', () => {
    expect(findings(changed(spec, '-1.7239444525614835e-13', '1.7239444525614835e-13'), output).map(({ problem }) => problem)).toEqual([
      'no script',
      'not in the spec',
    ]);
    expect(findings(spec, changed(output, 'fast log2(e)', 'faithful log2(e)')).map(({ problem }) => problem)).toEqual([
      'not in the spec',
      'no script',
    ]);
  });

  it('finds an error that the doc comment does not state', () => {
    expect(only(spec, changed(output, '2^-55.86', '2^-55.85')).message).toBe(
      `${file}: double: the script measures 2^-55.85, which the doc comment does not state`,
    );
    expect(only(spec, changed(output, '2^-39.59', '2^-39.51')).problem).toBe('not stated');
    // 2^-60 stands in the comment, but it is no claim to so many digits.
    expect(only(spec, changed(output, '2^-55.86', '2^-60.3')).problem).toBe('not stated');
  });
});
