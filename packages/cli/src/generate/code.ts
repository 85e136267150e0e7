import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lower, moduleOf, type Program } from '@rampa/codegen';
import type { Specification } from '@rampa/ir';
import type { FunctionSpec } from '../project/functions';
import { toJavaScript } from './compile';
import { emitModules } from './emit';
import { packageFiles } from './packageFiles';
import { writeFiles } from './writeFiles';

/** The code of one function, as a person reads it. */
export async function codeOf(specification: Specification, spec: FunctionSpec, target: 'js' | 'wgsl' | 'wat'): Promise<string> {
  const program = lower({
    ...specification,
    activations: spec.kind === 'activation' ? [spec] : [],
    reductions: spec.kind === 'reduction' ? [spec] : [],
    laws: [],
  });
  switch (target) {
    case 'js': {
      const path = `generated/kernels/${spec.name}.ts`;
      return toJavaScript((await emitModules('spec', program, 'js')).get(path) ?? '', path);
    }
    case 'wat':
      return moduleOf(program);
    case 'wgsl':
      return shaderOf(program, spec.name);
  }
}

/** WGSL is composed by the package, so that is run, in a folder of its own. */
async function shaderOf(program: Program, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rampa-'));
  try {
    writeFiles(folder, packageFiles('shown', 'wgsl', await emitModules('spec', program, 'wgsl')));
    const module = (await import(pathToFileURL(join(folder, 'index.js')).href)) as Readonly<Record<string, unknown>> & {
      readonly compose: (functions: readonly unknown[]) => { readonly code: string };
    };
    return module.compose([module[name]]).code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
