import type { Capabilities } from '../../adapter';
import { runShader } from './shader';

const code = `
@group(0) @binding(0) var<storage, read> left: array<f32>;
@group(0) @binding(1) var<storage, read> right: array<f32>;
@group(0) @binding(2) var<storage, read_write> results: array<f32>;

@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  let i = id.x;
  if (i >= arrayLength(&results)) { return; }
  results[i] = left[i] / right[i];
}
`;

/** Finds out what an adapter does with NaN, infinities and subnormals, and whether it divides correctly: by dividing numbers whose quotients are known. */
export async function probe(
  device: GPUDevice,
): Promise<Pick<Capabilities, 'keepsNaN' | 'keepsInfinity' | 'flushesSubnormals' | 'exactDivision'>> {
  const special = [
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 2],
    // Subnormal in, and a normal number out.
    [2 ** -130, 2 ** -20],
    // Subnormal out.
    [2 ** -120, 2 ** 20],
  ] as const;
  const pairs: (readonly [number, number])[] = [...special];
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 1 + state * 2 ** -32;
  };
  for (let k = 0; k < 4000; k++) pairs.push([Math.fround(next()), Math.fround(next())]);
  const inputs = [0, 1].map((side) => Float32Array.from(pairs, (pair) => pair[side] ?? 0));
  const results = await runShader(device, code, 'main', inputs, [], pairs.length);
  const [nan = 0, plus = 0, minus = 0, normal = 0, subnormal = 0] = results;
  return {
    keepsNaN: Number.isNaN(nan),
    keepsInfinity: plus === Number.POSITIVE_INFINITY && minus === Number.NEGATIVE_INFINITY,
    flushesSubnormals: normal !== 2 ** -110 || subnormal !== 2 ** -140,
    // The quotient of two doubles that hold f32 numbers, rounded again, is the correctly rounded one.
    exactDivision: pairs.slice(special.length).every(([a, b], k) => results[special.length + k] === Math.fround(a / b)),
  };
}
