import { blockElements, chunkElements, slots, staging, tails } from './layout';

const chunkBytes = chunkElements * 4;

const arrays = ['x', 'dy', 'stream', 'out', 'out2'] as const;
const pointers = arrays.map((name) => `(param $${name} i32)`).join(' ');

/** An array that a kernel does not have is address 0, and stays there. */
const advance = (name: string): string =>
  `(local.set $${name} (select (i32.add (local.get $${name}) (local.get $bytes)) (i32.const 0) (local.get $${name})))`;

/** Of an element that adds nothing to a sum. */
const padding = { x: 1, dy: 0, stream: 1 } as const;

/** The last elements of an array that there is, and padding, as one block. */
const padTail = (name: keyof typeof padding): string => {
  const stores = Array.from(
    { length: blockElements / 4 },
    (_, i) => `(v128.store (i32.const ${tails[name] + i * 16}) (v128.const f32x4 ${Array(4).fill(padding[name]).join(' ')}))`,
  );
  const copy = `(call $copy (i32.const ${tails[name]}) (local.get $${name}) (local.get $bytes))`;
  return `(if (local.get $${name}) (then ${[...stores, copy].join('\n    ')}))`;
};

/** Arrays of any length through a kernel that takes whole blocks: chunk by chunk, and the rest padded with elements that add nothing to a sum. */
const elementwise = `
(func $elementwise (export "elementwise") (param $kernel i32) ${pointers} (param $n i32) (param $base i32)
  (local $rest i32) (local $bytes i32) (local $tail i32)
  (local.set $rest (i32.rem_u (local.get $n) (i32.const ${blockElements})))
  (local.set $n (i32.shl (i32.sub (local.get $n) (local.get $rest)) (i32.const 2)))
  (global.set $base (local.get $base))
  (block $done
    (loop $chunk
      (br_if $done (i32.eqz (local.get $n)))
      (local.set $bytes (select (local.get $n) (i32.const ${chunkBytes}) (i32.lt_u (local.get $n) (i32.const ${chunkBytes}))))
      (call_indirect (type $elementwise) ${arrays.map((name) => `(local.get $${name})`).join(' ')} (local.get $bytes) (local.get $kernel))
      ${arrays.map(advance).join('\n      ')}
      (global.set $base (i32.add (global.get $base) (i32.shr_u (local.get $bytes) (i32.const 2))))
      (local.set $n (i32.sub (local.get $n) (local.get $bytes)))
      (br $chunk)))
  (if (i32.eqz (local.get $rest)) (then (return)))
  (local.set $bytes (i32.shl (local.get $rest) (i32.const 2)))
  ${(['x', 'dy', 'stream'] as const).map(padTail).join('\n  ')}
  (call_indirect (type $elementwise) ${arrays.map((name) => `(i32.const ${tails[name]})`).join(' ')} (local.get $bytes) (local.get $kernel))
  ${(['out', 'out2'] as const)
    .map((name) => `(if (local.get $${name}) (then (call $copy (local.get $${name}) (i32.const ${tails[name]}) (local.get $bytes))))`)
    .join('\n  ')}
)`;

/** A few elements in the staging areas: kernels may read and write behind them there, which takes less than the padding of a tail. */
const few = `
(func (export "few") (param $kernel i32) (param $n i32)
  (call_indirect (type $elementwise) (i32.const ${staging.x}) (i32.const ${staging.dy}) (i32.const 0) (i32.const ${staging.out}) (i32.const 0) (i32.shl (local.get $n) (i32.const 2)) (local.get $kernel)))`;

/** At least one element, fewer than a block: a loop is faster than the engine's memory.copy here. */
const copy = `
(func $copy (param $to i32) (param $from i32) (param $bytes i32)
  (loop $next
    (local.set $bytes (i32.sub (local.get $bytes) (i32.const 4)))
    (i32.store (i32.add (local.get $to) (local.get $bytes)) (i32.load (i32.add (local.get $from) (local.get $bytes))))
    (br_if $next (local.get $bytes))))`;

/**
 * One stage over a part of a row that begins at element $base; at least one element. $keep: where the terms go that the stage keeps, 4 bytes each;
 * 0: only the last chunk's are there, in the staging area.
 */
const stage = `
(func $stage (export "stage") (param $kernel i32) (param $x i32) (param $dy i32) (param $n i32) (param $base i32) (param $keep i32)
  (local $count i32) (local $bytes i32)
  (loop $chunk
    (local.set $count (select (local.get $n) (i32.const ${chunkElements}) (i32.lt_u (local.get $n) (i32.const ${chunkElements}))))
    (local.set $bytes (i32.shl (local.get $count) (i32.const 2)))
    (global.set $base (local.get $base))
    (call_indirect (type $stage) (local.get $x) (local.get $dy) (local.get $count) (i32.eqz (local.get $base)) (i32.const ${staging.terms}) (local.get $kernel))
    (if (local.get $keep) (then (memory.copy (local.get $keep) (i32.const ${staging.terms}) (local.get $bytes))))
    ${advance('x')}
    ${advance('dy')}
    ${advance('keep')}
    (local.set $base (i32.add (local.get $base) (local.get $count)))
    (br_if $chunk (local.tee $n (i32.sub (local.get $n) (local.get $count))))))`;

/**
 * Whole rows that lie one after the other: the stages, then the elementwise kernel. At least one row of at least one element.
 * $dyStep and $outStep: elements of dy and out per row. Where there is one dy a row, kernels find it in its slot.
 * $kept: bytes of each term that the last stage keeps for the elementwise kernel, which then reads nothing else; 0 where it keeps none.
 * Those of a row that is longer than a chunk, 4 bytes each, wait where the results go.
 */
const rows = `
(func (export "rows") (param $firstStage i32) (param $stages i32) (param $kernel i32) (param $x i32) (param $dy i32) (param $out i32)
  (param $rows i32) (param $length i32) (param $dyStep i32) (param $outStep i32) (param $kept i32)
  (local $stage i32) (local $long i32)
  (local.set $long (i32.and (i32.ne (local.get $kept) (i32.const 0)) (i32.gt_u (local.get $length) (i32.const ${chunkElements}))))
  (loop $row
    (if (local.get $dy) (then (f64.store offset=${slots.upstream} (i32.const 0) (f64.promote_f32 (f32.load (local.get $dy))))))
    (local.set $stage (i32.const 0))
    (block $staged
      (loop $nextStage
        (br_if $staged (i32.eq (local.get $stage) (local.get $stages)))
        (call $stage (i32.add (local.get $firstStage) (local.get $stage)) (local.get $x) (local.get $dy) (local.get $length) (i32.const 0)
          (select (local.get $out) (i32.const 0) (i32.and (local.get $long) (i32.eq (local.get $stage) (i32.sub (local.get $stages) (i32.const 1))))))
        (local.set $stage (i32.add (local.get $stage) (i32.const 1)))
        (br $nextStage)))
    (if (i32.and (i32.ne (local.get $kept) (i32.const 0)) (i32.eqz (local.get $long)))
      (then (call $fromKept (local.get $kernel) (local.get $out) (local.get $length) (local.get $kept)))
      (else (call $elementwise (local.get $kernel) (local.get $x) (local.get $dy) (select (local.get $out) (i32.const 0) (local.get $long)) (local.get $out) (i32.const 0) (local.get $outStep) (i32.const 0))))
    (local.set $x (i32.add (local.get $x) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $dy (i32.add (local.get $dy) (i32.shl (local.get $dyStep) (i32.const 2))))
    (local.set $out (i32.add (local.get $out) (i32.shl (local.get $outStep) (i32.const 2))))
    (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))`;

/** Results of a row that is no longer than a chunk from the terms that were kept, which are padded already. */
const fromKept = `
(func $fromKept (param $kernel i32) (param $out i32) (param $n i32) (param $size i32)
  (local $rest i32)
  (local.set $rest (i32.rem_u (local.get $n) (i32.const ${blockElements})))
  (local.set $n (i32.sub (local.get $n) (local.get $rest)))
  (if (local.get $n)
    (then (call_indirect (type $elementwise) (i32.const 0) (i32.const 0) (i32.const ${staging.terms}) (local.get $out) (i32.const 0) (i32.shl (local.get $n) (i32.const 2)) (local.get $kernel))))
  (if (local.get $rest)
    (then
      (call_indirect (type $elementwise) (i32.const 0) (i32.const 0) (i32.add (i32.const ${staging.terms}) (i32.mul (local.get $n) (local.get $size))) (i32.const ${tails.out}) (i32.const 0) (i32.shl (local.get $rest) (i32.const 2)) (local.get $kernel))
      (call $copy (i32.add (local.get $out) (i32.shl (local.get $n) (i32.const 2))) (i32.const ${tails.out}) (i32.shl (local.get $rest) (i32.const 2))))))`;

/** At least one row of at least one element, at most half a chunk: rows begin $row bytes apart, their elements lie $step bytes apart. */
const across = `
(func (export "across") (param $kernel i32) (param $x i32) (param $dy i32) (param $out i32) (param $rows i32) (param $length i32) (param $row i32) (param $step i32)
  (call_indirect (type $across) (local.get $x) (local.get $dy) (local.get $out) (local.get $rows) (local.get $length) (local.get $row) (local.get $step) (local.get $kernel)))`;

/** The functions that the runtime calls. */
export const drivers = [copy, elementwise, few, stage, fromKept, rows, across].map((text) => text.trim());
