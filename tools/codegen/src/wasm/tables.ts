import type { LoweredActivation, LoweredReduction, Program } from '../program';
import { header } from '../shared/header';
import { quote } from '../shared/names';
import { rulesText } from '../shared/parameters';
import { type KernelTable, plans } from './kernels';
import { blockElements, chunkElements, heap, slack, slots, staging } from './layout';

/** What the runtime knows of each function, and of the memory. Filling in the table adds the kernels to the module. */
export function tablesText(program: Program, kernels: KernelTable): string {
  const entries = [
    ...program.activations.map((lowered) => activationEntry(lowered, kernels)),
    ...program.reductions.map((lowered) => reductionEntry(lowered, kernels)),
  ];
  return [
    header('spec/'),
    "import type { FunctionTable, Layout } from '../table.js';\n",
    `export const layout: Layout = ${literal({ chunkElements, blockElements, upstream: slots.upstream, staging, heap, slack })};\n`,
    `export const functions: readonly FunctionTable[] = [\n${entries.join('')}];\n`,
  ].join('\n');
}

function activationEntry(lowered: LoweredActivation, kernels: KernelTable): string {
  const { name, parameters } = lowered.spec;
  const channel = parameters.find(({ perChannel }) => perChannel)?.name;
  const own = plans.map((plan) => `${plan}: ${literal(kernels.activation(lowered, plan))}`);
  const atDefaults = plans.map((plan) => `${plan}: ${literal(kernels.atDefaults(lowered, plan))}`);
  const perChannel = channel === undefined ? [] : plans.map((plan) => `${plan}: ${literal(kernels.channels(lowered, plan, channel))}`);
  return entry([
    "kind: 'activation'",
    `name: ${quote(name)}`,
    `rules: ${rulesText(parameters)}`,
    `subgradient: ${lowered.usesSubgradient}`,
    ...(parameters.length === 0 ? [] : [`kernels: { ${own.join(', ')} }`]),
    `atDefaults: { ${atDefaults.join(', ')} }`,
    ...(channel === undefined ? [] : [`channels: { ${perChannel.join(', ')} }`]),
  ]);
}

function reductionEntry(lowered: LoweredReduction, kernels: KernelTable): string {
  const { spec } = lowered;
  return entry([
    "kind: 'reduction'",
    `name: ${quote(spec.name)}`,
    `rules: ${rulesText(spec.parameters)}`,
    ...(spec.lengthParameter === undefined ? [] : [`lengthParameter: ${quote(spec.lengthParameter)}`]),
    `output: ${quote(spec.output)}`,
    `backwardFrom: ${quote(spec.backward.from)}`,
    `kernels: { ${plans.map((plan) => `${plan}: ${literal(kernels.reduction(lowered, plan))}`).join(', ')} }`,
  ]);
}

function entry(lines: readonly string[]): string {
  return `  {\n${lines.map((line) => `    ${line},\n`).join('')}  },\n`;
}

function literal(value: object): string {
  const members = Object.entries(value).map(
    ([key, member]) => `${key}: ${typeof member === 'object' ? literal(member as object) : String(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}
