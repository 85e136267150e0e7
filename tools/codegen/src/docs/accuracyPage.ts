import {
  type AccuracyFile,
  type AccuracyRow,
  type ExpectedArrayRow,
  type ExpectedRow,
  expectedArrayRows,
  expectedRows,
  unverified,
} from '../accuracy';
import type { Program } from '../program';
import { header } from '../shared/header';

/** docs/accuracy.md: what has been measured of every function on every backend. */
export function accuracyPage(program: Program, measured: AccuracyFile): string {
  const rows = expectedRows(program, measured);
  const arrays = expectedArrayRows(program, measured);
  const count = rows.filter(({ verified }) => verified !== undefined).length;
  const functions = [...new Set(rows.map(({ lowered }) => lowered.spec.name))];
  return [
    header('docs/accuracy.json').replace(/^\/\/ (.*)$/m, '<!-- $1 -->'),
    introduction,
    `${count} of ${rows.length} rows are verified.${count < rows.length ? ' A row that says *sampled* has a new kernel, which only a sample has measured so far; the command beside it measures it in full.' : ''}`,
    '',
    summary(rows),
    ...arrayParts.map((part) => arrayTable(part, arrays)),
    ...functions.flatMap((name) =>
      section(
        name,
        rows.filter(({ lowered }) => lowered.spec.name === name),
      ),
    ),
  ].join('\n');
}

const introduction = `# Accuracy

Errors in units in the last place (ULP) of the true value, as [numerics.md](numerics.md) defines them; 0.5 is correct rounding. \`npm run verify\` measures them, and keeps them in [accuracy.json](accuracy.json).

- \`js\` (Float32Array), \`wasm faithful\` and \`wasm fast\` are measured at all 2^32 inputs at default parameters, and at 2^26 inputs (the same number in every binade of either sign) at each of six further values of every parameter,
  the constraint's edge included, or 2^-20 beside it where it is excluded; the WGSL columns, which run on a software adapter, at 2^24 and 2^18; \`js f64\` (numbers and Float64Array) at 200,000 inputs, half of them with random parameters.
- The reference is the \`double\` plan, whose own error is the column \`js f64\`: it gives errors in f32 to a millionth of a ULP. What lies within that of a bar is decided by MPFR, and so is the figure of the worst input.
- *Not rounded*: the part of the results that are not the true value correctly rounded. *Near zero*: beside a declared zero of a derivative or of a line no relative bound can hold; the largest absolute error as a part of what is accepted there.
- *Bound* (of \`js f64\`): the largest a-priori bound of the rounding error at those inputs. At each of them every operation of the kernel may be off by half a unit in the last place of its result; these errors, each times the derivative
  of the result in it, add up to what the result can be off by, whichever way the roundings fall (Linnainmaa 1976). Approximations add what \`npm run derive\` prints, some 2^-56 of the result. Near a declared zero no bound is stated.
- *Kernel*: hash of the generated code. When it changes the row falls back to *sampled*.
`;

/** The worst of all at default parameters, one line a function. */
function summary(rows: readonly ExpectedRow[]): string {
  const columns = [...new Set(rows.map(({ column }) => column.id))];
  const lines = new Map<string, ExpectedRow[]>();
  for (const row of rows) {
    const title = `${row.lowered.spec.name} | ${row.quantity}`;
    lines.set(title, [...(lines.get(title) ?? []), row]);
  }
  const cell = (found: readonly ExpectedRow[]): string => {
    const verified = found.map((row) => row.verified?.worst.ulp);
    return verified.includes(undefined) ? '*sampled*' : figure(Math.max(...verified.map((ulp) => ulp ?? 0)));
  };
  return [
    '## Worst error in ULP, at all parameters',
    '',
    `| function | quantity | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---:|').join('')}`,
    ...[...lines].map(
      ([title, ofLine]) => `| ${title} | ${columns.map((id) => cell(ofLine.filter(({ column }) => column.id === id))).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

const arrayParts = [
  {
    part: 'rows',
    title: 'Rows of reductions',
    text:
      'Worst error in ULP of value and backward pass, over rows of 1 to 1,000,000 elements, neighbours or strided, with inputs up to 3e38, subnormals, infinities and NaN. ' +
      'In brackets, where the terms of a result cancel (logSumExp near 0, most backward passes): the largest error as a part of the absolute one that is accepted there, which [numerics.md](numerics.md) states. ' +
      'Rows are also computed in another order: by how much that moves a value is in [accuracy.json](accuracy.json).',
  },
  {
    part: 'sums',
    title: 'Sums of parameter gradients',
    text: 'Largest error as a part of what is allowed, over sums of 1 to 2^24 terms (2^20 on a device) that cancel, alternate, or go from huge to tiny.',
  },
  {
    part: 'halves',
    title: 'f16',
    text:
      'Worst error in ULP of f16 of the f32 result rounded to f16, over all 2^16 inputs, of value and derivatives: at most 0.51 on JS and WASM, 1 on WGSL. ' +
      'The f16 functions of `@rampa/wgsl` are proven to be the f32 ones between two conversions, by their text.',
  },
] as const;

function arrayTable({ part, title, text }: (typeof arrayParts)[number], arrays: readonly ExpectedArrayRow[]): string {
  const rows = arrays.filter((row) => row.part === part);
  const columns = [...new Set(rows.map(({ column }) => column.id))];
  const functions = [...new Set(rows.map((row) => row.function))];
  const cell = (name: string, id: string): string => {
    const found = rows.find((row) => row.function === name && row.column.id === id)?.verified;
    if (found === undefined) return '*sampled*';
    return `${figure(found.worst.error)}${found.cancelled === undefined ? '' : ` (${figure(found.cancelled.part)})`}`;
  };
  const isOpen = rows.some(({ verified }) => verified === undefined);
  return [
    `## ${title}`,
    '',
    text,
    ...(isOpen ? ['', `*Sampled* cells are renewed by \`npm run verify -- --part ${part}\`.`] : []),
    '',
    `| function | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---:|').join('')}`,
    ...functions.map((name) => `| ${name} | ${columns.map((id) => cell(name, id)).join(' | ')} |`),
    '',
  ].join('\n');
}

function section(name: string, rows: readonly ExpectedRow[]): string[] {
  const [command] = unverified(rows, []);
  return [
    `## ${name}`,
    '',
    ...(command === undefined ? [] : [`*Sampled* rows are renewed by \`${command}\`.`, '']),
    '| quantity | backend | parameters | worst ULP | bound | at | not rounded | near zero | inputs | kernel |',
    '|---|---|---|---:|---:|---|---:|---:|---:|---|',
    ...rows.map(line),
    '',
  ];
}

function line({ quantity, column, parameters, verified }: ExpectedRow): string {
  const cells =
    verified === undefined
      ? ['*sampled*', '', '', '', '', '', '']
      : [
          figure(verified.worst.ulp),
          verified.bound === undefined ? '' : figure(verified.bound),
          place(verified),
          percentage(verified.notCorrectlyRounded),
          verified.nearZero === undefined ? '' : verified.nearZero.toPrecision(2),
          inputs(verified.inputs),
          `\`${verified.kernel}\``,
        ];
  return `| ${[quantity, column.id, parameters, ...cells].join(' | ')} |`;
}

/** Upwards in the last digit, so that a bound that is read off it holds. */
function figure(ulp: number): string {
  return (Math.ceil(ulp * 1e4) / 1e4).toFixed(4);
}

function place({ worst }: AccuracyRow): string {
  const values = Object.entries(worst.parameters ?? {}).map(([name, value]) => `, ${name} = ${value}`);
  return `${worst.x} (\`${worst.pattern}\`)${values.join('')}`;
}

function percentage(part: number): string {
  return part === 0 ? '0' : `${(100 * part).toPrecision(3)}%`;
}

function inputs(count: number): string {
  const power = Math.log2(count);
  return Number.isInteger(power) ? `2^${power}` : count.toLocaleString('en-US');
}
