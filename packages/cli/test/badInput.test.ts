import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activation, project, rampa } from './command';

/** A project with one activation, and what was generated from an earlier, right one. */
function withEarlierResult(text: string, others: Readonly<Record<string, string>> = {}): string {
  return project({ 'activations/f.ts': text, ...others, 'generated/accuracy.json': '{}', 'generated/js/mine.js': 'earlier' });
}

describe.each([
  ['a syntax error', activation({ value: '(x) => x *' }), /activations\/f\.ts:7:12|syntax error/, 'syntax error: Expression expected'],
  ['an unknown function', activation({ value: '(x) => x * wiggle(x)' }), /activations\/f\.ts:7:/, 'wiggle'],
  ['a method of Math', activation({ value: '(x) => Math.sin(x)' }), /activations\/f\.ts:7:/, 'Math'],
  [
    'a parameter without default',
    activation({ parameters: "{ beta: { above: 0, meaning: 'steepness' } }", value: '(x, { beta }) => x * sigmoid(beta * x)' }),
    /activations\/f\.ts:/,
    'parameter beta has no default; add default: 1',
  ],
  ['a formula that is NaN on its domain', activation({ value: '(x) => sqrt(x)' }), /activations\/f\.ts:7:/, 'value is NaN at x = '],
  [
    'a derivative with the wrong sign',
    activation({ derivative: '(x) => -sigmoid(x) * (1 + x * sigmoid(-x))' }),
    /activations\/f\.ts:/,
    'derivative is wrong at x = ',
  ],
  [
    'a rewriting that is another function',
    activation({ evaluate: '{ value: (x) => x * sigmoid(x) + 1 }' }),
    /activations\/f\.ts:/,
    'evaluate.value is wrong at x = ',
  ],
  [
    'a wrong limit',
    activation({ limits: '{ minusInfinity: 1, plusInfinity: Infinity, derivative: { minusInfinity: -0, plusInfinity: 1 } }' }),
    /activations\/f\.ts:8:/,
    'limit of the value for x to -infinity is wrong',
  ],
  ['no limits', activation({ limits: undefined }), /activations\/f\.ts:/, 'activation has no limits'],
] as const)('%s', (title, text, place, message) => {
  test('is a clear message with the place, and what was generated before stays', async () => {
    const folder = withEarlierResult(text);
    for (const { status, out, error } of await Promise.all([rampa(folder, 'check'), rampa(folder, 'generate')])) {
      expect(status, title).toBe(1);
      expect(error).toMatch(place);
      expect(error).toContain(message);
      // The line itself, with a mark under it.
      expect(error).toMatch(/^> +\d+ \|/m);
      expect(out).not.toMatch(/^proven/m);
    }
    expect(readFileSync(join(folder, 'generated/js/mine.js'), 'utf8')).toBe('earlier');
    expect(readdirSync(folder).sort()).toEqual(['activations', 'generated', 'node_modules']);
  });
});

test('a cycle prints its path', async () => {
  const folder = withEarlierResult(activation({ value: '(x) => g(x)' }, "import g from './g';"), {
    'activations/g.ts': activation({ value: '(x) => f(x)' }, "import f from './f';", 'g'),
  });
  const { status, error } = await rampa(folder, 'generate');
  expect(status).toBe(1);
  expect(error).toMatch(/f -> g -> f|g -> f -> g/);
});

test('a function that Rampa has already', async () => {
  const { status, error } = await rampa(project({ 'activations/gelu.ts': activation({}, '', 'gelu') }), 'check');
  expect(status).toBe(1);
  expect(error).toContain('gelu is already declared in spec/activations/gelu.ts; rename one of them');
});

test('an output folder that cannot be written', async () => {
  const folder = project({ 'activations/f.ts': activation(), occupied: 'a file' });
  const { status, error } = await rampa(folder, 'generate', '--out', 'occupied/below');
  expect(status).toBe(2);
  expect(error).toContain('cannot write to');
  expect(readFileSync(join(folder, 'occupied'), 'utf8')).toBe('a file');
});

test("an output folder that is somebody else's", async () => {
  const folder = project({ 'activations/f.ts': activation(), 'generated/theirs.txt': 'precious' });
  const { status, error } = await rampa(folder, 'generate');
  expect(status).toBe(2);
  expect(error).toContain('has files that rampa did not generate');
  expect(readdirSync(join(folder, 'generated'))).toEqual(['theirs.txt']);
});

test('no activations, a file that is not there, a function that is not there', async () => {
  const folder = project();
  const none = await rampa(folder, 'check');
  expect([none.status, none.error]).toEqual([2, expect.stringContaining('write one with: rampa new tanhexp')]);
  const missing = await rampa(folder, 'check', 'nothing.ts');
  expect([missing.status, missing.error]).toEqual([2, expect.stringContaining('expected a file, got nothing.ts, which does not exist')]);
  const unknown = await rampa(folder, 'show', 'gelo');
  expect([unknown.status, unknown.error]).toEqual([
    2,
    expect.stringContaining('expected a function, got gelo; did you mean gelu, geluTanh?'),
  ]);
});

test.each([
  ["export default { activations: 'activations', colour: 'red' };", 'expected only activations, out and targets, got "colour"'],
  ["export default { targets: ['js', 'cuda'] };", 'expected targets to be some of js, wgsl, wasm, got "cuda"'],
  ['export default { out: 5 };', 'expected out to be a folder, relative to the file, got 5'],
  ['export const config = {};', 'expected export default { ... }, got undefined'],
  ['export default {', "'}' expected"],
])('a configuration %s', async (text, message) => {
  const { status, error } = await rampa(project({ 'rampa.config.ts': text, 'activations/f.ts': activation() }), 'check');
  expect(status).toBe(2);
  expect(error).toContain(`rampa.config.ts: ${message}`);
});

test('arguments', async () => {
  const folder = project({ 'activations/f.ts': activation() });
  const cases = [
    [['bogus'], "unknown command 'bogus'"],
    [['generate', '--targets', 'js,cuda'], '--targets: expected some of js, wgsl, wasm, got cuda'],
    [['new', '2tan'], "expected a name of letters and digits that begins with a small letter, got '2tan'"],
    [['new', 'f'], 'activations/f.ts exists already'],
    [['plot', 'gelu', '--alpha', '1'], 'expected a parameter of gelu, got --alpha'],
    [['plot', 'elu', '--alpha', '-1'], 'elu: alpha must be >= 0, got -1'],
    [['plot', 'elu', '--from', '3', '--to', '1'], '--from must be less than --to, got 3 and 1'],
    [['bench', '--elements', '0'], 'expected an integer >= 1'],
    [['show', 'gelu', '--target', 'cuda'], 'Allowed choices are js, wgsl, wat'],
  ] as const;
  const outcomes = await Promise.all(cases.map(([args]) => rampa(folder, ...args)));
  for (const [k, [args, message]] of cases.entries())
    expect([outcomes[k]?.status, outcomes[k]?.error], args.join(' ')).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(join(folder, 'rampa.config.ts'))).toBe(false);
});

test('an adapter that throws, hangs or answers with the wrong length', async () => {
  const folder = project();
  const adapter = (body: string): string => `export default {
    id: 'theirs',
    capabilities: () => ({ plans: { f32: 'faithful' }, parameterType: 'f64', exactDivision: true, flushesSubnormals: false, keepsNaN: true, keepsInfinity: true }),
    evaluate: ({ inputs: [xs] }) => { ${body} },
  };`;
  for (const [body, message] of [
    ["throw new Error('no such device');", 'no such device'],
    ['for (;;);', 'did not answer within 1 s'],
    ['return xs.slice(1);', /expected \d+ results, got \d+/],
  ] as const) {
    writeFileSync(join(folder, 'adapter.mjs'), adapter(body));
    const { status, out } = await rampa(
      folder,
      'conform',
      '--backend',
      './adapter.mjs',
      '--function',
      'relu',
      '--order',
      'value',
      '--timeout',
      '1',
    );
    expect(status).toBe(1);
    expect(out).toMatch(message);
  }
});
