const stages =
  "stages: [{ name: 'peak', reduce: 'max', of: (x) => x }, { name: 'total', reduce: 'sum', of: (x, { peak: m }) => exp(x - m!) }]";
const backward =
  "backward: { from: 'outputs', stages: [{ name: 'dot', reduce: 'sum', of: (y, dy) => y * dy }], value: (y, dy, { dot }, k) => (k === 0 ? y : dy - dot!) }";

export function reduction(overrides: Readonly<Record<string, string>> = {}): string {
  const properties = {
    name: "'r'",
    source: "'S'",
    output: "'row'",
    value: '(row, i) => exp(row[i]!) / sum(row, (x) => exp(x))',
    derivative: '(row, i, j) => (i === j ? row[j]! : 0)',
    evaluate: `{ ${stages}, value: (x, { peak, total }) => exp(x - peak!) / total!, ${backward} }`,
    ...overrides,
  };
  const lines = Object.entries(properties).map(([name, text]) => `  ${name}: ${text},`);
  return `import { exp, firstMaximum, maximum, reduction, sum } from '../language';\nimport other from './other';\n/** Summary. */\nexport default reduction({\n${lines.join('\n')}\n});\n`;
}
