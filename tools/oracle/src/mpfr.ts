import { init } from 'gmp-wasm';

/** An mpfr_t in WebAssembly memory. */
export type Pointer = number;

/** MPFR's rounding modes, as its binding numbers them. */
export const nearest = 0;
export const up = 2;
export const down = 3;

type Library = Awaited<ReturnType<typeof init>>;
export type Mpfr = Library['binding'];

let loading: Promise<Library> | undefined;

export async function loadMpfr(): Promise<Mpfr> {
  loading ??= init();
  return (await loading).binding;
}

/** mpfr_t of one precision, allocated once and reused: an evaluation takes them in order and hands all of them back at its end. */
export class Pool {
  private readonly pointers: Pointer[] = [];
  private used = 0;

  constructor(
    private readonly mpfr: Mpfr,
    private readonly precision: number,
  ) {}

  take(): Pointer {
    const free = this.pointers[this.used];
    this.used += 1;
    return free ?? this.grow();
  }

  /** One that stays taken for ever. */
  keep(): Pointer {
    const pointer = this.mpfr.mpfr_t();
    this.mpfr.mpfr_init2(pointer, this.precision);
    return pointer;
  }

  reset(): void {
    this.used = 0;
  }

  private grow(): Pointer {
    const pointer = this.keep();
    this.pointers.push(pointer);
    return pointer;
  }
}
