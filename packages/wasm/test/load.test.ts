import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytes as base64 } from '../src/generated/bytes.js';
import { load, loadSync } from '../src/index.js';
import { wasm } from '../src/webassembly.js';

const bytes = Buffer.from(base64, 'base64');
const works = (rampa: Awaited<ReturnType<typeof load>>): void =>
  expect(rampa.relu.forward(Float32Array.of(-1, 2))).toEqual(Float32Array.of(0, 2));

describe('load', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url !== '/rampa.wasm') response.statusCode = 404;
      response.end(request.url === '/rampa.wasm' ? bytes : 'nothing here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('is faithful by default and gives the same object for the same options', async () => {
    const [first, second] = await Promise.all([load(), load({ precision: 'faithful', capacity: 2 ** 22 })]);
    expect(first).toBe(second);
    expect(await load({})).toBe(first);
    expect([first.precision, first.capacity]).toEqual(['faithful', 2 ** 22]);
    expect(await load({ precision: 'fast' })).not.toBe(first);
    expect(await load({ capacity: 100 })).not.toBe(first);
    works(first);
  });

  test('takes a compiled module, bytes, or a URL', async () => {
    const module = await wasm.compile(bytes);
    const fromModule = await load({ module });
    works(fromModule);
    expect(loadSync({ module })).toBe(fromModule);
    const fast = loadSync({ module, precision: 'fast' });
    expect(await load({ module, precision: 'fast' })).toBe(fast);
    works(fast);
    works(await load({ bytes, capacity: 0 }));
    const fetched = await load({ url: `${origin}/rampa.wasm` });
    works(fetched);
    expect(await load({ url: new URL(`${origin}/rampa.wasm`) })).toBe(fetched);
    const file = join(mkdtempSync(join(tmpdir(), 'rampa-')), 'rampa.wasm');
    writeFileSync(file, bytes);
    works(await load({ url: pathToFileURL(file) }));
  });

  test('a URL that leads nowhere is an error, every time', async () => {
    for (let i = 0; i < 2; i++)
      await expect(load({ url: `${origin}/elsewhere` })).rejects.toThrow('load: url must lead to rampa.wasm, got status 404');
  });

  test.each([
    [{ precision: 'exact' }, RangeError, "load: precision must be 'faithful' or 'fast', got exact"],
    [{ capacity: -1 }, RangeError, /load: capacity must be an integer from 0 to \d+, got -1/],
    [{ capacity: 1.5 }, RangeError, /got 1.5/],
    [{ capacity: 2 ** 31 }, RangeError, /got 2147483648/],
    [{ speed: 1 }, TypeError, 'load: unknown option speed'],
    [{ bytes, url: 'x' }, TypeError, 'load: options must have at most one of module, url and bytes, got url and bytes'],
    [5, TypeError, 'load: options must be an object, got 5'],
  ])('rejects %o', async (options, type, message) => {
    const failure = await load(options as never).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(type);
    expect((failure as Error).message).toMatch(message);
  });

  test('loadSync needs a module', () => {
    expect(() => loadSync({} as never)).toThrow(new TypeError('loadSync: module must be a WebAssembly.Module, got undefined'));
  });
});

describe('alloc and free', () => {
  test('arrays of the own memory: zeros, apart, and valid until freed', async () => {
    const rampa = await load({ capacity: 1000 });
    const a = rampa.alloc(400);
    const b = rampa.alloc(597);
    expect(a.buffer).toBe(b.buffer);
    a.fill(1);
    b.fill(2);
    expect([a.length, b.length, a.every((v) => v === 1), b.every((v) => v === 2)]).toEqual([400, 597, true, true]);
    expect(() => rampa.alloc(1)).toThrow(
      new RangeError('alloc: length must fit into the memory, got 1: 0 elements are free, 0 of them in one piece'),
    );
    rampa.free(a);
    expect(() => rampa.alloc(401)).toThrow('got 401: 400 elements are free, 400 of them in one piece');
    const c = rampa.alloc(400);
    expect(c).toEqual(new Float32Array(400));
    rampa.free(c);
    rampa.free(b);
    const whole = rampa.alloc(1000);
    expect(whole.length).toBe(1000);
    rampa.free(whole);
  });

  test('foreign, partial and freed arrays are rejected', async () => {
    const rampa = await load({ capacity: 1000 });
    const other = await load({ capacity: 1001 });
    const own = rampa.alloc(10);
    const message = 'free: array must come from alloc and not be freed yet, got Float32Array';
    for (const wrong of [new Float32Array(10), own.subarray(0, 5), own.subarray(1), new Float32Array(own.buffer, 0, 10), other.alloc(10)]) {
      expect(() => rampa.free(wrong)).toThrow(new RangeError(message));
    }
    rampa.free(own);
    expect(() => rampa.free(own)).toThrow(new RangeError(message));
    expect(() => rampa.free(undefined as never)).toThrow(RangeError);
  });

  test.each([-1, 1.5, NaN, '3'])('a length of %s is rejected', async (length) => {
    const rampa = await load({ capacity: 1000 });
    expect(() => rampa.alloc(length as number)).toThrow(new RangeError(`alloc: length must be an integer >= 0, got ${length}`));
  });

  test('views of the memory that are not from alloc are not worked on', async () => {
    const rampa = await load({ capacity: 1000 });
    const view = new Float32Array(rampa.alloc(4).buffer, 0, 4);
    expect(() => rampa.relu.forward(view)).toThrow(new RangeError('relu: xs must come from alloc, got Float32Array'));
    expect(() => rampa.relu.forward(Float32Array.of(1, 2, 3, 4), view)).toThrow(
      new RangeError('relu: out must come from alloc, got Float32Array'),
    );
  });
});
