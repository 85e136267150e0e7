import type { Contender } from './contender';

/** Loops by their texts, as `loopText` gives them. */
export function loopContender(textOf: (name: string, call: 'forward' | 'backward') => string | undefined): Contender {
  return {
    id: 'Math loop',
    version: 'of the engine',
    prepare({ name, parameters, xs, dys }, call) {
      const text = call === 'forward' || call === 'backward' ? textOf(name, call) : undefined;
      if (text === undefined) return undefined;
      const loop = new Function(text)() as (...given: unknown[]) => void;
      const ys = new Float32Array(xs.length);
      const values = Object.values(parameters);
      return { run: () => loop(xs, dys, ys, ...values), result: () => ys.slice() };
    },
  };
}
