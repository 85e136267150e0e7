import type { Bits } from './lanes';

/** The vector constants of a module: each stored once, as a global, named by order of first use. */
export class ConstantPool {
  protected readonly names = new Map<Bits, string>();

  name(bits: Bits): string {
    const known = this.names.get(bits);
    if (known !== undefined) return known;
    const name = `$k${this.names.size}`;
    this.names.set(bits, name);
    return name;
  }

  /** Reads the constant of this name. */
  read(name: string): string {
    return `(global.get ${name})`;
  }

  globals(): string[] {
    return [...this.names].map(([bits, name]) => `(global ${name} v128 (v128.const ${bits}))`);
  }
}

/**
 * The same in the memory, from an address on. V8 takes 20 microseconds for each global of this type, which for the whole module comes to more than
 * half the time it takes to load.
 */
export class StoredConstants extends ConstantPool {
  private readonly reads = new Map<string, string>();
  private readonly words: string[] = [];

  constructor(
    private readonly start: number,
    private readonly mostBytes: number,
  ) {
    super();
  }

  override name(bits: Bits): string {
    const name = super.name(bits);
    if (!this.reads.has(name)) this.reads.set(name, this.store(bits));
    return name;
  }

  override read(name: string): string {
    return this.reads.get(name) as string;
  }

  override globals(): string[] {
    return [];
  }

  /** What the memory is to hold. */
  data(): string {
    return `(data (i32.const ${this.start}) "${this.words.map(littleEndian).join('')}")`;
  }

  private store(bits: Bits): string {
    const [low, high] = bits.split(' ').slice(1) as [string, string];
    const address = this.start + this.words.length * 4;
    const isHalf = low !== high;
    this.words.push(...(isHalf ? [low, high] : [low]));
    if (this.words.length * 4 > this.mostBytes)
      throw new RangeError(`wasm: expected at most ${this.mostBytes} bytes of constants, got more`);
    return `(v128.load${isHalf ? 64 : 32}_splat offset=${address} align=4 (i32.const 0))`;
  }
}

/** A word as the bytes of a string. */
function littleEndian(word: string): string {
  const digits = Number(word).toString(16).padStart(8, '0');
  return [6, 4, 2, 0].map((at) => `\\${digits.slice(at, at + 2)}`).join('');
}
