import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { probe } from '../src/adapters/wgsl/probe';
import { runShader } from '../src/adapters/wgsl/shader';
import { nullDawn, openDawn } from '../src/devices/dawn';
import { makeFolderOnce } from '../src/devices/folder';
import { encodeFrame, FrameReader, type Message } from '../src/devices/frames';
import { runWithVulkan } from '../src/devices/relaunch';
import { readTar } from '../src/devices/tar';

const linux = process.platform === 'linux';

describe('a folder that is made once', () => {
  it('is made by one of several that try at once, and is whole for all', async () => {
    const root = await mkdtemp(join(tmpdir(), 'rampa-folder-'));
    let fills = 0;
    const make = () =>
      makeFolderOnce(join(root, 'a', 'b'), async (into) => {
        fills++;
        await mkdir(join(into, 'deep'));
        await writeFile(join(into, 'deep', 'file'), 'content');
      });
    const made = await Promise.all([make(), make(), make()]);
    expect(new Set(made).size).toBe(1);
    expect(await readFile(join(root, 'a', 'b', 'deep', 'file'), 'utf8')).toBe('content');
    const before = fills;
    await make();
    expect(fills).toBe(before);
    expect(await readdir(join(root, 'a'))).toEqual(['b']);
    await expect(makeFolderOnce(join(root, 'a', 'c'), () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    expect(await readdir(join(root, 'a'))).toEqual(['b']);
    await rm(root, { recursive: true });
  });
});

describe('a tar archive', () => {
  const header = (name: string, size: number, mode: string, type: string): Uint8Array => {
    const block = new Uint8Array(512);
    const write = (at: number, text: string): void => block.set(new TextEncoder().encode(text), at);
    write(0, name);
    write(100, mode);
    write(124, `${size.toString(8).padStart(11, '0')} `);
    write(156, type);
    return block;
  };
  const join512 = (...parts: Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...part, ...new Uint8Array((512 - (part.length % 512)) % 512)]));
  const text = new TextEncoder().encode('hello');

  it('gives its files', () => {
    const archive = join512(
      header('lib/', 0, '0000755', '5'),
      header('lib/a.so', 5, '0000755', '0'),
      text,
      header('b', 0, '0000644', '0'),
      new Uint8Array(1024),
    );
    expect(readTar(archive)).toEqual([
      { name: 'lib/a.so', executable: true, content: text },
      { name: 'b', executable: false, content: new Uint8Array() },
    ]);
  });

  it('that is cut short or holds a link is refused', () => {
    expect(() => readTar(join512(header('a', 5000, '0000644', '0'), text))).toThrow('tar: a: expected 5000 bytes, got 512');
    expect(() => readTar(join512(header('a', 0, '0000644', '2')))).toThrow("got an entry of type '2'");
  });
});

describe('frames', () => {
  const messages: Message[] = [
    { body: { error: 'ä' }, arrays: [] },
    { body: 1, arrays: [Float32Array.of(1, Number.NaN, -0), Float64Array.of(2 ** -1074), new Float32Array()] },
    { body: null, arrays: [Float32Array.from({ length: 5000 }, (_, k) => k)] },
  ];

  it('come back however the bytes are cut', () => {
    const bytes = Uint8Array.from(messages.flatMap((message) => [...encodeFrame(message)]));
    for (const size of [1, 7, 1000, bytes.length]) {
      const reader = new FrameReader();
      const read: Message[] = [];
      // As a stream gives them: Buffers, whose slice is a view.
      for (let at = 0; at < bytes.length; at += size) read.push(...reader.push(Buffer.from(bytes.subarray(at, at + size))));
      expect(read).toEqual(messages);
    }
  });
});

describe('Dawn', () => {
  it('runs a shader, each opening with a device of its own', async () => {
    const code = `
@group(0) @binding(0) var<storage, read> xs: array<f32>;
@group(0) @binding(1) var<storage, read_write> results: array<f32>;
@group(0) @binding(2) var<uniform> numbers: array<vec4f, 1>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= arrayLength(&results)) { return; }
  results[id.x] = xs[id.x] * numbers[0][1];
}`;
    const [first, second] = await Promise.all([openDawn(), openDawn()]);
    if (linux) expect(first.software).toBe(true);
    const xs = Float32Array.from({ length: 1000 }, (_, k) => k);
    for (const { device } of [first, second])
      expect(await runShader(device, code, 'main', [xs], [9, 0.5], 1000)).toEqual(xs.map((x) => x / 2));
    await expect(runShader(first.device, 'fn broken(', 'main', [xs], [], 1000)).rejects.toThrow('WebGPU: ');
    const policies = await probe(first.device);
    if (linux) expect(policies).toEqual({ keepsNaN: true, keepsInfinity: true, flushesSubnormals: true, exactDivision: true });
    first.device.destroy();
    second.device.destroy();
  });

  it('validates f16 and subgroups without running', async () => {
    const { device } = await nullDawn();
    const errors = async (code: string): Promise<string | undefined> => {
      device.pushErrorScope('validation');
      device.createShaderModule({ code });
      return (await device.popErrorScope())?.message;
    };
    expect(await errors('enable f16; fn f(x: f16) -> f16 { return x * 2h; }')).toBeUndefined();
    expect(await errors('fn f(x: f16) -> f16 { return x; }')).toContain('f16');
    device.destroy();
  });
});

describe('a process with the Vulkan environment', () => {
  it('ends with the status of its command', async () => {
    expect(await runWithVulkan(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
    expect(await runWithVulkan(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
    const test = linux ? 'process.exit(/swiftshader/.test(process.env.VK_DRIVER_FILES) ? 0 : 1)' : '';
    expect(await runWithVulkan(process.execPath, ['-e', test])).toBe(0);
    await expect(runWithVulkan(fileURLToPath(new URL('./no-such-command', import.meta.url)), [])).rejects.toThrow('ENOENT');
  });
});
