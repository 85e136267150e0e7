import type { Bits } from './lanes';

/** The vector constants of the whole module: each stored once, as a global, named by order of first use. */
export class ConstantPool {
  private readonly names = new Map<Bits, string>();

  name(bits: Bits): string {
    const known = this.names.get(bits);
    if (known !== undefined) return known;
    const name = `$k${this.names.size}`;
    this.names.set(bits, name);
    return name;
  }

  globals(): string[] {
    return [...this.names].map(([bits, name]) => `(global ${name} v128 (v128.const ${bits}))`);
  }
}
