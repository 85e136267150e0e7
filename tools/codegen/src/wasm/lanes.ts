import type { BinaryOp, Format, UnaryOp } from '@rampa/ir';

/** The 16 bytes of a vector constant as WAT text, every lane alike. */
export type Bits = string;

/** How one vector format writes each machine operation. `constant` turns bits into an expression that reads them. */
export interface Lanes {
  readonly format: Format;
  /** Elements in a vector. */
  readonly count: number;
  /** WAT prefix of its arithmetic. */
  readonly type: 'f32x4' | 'f64x2';
  bits(value: number): Bits;
  unary(op: Exclude<UnaryOp, 'pow2'>, a: string, constant: (bits: Bits) => string): string;
  /** 2^(a + more). */
  pow2(a: string, more: number, constant: (bits: Bits) => string): string;
  binary(op: BinaryOp, a: string, b: string): string;
  /** `offset` counts from the address in elements of 4 bytes. */
  load(address: string, offset: number): string;
  store(address: string, offset: number, value: string): string;
  /** One f32 number from each of `count` addresses. */
  gather(addresses: readonly string[]): string;
  /** As f32 numbers in the first lanes. */
  narrow(value: string): string;
  /** Bytes of an element that is kept as it is computed. */
  readonly size: 4 | 8;
  /** Every lane the f64 number at a fixed address. */
  splatSlot(address: number): string;
}

export const allOnes: Bits = 'i32x4 0xffffffff 0xffffffff 0xffffffff 0xffffffff';
export const allZeros: Bits = 'i32x4 0x0 0x0 0x0 0x0';

const view = new DataView(new ArrayBuffer(8));
const hex = (n: number): string => `0x${n.toString(16)}`;

function repeatedF32(value: number): Bits {
  view.setFloat32(0, value);
  return repeatedI32(view.getUint32(0));
}

function repeatedI32(word: number): Bits {
  return `i32x4 ${Array<string>(4).fill(hex(word)).join(' ')}`;
}

function repeatedF64(value: number): Bits {
  view.setFloat64(0, value);
  return repeatedI64(view.getUint32(0), view.getUint32(4));
}

function repeatedI64(high: number, low: number): Bits {
  return `i32x4 ${hex(low)} ${hex(high)} ${hex(low)} ${hex(high)}`;
}

function gatherSingles([first, ...others]: readonly string[]): string {
  return others.reduce(
    (vector, address, index) => `(v128.load32_lane align=4 ${index + 1} ${address} ${vector})`,
    `(v128.load32_zero align=4 ${first})`,
  );
}

const binaryInstructions: Readonly<Record<BinaryOp, { readonly instruction: string; readonly typed: boolean }>> = {
  add: { instruction: 'add', typed: true },
  subtract: { instruction: 'sub', typed: true },
  multiply: { instruction: 'mul', typed: true },
  divide: { instruction: 'div', typed: true },
  // b < a ? b : a and a < b ? b : a are what pmin and pmax are defined as.
  min: { instruction: 'pmin', typed: true },
  max: { instruction: 'pmax', typed: true },
  less: { instruction: 'lt', typed: true },
  lessOrEqual: { instruction: 'le', typed: true },
  equal: { instruction: 'eq', typed: true },
  notEqual: { instruction: 'ne', typed: true },
  and: { instruction: 'v128.and', typed: false },
  or: { instruction: 'v128.or', typed: false },
};

function binary(type: Lanes['type'], op: BinaryOp, a: string, b: string): string {
  const { instruction, typed } = binaryInstructions[op];
  return `(${typed ? `${type}.${instruction}` : instruction} ${a} ${b})`;
}

export const f64x2: Lanes = {
  format: 'f64',
  count: 2,
  size: 8,
  type: 'f64x2',
  bits: repeatedF64,
  unary(op, a, constant) {
    switch (op) {
      case 'negate':
        return `(f64x2.neg ${a})`;
      case 'abs':
      case 'sqrt':
        return `(f64x2.${op} ${a})`;
      case 'round':
        return `(f64x2.nearest ${a})`;
      case 'highPart':
        return `(v128.and ${a} ${constant(repeatedI64(0xffffffff, 0xf8000000))})`;
      case 'exponentOf':
        // The exponent field as the low bits of 2^52 + field.
        return `(f64x2.sub (v128.or (i64x2.shr_u ${a} (i32.const 52)) ${constant(repeatedF64(2 ** 52))}) ${constant(repeatedF64(2 ** 52 + 1023))})`;
      case 'significandOf':
        return `(v128.or (v128.and ${a} ${constant(repeatedI64(0x000fffff, 0xffffffff))}) ${constant(repeatedF64(1))})`;
      case 'isNaN':
        return `(f64x2.ne ${a} ${a})`;
      case 'not':
        return `(v128.not ${a})`;
    }
  },
  // The sum's low significand bits are a + more + 1023, the exponent field of the power.
  pow2: (a, more, constant) => `(i64x2.shl (f64x2.add ${a} ${constant(repeatedF64(1.5 * 2 ** 52 + 1023 + more))}) (i32.const 52))`,
  binary: (op, a, b) => binary('f64x2', op, a, b),
  load: (address, offset) => `(f64x2.promote_low_f32x4 (v128.load64_zero offset=${offset * 4} align=4 ${address}))`,
  store: (address, offset, value) => `(v128.store64_lane offset=${offset * 4} align=4 0 ${address} (f32x4.demote_f64x2_zero ${value}))`,
  gather: (addresses) => `(f64x2.promote_low_f32x4 ${gatherSingles(addresses)})`,
  narrow: (value) => `(f32x4.demote_f64x2_zero ${value})`,
  splatSlot: (address) => `(v128.load64_splat offset=${address} (i32.const 0))`,
};

export const f32x4: Lanes = {
  format: 'f32',
  count: 4,
  size: 4,
  type: 'f32x4',
  bits: repeatedF32,
  unary(op, a, constant) {
    switch (op) {
      case 'negate':
        return `(f32x4.neg ${a})`;
      case 'abs':
      case 'sqrt':
        return `(f32x4.${op} ${a})`;
      case 'round':
        return `(f32x4.nearest ${a})`;
      case 'highPart':
        return `(v128.and ${a} ${constant(repeatedI32(0xfffff000))})`;
      case 'exponentOf':
        return `(f32x4.sub (v128.or (i32x4.shr_u ${a} (i32.const 23)) ${constant(repeatedF32(2 ** 23))}) ${constant(repeatedF32(2 ** 23 + 127))})`;
      case 'significandOf':
        return `(v128.or (v128.and ${a} ${constant(repeatedI32(0x007fffff))}) ${constant(repeatedF32(1))})`;
      case 'isNaN':
        return `(f32x4.ne ${a} ${a})`;
      case 'not':
        return `(v128.not ${a})`;
    }
  },
  pow2: (a, more, constant) => `(i32x4.shl (f32x4.add ${a} ${constant(repeatedF32(1.5 * 2 ** 23 + 127 + more))}) (i32.const 23))`,
  binary: (op, a, b) => binary('f32x4', op, a, b),
  load: (address, offset) => `(v128.load offset=${offset * 4} align=4 ${address})`,
  store: (address, offset, value) => `(v128.store offset=${offset * 4} align=4 ${address} ${value})`,
  gather: gatherSingles,
  narrow: (value) => value,
  splatSlot: (address) => `(f32x4.splat (f32.demote_f64 (f64.load offset=${address} (i32.const 0))))`,
};

export function lanesOf(format: Format): Lanes {
  return format === 'f64' ? f64x2 : f32x4;
}
