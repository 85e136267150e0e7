import * as rampa from '@rampa/wgsl';
import type { Result } from '../rows/result';

const widths = [1, 2, 3, 4] as const;

/**
 * The f16 functions of the WGSL package, of which a software GPU without f16 runs none, are the f32 ones between two conversions: by their text.
 * So a result is that of the f32 function, which does run, rounded once to f16.
 */
export function verifyEmittedHalves(): Result[] {
  const activations = (Object.values(rampa) as unknown[]).filter(isActivation);
  return activations.map((activation) => {
    const failures = widths.flatMap((width) => {
      const [half, full] = (['f16', 'f32'] as const).map((scalar) => rampa.compose([activation], { scalar, width }).code) as [
        string,
        string,
      ];
      const difference = differenceOf(half, full, width);
      return difference === undefined ? [] : [`${activation.name} of width ${width}: ${difference}`];
    });
    return {
      function: activation.name,
      backend: 'wgsl, text',
      quantity: 'conversions in f16',
      inputs: `functions of width ${widths.join(', ')}`,
      cases: widths.length,
      worst: undefined,
      unit: 'ulp',
      passed: failures.length === 0,
      failures,
    };
  });
}

function isActivation(candidate: unknown): candidate is rampa.AnyActivation {
  return typeof candidate === 'object' && candidate !== null && 'kind' in candidate && candidate.kind === 'activation';
}

/** Where the f16 text is something other than the f32 text between conversions, if it is. */
export function differenceOf(half: string, full: string, width: 1 | 2 | 3 | 4): string | undefined {
  const [f16, f32] = width === 1 ? ['f16', 'f32'] : [`vec${width}h`, `vec${width}f`];
  // A function, or one that takes its part of what a function of f32 computes for all.
  const head = new RegExp(`^(fn \\w+)\\(x: ${f32}(.*) -> ${f32} \\{$`, 'gm');
  const part = new RegExp(`^(fn \\w+)\\(x: ${f32}(.*) -> ${f32} \\{ return (\\w+)\\(x(.*)\\[(\\d)\\]; \\}$`, 'gm');
  const expected = full
    .replace(head, `$1(h: ${f16}$2 -> ${f16} {\n  let x = ${f32}(h);`)
    .replace(part, `$1(h: ${f16}$2 -> ${f16} { return ${f16}($3(${f32}(h)$4[$5]); }`)
    .replace(/^ {2}return (?!array\()(.*);$/gm, `  return ${f16}($1);`);
  const [got, wanted] = [half.split('\n'), expected.split('\n')];
  const at = wanted.findIndex((line, k) => line !== got[k]);
  return at < 0 && got.length === wanted.length ? undefined : `line ${at + 1} is ${got[at]}, expected ${wanted[at]}`;
}
