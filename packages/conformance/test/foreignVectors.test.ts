import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/devices/repository';
import { readForeignVectors } from '../src/kit/vectors/foreignVectors';
import { roundTo, unitsBetween } from '../src/kit/vectors/numberFormats';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rampa-vectors-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = join(repositoryRoot, 'packages/conformance/src/kit/main.ts');
const ours = ['rampaJs', 'rampaWasm', 'rampaWasmFast', 'rampaWgsl'].map((name) =>
  join(repositoryRoot, 'packages/conformance/examples', `${name}.mjs`),
);

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

function kit(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, ...args], { cwd: repositoryRoot, maxBuffer: 2 ** 26 }, (failure, out, error) =>
      resolve({ status: typeof failure?.code === 'number' ? failure.code : failure === null ? 0 : -1, out, error }),
    );
  });
}

function file(name: string, content: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A vector of ONNX's Elu; e^-1 - 1 = -0.63212055882855767840... */
const elu = {
  source: 'ONNX backend tests',
  name: 'elu',
  op: 'Elu',
  params: { alpha: 2 },
  dtype: 'float32',
  shape: [4],
  input: [-1, 0, 3, 'NaN'],
  expected: [-1.2642411176571153, 0, 3, 'NaN'],
  tolerance: { type: 'ULP', value: 0 },
};

const run = (vectors: unknown, ...more: string[]): Promise<Outcome> =>
  kit('conform', '--backend', ours[0] as string, '--vectors', file('vectors', vectors), ...more);

test('vectors as ONNX, WebNN and Rampa spell them', async () => {
  const { status, out } = await run([
    elu,
    { ...elu, source: 'WPT webnn', op: 'elu' },
    { ...elu, source: 'mine', op: 'elu' },
    // 0.2 x + 0.5, ONNX's and WebNN's defaults, which are not Rampa's.
    { ...elu, op: 'HardSigmoid', params: {}, input: [-1, 0, 3, 'Infinity'], expected: [0.3, 0.5, 1, 1] },
    { ...elu, source: 'webnn', op: 'hardSigmoid', params: { alpha: 0.5 }, input: [-1, 0, 3, 'Infinity'], expected: [0, 0.5, 1, 1] },
    { ...elu, op: 'Gelu', params: { approximate: 'tanh' }, input: [0, 1, 100, '-Infinity'], expected: [0, 0.8411919906082768, 100, 0] },
    { ...elu, op: 'Softmax', params: { axis: -1 }, shape: [2, 2], input: [1, 1, 'Infinity', 0], expected: [0.5, 0.5, 1, 0] },
  ]);
  expect(out).toContain('28 of 28 cases passed');
  expect(status).toBe(0);
});

test('what nobody can be asked is listed, and fails unless it is allowed to', async () => {
  const vectors = [
    elu,
    { ...elu, op: 'ThresholdedRelu' },
    { ...elu, op: 'Softmax', params: { axis: 0 }, shape: [2, 2] },
    { ...elu, op: 'PRelu', params: { slope: [0.1, 0.2] } },
    { ...elu, op: 'Elu', params: { gamma: 1 } },
    { ...elu, op: 'Elu', params: { alpha: -1 } },
    { ...elu, op: 'Relu', params: {}, dtype: 'int8' },
    { ...elu, source: 'mine', op: 'wiggle' },
    { ...elu, source: 'mine', op: 'wiggle' },
  ];
  const { status, out } = await run(vectors);
  expect(status).toBe(1);
  for (const line of [
    'no operator ThresholdedRelu of onnx is a function of the spec (1 vector)',
    'Softmax along axis 0, which is not the last one (1 vector)',
    'PRelu: slope is neither a number nor a text (1 vector)',
    'Elu has no attribute gamma that Rampa knows (1 vector)',
    'elu is not defined at alpha = -1 (1 vector)',
    'relu of int8 (1 vector)',
    'mine: there is no function wiggle in the spec (2 vectors)',
  ])
    expect(out).toContain(line);
  expect(out).toContain('4 of 4 cases passed');
  const files = mkdtempSync(join(folder, 'files-'));
  const [junit, markdown] = [join(files, 'report.xml'), join(files, 'report.md')];
  expect((await run(vectors, '--allow-unknown', '--junit', junit, '--markdown', markdown)).status).toBe(0);
  expect(readFileSync(junit, 'utf8')).toContain('<skipped message="relu of int8"/>');
  expect(readFileSync(markdown, 'utf8')).toContain('- not run: mine: there is no function wiggle in the spec (2)');
  // A backend of 32 bits, asked for 64.
  const wide = file('wide', [{ ...elu, dtype: 'float64' }]);
  const narrow = await kit('conform', '--backend', ours[1] as string, '--vectors', wide);
  expect([narrow.status, narrow.out]).toEqual([1, expect.stringContaining('no backend takes float64 (1 vector)')]);
});

/** The next float32 after -1.2642411..., and the distance to it. */
const unit = 2 ** -23;
const nearest = Math.fround(-1.2642411176571153);

describe.each([
  ['ULP', { type: 'ULP', value: 3 }, 3 * unit],
  ['ATOL', { type: 'ATOL', value: 5 * unit }, 5 * unit],
  ['ALLCLOSE', { type: 'ALLCLOSE', rtol: 4 * unit, atol: 2 * unit }, 7 * unit],
])('tolerance %s', (_, tolerance, distance) => {
  test('holds up to its edge, and no further', async () => {
    const at = (value: number): unknown[] => [{ ...elu, tolerance, input: [-1], shape: [1], expected: [value] }];
    expect((await run(at(nearest + distance))).status).toBe(0);
    const beyond = await run(at(nearest + distance + unit));
    expect(beyond.status).toBe(1);
    expect(beyond.out).toMatch(/elu: x = -1 gives -1\.26424\d+, expected/);
  });
});

test('a wrong special value fails whatever the tolerance', async () => {
  const { status, out } = await run([
    { ...elu, tolerance: { type: 'ATOL', value: 1e30 }, expected: [-1.2642411176571153, 0, 'Infinity', 'NaN'] },
  ]);
  expect(status).toBe(1);
  expect(out).toContain('elu: x = 3 gives 3, expected Infinity');
});

describe.each([
  ['not JSON', '[1, 2', /malformed\.json: .*JSON/],
  ['no array', { vectors: 5 }, 'expected an array of vectors, or { specHash, vectors }'],
  ['a number for an entry', [5], 'entry 0: expected an object, got 5'],
  ['a field too many', [{ ...elu, colour: 'red' }], 'entry 0: colour: expected one of the fields source'],
  ['no source', [{ ...elu, source: undefined }], 'entry 0: source: expected a text, got undefined'],
  ['the wrong shape', [elu, { ...elu, shape: [2, 3] }], 'entry 1: input: expected 6 numbers, as shape says, got 4 numbers'],
  [
    'a text among numbers',
    [{ ...elu, input: [1, 2, 3, 'nan'] }],
    "entry 0: input[3]: expected numbers, 'NaN', 'Infinity' or '-Infinity', got nan",
  ],
  ['no tolerance', [{ ...elu, tolerance: { type: 'EXACT' } }], "entry 0: tolerance: expected { type: 'ULP' | 'ATOL', value }"],
  ['a negative tolerance', [{ ...elu, tolerance: { type: 'ULP', value: -1 } }], 'entry 0: tolerance: expected'],
] as const)('a file with %s', (_, content, message) => {
  test('is refused as a whole', async () => {
    await expect(readForeignVectors(file('malformed', content))).rejects.toThrow(message);
  });
});

test('nothing of a malformed file is run', async () => {
  const { status, out, error } = await run([elu, { ...elu, colour: 'red' }]);
  expect([status, out]).toEqual([2, '']);
  expect(error).toContain('entry 1: colour: expected one of the fields source');
  const empty = await run([]);
  expect([empty.status, empty.error]).toEqual([2, expect.stringContaining('expected vectors, got none')]);
});

test.each(['json', 'webnn', 'onnx'] as const)(
  '%s: what is exported passes on our own packages, and fails on a wrong one',
  async (format) => {
    const names = ['elu', 'gelu', 'hardSigmoid', 'tanh', 'softmax'];
    const written = await kit('vectors', '--format', format, '-o', folder, '--function', ...names, '--json');
    expect(written.status).toBe(0);
    const { path, cases, specHash } = JSON.parse(written.out);
    expect(cases).toBeGreaterThan(5);
    const backends = ours.flatMap((backend) => ['--backend', backend]);
    const right = await kit('conform', ...backends, '--vectors', path);
    expect(right.out).toContain('conform: passed');
    expect(right.status).toBe(0);
    // One wrong digit in one expected value.
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/("expected": \[[^\]]*?)(-?0\.\d+)/, (_, before: string, value: string) => `${before}${Number(value) * (1 + 2 ** -18)}`),
    );
    expect((await kit('conform', ...backends, '--vectors', path)).status).toBe(1);

    if (format !== 'json') return;
    writeFileSync(path, text);
    expect((await kit('conform', ...backends, '--vectors', path, '--spec-hash', specHash.slice(0, 12))).status).toBe(0);
    const pinned = await kit('conform', ...backends, '--vectors', path, '--spec-hash', '0123456789ab');
    expect([pinned.status, pinned.error]).toEqual([2, expect.stringContaining(`expected the spec 0123456789ab, got ${specHash}`)]);
  },
);

test('a folder that cannot be written, or another version of the spec: nothing is left behind', async () => {
  writeFileSync(join(folder, 'occupied'), 'a file');
  const before = readdirSync(folder).sort();
  const occupied = await kit('vectors', '-o', join(folder, 'occupied'), '--function', 'relu');
  expect([occupied.status, occupied.error]).toEqual([2, expect.stringContaining('vectors: cannot write to ')]);
  const stale = await kit('vectors', '-o', join(folder, 'new'), '--function', 'relu', '--spec-hash', '0123456789ab');
  expect([stale.status, stale.error]).toEqual([2, expect.stringContaining('--spec-hash: expected the spec 0123456789ab, got ')]);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test('numbers of 16 bits: IEEE 754 binary16', () => {
  // The largest number, and where rounding gives infinity; the smallest; a tie goes to the even one.
  expect([65519, 65520, 65504, -65520].map((x) => roundTo('float16', x))).toEqual([65504, Infinity, 65504, -Infinity]);
  expect([2 ** -24, 2 ** -25, 2 ** -25 * 1.5, 2 ** -26].map((x) => roundTo('float16', x))).toEqual([2 ** -24, 0, 2 ** -24, 0]);
  expect([1 + 2 ** -11, 1 + 3 * 2 ** -11].map((x) => roundTo('float16', x))).toEqual([1, 1 + 2 ** -9]);
  expect(unitsBetween('float16', -(2 ** -24), 2 ** -24)).toBe(2);
  expect(unitsBetween('float16', 1 - 2 ** -11, 1 + 2 ** -10)).toBe(2);
  expect(unitsBetween('float32', 1 - 2 ** -24, 1 + 2 ** -23)).toBe(2);
  expect(unitsBetween('float64', 1 - 2 ** -53, 1 + 2 ** -52)).toBe(2);
  expect(unitsBetween('float64', -5e-324, 5e-324)).toBe(2);
});
