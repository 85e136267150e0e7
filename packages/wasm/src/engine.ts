import { fail } from '@rampa/common';
import { copy, copyFew, shortLength } from './copy.js';
import { layout } from './generated/tables.js';
import type { Precision } from './precision.js';

/** The module's functions. Addresses are in bytes; address 0 stands for an array that a kernel does not have. */
export interface Exports {
  /** Arrays of `count` elements, the first of which is element `base` of its row. */
  elementwise(kernel: number, x: number, dy: number, stream: number, out: number, out2: number, count: number, base: number): void;
  /** A kernel that reads staging areas, as far as it reads, and writes one: at least one element, at most `shortLength`. */
  few(kernel: number, count: number): void;
  /** A part of a row, into the stage's slot; the terms that the stage keeps, of 4 bytes each, go to `keep`, or stay in the staging area where that is 0. */
  stage(kernel: number, x: number, dy: number, count: number, base: number, keep: number): void;
  /** Rows that lie one after the other. `dyStep`, `outStep`: elements per row. `kept`: bytes of each term that the last stage keeps, or 0; 8 only for rows that fit a chunk. */
  rows(
    firstStage: number,
    stages: number,
    kernel: number,
    x: number,
    dy: number,
    out: number,
    rows: number,
    length: number,
    dyStep: number,
    outStep: number,
    kept: number,
  ): void;
  /** Rows that begin `row` bytes apart, whose elements, at most half a chunk of them, lie `step` bytes apart; what there is one of per row lies side by side. */
  across(kernel: number, x: number, dy: number, out: number, rows: number, length: number, row: number, step: number): void;
}

/** The arrays of an elementwise call, all of one length. */
export interface Arrays {
  readonly x: Float32Array;
  readonly dy?: Float32Array | undefined;
  readonly out?: Float32Array | undefined;
  readonly out2?: Float32Array | undefined;
}

/** Puts the parameter of each of `count` elements from element `start` on into the stream. */
export type Expand = (stream: Float32Array, start: number, count: number) => void;

const { staging, chunkElements, blockElements } = layout;

/** An instance of the module with its memory: runs kernels on arrays, wherever they are. */
export class Engine {
  readonly floats: Float32Array;
  private readonly doubles: Float64Array;

  constructor(
    readonly call: Exports,
    readonly buffer: ArrayBuffer,
    readonly precision: Precision,
  ) {
    this.floats = new Float32Array(buffer);
    this.doubles = new Float64Array(buffer, 0, layout.staging.x / 8);
  }

  /** Parameters as the kernels of this precision see them. */
  round(value: number): number {
    return this.precision === 'fast' ? Math.fround(value) : value;
  }

  /** What the next call reads from its first slots. */
  setSlots(values: readonly number[]): void {
    for (let i = 0; i < values.length; i++) this.doubles[i] = values[i] as number;
  }

  slot(index: number): number {
    return this.doubles[index] as number;
  }

  setUpstream(dy: number): void {
    this.doubles[layout.upstream / 8] = dy;
  }

  /** Address of an array in this memory; undefined for any other. */
  address(array: Float32Array): number | undefined {
    return array.buffer === this.buffer ? array.byteOffset : undefined;
  }

  /** Rejects views of this memory that did not come from `alloc`. */
  checkPlace(name: string, argument: string, array: Float32Array): void {
    if (array.buffer === this.buffer && array.byteOffset < layout.heap) fail(name, argument, 'come from alloc', array);
  }

  /**
   * A kernel from one array to another, if these surely pass all checks: all in this memory or nothing, apart, and of one length.
   * Found in the fewest steps, because a call on a few elements takes as long as its checks. False, and nothing done, where only they can tell.
   */
  map(kernel: number, x: Float32Array, out: Float32Array | undefined): out is Float32Array {
    if (!(x instanceof Float32Array && out instanceof Float32Array) || x.length !== out.length) return false;
    const [from, to] = [x.buffer, out.buffer];
    if (from !== to) {
      if (from === this.buffer || to === this.buffer) return false;
      if (x.length > shortLength) this.run(kernel, { x, out }, staging.x, 0, staging.out, 0);
      else this.mapFew(kernel, x, out);
      return true;
    }
    const [start, end] = [x.byteOffset, out.byteOffset];
    const distance = Math.abs(start - end);
    if (from !== this.buffer || Math.min(start, end) < layout.heap || (distance !== 0 && distance < x.byteLength)) return false;
    this.call.elementwise(kernel, start, 0, 0, end, 0, x.length, 0);
    return true;
  }

  /** The same of a kernel that reads upstream gradients. */
  mapBackward(kernel: number, x: Float32Array, dy: Float32Array, out: Float32Array | undefined): out is Float32Array {
    if (!(this.fits(x, out) && this.fits(dy, out))) return false;
    if (out.buffer === this.buffer) this.call.elementwise(kernel, x.byteOffset, dy.byteOffset, 0, out.byteOffset, 0, x.length, 0);
    else if (x.length > shortLength) this.run(kernel, { x, dy, out }, staging.x, staging.dy, staging.out, 0);
    else {
      copyFew(dy, 0, dy.length, this.floats, staging.dy / 4);
      this.mapFew(kernel, x, out);
    }
    return true;
  }

  /** Whether an input and an output surely pass all checks; false where only they can tell. `map` asks the same without a call, which takes a sixth of its time. */
  fits(from: Float32Array, out: Float32Array | undefined): out is Float32Array {
    if (!(from instanceof Float32Array && out instanceof Float32Array) || from.length !== out.length) return false;
    const [own, start, end] = [this.buffer, from.byteOffset, out.byteOffset];
    if (from.buffer !== out.buffer) return from.buffer !== own && out.buffer !== own;
    const distance = Math.abs(start - end);
    return (distance === 0 || distance >= out.byteLength) && (out.buffer !== own || (start >= layout.heap && end >= layout.heap));
  }

  /** Through the staging areas, which have room behind the elements: there is no tail to pad. */
  private mapFew(kernel: number, x: Float32Array, out: Float32Array): void {
    const count = x.length;
    if (count === 0) return;
    copyFew(x, 0, count, this.floats, staging.x / 4);
    this.call.few(kernel, count);
    copyFew(this.floats, staging.out / 4, count, out, 0);
  }

  elementwise(kernel: number, arrays: Arrays, expand?: Expand): void {
    const x = this.place(arrays.x, staging.x);
    const dy = this.place(arrays.dy, staging.dy);
    const out = this.place(arrays.out, staging.out);
    const out2 = this.place(arrays.out2, staging.out2);
    this.run(kernel, arrays, x, dy, out, out2, expand);
  }

  /** At these addresses: an array's own, or the staging area through which it goes. */
  private run(kernel: number, arrays: Arrays, x: number, dy: number, out: number, out2: number, expand?: Expand): void {
    const count = arrays.x.length;
    if (expand === undefined && !(isStaged(x) || isStaged(dy) || isStaged(out) || isStaged(out2))) {
      this.call.elementwise(kernel, x, dy, 0, out, out2, count, 0);
      return;
    }
    for (let start = 0; start < count; start += chunkElements) {
      const size = Math.min(chunkElements, count - start);
      if (isStaged(x)) copy(arrays.x, start, size, this.floats, staging.x / 4);
      if (isStaged(dy)) copy(arrays.dy as Float32Array, start, size, this.floats, staging.dy / 4);
      expand?.(this.floats.subarray(staging.stream / 4, staging.stream / 4 + size), start, size);
      const stream = expand === undefined ? 0 : staging.stream;
      this.call.elementwise(kernel, at(x, start), at(dy, start), stream, at(out, start), at(out2, start), size, start);
      if (isStaged(out)) copy(this.floats, staging.out / 4, size, arrays.out as Float32Array, start);
      if (isStaged(out2)) copy(this.floats, staging.out2 / 4, size, arrays.out2 as Float32Array, start);
    }
  }

  /** A kernel that writes gradient terms: `take` sees those of each chunk. */
  terms(
    kernel: number,
    arrays: Required<Pick<Arrays, 'x' | 'dy'>> & Arrays,
    expand: Expand,
    take: (terms: Float64Array, start: number) => void,
  ): void {
    const count = arrays.x.length;
    for (let start = 0; start < count; start += chunkElements) {
      const size = Math.min(chunkElements, count - start);
      copy(arrays.x, start, size, this.floats, staging.x / 4);
      copy(arrays.dy as Float32Array, start, size, this.floats, staging.dy / 4);
      expand(this.floats.subarray(staging.stream / 4, staging.stream / 4 + size), start, size);
      // Whole blocks: terms have twice the size of what the module's own padding is made for, and the staging areas have room.
      this.call.elementwise(
        kernel,
        staging.x,
        staging.dy,
        staging.stream,
        staging.out,
        staging.terms,
        Math.ceil(size / blockElements) * blockElements,
        start,
      );
      if (arrays.out !== undefined) copy(this.floats, staging.out / 4, size, arrays.out, start);
      take(new Float64Array(this.buffer, staging.terms, size), start);
    }
  }

  /** Address of an array: its own, a staging area, or 0. */
  private place(array: Float32Array | undefined, stagingAddress: number): number {
    return array === undefined ? 0 : array.buffer === this.buffer ? array.byteOffset : stagingAddress;
  }
}

/** Staging areas lie before the heap. */
function isStaged(address: number): boolean {
  return address !== 0 && address < layout.heap;
}

/** Address of element `start`: a staging area begins with it. */
function at(address: number, start: number): number {
  return address < layout.heap ? address : address + start * 4;
}
