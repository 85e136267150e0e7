// @ts-check
/** An adapter in full: sigmoid, relu and tanh as a plain loop computes them. Run: npm run conform -- --backend packages/conformance/examples/mathLoops.mjs */

/** @type {Readonly<Record<string, Readonly<Record<string, (x: number) => number>>>>} */
const functions = {
  relu: { value: (x) => Math.max(0, x), derivative: (x) => (x > 0 ? 1 : 0) },
  sigmoid: {
    value: (x) => 1 / (1 + Math.exp(-x)),
    derivative: (x) => {
      const y = 1 / (1 + Math.exp(-x));
      return y * (1 - y);
    },
  },
  tanh: { value: Math.tanh, derivative: (x) => 1 - Math.tanh(x) ** 2 },
};

/** @type {import('../src/adapter').PartialBackend} */
export default {
  id: 'Math loops',
  capabilities: () => ({
    // Doubles, rounded once: below 1 ULP of f32 is what they should reach.
    plans: { f32: 'faithful' },
    parameterType: 'f64',
    exactDivision: true,
    flushesSubnormals: false,
    keepsNaN: true,
    keepsInfinity: true,
  }),
  evaluate({ name, quantity, inputs: [xs = new Float32Array()] }) {
    const f = functions[name]?.[quantity.kind];
    // undefined: not offered, not judged.
    return f && Float32Array.from(xs, (x) => f(x));
  },
};
