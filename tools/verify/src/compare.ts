import { instantiate, type WasmMemory } from './webassembly';

/**
 * Compares f32 results with f64 references, two at a time: |got - reference| / ulp(reference), with the unit taken from the exponent field
 * of the reference and no smaller than that of the smallest normal number. In WebAssembly because every input of every row passes here.
 */
export interface Comparison {
  /** The largest error among those that do not exceed the limit. */
  readonly worst: number;
  /** Results that are not the reference rounded to f32. */
  readonly inexact: number;
  /** Results whose error exceeds the limit, or has none (NaN, infinities) without being the rounded reference. */
  readonly beyond: number;
}

/** Address of the three f64 numbers that the function leaves: worst, inexact, beyond. */
const answers = 1024;

const f64 = (value: string): string => `(v128.const f64x2 ${value} ${value})`;
const i64 = (value: string): string => `(v128.const i64x2 ${value} ${value})`;

export const compareText = `(module
(import "rampa" "memory" (memory 1))
(func (export "compare") (param $got i32) (param $reference i32) (param $count i32) (param $limit f64)
  (local $end i32) (local $r v128) (local $four v128) (local $rounded v128) (local $same v128) (local $unit v128) (local $error v128) (local $within v128)
  (local $limits v128) (local $worst v128) (local $inexact v128) (local $beyond v128)
  (local.set $limits (f64x2.splat (local.get $limit)))
  (local.set $end (i32.add (local.get $got) (i32.shl (local.get $count) (i32.const 2))))
  (loop $next
    (local.set $r (v128.load align=8 (local.get $reference)))
    (local.set $four (v128.load64_zero align=4 (local.get $got)))
    (local.set $rounded (f32x4.demote_f64x2_zero (local.get $r)))
    ;; equal, or both NaN
    (local.set $same (i64x2.extend_low_i32x4_s (v128.or
      (f32x4.eq (local.get $rounded) (local.get $four))
      (v128.and (f32x4.ne (local.get $rounded) (local.get $rounded)) (f32x4.ne (local.get $four) (local.get $four))))))
    ;; 2^floor(log2 |r|), from 2^-126 up; its inverse by subtracting exponent fields. The upper end only keeps the inverse from becoming zero.
    (local.set $unit (f64x2.pmin ${f64('0x1p1000')} (f64x2.max ${f64('0x1p-126')} (v128.and (local.get $r) ${i64('0x7ff0000000000000')}))))
    (local.set $error (f64x2.abs (f64x2.mul
      (f64x2.sub (f64x2.promote_low_f32x4 (local.get $four)) (local.get $r))
      (f64x2.mul ${f64('0x1p23')} (i64x2.sub ${i64('0x7fe0000000000000')} (local.get $unit))))))
    ;; an infinity or a NaN that is right has no error
    (local.set $error (v128.andnot (local.get $error) (v128.andnot (local.get $same) (f64x2.lt (local.get $error) ${f64('inf')}))))
    (local.set $within (f64x2.le (local.get $error) (local.get $limits)))
    (local.set $worst (f64x2.pmax (local.get $worst) (v128.and (local.get $error) (local.get $within))))
    (local.set $inexact (i64x2.add (local.get $inexact) (v128.not (local.get $same))))
    (local.set $beyond (i64x2.add (local.get $beyond) (v128.not (local.get $within))))
    (local.set $reference (i32.add (local.get $reference) (i32.const 16)))
    (br_if $next (i32.lt_u (local.tee $got (i32.add (local.get $got) (i32.const 8))) (local.get $end))))
  ;; masks are -1
  (f64.store offset=${answers} (i32.const 0)
    (f64.max (f64x2.extract_lane 0 (local.get $worst)) (f64x2.extract_lane 1 (local.get $worst))))
  (f64.store offset=${answers + 8} (i32.const 0)
    (f64.convert_i64_s (i64.sub (i64.const 0) (i64.add (i64x2.extract_lane 0 (local.get $inexact)) (i64x2.extract_lane 1 (local.get $inexact))))))
  (f64.store offset=${answers + 16} (i32.const 0)
    (f64.convert_i64_s (i64.sub (i64.const 0) (i64.add (i64x2.extract_lane 0 (local.get $beyond)) (i64x2.extract_lane 1 (local.get $beyond)))))))
)`;

/** Compares `count` (even) results with their references; addresses in bytes. */
export type Compare = (got: number, reference: number, count: number, limit: number) => Comparison;

export function createCompare(bytes: Uint8Array, memory: WasmMemory): Compare {
  const compare = instantiate(bytes, memory).compare as (got: number, reference: number, count: number, limit: number) => void;
  const found = new Float64Array(memory.buffer, answers, 3);
  return (got, reference, count, limit) => {
    compare(got, reference, count, limit);
    const [worst = Number.NaN, inexact = Number.NaN, beyond = Number.NaN] = found;
    return { worst, inexact, beyond };
  };
}
