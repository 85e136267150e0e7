import { readFile } from 'node:fs/promises';
import type { Quantity } from '../../adapter';

export type Tolerance =
  | { readonly type: 'ULP'; readonly value: number }
  | { readonly type: 'ATOL'; readonly value: number }
  | { readonly type: 'ALLCLOSE'; readonly rtol: number; readonly atol: number };

/** A test case from elsewhere. */
export interface ForeignVector {
  readonly source: string;
  readonly name: string;
  readonly op: string;
  /** Attributes; those that are no numbers or texts (a tensor of slopes) make it a vector that nobody is asked for. */
  readonly params: Readonly<Record<string, unknown>>;
  /** As it is spelled there; nobody is asked for types of number that are none of `dtypes`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly input: readonly number[];
  readonly expected: readonly number[];
  readonly tolerance: Tolerance;
  /** In Rampa's own files: another quantity than the value. */
  readonly quantity?: Quantity;
}

export interface ForeignFile {
  /** In Rampa's own files: the spec that made it. */
  readonly specHash: string | undefined;
  readonly vectors: readonly ForeignVector[];
}

const fields = ['source', 'name', 'op', 'params', 'dtype', 'shape', 'input', 'expected', 'tolerance', 'quantity'];

/** Reads a file of vectors: an array, or `{ specHash, vectors }`. A malformed entry is an error that names it, and nothing of the file is run. */
export async function readForeignVectors(path: string): Promise<ForeignFile> {
  let data: unknown;
  try {
    data = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  const { specHash, vectors } = Array.isArray(data) ? { specHash: undefined, vectors: data } : wrapped(path, data);
  return { specHash, vectors: vectors.map((entry, k) => new Entry(`${path}: entry ${k}`, entry).read()) };
}

function wrapped(path: string, data: unknown): { specHash: string | undefined; vectors: unknown[] } {
  const { specHash, vectors } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(vectors)) throw new Error(`${path}: expected an array of vectors, or { specHash, vectors }, got ${shown(data)}`);
  if (specHash !== undefined && typeof specHash !== 'string') throw new Error(`${path}: specHash: expected a text, got ${shown(specHash)}`);
  return { specHash, vectors };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

class Entry {
  private readonly entry: Readonly<Record<string, unknown>>;

  constructor(
    private readonly where: string,
    entry: unknown,
  ) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new Error(`${where}: expected an object, got ${shown(entry)}`);
    this.entry = entry as Readonly<Record<string, unknown>>;
  }

  read(): ForeignVector {
    const unknown = Object.keys(this.entry).find((key) => !fields.includes(key));
    if (unknown !== undefined) this.wrong(unknown, `one of the fields ${fields.join(', ')}`, this.entry[unknown]);
    const shape = this.list('shape', (size) => Number.isSafeInteger(size) && (size as number) >= 0, 'integers >= 0') as readonly number[];
    const input = this.numbers('input');
    const expected = this.numbers('expected');
    const size = shape.reduce((product, length) => product * length, 1);
    if (input.length !== size) this.wrong('input', `${size} numbers, as shape says`, `${input.length} numbers`);
    return {
      source: this.text('source'),
      name: this.text('name'),
      op: this.text('op'),
      params: this.params(),
      dtype: this.text('dtype'),
      shape,
      input,
      expected,
      tolerance: this.tolerance(),
      ...(this.entry.quantity === undefined ? {} : { quantity: this.quantity() }),
    };
  }

  private wrong(field: string, expected: string, got: unknown): never {
    throw new Error(`${this.where}: ${field}: expected ${expected}, got ${typeof got === 'string' ? got : shown(got)}`);
  }

  private text(field: string): string {
    const value = this.entry[field];
    return typeof value === 'string' && value !== '' ? value : this.wrong(field, 'a text', value === '' ? '""' : value);
  }

  private list(field: string, isRight: (value: unknown) => boolean, what: string): readonly unknown[] {
    const value = this.entry[field];
    if (!Array.isArray(value)) return this.wrong(field, `an array of ${what}`, value);
    const bad = value.findIndex((one) => !isRight(one));
    return bad < 0 ? value : this.wrong(`${field}[${bad}]`, what, value[bad]);
  }

  private numbers(field: string): readonly number[] {
    const special = ['NaN', 'Infinity', '-Infinity'];
    const isRight = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'string' && special.includes(value));
    return this.list(field, isRight, "numbers, 'NaN', 'Infinity' or '-Infinity'").map(Number);
  }

  private params(): Readonly<Record<string, unknown>> {
    const value = this.entry.params;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.wrong('params', 'an object', value);
    return value as Readonly<Record<string, unknown>>;
  }

  private tolerance(): Tolerance {
    const value = this.entry.tolerance;
    const { type, value: size, rtol, atol } = (value ?? {}) as Readonly<Record<string, unknown>>;
    const isSize = (one: unknown): one is number => typeof one === 'number' && one >= 0;
    if ((type === 'ULP' || type === 'ATOL') && isSize(size)) return { type, value: size };
    if (type === 'ALLCLOSE' && isSize(rtol) && isSize(atol)) return { type, rtol, atol };
    return this.wrong('tolerance', "{ type: 'ULP' | 'ATOL', value } or { type: 'ALLCLOSE', rtol, atol }, all >= 0", value);
  }

  private quantity(): Quantity {
    const value = this.entry.quantity;
    const { kind, parameter } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (kind === 'value' || kind === 'derivative') return { kind };
    if (kind === 'parameterDerivative' && typeof parameter === 'string') return { kind, parameter };
    return this.wrong('quantity', "{ kind: 'value' | 'derivative' } or { kind: 'parameterDerivative', parameter }", value);
  }
}
