import { measuredInputs } from '../measured';
import type { Backend, GeneratedFile, Program } from '../program';
import { header } from '../shared/header';
import { activationModule } from './activation';
import { assertCalls } from './calls';
import { helpers } from './helpers';
import { kernelText } from './kernelText';
import { operations } from './printer';
import { reductionModule } from './reduction';
import { reserved } from './reserved';
import { record } from './source';

const outputFolder = 'packages/wgsl/src/generated';

/** Text of WGSL functions and kernels, f32 arithmetic: one module per function, so that bundlers take only those that are used. */
export const wgslBackend: Backend = {
  id: 'wgsl',
  outputFolder,
  supports: operations,
  reserved,
  emit,
  measured: [
    { id: 'wgsl dawn', plan: 'fast', inputs: measuredInputs.softwareDevice },
    { id: 'wgsl naga', plan: 'fast', inputs: measuredInputs.softwareDevice },
  ],
  kernelText,
};

function emit(program: Program): GeneratedFile[] {
  const modules = [
    ...program.activations.map((lowered) => ({ name: lowered.spec.name, text: activationModule(lowered) })),
    ...program.reductions.map((lowered) => ({ name: lowered.spec.name, text: reductionModule(lowered) })),
  ];
  return [
    ...modules.map(({ name, text }) => ({ path: `${outputFolder}/${name}.ts`, text })),
    {
      path: `${outputFolder}/index.ts`,
      text: `${header('spec/')}${modules.map(({ name }) => `export * from './${name}.js';\n`).join('')}`,
    },
    { path: `${outputFolder}/helpers.ts`, text: helpersModule() },
  ];
}

function helpersModule(): string {
  for (const text of Object.values(helpers)) assertCalls(text);
  return `${header('tools/codegen/src/wgsl/helpers.ts')}\n/** The functions that bodies call as @name, with placeholders for the types of the width. */\nexport const helpers: Readonly<Record<string, string>> = ${record(Object.entries(helpers), '')};\n`;
}
