import { type Backend, defineBackend, type EvaluateRequest } from '../adapter';
import { evaluateArrays, kernelOf } from './arrays';

/** A bound activation as a function of numbers. */
interface Scalar {
  derivative(x: number): number;
  gradient(x: number): Readonly<Record<string, number>>;
}

/** Derivatives in doubles come from the functions of numbers, values and backward passes from the arrays, so that both are judged. */
function evaluateScalars(rampa: object, request: EvaluateRequest): Float64Array | undefined {
  const { quantity, inputs } = request;
  const [xs = new Float64Array()] = inputs;
  const scalar = (): Scalar => kernelOf(rampa, request) as unknown as Scalar;
  if (quantity.kind === 'derivative') {
    const { derivative } = scalar();
    return Float64Array.from(xs, (x) => derivative(x));
  }
  if (quantity.kind === 'parameterDerivative') {
    const { gradient } = scalar();
    return Float64Array.from(xs, (x) => gradient(x)[quantity.parameter ?? ''] ?? Number.NaN);
  }
  return undefined;
}

/** What @rampa/js exports, or a package generated like it. */
export function jsBackendOf(rampa: object): Backend {
  return defineBackend({
    id: 'js',
    capabilities: () => ({
      plans: { f32: 'faithful', f64: 'double' },
      parameterType: 'f64',
      exactDivision: true,
      flushesSubnormals: false,
      keepsNaN: true,
      keepsInfinity: true,
      device: `Node ${process.versions.node}`,
    }),
    evaluate: (request) => (request.type === 'f64' ? evaluateScalars(rampa, request) : undefined) ?? evaluateArrays(rampa, request),
  });
}
