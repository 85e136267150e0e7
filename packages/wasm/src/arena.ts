/** Blocks start at multiples of this, and there is nothing smaller. */
const granularity = 16;

interface Block {
  readonly start: number;
  readonly end: number;
}

/** Hands out ranges of addresses, first fit, and joins neighbours again when they come back. */
export class Arena {
  /** Free blocks by address; no two touch. */
  private readonly gaps: Block[];
  private readonly lent = new Map<number, number>();

  constructor(start: number, bytes: number) {
    this.gaps = bytes > 0 ? [{ start, end: start + bytes }] : [];
  }

  /** Free bytes in total. */
  get free(): number {
    return this.gaps.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** Most bytes that can be lent at once. */
  get largest(): number {
    return this.gaps.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Address of a range of that many bytes; undefined if there is none. */
  lend(bytes: number): number | undefined {
    const size = Math.max(Math.ceil(bytes / granularity), 1) * granularity;
    const index = this.gaps.findIndex(({ start, end }) => end - start >= size);
    const gap = this.gaps[index];
    if (gap === undefined) return undefined;
    const rest = { start: gap.start + size, end: gap.end };
    this.gaps.splice(index, 1, ...(rest.start < rest.end ? [rest] : []));
    this.lent.set(gap.start, bytes);
    return gap.start;
  }

  /** Takes a range back; false if exactly this one is not lent. */
  takeBack(start: number, bytes: number): boolean {
    if (this.lent.get(start) !== bytes) return false;
    this.lent.delete(start);
    const end = start + Math.max(Math.ceil(bytes / granularity), 1) * granularity;
    const after = this.gaps.findIndex((gap) => gap.start > start);
    const index = after < 0 ? this.gaps.length : after;
    const [left, right] = [this.gaps[index - 1], this.gaps[index]];
    const joinsLeft = left?.end === start;
    const joinsRight = right?.start === end;
    const joined = { start: joinsLeft ? left.start : start, end: joinsRight ? right.end : end };
    this.gaps.splice(joinsLeft ? index - 1 : index, Number(joinsLeft) + Number(joinsRight), joined);
    return true;
  }
}
