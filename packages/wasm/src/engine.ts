import { fail } from '@rampa/common';
import { layout } from './generated/tables.js';
import type { Precision } from './precision.js';
import type { WasmInstance } from './webassembly.js';

/** The module's functions. Addresses are in bytes; address 0 stands for an array that a kernel does not have. */
interface Exports {
  /** Arrays of `count` elements, the first of which is element `base` of its row. */
  elementwise(kernel: number, x: number, dy: number, stream: number, out: number, out2: number, count: number, base: number): void;
  /** A part of a row, into the stage's slot. */
  stage(kernel: number, x: number, dy: number, count: number, base: number): void;
  /** Rows that lie one after the other. `dyStep`, `outStep`: elements per row. */
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
  ): void;
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

const { staging, chunkElements } = layout;

/** An instance of the module with its memory: runs kernels on arrays, wherever they are. */
export class Engine {
  readonly floats: Float32Array;
  private readonly doubles: Float64Array;
  readonly call: Exports;

  constructor(
    instance: WasmInstance,
    readonly buffer: ArrayBuffer,
    readonly precision: Precision,
  ) {
    this.call = instance.exports as Exports;
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

  elementwise(kernel: number, arrays: Arrays, expand?: Expand): void {
    const count = arrays.x.length;
    const places = [
      this.place(arrays.x, staging.x),
      this.place(arrays.dy, staging.dy),
      this.place(arrays.out, staging.out),
      this.place(arrays.out2, staging.out2),
    ] as const;
    const [x, dy, out, out2] = places;
    if (expand === undefined && places.every(({ staged }) => !staged)) {
      this.call.elementwise(kernel, x.address, dy.address, 0, out.address, out2.address, count, 0);
      return;
    }
    for (let start = 0; start < count; start += chunkElements) {
      const size = Math.min(chunkElements, count - start);
      const at = ({ address, staged }: Place): number => (staged || address === 0 ? address : address + start * 4);
      if (x.staged) this.stageIn(arrays.x, start, size, staging.x);
      if (dy.staged) this.stageIn(arrays.dy as Float32Array, start, size, staging.dy);
      expand?.(this.floats.subarray(staging.stream / 4, staging.stream / 4 + size), start, size);
      this.call.elementwise(kernel, at(x), at(dy), expand === undefined ? 0 : staging.stream, at(out), at(out2), size, start);
      if (out.staged) this.stageOut(arrays.out as Float32Array, start, size, staging.out);
      if (out2.staged) this.stageOut(arrays.out2 as Float32Array, start, size, staging.out2);
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
      this.stageIn(arrays.x, start, size, staging.x);
      this.stageIn(arrays.dy as Float32Array, start, size, staging.dy);
      expand(this.floats.subarray(staging.stream / 4, staging.stream / 4 + size), start, size);
      // Whole blocks: terms have twice the size of what the module's own padding is made for, and the staging areas have room.
      this.call.elementwise(kernel, staging.x, staging.dy, staging.stream, staging.out, staging.terms, Math.ceil(size / 16) * 16, start);
      if (arrays.out !== undefined) this.stageOut(arrays.out, start, size, staging.out);
      take(new Float64Array(this.buffer, staging.terms, size), start);
    }
  }

  private place(array: Float32Array | undefined, stagingAddress: number): Place {
    if (array === undefined) return nowhere;
    const address = this.address(array);
    return address === undefined ? { address: stagingAddress, staged: true } : { address, staged: false };
  }

  private stageIn(array: Float32Array, start: number, size: number, address: number): void {
    this.floats.set(size === array.length ? array : array.subarray(start, start + size), address / 4);
  }

  private stageOut(array: Float32Array, start: number, size: number, address: number): void {
    array.set(this.floats.subarray(address / 4, address / 4 + size), start);
  }
}

interface Place {
  readonly address: number;
  /** Whether the address is a staging area. */
  readonly staged: boolean;
}

const nowhere: Place = { address: 0, staged: false };
