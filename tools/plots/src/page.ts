import { ulpLabel } from './chart/series';
import type { Measurement } from './measure';
import type { PeersFile } from './peersFile';
import type { Measured } from './plot';
import { plotFile, subjectKey } from './subject';

const introduction = `# Error plots

<!-- Written by \`npm run plots\`; never edited by hand. -->

The error of every function on every backend against x, measured against MPFR, with TensorFlow.js, ONNX Runtime and plain \`Math\` beside it.

- **Error**: |got - true| / ulp(true) of f32, as in [numerics](numerics.md). 0.5 is correct rounding; 1 is the bar of \`faithful\` (js, wasm faithful), 4 that of \`fast\` (wasm fast, WGSL). Near 2^24 no digit is right; NaN for a number is drawn there too.
- **Each point** is the largest error in one bin of the axis. The inputs are the f32 vectors of conformance at default parameters, 15,000 to 20,000 per plot.
- **Two panels**: left [-128, 128], where the functions bend and exponentials under- and overflow; right all of f32, subnormals in the middle. Both axes are symmetric logarithms, and so is that of the error, with 0 on it.
- **Two rows**: above every backend of Rampa close up; below the first of each plan beside the others. Curves that coincide show as one line in two shades.
- **Reductions** have no single x: their errors are drawn against the true result.
- **Where a relative bar cannot hold** (at a declared zero of a derivative, shaded grey; in sums that cancel) conformance accepts an absolute error. There the error is drawn in the unit in which that bound is the bar, if that is less; for the others the bound is that of \`fast\`.
- **At a kink** whose place is no number of f32, either side counts as right. A device that flushes subnormal numbers is not measured on them.
- **\`Math loop\`** is the textbook formula of the spec in doubles, rounded once: what one writes with \`Math\`. It is absent where \`Math\` lacks a function (erfc). Derivatives of TensorFlow.js are its gradients, \`tf.grad\`.

To draw them again (the others have a lockfile of their own in \`tools/bench\` and are measured only by the first command; its result, [peers.json](plots/peers.json), is checked in):

\`\`\`sh
npm run bench:accuracy   # only when a peer, the inputs or a formula of the spec changed: the second command says so
npm run plots            # after npm run build
\`\`\`
`;

function byFunction(all: readonly Measured[]): [string, Measured[]][] {
  const found = new Map<string, Measured[]>();
  for (const measured of all) found.set(measured.subject.name, [...(found.get(measured.subject.name) ?? []), measured]);
  return [...found];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map((_, k) => (k === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
}

function gallery(all: readonly Measured[]): string {
  const picture = ({ subject }: Measured): string => {
    const file = `plots/${plotFile(subject)}`;
    return `<a href="${file}"><img src="${file}" width="400" alt="${subject.name}: error of the ${subject.what}"></a>`;
  };
  const rows = byFunction(all).map(([name, [value, slope, ...parameters]]) => {
    const links = parameters.map(({ subject }) => `[${subjectKey(subject)}](plots/${plotFile(subject)})`);
    return `| \`${name}\` | ${value ? picture(value) : ''} | ${slope ? picture(slope) : ''} | ${links.join(', ')} |`;
  });
  return ['| function | value | derivative (of reductions: backward pass) | derivative in |', '|---|---|---|---|', ...rows].join('\n');
}

function worstOf(all: readonly Measured[], keys: readonly string[], order: readonly string[]): string {
  const chosen = all.filter(({ subject }) => keys.includes(subjectKey(subject)));
  const everyone = (measured: Measured): Readonly<Record<string, Measurement>> => ({ ...measured.ours, ...measured.others });
  const ids = order.filter((id) => chosen.some((measured) => everyone(measured)[id] !== undefined));
  const rows = chosen.map((measured) => {
    const found = everyone(measured);
    return [`\`${measured.subject.name}\``, ...ids.map((id) => (found[id] === undefined ? '' : ulpLabel(found[id].worst.ulp)))];
  });
  return table(['function', ...ids], rows);
}

/** Failures of one subject; implementations with the same ones together. */
function specialsOf({ subject, others }: Measured): string[] {
  const who = new Map<string, string[]>();
  for (const [id, { special }] of Object.entries(others)) for (const words of special) who.set(words, [...(who.get(words) ?? []), id]);
  return [...who].map(([words, ids]) => `- \`${subject.name}\`, ${subject.what}: ${words}: ${ids.join(', ')}`);
}

/** docs/error-plots.md. */
export function writePage(all: readonly Measured[], peers: PeersFile['peers']): string {
  const order = [...Object.keys(all[0]?.ours ?? {}), ...peers.map(({ id }) => id)];
  return [
    introduction,
    `The others: ${peers.map(({ id, version }) => `${id} ${version}`).join(', ')}.`,
    '',
    '## Plots',
    '',
    gallery(all),
    '',
    '## Worst error of the value, in ULP',
    '',
    worstOf(all, ['value'], order),
    '',
    '## Worst error of the derivative, in ULP',
    '',
    worstOf(all, ['derivative', 'backward'], order),
    '',
    '## Special values that the others get wrong',
    '',
    'NaN, infinities and signed zeros, and infinities and NaN where a number is due. Those of Rampa are judged by `npm run conformance`.',
    '',
    ...all.flatMap(specialsOf),
    '',
  ].join('\n');
}
