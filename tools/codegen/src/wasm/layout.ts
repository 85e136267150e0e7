/**
 * Where things lie in the module's memory, in bytes. The runtime learns the same numbers from the generated tables.
 *
 * slots     f64 numbers that kernels read or write once per call: parameters, the subgradient choice, gradient sums, row stages
 * tails     one padded block per array, for the last elements of a call
 * staging   one chunk per array, for arrays that live outside of this memory
 * constants the kernels' vector constants, 4 or 8 bytes each
 * heap      what the user allocates; the slack after it lets row kernels read (and mask) beyond the last element
 */

/** Kernels process whole blocks: a multiple of the elements that 1, 2, 3, 4 or 6 vectors hold, and 8 of two. */
export const blockElements = 48;
/** One kernel call: short enough that a long array soon reaches the optimised code, long enough to forget the call; inputs and output stay in the first-level cache. */
export const chunkElements = 85 * blockElements;

const slotCount = 64;
const slotBytes = 8;
const blockBytes = blockElements * 4;
const stagingBytes = chunkElements * 4 + blockBytes;

export const slots = {
  /** Address of a slot: parameters come first, then `subgradient`, then gradient sums or row stages. */
  address: (index: number): number => {
    if (index >= slotCount - 1) throw new RangeError(`wasm: expected fewer than ${slotCount} parameters and stages, got ${index + 1}`);
    return index * slotBytes;
  },
  /** The upstream gradient of a row, in the backward pass of reductions with one output a row. */
  upstream: (slotCount - 1) * slotBytes,
};

const tailsAt = slotCount * slotBytes;
export const tails = {
  x: tailsAt,
  dy: tailsAt + blockBytes,
  stream: tailsAt + 2 * blockBytes,
  out: tailsAt + 3 * blockBytes,
  out2: tailsAt + 4 * blockBytes,
};

const stagingAt = 2048;
/** `terms` holds f64 numbers, or a vector for each element of rows side by side: there is room for rows of half a chunk. */
export const staging = {
  x: stagingAt,
  dy: stagingAt + stagingBytes,
  stream: stagingAt + 2 * stagingBytes,
  out: stagingAt + 3 * stagingBytes,
  out2: stagingAt + 4 * stagingBytes,
  terms: stagingAt + 5 * stagingBytes,
};

export const constants = { start: stagingAt + 7 * stagingBytes, bytes: 8192 };

export const heap = constants.start + constants.bytes;
export const slack = blockBytes;
