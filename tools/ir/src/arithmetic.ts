import type { BinaryOp, Format, UnaryOp } from './machine';

/** The exact semantics of the machine operations, shared by the builder's constant folding and the interpreter. Truth values are 0 and 1. */

const buffer = new DataView(new ArrayBuffer(8));

/** Rounds a double to the format. Basic operations on f32 operands, done in double and rounded once more, are correctly rounded (Figueroa 1995). */
export function roundTo(format: Format, value: number): number {
  return format === 'f32' ? Math.fround(value) : value;
}

function highPart(format: Format, a: number): number {
  if (format === 'f32') {
    buffer.setFloat32(0, a);
    buffer.setUint32(0, buffer.getUint32(0) & 0xfffff000);
    return buffer.getFloat32(0);
  }
  buffer.setFloat64(0, a);
  buffer.setUint32(4, buffer.getUint32(4) & 0xf8000000);
  return buffer.getFloat64(0);
}

function exponentOf(a: number): number {
  buffer.setFloat64(0, a);
  return ((buffer.getUint32(0) >>> 20) & 0x7ff) - 1023;
}

function roundTiesToEven(a: number): number {
  const shift = 6755399441055744; // 1.5 * 2^52
  return Object.is(a, -0) ? a : a + shift - shift;
}

export function unary(format: Format, op: UnaryOp, a: number): number {
  switch (op) {
    case 'negate':
      return -a;
    case 'abs':
      return Math.abs(a);
    case 'sqrt':
      return roundTo(format, Math.sqrt(a));
    case 'round':
      return Math.abs(a) < 2 ** 51 ? roundTiesToEven(a) : a;
    case 'pow2':
      return Number.isNaN(a) ? 1 : 2 ** a;
    case 'highPart':
      return highPart(format, a);
    case 'exponentOf':
      return exponentOf(a);
    case 'significandOf':
      return a / 2 ** exponentOf(a);
    case 'isNaN':
      return Number(Number.isNaN(a));
    case 'not':
      return Number(a === 0);
  }
}

export function binary(format: Format, op: BinaryOp, a: number, b: number): number {
  switch (op) {
    case 'add':
      return roundTo(format, a + b);
    case 'subtract':
      return roundTo(format, a - b);
    case 'multiply':
      return roundTo(format, a * b);
    case 'divide':
      return roundTo(format, a / b);
    case 'min':
      return b < a ? b : a;
    case 'max':
      return a < b ? b : a;
    case 'less':
      return Number(a < b);
    case 'lessOrEqual':
      return Number(a <= b);
    case 'equal':
      return Number(a === b);
    case 'notEqual':
      return Number(a !== b);
    case 'and':
      return Number(a !== 0 && b !== 0);
    case 'or':
      return Number(a !== 0 || b !== 0);
  }
}
