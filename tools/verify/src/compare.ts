import { instantiate, type WasmMemory } from './webassembly';

/** How the f32 results of a block compare with its f64 references. */
export interface Comparison {
  /** The largest error among those that do not exceed the limit. */
  readonly worst: number;
  /** Results that are not, bit for bit, the reference rounded to f32. */
  readonly inexact: number;
  /** Results whose error exceeds the limit, or that have none (NaN, infinities). */
  readonly beyond: number;
}

/** Address of the three f64 numbers that the function leaves: worst, exact, within. */
const answers = 1024;

const f64 = (value: string): string => `(v128.const f64x2 ${value} ${value})`;
const i64 = (value: string): string => `(v128.const i64x2 ${value} ${value})`;

/** Two results against their references, at an offset in elements from both pointers. */
const pair = (at: number): string => `
    (local.set $r (v128.load offset=${at * 8} align=8 (local.get $reference)))
    (local.set $y (v128.load64_zero offset=${at * 4} align=4 (local.get $got)))
    (local.set $exact (i64x2.add (local.get $exact) (i64x2.extend_low_i32x4_s (i32x4.eq (f32x4.demote_f64x2_zero (local.get $r)) (local.get $y)))))
    (local.set $error (f64x2.abs (f64x2.mul
      (f64x2.sub (f64x2.promote_low_f32x4 (local.get $y)) (local.get $r))
      (i64x2.sub ${i64('0x8150000000000000')} (f64x2.max ${f64('0x1p-126')} (v128.and (local.get $r) ${i64('0x7ff0000000000000')}))))))
    (local.set $within (f64x2.le (local.get $error) (local.get $limits)))
    (local.set $worst (f64x2.pmax (local.get $worst) (v128.and (local.get $error) (local.get $within))))
    (local.set $inside (i64x2.add (local.get $inside) (local.get $within)))`;

const sum = (name: string): string =>
  `(f64.convert_i64_s (i64.sub (i64.const 0) (i64.add (i64x2.extract_lane 0 (local.get ${name})) (i64x2.extract_lane 1 (local.get ${name})))))`;

/**
 * |got - reference| / ulp(reference), two at a time. The unit is 2^floor(log2 |reference|), from 2^-126 up, that is the exponent field of the reference;
 * subtracting it from that of 2^1046 (0x815) gives 2^23 over the unit. In WebAssembly because every result of every row passes here.
 */
export const compareText = `(module
(import "rampa" "memory" (memory 1))
(func (export "compare") (param $got i32) (param $reference i32) (param $count i32) (param $limit f64)
  (local $end i32) (local $r v128) (local $y v128) (local $error v128) (local $within v128)
  (local $limits v128) (local $worst v128) (local $exact v128) (local $inside v128)
  (local.set $limits (f64x2.splat (local.get $limit)))
  (local.set $end (i32.add (local.get $got) (i32.shl (local.get $count) (i32.const 2))))
  (loop $next ${[0, 2, 4, 6].map(pair).join('')}
    (local.set $reference (i32.add (local.get $reference) (i32.const 64)))
    (br_if $next (i32.lt_u (local.tee $got (i32.add (local.get $got) (i32.const 32))) (local.get $end))))
  (f64.store offset=${answers} (i32.const 0) (f64.max (f64x2.extract_lane 0 (local.get $worst)) (f64x2.extract_lane 1 (local.get $worst))))
  ;; masks are -1
  (f64.store offset=${answers + 8} (i32.const 0) ${sum('$exact')})
  (f64.store offset=${answers + 16} (i32.const 0) ${sum('$inside')}))
)`;

/** Compares `count` results (a multiple of 8) with their references; addresses in bytes. */
export type Compare = (got: number, reference: number, count: number, limit: number) => Comparison;

export function createCompare(bytes: Uint8Array, memory: WasmMemory): Compare {
  const compare = instantiate(bytes, memory).compare as (got: number, reference: number, count: number, limit: number) => void;
  const found = new Float64Array(memory.buffer, answers, 3);
  return (got, reference, count, limit) => {
    compare(got, reference, count, limit);
    const [worst = Number.NaN, exact = Number.NaN, within = Number.NaN] = found;
    return { worst, inexact: count - exact, beyond: count - within };
  };
}
