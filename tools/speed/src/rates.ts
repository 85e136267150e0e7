import { assemble } from '@rampa/codegen';
import type { Format } from '@rampa/ir';
import { instantiate, wasm } from './webassembly';

/** Nanoseconds that a vector operation takes at least, where nothing waits for another one. */
export interface Rates {
  readonly arithmetic: Readonly<Record<Format, number>>;
  readonly division: Readonly<Record<Format, number>>;
}

/** As many as hide the latency of one. */
const chains = 12;
/** Short calls, many of them: a running one stays in the baseline compiler. */
const turns = 1000;
const rounds = 3000;

/** Sums and products by turns, and divisions, in chains that know nothing of each other. */
export async function measureRates(): Promise<Rates> {
  const shapes = [
    { format: 'f32', type: 'f32x4' },
    { format: 'f64', type: 'f64x2' },
  ] as const;
  const chain = (type: string, step: (c: string) => string): string => {
    const names = Array.from({ length: chains }, (_, k) => `$c${k}`);
    return [
      ...names.map((name) => `(local ${name} v128)`),
      ...names.map((name) => `(local.set ${name} (${type}.splat (${type.slice(0, 3)}.const 1.5)))`),
      `(loop $next ${names.map((name) => `(local.set ${name} ${step(`(local.get ${name})`)})`).join(' ')}`,
      '(br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))',
      `(v128.store (i32.const 0) ${names.map((name) => `(local.get ${name})`).reduce((a, b) => `(v128.xor ${a} ${b})`)})`,
    ].join('\n');
  };
  const functions = shapes.flatMap(({ format, type }) => {
    const factor = `(${type}.splat (${format}.const 0.999))`;
    return [
      `(func (export "arithmetic ${format}") (param $n i32) ${chain(type, (c) => `(${type}.add (${type}.mul ${c} ${factor}) ${factor})`)})`,
      `(func (export "division ${format}") (param $n i32) ${chain(type, (c) => `(${type}.div ${factor} ${c})`)})`,
    ];
  });
  const memory = new wasm.Memory({ initial: 1 });
  const exports = instantiate(await assemble(`(module (import "rampa" "memory" (memory 1)) ${functions.join('\n')})`), memory);
  const least = (name: string, operations: number): number => {
    const run = exports[name] as (n: number) => void;
    const times = Array.from({ length: rounds }, () => {
      const started = performance.now();
      run(turns);
      return ((performance.now() - started) * 1e6) / (turns * chains * operations);
    });
    return Math.min(...times);
  };
  const of = (what: string, operations: number): Record<Format, number> => ({
    f32: least(`${what} f32`, operations),
    f64: least(`${what} f64`, operations),
  });
  return { arithmetic: of('arithmetic', 2), division: of('division', 1) };
}
