import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const repository = join(root, '../..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
/** What bundled CommonJS packages expect of Node. */
const commonJsNames = [
  "import { createRequire as createRequireOfRampa } from 'node:module';",
  "import { fileURLToPath as pathOfRampa } from 'node:url';",
  'const require = createRequireOfRampa(import.meta.url), __filename = pathOfRampa(import.meta.url), __dirname = pathOfRampa(new URL(".", import.meta.url));',
].join('\n');
const targets = ['js', 'wasm', 'wgsl'] as const;

rmSync(dist, { recursive: true, force: true });
await bundleCommand();
copyData();
await compileSpec();
for (const target of targets) await compileRuntime(target);
emitTypes();

/** The command with everything it needs in it: it is installed without dependencies. */
async function bundleCommand(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { rampa: 'src/main.ts', index: 'src/index.ts', worker: '../conformance/src/vectors/worker.ts' },
    outdir: 'dist',
    bundle: true,
    // Chunks stand beside the entries, so that every module finds the shipped files from its own URL.
    splitting: true,
    chunkNames: '[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.20',
    // The build for Node reads files beside itself.
    alias: { svgo: 'svgo/browser' },
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    // Only of the repository's own checks, which a published command does not carry.
    external: ['@rampa/js', '@rampa/wasm', '@rampa/wgsl', 'webgpu', '@sparticuz/chromium', 'playwright-core', 'esbuild'],
    define: { __VERSION__: JSON.stringify(version) },
    // So that an unforeseen error does not show a line of a megabyte.
    lineLimit: 160,
    banner: { js: commonJsNames },
  });
}

function copyData(): void {
  for (const folder of ['language', 'activations', 'reductions', 'primitives', 'laws', 'rewritings'])
    cpSync(join(repository, 'spec', folder), join(dist, 'library/spec', folder), { recursive: true, filter: isSource });
  cpSync(join(repository, 'tools/codegen/src/wasm/schedule.json'), join(dist, 'schedule.json'));
  cpSync(join(repository, 'packages/conformance/src/kit/host.mjs'), join(dist, 'host.mjs'));
  const examples = join(repository, 'packages/conformance/examples');
  mkdirSync(join(dist, 'examples'));
  for (const name of readdirSync(examples)) {
    const text = readFileSync(join(examples, name), 'utf8');
    writeFileSync(join(dist, 'examples', name), text.replaceAll("import('../src/adapter')", "import('rampa')"));
  }
}

function isSource(path: string): boolean {
  return statSync(path).isDirectory() ? !path.endsWith('test') : path.endsWith('.ts') && !path.endsWith('.test.ts');
}

/** `rampa/language` and `rampa/activations/*`: spec files run, in doubles. */
async function compileSpec(): Promise<void> {
  const activations = readdirSync(join(repository, 'spec/activations')).filter((name) => name.endsWith('.ts'));
  await build({
    absWorkingDir: join(repository, 'spec'),
    entryPoints: ['language/index.ts', ...activations.map((name) => `activations/${name}`)],
    outbase: '.',
    outdir: join(dist, 'spec'),
    bundle: true,
    splitting: true,
    chunkNames: '[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
}

/** The hand-written modules of a package, one by one, with @rampa/common beside them, and the declarations that its build has kept. */
async function compileRuntime(target: (typeof targets)[number]): Promise<void> {
  const out = join(dist, 'runtime', target);
  const sources = join(repository, 'packages', target, 'src');
  const compile = async (from: string, to: string): Promise<void> => {
    const { code } = await transform(readFileSync(from, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022', charset: 'utf8' });
    const common = relative(dirname(to), 'common/index.js').replaceAll('\\', '/');
    mkdirSync(dirname(join(out, to)), { recursive: true });
    writeFileSync(join(out, to), code.replaceAll(/(['"])@rampa\/common\1/g, `'${common.startsWith('.') ? common : `./${common}`}'`));
  };
  for (const file of filesBelow(sources).filter((path) => path.endsWith('.ts') && !path.startsWith('generated/')))
    await compile(join(sources, file), file.replace(/\.ts$/, '.js'));
  const common = join(repository, 'packages/common/src');
  for (const file of filesBelow(common)) await compile(join(common, file), join('common', file.replace(/\.ts$/, '.js')));
  const declarations = join(repository, 'packages', target, 'dist');
  for (const file of filesBelow(declarations).filter((path) => path.endsWith('.d.ts') && !path.startsWith('generated/')))
    cpSync(join(declarations, file), join(out, file));
  const { exports } = JSON.parse(readFileSync(join(repository, 'packages', target, 'package.json'), 'utf8')) as {
    readonly exports: unknown;
  };
  writeFileSync(join(out, 'exports.json'), JSON.stringify(exports).replaceAll('"./dist/', '"./'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

/** Declarations of what users import: the language, the activations, and the types of adapters and of the configuration. */
function emitTypes(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const tsc = (...args: readonly string[]): void => {
    execFileSync(process.execPath, [compiler, ...args, ...options], { cwd: root, stdio: 'inherit' });
  };
  tsc('-p', 'tsconfig.spec.json', '--outDir', 'dist/types');
  tsc('-p', 'tsconfig.index.json', '--outDir', 'dist/declarations');
  rmSync(join(dist, 'types/derivations'), { recursive: true, force: true });
  const [adapter, numbers, config] = [
    'packages/conformance/src/adapter.d.ts',
    'packages/conformance/src/numbers.d.ts',
    'packages/cli/src/project/configTypes.d.ts',
  ].map((path) => readFileSync(join(dist, 'declarations', path), 'utf8')) as [string, string, string];
  const machine = readFileSync(join(repository, 'tools/ir/src/specification.ts'), 'utf8');
  writeFileSync(
    join(dist, 'adapter.d.ts'),
    `${adapter.replace(/import type \{ PlanName \} from ['"]@rampa\/ir['"];\n/, '')}\n${planName(machine)}`,
  );
  writeFileSync(join(dist, 'numbers.d.ts'), numbers);
  writeFileSync(join(dist, 'config.d.ts'), config);
  const index = readFileSync(join(dist, 'declarations/packages/cli/src/index.d.ts'), 'utf8');
  writeFileSync(
    join(dist, 'index.d.ts'),
    index.replaceAll('../../conformance/src/adapter', './adapter.js').replaceAll('./project/configTypes', './config.js'),
  );
  rmSync(join(dist, 'declarations'), { recursive: true });
  for (const file of filesBelow(dist).filter((path) => path.endsWith('.d.ts') && !path.startsWith('runtime/')))
    withExtensions(join(dist, file));
}

/** Node's resolution asks for the extensions, and the index of a folder, that the sources, which are bundled, leave out. */
function withExtensions(path: string): void {
  const full = (from: string): string => (existsSync(join(dirname(path), `${from}.d.ts`)) ? `${from}.js` : `${from}/index.js`);
  const text = readFileSync(path, 'utf8');
  const written = text.replaceAll(
    /(from |import\()(['"])(\.[^'"]*?)(?:\.js)?\2/g,
    (_, before: string, quote: string, from: string) => `${before}${quote}${full(from)}${quote}`,
  );
  writeFileSync(path, written);
}

function planName(specification: string): string {
  const line = specification.split('\n').find((text) => text.startsWith('export type PlanName'));
  if (line === undefined) throw new Error('build: expected PlanName in the declarations, got none');
  return `${line.replace('export type', 'type')}\n`;
}
