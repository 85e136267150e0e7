import { type Operation, operations } from './calls';

export interface GpuTiming {
  readonly function: string;
  readonly operation: Operation;
  readonly milliseconds: number;
  /** Bytes a second, as a share of those of the device's copy: median over the rounds. */
  readonly ofCopy: number;
}

/** What tools/bench/src/eager.py prints: milliseconds. */
export interface TorchResults {
  readonly version: string;
  readonly device: string;
  readonly elements: number;
  readonly copyMilliseconds: number;
  readonly milliseconds: Readonly<Record<string, Partial<Record<Operation, number>>>>;
}

export interface GpuResults {
  readonly adapter: string;
  readonly elements: number;
  readonly copyGigabytesPerSecond: number;
  readonly timings: readonly GpuTiming[];
  readonly torch: TorchResults | undefined;
}

/** Share of the copy's bandwidth that every function should reach. */
export const bar = 0.85;

/** The results in Markdown, as docs/speed/gpu.md holds them. */
export function page({ adapter, elements, copyGigabytesPerSecond, timings, torch }: GpuResults): string {
  const cell = (name: string, operation: Operation): string => {
    const found = timings.find((timing) => timing.function === name && timing.operation === operation);
    if (found === undefined) return ' | ';
    const share = `${(100 * found.ofCopy).toFixed(0)} %${found.ofCopy >= bar ? '' : ' (falls short)'}`;
    return `${found.milliseconds.toFixed(3)} | ${share}`;
  };
  const theirs = (name: string, operation: Operation): string => torch?.milliseconds[name]?.[operation]?.toFixed(3) ?? '';
  const short = timings.filter(({ ofCopy }) => ofCopy < bar).length;
  return [
    '# WGSL on a GPU',
    '',
    '<!-- Written by `npm run bench:gpu`. Do not edit. -->',
    '',
    `${adapter}: arrays of ${elements.toLocaleString('en')} elements that stay on the device, through Dawn on Vulkan. A copy of such an array,`,
    `by the driver or by a shader, whichever is faster, moves ${copyGigabytesPerSecond.toFixed(0)} GB a second, counting bytes read and written. Times are milliseconds, medians; "of copy" is the share of the copy's bytes a second, counting what an operation`,
    `cannot do without: ${timings.length - short} of ${timings.length} reach ${100 * bar} %.`,
    ...(torch === undefined
      ? []
      : [
          '',
          `Beside it PyTorch ${torch.version}, eager, on the same card (${torch.device}); its copy takes ${torch.copyMilliseconds.toFixed(3)} ms.`,
        ]),
    '',
    `| function | ${operations.map((operation) => `${operation} | of copy${torch === undefined ? '' : ' | PyTorch'}`).join(' | ')} |`,
    `|---|${operations.map(() => `---:|---:|${torch === undefined ? '' : '---:|'}`).join('')}`,
    ...[...new Set(timings.map((timing) => timing.function))].map(
      (name) =>
        `| ${name} | ${operations.map((operation) => `${cell(name, operation)}${torch === undefined ? '' : ` | ${theirs(name, operation)}`}`).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
