import { ask, type Backend, columnsOf } from '@rampa/conformance';
import { measure } from './measure';
import type { OurMeasurement } from './plot';
import type { Subject } from './subject';

const smallestNormal = 2 ** -126;
/** Around subnormal numbers a device that may flush them says nothing about its arithmetic: a flushed intermediate result is worth a few of them. */
const isTiny = (x: number, limit: number): boolean => x !== 0 && Math.abs(x) < limit;
const flushed = (truth: number, x = 0): boolean => isTiny(x, smallestNormal) || isTiny(truth, 16 * smallestNormal);

/** Measures every backend's f32 column on a subject. */
export async function measureBackends(subject: Subject, backends: readonly Backend[]): Promise<Record<string, OurMeasurement>> {
  const measured: Record<string, OurMeasurement> = {};
  for (const column of (await columnsOf(backends)).filter(({ type }) => type === 'f32')) {
    const { name, quantity } = subject;
    const measurement = await measure(subject, {
      plan: column.plan,
      run: ({ parameters, inputs, shape }) =>
        ask(column, { name, quantity, parameters, inputs, inPlace: false, ...(shape === undefined ? {} : { shape }) }),
      ...(column.capabilities.flushesSubnormals ? { ignores: flushed } : {}),
    });
    measured[column.id] = { plan: column.plan, ...measurement };
  }
  return measured;
}
