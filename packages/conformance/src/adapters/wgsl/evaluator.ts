import * as rampa from '@rampa/wgsl';
import { createRuntime, type Runtime } from '@rampa/wgsl/runtime';
import type { EvaluateRequest } from '../../adapter';
import { runShader } from './shader';

/** A descriptor without its own types. */
type AnyFunction = rampa.AnyFunction & { with(parameters: object, options?: object): rampa.AnyFunction };

function functionOf({ name, parameters, shape }: EvaluateRequest): rampa.AnyFunction {
  const found = (rampa as Readonly<Record<string, unknown>>)[name] as AnyFunction | undefined;
  if (found === undefined || !('kind' in found)) throw new RangeError(`${name}: expected a function of the package, got none`);
  if (found.kind === 'activation' || shape === undefined || found.source.lengthParameter !== undefined) return found.with(parameters);
  return found.with(parameters, { length: shape.length, inner: shape.inner });
}

/** A shader around composed functions, as a user would write it: parameters are uniforms. One entry point for each quantity. */
function shaderOf(activation: rampa.AnyActivation): string {
  const { code, functions } = rampa.compose([activation], { derivatives: true, prefix: 'rampa_' });
  const composed = functions[activation.name];
  if (composed?.derivative === undefined) throw new RangeError(`${activation.name}: expected a composed derivative, got none`);
  const entries = {
    derivative: composed.derivative,
    ...Object.fromEntries(Object.entries(composed.parameterDerivatives).map(([name, call]) => [`derivative_${name}`, call])),
  };
  const count = activation.parameters.length;
  const argument = (parameter: string): string => {
    const place = activation.parameters.indexOf(parameter);
    return `numbers[${place >> 2}][${place & 3}]`;
  };
  const mains = Object.entries(entries).map(
    ([name, call]) => `
@compute @workgroup_size(64) fn ${name}_main(@builtin(global_invocation_id) id: vec3u) {
  let i = id.x;
  if (i >= arrayLength(&results)) { return; }
  let x = xs[i];
  results[i] = ${call.call('x', ...call.parameters.map(argument))};
}
`,
  );
  return `${code}
@group(0) @binding(0) var<storage, read> xs: array<f32>;
@group(0) @binding(1) var<storage, read_write> results: array<f32>;
${count > 0 ? `@group(0) @binding(2) var<uniform> numbers: array<vec4f, ${Math.ceil(count / 4)}>;` : ''}
${mains.join('')}`;
}

/** Answers requests on a WebGPU device. Forward, backward and gradient sums go through the runtime, derivatives through composed functions, so that both are judged. */
export class WgslEvaluator {
  private constructor(
    private readonly device: GPUDevice,
    private readonly runtime: Runtime,
  ) {}

  private readonly shaders = new Map<string, string>();

  static async create(device: GPUDevice): Promise<WgslEvaluator> {
    return new WgslEvaluator(device, await createRuntime(device as unknown as Runtime['device']));
  }

  async evaluate(request: EvaluateRequest): Promise<Float32Array> {
    const { name, quantity, inPlace } = request;
    const [xs, dys] = request.inputs as readonly Float32Array[];
    if (xs === undefined) throw new RangeError(`${name}: expected inputs, got none`);
    const f = functionOf(request);
    const upstream = (): Float32Array => {
      if (dys === undefined) throw new RangeError(`${name}: expected upstream gradients, got none`);
      return dys;
    };
    if (quantity.kind === 'value') return inPlace ? this.runtime.forward(f, xs, xs) : this.runtime.forward(f, xs);
    if (quantity.kind === 'backward') return this.runtime.backward(f, xs, upstream());
    if (f.kind !== 'activation') throw new RangeError(`${name}: a reduction has no ${quantity.kind}`);
    if (quantity.kind === 'parameterGradient') {
      const sums = (await this.runtime.parameterGradients(f, xs, upstream())) as Readonly<Record<string, number>>;
      return Float32Array.of(sums[quantity.parameter ?? ''] ?? Number.NaN);
    }
    // Every parameter is bound to know the values; the shader takes them as uniforms, so it is composed from the unbound function.
    const unbound = (rampa as Readonly<Record<string, unknown>>)[name] as rampa.AnyActivation;
    const shader = this.shaders.get(name) ?? shaderOf(unbound);
    this.shaders.set(name, shader);
    const entry = quantity.parameter === undefined ? 'derivative' : `derivative_${quantity.parameter}`;
    const numbers = f.parameters.map((parameter) => f.bound[parameter] ?? Number.NaN);
    return runShader(this.device, shader, `${entry}_main`, [xs], numbers, xs.length);
  }

  close(): void {
    this.runtime.destroy();
  }
}
